import { exitStatuses, purpose, synopsisOf } from './help.ts'
import { type CommandUsage, type OptionDefinition, type OptionName, optionDefinitions } from './options.ts'

/**
 * Writes the man page of the command, from what its help is written from.
 *
 * @param version - The version of the package.
 */
export function manPage(commands: readonly CommandUsage[], version: string): string {
  const used = (Object.keys(optionDefinitions) as OptionName[]).filter((name) => commands.some(({ options }) => options.includes(name)))
  return [
    `.TH IMMIGRATION-RULESETS 1 "" "immigration-rulesets ${plain(version)}" "User Commands"`,
    '.SH NAME',
    `immigration-rulesets \\- ${plain(purpose.charAt(0).toLowerCase() + purpose.slice(1, -1))}`,
    '.SH SYNOPSIS',
    '.B immigration-rulesets',
    '.I command',
    '[options]',
    '.SH DESCRIPTION',
    'It never opens a connection and never reads the clock: the day asked about is always told. It is not legal advice.',
    '.SH COMMANDS',
    ...commands.flatMap((usage) => [
      '.TP',
      `.B ${plain(synopsisOf(usage))}`,
      plain(`${usage.summary}.`),
      ...(usage.exits === undefined
        ? []
        : ['.br', plain(`Exit status: ${usage.exits.map(([status, { en }]) => `${status} ${en}`).join(', ')}.`)]),
      ...(usage.options.length === 0 ? [] : ['.br', plain(`Options: ${usage.options.map((name) => `--${name}`).join(', ')}.`)]),
    ]),
    '.SH OPTIONS',
    ...used.flatMap((name) => {
      const { takes, help }: OptionDefinition = optionDefinitions[name]
      return ['.TP', `.B ${plain(`--${name}`)}${takes === undefined ? '' : ` \\fI${plain(takes)}\\fR`}`, plain(`${help}.`)]
    }),
    '.SH EXIT STATUS',
    ...exitStatuses.flatMap(([status, text]) => ['.TP', `.B ${status}`, plain(text)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    plain('Where it is set, nothing is coloured.'),
    '.TP',
    '.B FORCE_COLOR',
    plain('Where it is set, and not to 0, texts are coloured wherever they go. --color goes before both.'),
    '',
  ].join('\n')
}

/** A text as roff: its hyphens as such, and no line that begins with a request. */
function plain(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&')
}
