import type { Hanging } from './cited-pages.ts'
import type { PageState, Watched, WatchedNews, WatchedPage } from './watch.ts'

/** What a maintainer has to do about a page of a state, if anything. */
const headings: Readonly<Partial<Record<PageState, string>>> = {
  changed: 'Changed since it was read: read it again',
  moved: 'Moved: the text that was read stands at another address',
  gone: 'Gone: not among the saved pages',
  unreadable: 'Saved, but the file cannot be read',
}

/**
 * Writes what the watch found for people: first what to do, each page with what hangs on it, last what there is nothing to say of.
 *
 * @returns Lines, with a line break at the end.
 */
export function reportOf({ pages, news, elsewhere, clear }: Watched): string {
  const overdue = pages.filter(({ overdueBy }) => overdueBy !== undefined)
  const sections = [
    ...Object.entries(headings).map(([state, heading]) => section(heading, pages.filter((page) => page.state === state).map(pageLines))),
    section('News that nobody has looked at', news.filter(isNews).map(newsLines)),
    section('Read too long ago', [
      ...overdue.map((page) => [
        `${page.address} (read ${page.read.first}, ${days(page.overdueBy)} too long ago)`,
        ...hangingLines(page.hanging),
      ]),
      ...elsewhere
        .filter(({ overdueBy }) => overdueBy !== undefined)
        .map((cited) => [
          `${cited.instrument} (no address; read ${cited.read}, ${days(cited.overdueBy)} too long ago)`,
          `  ${cited.ruleset}: citation ${cited.key}`,
        ]),
    ]),
  ]
  const count = (state: PageState) => pages.filter((page) => page.state === state).length
  return [
    ...(clear ? ['Nothing to do.', ''] : sections.flat()),
    `Cited pages: ${pages.length}. The same: ${count('same')}; changed: ${count('changed')}; moved: ${count('moved')}; gone: ${count('gone')}; not readable: ${count('unreadable')};`,
    `saved, but without a digest on record to compare with: ${count('not-compared')}. Citations without an address, which nobody can compare: ${elsewhere.length}.`,
    '',
  ].join('\n')
}

function isNews({ state, entries }: WatchedNews): boolean {
  return state !== 'read' || entries.length > 0
}

function section(heading: string, items: readonly (readonly string[])[]): readonly string[] {
  return items.length === 0 ? [] : [`${heading} (${items.length})`, ...items.flat().map((line) => `  ${line}`), '']
}

function pageLines({ address, movedTo, because, hanging }: WatchedPage): readonly string[] {
  const more = [...(movedTo === undefined ? [] : [`  now at ${movedTo}`]), ...(because === undefined ? [] : [`  ${because}`])]
  return [oneLine(address), ...more, ...hangingLines(hanging)]
}

function newsLines({ authority, address, rulesets, state, because, entries, more }: WatchedNews): readonly string[] {
  const why = state === 'gone' ? ['  not among the saved pages'] : state === 'unreadable' ? [`  ${because}`] : []
  return [
    `${authority}, ${address} (${rulesets.join(', ')})`,
    ...why,
    ...entries.map((entry) => `  - ${oneLine(entry.title)}${entry.address === undefined ? '' : ` ${oneLine(entry.address)}`}`),
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ]
}

function hangingLines(hanging: readonly Hanging[]): readonly string[] {
  return hanging.flatMap((one) => [
    `  ${one.ruleset} (${one.versions.join(', ')})`,
    ...list('clauses', one.clauses),
    ...list('rules', one.rules),
    ...list('outcomes', one.outcomes),
    ...list('readings', one.readings),
    ...list('facts', one.facts),
    ...list('scope', one.scope),
  ])
}

function list(what: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`    ${what}: ${names.join(', ')}`]
}

function days(number = 0): string {
  return number === 1 ? '1 day' : `${number} days`
}

/** What comes from a saved page could hold anything: it cannot forge lines, nor control the terminal. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}
