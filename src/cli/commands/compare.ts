import { destinations } from '../../../rulesets/index.ts'
import { compareDestinations, renderComparison } from '../../analysis.ts'
import { InvalidFactsError } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { parseJson } from '../../read.ts'
import type { Arguments } from '../arguments.ts'
import { dateOption } from '../choose-version.ts'
import { exit, type Io, UsageError } from '../io.ts'
import type { CommandUsage } from '../options.ts'
import { languageOf } from '../read-case.ts'
import { readInput } from '../read-input.ts'

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
  const facts = parseJson(await readInput(path, io.stdin))
  if (!isPlainObject(facts)) throw new InvalidFactsError([{ path: '', message: 'facts are an object with one property a fact' }])
  const comparison = compareDestinations(facts as Facts, {
    asOf,
    rulesets: destinations,
    assumptions: !args.has('no-assumptions'),
    ...(knownOn !== undefined && { knownOn }),
  })
  io.stdout.write(`${args.has('json') ? JSON.stringify(comparison, null, 2) : renderComparison(comparison, language)}\n`)
  const open = comparison.rows.some(({ cells }) => cells.some(({ status }) => status !== 'applies' && status !== 'does-not-apply'))
  return open ? exit.open : exit.decided
}
