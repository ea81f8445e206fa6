import { languages } from '../calendar/language.ts'
import type { Text } from '../model/text.ts'

/** An option of the command line. */
export interface OptionDefinition {
  /** What follows it; an option without is a switch. */
  readonly takes?: string
  /** Whether it may be given more than once. */
  readonly repeats?: true
  readonly help: string
}

/** Every option of every command, by its name. */
export const optionDefinitions = {
  facts: { takes: '<file|->', help: 'the facts as JSON, at most 1 MiB a person; - reads standard input' },
  'as-of': { takes: '<date>', help: 'the day the question is about, such as 2026-11-21; the clock is never read' },
  'known-on': { takes: '<date>', help: 'use only what was encoded on or before this day' },
  until: { takes: '<date>', help: 'the last day to look at; 10 years after the as-of date where it is left out, at most 50' },
  after: { takes: '<date>', help: 'also tell what can no longer be once the as-of date lies after this day' },
  reading: { takes: '<name>=<value>', repeats: true, help: 'follow one reading of the law; may be given for several' },
  'no-assumptions': { help: 'leave absent facts open instead of using declared values' },
  'all-assumptions': { help: 'tell assumed answers on which nothing rests, too' },
  language: { takes: languages.join('|'), help: 'the language of the text, en where it is left out' },
  full: { help: 'tell everything: every reason, every source with its place and date' },
  country: { takes: '<name|code>', help: 'only what is about this country' },
  outcome: { takes: '<words>', help: 'only what has these words in its title, such as police' },
  rule: { takes: '<words>', help: 'only rules that have these words in their title' },
  color: { takes: 'auto|always|never', help: 'colours: where somebody sees them (auto), always or never' },
  json: { help: 'print JSON for machines' },
  format: { takes: 'markdown|html', help: 'how to write it, markdown where it is left out; html is a document to print' },
  svg: {
    takes: '<file|->',
    help: 'also draw stays, windows and certificates into this new file; - prints the picture in place of the answer',
  },
  ics: {
    takes: '<file|->',
    help: 'also write the days on which something changes into this new file, for any calendar (iCalendar); - prints them in place of the answer',
  },
  certificate: {
    takes: '<file|->',
    help: 'also write the diagrams of the version into this new file, for others to check; - prints them in place of the answer',
  },
  force: { help: 'replace the file to be written where there is one already; never that of the facts' },
  to: {
    takes: 'json-rules-engine|json-logic|json-schema|dmn|mermaid|smt-lib',
    help: 'what to export: the rules, the schema of the facts, the chart of an outcome, or the questions of verify for a solver',
  },
  draft: { takes: '2020-12|7', help: 'which draft of JSON Schema to write, 2020-12 where it is left out' },
  all: { help: 'answer under every ruleset, in its version of the day' },
  statuses: { help: 'tell how each outcome stands and nothing else: no reasons' },
  summary: { help: 'count the answers instead of writing them' },
  'from-line': { takes: '<number>', help: 'begin with this line, such as the one after the last answered; the first is 1' },
  workers: { takes: '<number>', help: 'how many threads answer; one where it is left out' },
  'input-format': {
    takes: 'jsonl|csv|parquet',
    help: 'what the input is: where it is left out, as the ending of its name says, or else JSON lines; parquet is a file with --facts',
  },
  'output-format': {
    takes: 'jsonl|csv|parquet',
    help: 'how the answers are written, JSON lines where it is left out; csv and parquet with --statuses',
  },
  salt: { takes: '<hex>', help: 'a secret of 32 or more random hexadecimal digits, so that facts can be left out of the receipt later' },
  help: { help: 'print this help' },
} as const satisfies Readonly<Record<string, OptionDefinition>>

/** The name of an option. */
export type OptionName = keyof typeof optionDefinitions

/** What can be written behind the name of some command. */
export interface OperandDefinition {
  readonly takes: string
  readonly optional: boolean
  /** Whether there may be more than one. */
  readonly repeats?: true
  /** How many words it is written in, where it is not one. */
  readonly words?: number
}

/** What can be written behind the name of a command. */
export const operands = {
  ruleset: { takes: '<id>[@<version>]', optional: false },
  rulesets: { takes: '<id>[@<version>]...', optional: true, repeats: true },
  versions: { takes: '<id> <version> <version>', optional: false, words: 3 },
  receipt: { takes: '<file|->', optional: false },
  command: { takes: '[<command>]', optional: true },
  shell: { takes: 'bash|zsh|fish', optional: false },
} as const satisfies Readonly<Record<string, OperandDefinition>>

export type OperandName = keyof typeof operands

/** The values that something takes, where it takes one of a few: `en|zh`. */
export function valuesOf(takes: string | undefined): readonly string[] {
  return takes === undefined || takes.includes('<') ? [] : takes.split('|')
}

/** What a command takes. */
export interface CommandUsage {
  readonly name: string
  readonly summary: string
  /** What is written behind its name. */
  readonly takes?: OperandName
  readonly options: readonly OptionName[]
  /** What its exit status says, where that is something of its own. */
  readonly exits?: readonly (readonly [status: number, text: Text])[]
}
