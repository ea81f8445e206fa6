import { destinations } from '../../../rulesets/index.ts'
import { compareDestinations, renderComparison } from '../../analysis.ts'
import type { Arguments } from '../arguments.ts'
import { dateOption } from '../choose-version.ts'
import { exit, type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf, readClient, tellIgnored } from '../read-case.ts'

/** How `compare` is called. */
export const usage: CommandUsage = {
  name: 'compare',
  summary: 'puts one history under the rules of every destination, side by side',
  target: false,
  options: ['facts', 'as-of', 'known-on', 'no-assumptions', 'language', 'json', 'help'],
}

/** Prints a table of countries by destination for one history. */
export async function compare(args: Arguments, io: Io): Promise<number> {
  const asOf = dateOption(args, 'as-of')
  if (asOf === undefined)
    throw new UsageError('`--as-of` is needed: the day the question is about, such as --as-of 2026-11-21; the clock is never read')
  const path = args.value('facts')
  if (path === undefined) throw new UsageError('`--facts` is needed: a file with the facts as JSON, or - for standard input')
  const knownOn = dateOption(args, 'known-on')
  const language = languageOf(args)
  const client = await readClient(path, io)
  const known = new Set(destinations.flatMap(({ versions }) => versions.flatMap((version) => Object.keys(version.facts))))
  const facts = Object.fromEntries(Object.entries(client).filter(([name]) => known.has(name)))
  const ignored = Object.keys(client).filter((name) => !known.has(name))
  tellIgnored({ ignored }, args, io)
  const comparison = compareDestinations(facts, {
    asOf,
    rulesets: destinations,
    assumptions: !args.has('no-assumptions'),
    ...(knownOn !== undefined && { knownOn }),
  })
  io.stdout.write(`${args.has('json') ? JSON.stringify({ ...comparison, ignored }, null, 2) : renderComparison(comparison, language)}\n`)
  const open =
    comparison.columns.some(({ version }) => version === null) ||
    comparison.rows.some(({ cells }) => cells.some(({ status }) => status !== 'applies' && status !== 'does-not-apply'))
  return open ? exit.open : exit.decided
}
