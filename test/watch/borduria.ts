import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Citation, Ruleset, RulesetVersion } from '../../src/index.ts'
import { borduriaVersion } from '../support/versions.ts'
import { citedElsewhere, citedPages } from './cited-pages.ts'
import { textHashOf } from './saved-page.ts'
import type { Watching } from './watch.ts'

/** The page of an invented authority that an invented ruleset cites, with its fee. */
export const fees = 'https://borduria.example/fees'

export function feesPage(fee: number, menu = 'Home'): string {
  return `<html><nav><a href="/">${menu}</a></nav><main><h1>Fees</h1><p>A permit costs ${fee} crowns.</p></main></html>`
}

/** Its news, of which one entry is known, as a page to save. */
const newsAddress = 'https://borduria.example/news/'

export function news(...links: readonly string[]): Readonly<Record<string, string>> {
  return { [newsAddress]: `<nav><a href="/about">About</a></nav><main>${links.join('')}</main>` }
}

/** Saves pages of addresses in a new folder, as the README says. */
export function savePages(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'))
  const index = Object.keys(pages).map((address, place) => [address, `${place}.html`])
  for (const [place, html] of Object.values(pages).entries()) writeFileSync(join(folder, `${place}.html`), html)
  writeFileSync(join(folder, 'index.json'), JSON.stringify(Object.fromEntries(index)))
  return folder
}

/** The invented version, and the citation that stands for the page. */
export const version: RulesetVersion = borduriaVersion
export const [guideKey = ''] = Object.keys(version.citations)
export const guide: Citation = {
  ...(version.citations[guideKey] as Citation),
  address: fees,
  textHash: textHashOf(feesPage(500), 'html') as `sha256:${string}`,
}

const others = Object.entries(version.citations).map(([key, { address: _, ...rest }]) => [key, rest] as const)

const borduria: Ruleset = {
  id: version.ruleset,
  title: { en: 'Permits', zh: '许可' },
  jurisdiction: 'Borduria',
  versions: [{ ...version, citations: { ...Object.fromEntries(others), [guideKey]: guide } }],
}

/** What there is to watch: one page with a digest, citations without an address, one index of news. */
export const watching: Watching = {
  pages: citedPages([borduria]),
  elsewhere: citedElsewhere([borduria]),
  news: [
    {
      authority: 'Ministry of Permits',
      address: newsAddress,
      rulesets: ['borduria-permits'],
      known: ['https://borduria.example/news/1'],
    },
  ],
  announced: [],
}
