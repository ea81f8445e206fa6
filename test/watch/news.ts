import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressKey, type SavedPage } from './saved-folder.ts'
import { normalisedText } from './saved-page.ts'
import { aroundText, attributeOf, tagsOf } from './text-of-html.ts'

/** A page on which an authority lists what is new. */
export interface NewsIndex {
  readonly authority: string
  readonly address: string
  /** The rulesets that something new there may concern. */
  readonly rulesets: readonly string[]
  /** The addresses of the entries that somebody has looked at; of an index saved as text, their lines. */
  readonly known: readonly string[]
}

/** An entry of an index. */
export interface NewsEntry {
  readonly title: string
  /** Where it leads; absent where the index was saved as text. */
  readonly address?: string
}

/** Every index of news that is watched. */
export const newsIndexes: readonly NewsIndex[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../rulesets/news.json'), 'utf8'))

/**
 * The entries of a saved index that nobody has looked at: links out of the text of the page, not of its navigation, each address once.
 *
 * @param known - Addresses and lines that are known from elsewhere, such as those of the announcements on record.
 */
export function newEntries(index: NewsIndex, page: SavedPage, known: readonly string[]): readonly NewsEntry[] {
  if ('unreadable' in page) return []
  const seen = new Set([...index.known, ...known, index.address].map(addressKey))
  const entries = page.format === 'html' ? linksOf(page.content, index.address) : linesOf(page.content)
  return entries.filter(({ title, address }) => {
    const key = addressKey(address ?? title)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function linesOf(content: string): readonly NewsEntry[] {
  return normalisedText(content, 'text')
    .split('\n')
    .filter((line) => line !== '')
    .map((title) => ({ title }))
}

function linksOf(html: string, base: string): readonly NewsEntry[] {
  const tags = tagsOf(html)
  const around = aroundText(tags)
  const links: NewsEntry[] = []
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index]!
    const next = around.get(index)
    if (next !== undefined) index = next
    else if (tag.name === 'a' && !tag.closes) {
      const address = resolve(attributeOf(html, tag, 'href'), base)
      if (address !== undefined) links.push({ title: titleOf(index), address })
    }
  }
  return links

  /** What the link says, up to its end or the next link; of a long one the beginning. */
  function titleOf(index: number): string {
    let last = index + 1
    while (last < tags.length && last - index < 50 && tags[last]?.name !== 'a') last++
    const start = tags[index]!.end
    const text = normalisedText(html.slice(start, Math.min(tags[last]?.start ?? html.length, start + 2000)), 'html').replaceAll('\n', ' ')
    return text.length > 200 ? `${text.slice(0, 200)}…` : text
  }
}

function resolve(href: string, base: string): string | undefined {
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return undefined
  const { protocol, href: address } = new URL(href, base)
  return protocol === 'http:' || protocol === 'https:' ? address : undefined
}
