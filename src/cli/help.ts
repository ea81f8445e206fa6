import { lineWidth, wrap } from '../text/layout.ts'
import { type CommandUsage, type OptionDefinition, operands, optionDefinitions } from './options.ts'

/** What the command is for, in a sentence. */
export const purpose = 'Applies versioned immigration rulesets to the facts of a case, with reasons and without guessing.'

/** What the exit status says. */
export const exitStatuses: readonly (readonly [number, string])[] = [
  [0, 'decided'],
  [1, 'usage or ruleset error'],
  [2, 'undetermined or contested'],
  [3, 'bad facts'],
  [4, 'not covered'],
]

/** Writes what the command is for and which commands it has. */
export function helpText(commands: readonly CommandUsage[], width = lineWidth): string {
  const names = [
    ...commands.map(({ name, summary }) => [`immigration-rulesets ${name}`, summary] as const),
    ['immigration-rulesets --version', 'the version of this package'] as const,
  ]
  return [
    ...wrap(purpose, '', '', width),
    '',
    ...inColumns(names, width),
    '',
    ...wrap('`immigration-rulesets help <command>` tells the options of a command.', '', '', width),
    '',
    ...exitLines(width),
    '',
    ...wrap('This applies published rules to the facts given. It is not legal advice.', '', '', width),
  ].join('\n')
}

/** Writes how one command is called. */
export function commandHelpText(usage: CommandUsage, width = lineWidth): string {
  const { summary, options } = usage
  return [
    ...wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, '', '', width),
    '',
    `  ${synopsisOf(usage)}`,
    '',
    ...inColumns(
      options.map((option) => {
        const { takes, help }: OptionDefinition = optionDefinitions[option]
        return [takes === undefined ? `--${option}` : `--${option} ${takes}`, help] as const
      }),
      width,
    ),
    '',
    ...exitLines(width),
  ].join('\n')
}

/** How a command is called, in a line. */
export function synopsisOf({ name, takes }: CommandUsage): string {
  return ['immigration-rulesets', name, ...(takes === undefined ? [] : [operands[takes].takes]), '[options]'].join(' ')
}

/** The widest that the first of two columns gets; what is longer has a line of its own. */
const mostLabel = 36

function inColumns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const label = Math.min(mostLabel, Math.max(...rows.map(([name]) => name.length)))
  const indent = ' '.repeat(label + 4)
  return rows.flatMap(([name, text]) =>
    name.length > label ? [`  ${name}`, ...wrap(text, indent, indent, width)] : wrap(text, `  ${name.padEnd(label)}  `, indent, width),
  )
}

function exitLines(width: number): readonly string[] {
  return [
    ...wrap(`Exit status: ${exitStatuses.map(([status, text]) => `${status} ${text}`).join(' · ')}`, '', '', width),
    ...wrap('Errors go to standard error; then there is nothing on standard output.', '', '', width),
  ]
}
