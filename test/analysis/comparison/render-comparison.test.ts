import { describe, expect, it } from 'vitest'
import { compareDestinations } from '../../../src/analysis/comparison/compare-destinations.ts'
import { renderComparison, renderComparisonMarkdown } from '../../../src/analysis/comparison/render-comparison.ts'
import { cellInLines } from '../../../src/analysis/comparison/words.ts'
import { widthOf } from '../../../src/text/layout.ts'
import { present, rulesetOf, traveller } from '../support.ts'

const asOf = '2026-11-21'
const rulesets = ['US', 'CA', 'AU', 'NZ', 'GB', 'IE'].map((country) => rulesetOf(present, country.toLowerCase(), country))
const facts = { ...traveller, historyComplete: false, arrests: [{ country: 'JP' }] }
const comparison = compareDestinations(facts, { asOf, rulesets })

describe('a comparison as text', () => {
  it.each(['en', 'zh'] as const)('keeps to its lines in %s, but for addresses', (language) => {
    for (const width of [undefined, 60, 100]) {
      const text = renderComparison(comparison, language, { ...(width !== undefined && { width }) })
      expect(text.split('\n').filter((line) => widthOf(line) > (width ?? 80) && !line.includes('://'))).toEqual([])
    }
  })

  it('names every country and every destination, in several tables where there are many', () => {
    const text = renderComparison(comparison, 'en')
    for (const name of ['China', 'France', 'Japan', 'United States', 'Canada', 'Australia', 'New Zealand', 'Ireland'])
      expect(text).toContain(name)
    expect(text.match(/^Country /gm)).toHaveLength(2)
  })

  it('says the status and the reason of a cell', () => {
    const one = compareDestinations(traveller, { asOf, rulesets: rulesets.slice(0, 1) })
    expect(renderComparison(one, 'en', { width: 100 }).split('\n').slice(0, 9)).toEqual([
      'Police certificates by destination, as of 21 November 2026',
      '==========================================================',
      '',
      'Country        | United States',
      '---------------+------------------------------------------------------------------------------------',
      'France         | needed',
      '               | The country of current residence, after six months',
      '               | A country of nationality, if lived in for six months at any time',
      '---------------+------------------------------------------------------------------------------------',
    ])
    expect(renderComparison(one, 'zh')).toContain('法国           | 需要')
  })

  it('says what is open, contested, discretionary and not covered', () => {
    const residences = [
      ...(traveller.residences as readonly object[]).slice(0, 3),
      { country: 'DE', from: '2019-01-01', to: '2019-08-31' },
      { country: 'FR', from: '2019-09-01' },
    ]
    const contested = { ...traveller, usVisa: 'fiance', residences }
    const text = (given: object, day = asOf) =>
      renderComparison(compareDestinations(given as never, { asOf: day, rulesets: rulesets.slice(0, 2) }), 'en', { width: 100 })
    expect(text(contested)).toContain('needed on the recommended reading')
    expect(text({ ...traveller, usVisa: 'nonimmigrant', officerBelievesRecordIn: ['FR'] })).toContain('may be needed')
    expect(text(facts)).toMatch(/hangs on: Where has/)
    expect(text(facts)).toMatch(/Still open\n-+\n(.*\n)*? *- Where has the person lived or stayed, and from when until when\?/)
    expect(text(traveller, '2010-01-01')).toContain('not covered; first day covered: 18 November 2015')
  })
})

describe('a comparison of what had been written down', () => {
  const early = compareDestinations(facts, { asOf, rulesets, knownOn: '2020-01-01' })
  const { encodedOn } = present

  it('says where nothing had been that this is why, and since when something is', () => {
    expect(early.columns.map(({ version, notCovered, encodedFrom }) => ({ version, notCovered, encodedFrom }))).toEqual(
      rulesets.map(() => ({ version: null, notCovered: 'not-encoded', encodedFrom: encodedOn })),
    )
    expect(renderComparison(early, 'en')).toContain('- Rules of us: not covered; nothing was written down before 21 November 2026\n')
    expect(renderComparison(early, 'zh')).toContain('未收录；2026年11月21日之前尚未收录任何规则')
    expect(renderComparison(early, 'en')).not.toContain('Country')
    expect(renderComparisonMarkdown(early, 'en')).not.toContain('|')
  })

  it('says so of a cell beside those that are covered', () => {
    const old = { ...rulesetOf(present, 'old', 'FR'), versions: [{ ...present, ruleset: 'old', encodedOn: '2019-01-01' }] }
    const mixed = compareDestinations(facts, { asOf, rulesets: [old, ...rulesets.slice(0, 1)], knownOn: '2020-01-01' })
    expect(mixed.columns.map(({ notCovered }) => notCovered)).toEqual([null, 'not-encoded'])
    expect(renderComparison(mixed, 'en', { width: 100 })).toMatch(/ \| not covered\n.* \| see below\n/)
  })

  it('says of a case outside the scope why it is not covered, and where to turn instead', () => {
    const only = { ca: { usVisa: 'other' } }
    const outside = compareDestinations(traveller, { asOf, rulesets: rulesets.slice(0, 2), only })
    const cell = outside.rows[0]?.cells[1]
    if (cell === undefined) throw new Error('no cell')
    expect(cellInLines(cell, 'en', outside)).toEqual(['not covered', 'see below'])
    expect(cellInLines(cell, 'zh', outside)).toEqual(['不适用', '见下文'])
    // Once, however many countries there are.
    const text = renderComparison(outside, 'en', { width: 1000 })
    expect(
      text.match(/not covered; Asylum, resettlement as a refugee, citizenship and other matters.* Ask the authority that decides/g),
    ).toHaveLength(1)
    expect(text.match(/Asylum, resettlement/g)).toHaveLength(1)
    expect(renderComparison(outside, 'zh', { width: 1000 })).toContain('不适用；庇护')
  })
})

describe('a comparison as Markdown', () => {
  it('has one table with a column for each destination', () => {
    const lines = renderComparisonMarkdown(comparison, 'en').split('\n')
    const rows = lines.filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(2 + comparison.rows.length)
    for (const row of rows) expect(row.split(' | ')).toHaveLength(7)
  })

  it('lets nothing that somebody wrote become a cell, a link or HTML', () => {
    const hostile = { ...rulesetOf(present, 'x', 'nowhere'), title: { en: '<img src=x> | [a](b)\n# c', zh: '' } }
    const text = renderComparisonMarkdown(compareDestinations(traveller, { asOf, rulesets: [hostile] }), 'en')
    expect(text).toContain('&lt;img src=x> \\| \\[a\\](b) \\# c')
    expect(text).not.toContain('<img')
  })
})
