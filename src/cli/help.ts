import { type CommandUsage, type OptionDefinition, optionDefinitions } from './options.ts'

/** Writes what the command is for and which commands it has. */
export function helpText(commands: readonly CommandUsage[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Applies versioned immigration rulesets to the facts of a case, with reasons and without guessing.',
    '',
    ...commands.map((command) => `  immigration-rulesets ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    '  immigration-rulesets <command> --help   the options of a command',
    '  immigration-rulesets --version          the version of this package',
    '',
    ...exitStatuses,
    '',
    'This applies published rules to the facts given. It is not legal advice.',
  ].join('\n')
}

/** Writes how one command is called. */
export function commandHelpText({ name, summary, target, options }: CommandUsage): string {
  const rows = options.map((option): readonly [string, string] => {
    const { takes, help }: OptionDefinition = optionDefinitions[option]
    return [takes === undefined ? `--${option}` : `--${option} ${takes}`, help]
  })
  const width = Math.max(...rows.map(([option]) => option.length))
  return [
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    '',
    `  immigration-rulesets ${name}${target ? ' <id>[@<version>]' : ''} [options]`,
    '',
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    '',
    ...exitStatuses,
  ].join('\n')
}

const exitStatuses = [
  'Exit status: 0 decided · 1 usage or ruleset error · 2 undetermined or contested · 3 bad facts · 4 not covered',
  'Errors go to standard error; then there is nothing on standard output.',
]
