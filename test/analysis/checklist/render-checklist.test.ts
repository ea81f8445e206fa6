import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checklist,
  checklistSheet,
  evaluate,
  type RenderChecklistOptions,
  type RulesetVersion,
  renderChecklist,
  type Sheet,
} from '../../../src/index.ts'
import { aureliaVersion } from '../../support/aurelia.ts'
import { htmlOutline } from '../../support/html-outline.ts'
import { activeInMarkdown, hostile } from '../../support/markdown.ts'
import { completeCases, everyVersion, looseningCases } from '../../support/rulesets.ts'

const asOf = '2026-01-01'
const languages = ['en', 'zh'] as const

describe('checklistSheet', { timeout: 60_000 }, () => {
  it.each(everyVersion)('says what the document says, in its order, and is JSON, for any facts of $name', ({ version }) => {
    fc.assert(
      fc.property(looseningCases(version), fc.constantFrom(...languages), ({ asOf: day, chain }, language) => {
        const list = checklist(version, evaluate(version, chain.at(-1) as never, { asOf: day }))
        const sheet = checklistSheet(version, list, { language })
        expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet)
        const { text } = htmlOutline(renderChecklist(version, list, { language, format: 'html' }))
        let at = 0
        for (const said of textsOf(sheet)) {
          const found = text.indexOf(said, at)
          expect(found, said).toBeGreaterThanOrEqual(at)
          at = found + said.length
        }
      }),
      { numRuns: 3 },
    )
  })
})

/** Every sentence of a sheet, in the order in which a document has them. */
function textsOf({ heading, remarks, headline, sections, sources, closing }: Sheet): readonly string[] {
  const lines = (some: Sheet['sections'][number]['blocks'][number]['list']): readonly string[] =>
    some.flatMap((one) => [one.text, ...lines(one.lines ?? [])])
  return [
    heading,
    ...remarks,
    ...headline,
    ...sections.flatMap((section) => [
      section.heading,
      ...section.blocks.flatMap(({ intro, items, list, outro }) => [
        ...lines(intro),
        ...items.flatMap(({ title, subjects, details }) => [title, ...subjects, ...lines(details)]),
        ...lines(list),
        ...lines(outro),
      ]),
    ]),
    ...sources.flatMap(({ title, address = '', facts }) => [title, address, facts]),
    ...closing,
  ]
}

