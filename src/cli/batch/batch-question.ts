import { rulesets } from '../../../rulesets/index.ts'
import type { BatchQuestion, ReadLine } from '../../batch/answer.ts'
import type { WriteAnswer } from '../../batch/answer-piece.ts'
import { misspellings } from '../../batch/known-names.ts'
import { writeJson } from '../../batch/write-json.ts'
import { decider } from '../../engine/decider.ts'
import { NotInForceError } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import { parseJson } from '../../model/input/parse-json.ts'
import { nameList } from '../../model/input/suggest.ts'
import { type Ruleset, type RulesetVersion, versionName } from '../../model/version.ts'
import type { Arguments } from '../arguments.ts'
import { type Chosen, chooseVersion, dateOption } from '../choose-version.ts'
import { asOfNeeded } from '../faults.ts'
import { type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { readingsOf } from '../read-case.ts'
import { type Format, outputFormat } from './formats.ts'
import { type Output, writerTo } from './output.ts'

/** How `batch` is called. */
export const usage: CommandUsage = {
  name: 'batch',
  summary: 'answers for many people: a line of JSON with the facts of each in, a line with the answer out',
  takes: 'rulesets',
  options: [
    'facts',
    'as-of',
    'known-on',
    'all',
    'reading',
    'no-assumptions',
    'statuses',
    'summary',
    'from-line',
    'workers',
    'input-format',
    'output-format',
    'help',
  ],
}

const all: readonly Ruleset[] = Object.values(rulesets)

/** Every shipped version: what is known to none of them is misspelt. */
export const shipped: readonly RulesetVersion[] = all.flatMap(({ versions }) => versions)

/** The rulesets that `--all` leaves out, and why: there is no version of the day. */
export type LeftOut = readonly NotInForceError[]

/**
 * Reads what every line is asked, by the arguments alone, so that each thread asks the same.
 *
 * @throws {@link UsageError} {@link RulesetError} when an argument cannot be used: before any facts are read.
 */
export function batchQuestion(args: Arguments): { readonly question: BatchQuestion; readonly leftOut: LeftOut } {
  const asOf = dateOption(args, 'as-of')
  const lacking = [
    ...(args.targets.length === 0 && !args.has('all') ? ['`batch` needs a ruleset or several, or --all for every one'] : []),
    ...(asOf === undefined ? [asOfNeeded.en] : []),
  ]
  if (asOf === undefined || lacking.length > 0) throw new UsageError(lacking.join('\nerror: '))
  const { versions, leftOut } = chosenVersions(args, asOf)
  const options = { asOf, assumptions: !args.has('no-assumptions') }
  const readings = readingsByVersion(args, versions)
  const question = {
    versions: versions.map(({ ruleset, version }, index) => ({
      ruleset,
      version,
      options: { ...options, readings: readings[index] ?? {} },
    })),
    refuseMisspelt: misspellings(shipped),
    statuses: args.has('statuses'),
  }
  // A reading that cannot be followed is said now, and not of every line.
  for (const one of question.versions) decider(one.version, one.options)
  return { question, leftOut }
}

/**
 * How the answer to a line is written, as the arguments ask; nothing where answers are counted instead.
 *
 * @throws {@link UsageError} for a format that there is not, or that cannot hold what is asked.
 */
export async function answerWriter(args: Arguments): Promise<WriteAnswer | undefined> {
  const format = outputFormat(args)
  if (args.has('summary')) {
    if (args.has('output-format')) throw new UsageError('--output-format: `--summary` is written as JSON')
    return undefined
  }
  if (format === 'jsonl') return writeJson
  if (!args.has('statuses')) throw new UsageError('--output-format: reasons do not fit into a table: give --statuses, or write jsonl')
  return format === 'csv' ? (await import('./write-csv.ts')).writeCsv : (await import('./write-parquet.ts')).writeRows
}

/**
 * Where the answers go.
 *
 * @throws {@link UsageError} for what only programs read, where somebody would see it.
 */
export async function outputTo(args: Arguments, { stdout, terminal }: Io): Promise<Output> {
  const write = writerTo(stdout)
  if (outputFormat(args) !== 'parquet') return { take: write, end: async () => true }
  if (terminal !== undefined)
    throw new UsageError('--output-format: a terminal cannot show Parquet: write it to a file with `> answers.parquet`')
  return (await import('./write-parquet.ts')).parquetOutput(write)
}

/**
 * Makes what reads a line: as JSON, or, where there is a header, as a row beneath it.
 *
 * @throws {@link InvalidFactsError} for a header that cannot be used.
 */
export async function lineReader(format: Format, header = ''): Promise<ReadLine> {
  if (format === 'jsonl') return (text) => parseJson(text) as Facts
  const { rowReader } = await import('./read-row.ts')
  const cellsOf = format === 'csv' ? (await import('./read-csv.ts')).cellsOfCsv : (await import('./read-parquet.ts')).cellsOfParquet
  return rowReader(header, cellsOf, shipped)
}

/** Reads an option that is a whole number from 1. */
export function numberOption(args: Arguments, option: 'from-line' | 'workers', most: number): number {
  const given = args.value(option) ?? '1'
  const number = /^\d{1,16}$/.test(given) ? Number(given) : 0
  if (number < 1 || number > most) throw new UsageError(`--${option}: \`${given}\` is not a whole number from 1 to ${most}`)
  return number
}

function chosenVersions(args: Arguments, asOf: string): { readonly versions: readonly Chosen[]; readonly leftOut: LeftOut } {
  if (args.has('all') && args.targets.length > 0) throw new UsageError('`--all` answers under every ruleset: name none beside it')
  const leftOut: NotInForceError[] = []
  const versions = (args.has('all') ? Object.keys(rulesets) : args.targets).flatMap((target): readonly Chosen[] => {
    try {
      return [chooseVersion({ ...args, target }, asOf)]
    } catch (error) {
      if (!args.has('all') || !(error instanceof NotInForceError)) throw error
      leftOut.push(error)
      return []
    }
  })
  const [first] = leftOut
  if (versions.length === 0 && first !== undefined) throw first
  const twice = versions.find(({ version }, index) => versions.findIndex((other) => other.version === version) < index)
  if (twice !== undefined) throw new UsageError(`\`${versionName(twice.version)}\` is named twice`)
  return { versions, leftOut }
}

/** The readings of each version among those that the arguments pin: of several versions, each follows those that it has. */
function readingsByVersion(args: Arguments, versions: readonly Chosen[]): readonly Readonly<Record<string, string>>[] {
  const pinned = Object.entries(readingsOf(args))
  const known = new Set(versions.flatMap(({ version }) => Object.keys(version.readings)))
  const unknown = pinned.find(([name]) => !known.has(name))
  if (unknown !== undefined) {
    throw new UsageError(
      `--reading: there is no reading \`${unknown[0]}\` here${known.size === 0 ? '' : `: there is ${nameList([...known])}`}`,
    )
  }
  return versions.map(({ version }) => Object.fromEntries(pinned.filter(([name]) => Object.hasOwn(version.readings, name))))
}
