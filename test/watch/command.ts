import { parseArgs } from 'node:util'
import { parsePlainDate } from '../../src/calendar/plain-date.ts'
import { allRulesets } from '../traceability/trace-repository.ts'
import { announcements } from './announcements.ts'
import { citedElsewhere, citedPages } from './cited-pages.ts'
import { newsIndexes } from './news.ts'
import { reportOf } from './report.ts'
import { readSavedFolder, SavedFolderError } from './saved-folder.ts'
import { type Freshness, type Watching, watch } from './watch.ts'

const usage = 'npm run watch -- <folder of saved pages> [--days <days> --as-of <date>] [--json]'

/** All that the repository cites and watches. */
export function watchRepository(): Watching {
  return {
    pages: citedPages(allRulesets),
    elsewhere: citedElsewhere(allRulesets),
    news: newsIndexes,
    announced: announcements.map(({ address }) => address),
  }
}

/**
 * The command of the watch.
 *
 * @returns What it prints, and its exit status: 0 nothing to do; 1 a page changed, moved, is gone or cannot be read, a reading is too old,
 * or there is news; 3 the input is not understood.
 */
export function runWatch(args: readonly string[], watching = watchRepository()): { readonly status: 0 | 1 | 3; readonly output: string } {
  try {
    const { folder, freshness, json } = readArguments(args)
    const watched = watch(watching, readSavedFolder(folder), freshness)
    return { status: watched.clear ? 0 : 1, output: json ? `${JSON.stringify(watched, null, 2)}\n` : reportOf(watched) }
  } catch (error) {
    if (error instanceof SavedFolderError || error instanceof UsageError) return { status: 3, output: `${error.message}\n` }
    throw error
  }
}

/** Arguments that make no sense together or alone. */
class UsageError extends Error {}

function readArguments(args: readonly string[]): { folder: string; freshness: Freshness | undefined; json: boolean } {
  const { positionals, values } = parse(args)
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) throw new UsageError(`name one folder: ${usage}`)
  const { days, 'as-of': asOf, json = false } = values
  if ((days === undefined) !== (asOf === undefined))
    throw new UsageError('`--days` and `--as-of` go together: so many days before which day?')
  if (days !== undefined && !/^\d{1,5}$/.test(days)) throw new UsageError(`--days: \`${days}\` is not a number of days`)
  if (asOf !== undefined && parsePlainDate(asOf) === undefined) throw new UsageError(`--as-of: \`${asOf}\` is not a day, as in 2026-11-28`)
  return { folder, freshness: days === undefined || asOf === undefined ? undefined : { days: Number(days), asOf }, json }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { days: { type: 'string' }, 'as-of': { type: 'string' }, json: { type: 'boolean' } },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}: ${usage}`)
  }
}