describe('renderChecklist', { timeout: 60_000 }, () => {
  it.each(everyVersion)('has a box of its own for each thing to tick off, and no more, for any facts of $name', ({ version }) => {
    fc.assert(
      fc.property(looseningCases(version), fc.constantFrom(...languages), ({ asOf: day, chain }, language) => {
        const list = checklist(version, evaluate(version, chain.at(-1) as never, { asOf: day }))
        const sheet = checklistSheet(version, list, { language })
        const items = sheet.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => block.items.flatMap((item) => [item, ...item.parts])),
        )
        const errands = items.flatMap(({ outcome, about, mark }) =>
          mark === 'box' ? about.map((subject) => JSON.stringify([outcome, subject])) : [],
        )
        const boxes = errands.length
        expect(new Set(errands).size).toBe(boxes)
        const needed = list.groups.flatMap(({ items }) => items.flatMap(({ subjects, boxes }): readonly unknown[] => boxes ?? subjects))
        expect(boxes).toBeGreaterThanOrEqual(needed.length)
        const markdown = renderChecklist(version, list, { language })
        const html = renderChecklist(version, list, { language, format: 'html' })
        expect(markdown.match(/^ *- \[ \] /gm) ?? []).toHaveLength(boxes)
        expect(htmlOutline(html).tags.filter((tag) => tag === 'input')).toHaveLength(boxes)
        for (const text of [markdown, html]) expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/)
      }),
      { numRuns: 3 },
    )
  })

  it.each(everyVersion)('lets nothing that somebody wrote become markup, for $name', ({ version }) => {
    fc.assert(
      fc.property(completeCases(version), hostile, hostile, fc.constantFrom(...languages), ({ asOf: day, facts }, one, other, language) => {
        const told = (texts: readonly string[]) => {
          const list = checklist(version, evaluate(version, written(facts, texts) as never, { asOf: day }))
          return (format: 'markdown' | 'html') => renderChecklist(version, list, { format, language })
        }
        const [bad, good] = [told([`x${one}`, `y${other}`]), told(['xa', 'yb'])]
        expect(htmlOutline(bad('html')).tags).toEqual(htmlOutline(good('html')).tags)
        expect(activeInMarkdown(bad('markdown'))).toEqual(activeInMarkdown(good('markdown')))
      }),
      { numRuns: 3 },
    )
  })

  it('shows what somebody wrote as it was written', () => {
    const place = '<b> & "q" \'s\' [x](y) *z*'
    const text = render({ residences: [{ country: 'DE', place, from: '2020', to: '2021' }] }, { format: 'html' })
    expect(htmlOutline(text).text).toContain(`${place} (Germany): letter of the city`)
    expect(text).not.toContain('<b>')
  })

  it('keeps a hostile title, and an address that is no page, from becoming markup', () => {
    const citations = { ...aureliaVersion.citations, act: { ...aureliaVersion.citations.act, address: 'javascript:alert("1")' } }
    const version = { ...aureliaVersion, citations } as RulesetVersion
    const list = checklist(version, evaluate(version, { purpose: 'work' }, { asOf }))
    const title = { en: '</title><script>', zh: '' }
    const html = renderChecklist(version, list, { format: 'html', title })
    expect(htmlOutline(html).text).toContain('</title><script>')
    expect(html).not.toContain('href="javascript')
    expect(renderChecklist(version, list, { title })).toContain('# Checklist: &lt;/title>&lt;script>')
  })

  it('is a complete document in HTML, without scripts or anything to load', () => {
    for (const [language, tag] of [
      ['en', 'en'],
      ['zh', 'zh-Hans'],
    ] as const) {
      const html = render(everything, { format: 'html', language })
      expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${tag}">\n`))
      expect(htmlOutline(html).tags.filter((tag) => ['script', 'img', 'link', 'iframe', 'form'].includes(tag))).toEqual([])
      expect(html).not.toMatch(/ src=|url\(/)
    }
  })

  it('never says of what is at somebody’s discretion, or open, that it is needed', () => {
    const bond = { ...aureliaVersion.outcomes.bond, kind: 'requirement', title: { en: 'bond', zh: '保证金' } } as const
    const version = { ...aureliaVersion, outcomes: { ...aureliaVersion.outcomes, bond } } as RulesetVersion
    const told = (facts: object) => renderChecklist(version, checklist(version, evaluate(version, facts as never, { asOf })))
    expect(told({ children: 4 })).toContain('- [ ] **Bond** — *may be needed, at the discretion of the registrar*\n')
    expect(told({ homeCountry: 'DE' })).toContain('- ◇ **Bond** — *open, may be needed, at the discretion of the registrar*\n')
    expect(told({ fledFrom: [], birthDate: '1990', residences: [{ country: 'DE', from: '2020-01' }], historyComplete: false })).toContain(
      '- ◇ **Any country not named: certificate of residence** — *open*\n',
    )
  })

  it('says that there is nothing to tick off', () => {
    expect(render({})).toContain('On the facts given so far there is nothing to tick off yet.')
    expect(render(nothing)).toContain('On the facts given there is nothing to tick off.')
  })

  it('says how the version lies to the as-of date', () => {
    const evaluation = evaluate(aureliaVersion, {}, { asOf: '2026-07-01' })
    const list = checklist(aureliaVersion, evaluation)
    expect(renderChecklist(aureliaVersion, list)).toContain('Later than the last check: this version was last checked')
    const superseded = { ...list, horizon: 'superseded' as const }
    expect(renderChecklist(aureliaVersion, superseded, { supersededOn: '2026-02-28' })).toContain('in force from 28 February 2026')
  })
})

const everything = {
  birthDate: '1990-04-17',
  purpose: 'work',
  children: 4,
  fledFrom: [],
  residences: [
    { country: 'DE', place: 'Bonn', from: '2025-01-01', to: '2025-06-30' },
    { country: 'FR', place: 'Lyon', from: '2025-07-01', to: '2025-12-27' },
    { country: 'IT', place: 'Rome', from: '2024-05', to: '2024-11-10' },
    { country: 'ES', place: 'Ávila', from: '2022-01-01', to: '2022-12-31' },
  ],
}

const nothing = { birthDate: '1990', purpose: 'visit', children: 0, homeCountry: 'DE', fledFrom: [], residences: [] }

function render(facts: object, options: RenderChecklistOptions = {}): string {
  return renderChecklist(aureliaVersion, checklist(aureliaVersion, evaluate(aureliaVersion, facts as never, { asOf })), options)
}

/** Puts two texts in place of those that generated facts have: what was one place stays one. */
function written(facts: unknown, texts: readonly string[]): unknown {
  if (typeof facts === 'string') {
    const index = [' beijing', 'Beijing', 'ministry', 'Shanghai', 'Osaka', '否'].indexOf(facts)
    return index < 0 ? facts : `${texts[index < 2 ? 0 : 1]}${index < 4 ? '' : index}`
  }
  if (Array.isArray(facts)) return facts.map((entry) => written(entry, texts))
  if (typeof facts !== 'object' || facts === null) return facts
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, written(value, texts)]))
}
