import { parsePlainDate } from '../../src/calendar/plain-date.ts'
import type { CitedElsewhere, CitedPage } from './cited-pages.ts'
import { type NewsEntry, type NewsIndex, newEntries } from './news.ts'
import { addressKey, type SavedPage } from './saved-folder.ts'
import { textHashOf } from './saved-page.ts'

/**
 * How a cited page is now: `same` text; `changed`; `moved` (the text that was read stands at another saved address); `gone` (not among
 * the saved pages); `unreadable` (its file is too large or none); `not-compared` (saved, but no digest of an earlier reading is on record).
 */
export type PageState = 'same' | 'changed' | 'moved' | 'gone' | 'unreadable' | 'not-compared'

export interface WatchedPage extends CitedPage {
  readonly state: PageState
  /** The digest of the saved text, to be put beside the citation by whoever has read all of it. */
  readonly textHash?: string
  readonly movedTo?: string
  readonly because?: string
  /** How many days ago the page was last read for some citation of it, where that is too long. */
  readonly overdueBy?: number
}

/** An index of news: which entries nobody has looked at, up to {@link mostEntries}, and how many more there are. */
export interface WatchedNews {
  readonly authority: string
  readonly address: string
  readonly rulesets: readonly string[]
  readonly state: 'read' | 'gone' | 'unreadable'
  readonly because?: string
  readonly entries: readonly NewsEntry[]
  readonly more: number
}

export interface Watched {
  readonly pages: readonly WatchedPage[]
  readonly news: readonly WatchedNews[]
  /** Citations without an address, with the days by which they are overdue. */
  readonly elsewhere: readonly (CitedElsewhere & { readonly overdueBy?: number })[]
  /** Whether there is something to do. */
  readonly clear: boolean
}

/** When a reading is too old. */
export interface Freshness {
  readonly days: number
  readonly asOf: string
}

export interface Watching {
  readonly pages: readonly CitedPage[]
  readonly elsewhere: readonly CitedElsewhere[]
  readonly news: readonly NewsIndex[]
  /** Addresses of announcements on record: no news. */
  readonly announced: readonly string[]
}

/** An index with more new entries than these was hardly read before. */
export const mostEntries = 100

/**
 * Compares what is cited with what was saved.
 *
 * @param freshness - Left out, no reading is too old.
 *
 * @example
 * watch({ pages: citedPages(rulesets), … }, readSavedFolder('saved'), { days: 180, asOf: '2026-11-28' }).clear //=> false
 */
export function watch(
  { pages, elsewhere, news, announced }: Watching,
  saved: ReadonlyMap<string, SavedPage>,
  freshness?: Freshness,
): Watched {
  const hashes = new Map([...saved].flatMap(([key, page]) => ('unreadable' in page ? [] : [[key, textHashOf(page.content, page.format)]])))
  const watchedPages = pages.map(
    (page): WatchedPage => ({ ...page, ...stateOf(page, saved, hashes), ...overdue(page.read.first, freshness) }),
  )
  const watchedNews = news.map((index) => newsOf(index, saved, announced))
  const others = elsewhere.map((cited) => ({ ...cited, ...overdue(cited.read, freshness) }))
  const clear =
    watchedPages.every(({ state, overdueBy }) => (state === 'same' || state === 'not-compared') && overdueBy === undefined) &&
    watchedNews.every(({ state, entries }) => state === 'read' && entries.length === 0) &&
    others.every(({ overdueBy }) => overdueBy === undefined)
  return { pages: watchedPages, news: watchedNews, elsewhere: others, clear }
}

/** By how many days a reading is too old; nothing where it is not. */
export function overdue(read: string, freshness: Freshness | undefined): { readonly overdueBy?: number } {
  if (freshness === undefined) return {}
  const [day, today] = [parsePlainDate(read), parsePlainDate(freshness.asOf)]
  if (day === undefined || today === undefined) throw new RangeError(`\`${read}\` or \`${freshness.asOf}\` is not a day`)
  const overdueBy = today - day - freshness.days
  return overdueBy > 0 ? { overdueBy } : {}
}

function stateOf(
  { address, textHashes }: CitedPage,
  saved: ReadonlyMap<string, SavedPage>,
  hashes: ReadonlyMap<string, string>,
): Pick<WatchedPage, 'state' | 'textHash' | 'movedTo' | 'because'> {
  const key = addressKey(address)
  const page = saved.get(key)
  if (page !== undefined && 'unreadable' in page) return { state: 'unreadable', because: page.unreadable }
  const textHash = hashes.get(key)
  if (textHash !== undefined && textHashes.length === 0) return { state: 'not-compared', textHash }
  if (textHash !== undefined && textHashes.every((known) => known === textHash)) return { state: 'same', textHash }
  const [movedTo] = [...hashes].find(([other, hash]) => other !== key && textHashes.includes(hash)) ?? []
  if (movedTo !== undefined) return { state: 'moved', movedTo, ...(textHash !== undefined && { textHash }) }
  return textHash === undefined ? { state: 'gone' } : { state: 'changed', textHash }
}

function newsOf(index: NewsIndex, saved: ReadonlyMap<string, SavedPage>, announced: readonly string[]): WatchedNews {
  const { authority, address, rulesets } = index
  const page = saved.get(addressKey(address))
  const head = { authority, address, rulesets }
  if (page === undefined) return { ...head, state: 'gone', entries: [], more: 0 }
  if ('unreadable' in page) return { ...head, state: 'unreadable', because: page.unreadable, entries: [], more: 0 }
  const entries = newEntries(index, page, announced)
  return { ...head, state: 'read', entries: entries.slice(0, mostEntries), more: Math.max(0, entries.length - mostEntries) }
}
