import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeline } from '../../../src/analysis/timeline/timeline.ts'
import { pickFacts } from '../../../src/index.ts'
import type { Facts } from '../../../src/model/fact.ts'
import { textWidth } from '../../../src/text/svg.ts'
import { looseningCases } from '../../support/rulesets.ts'
import { destinations, present, traveller, variant } from '../support.ts'

const asOf = '2026-11-21'

/** Checks that a text is a well-formed XML element, and gives its tags with their attributes. */
function parseXml(text: string): readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  const token = /<(\/?)([A-Za-z][\w-]*)((?: [A-Za-z][\w:-]*="[^"<>]*")*)(\/?)>|([^<>]+)/gy
  const open: string[] = []
  const tags: { name: string; attributes: Map<string, string> }[] = []
  let end = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    end = token.lastIndex
    const [, closing, name = '', given = '', empty, words] = match
    for (const reference of (words ?? given).match(/&[^;]*;?/g) ?? []) expect(reference).toMatch(/^&(amp|lt|gt|quot|#39);$/)
    expect(open.length > 0 || tags.length === 0).toBe(true)
    if (words !== undefined) continue
    if (closing === '/') {
      expect(open.pop()).toBe(name)
      continue
    }
    const pairs = [...given.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const)
    expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length)
    tags.push({ name, attributes: new Map(pairs) })
    if (empty === '') open.push(name)
  }
  expect(end).toBe(text.length)
  expect(open).toEqual([])
  return tags
}

/** Asserts that a picture can neither run anything nor load anything. */
function expectInert(text: string): void {
  for (const { name, attributes } of parseXml(text)) {
    expect(['svg', 'title', 'desc', 'defs', 'pattern', 'rect', 'line', 'circle', 'path', 'text', 'g']).toContain(name)
    for (const [key, value] of attributes) {
      expect(key).not.toMatch(/^on|href|style/i)
      if (key !== 'xmlns') expect(value).not.toMatch(/:\/\/|javascript:/i)
      if (value.includes('url(')) expect(value).toMatch(/^url\(#[\w-]+\)$/)
      expect(value).not.toMatch(/NaN|Infinity|undefined/)
    }
  }
}

describe.each(destinations)('the picture under $name', ({ version }) => {
  it('is well-formed, holds no script and no reference, and is the same for the same facts, however inexact', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        for (const facts of chain.slice(0, 3)) {
          const text = timeline(version, facts, { asOf })
          expectInert(text)
          expect(timeline(version, JSON.parse(JSON.stringify(facts)), { asOf })).toBe(text)
        }
      }),
      { numRuns: 2 },
    )
  }, 30_000)
})

describe('the picture', () => {
  const certificates = [
    { country: 'CN', place: 'Beijing', issuedOn: '2026-03-02' },
    { country: 'FR', issuedOn: '2020-05-01' },
  ]
  const text = timeline(present, { ...traveller, certificates }, { asOf })
  const desc = (svg: string) => /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? ''

  it('says in words all that it draws', () => {
    expect(desc(text)).toBe(
      'France, 1985-06-15 to 2014-12-31: certificate needed by rule 2. France, since 2019-01-01: certificate needed by rule 1, 2. certificate of France, issued 2020-05-01, no longer acceptable from 2022-05-02; not acceptable. China, Beijing, 2015-01-01 to 2016-06-30: certificate needed by rule 3. China, Shanghai, 2016-07-01 to 2018-12-31: certificate needed by rule 3. certificate of China, Beijing, issued 2026-03-02; acceptable. France: certificate needed by rule 1, 2. China: certificate needed by rule 3. the 16th birthday: 2001-06-15. Rule 1: The country of current residence, after six months. Rule 2: A country of nationality, if lived in for six months at any time. Rule 3: A country of previous residence, after a year since turning 16.',
    )
    expect(desc(timeline(present, traveller, { asOf, language: 'zh' }))).toContain(
      '中国、Beijing，2015-01-01 至 2016-06-30：依规则 3 需要证明。',
    )
    expect(desc(timeline(present, {}, { asOf }))).toBe(
      'These rules hold only for applicants for a visa at a consulate of the United States, or for adjustment of status there. No stays are given.',
    )
  })

  it('has a title and a description that it is labelled by, with ids that can be chosen', () => {
    const [svg] = parseXml(timeline(present, traveller, { asOf, id: 'case-7' }))
    expect(svg?.attributes.get('aria-labelledby')).toBe('case-7-title case-7-desc')
    expect(timeline(present, traveller, { asOf, id: 'case-7' })).toContain(
      '<title id="case-7-title">Residence history as of 21 November 2026</title>',
    )
    expect(() => timeline(present, traveller, { asOf, id: '"><script>' })).toThrow('`id`: an id begins with a letter')
  })

  it('tells stays that triggered a certificate by a pattern and the numbers of the rules', () => {
    const hatched = (svg: string) => svg.match(/<rect [^>]*url\(#timeline-hatch\)/g)?.length ?? 0
    const nothing = { ...traveller, birthDate: '2015-01-01', residences: [{ country: 'CN', place: 'Beijing', from: '2015-01-01' }] }
    // One of them is the sample in the legend, which has none for what is not drawn.
    expect([hatched(text), hatched(timeline(present, nothing, { asOf }))]).toEqual([5, 0])
  })

  it('tells of each bar where it stands in the facts and what it triggered, and of each mark the rules that count since then', () => {
    const attributes = (name: string) =>
      parseXml(text).flatMap((tag) => (tag.attributes.has(name) ? [[...tag.attributes.values()].join(' · ')] : []))
    expect(attributes('data-path')).toEqual([
      'residences[0] · FR · nationality',
      'residences[3] · FR · current-residence nationality',
      'certificates[1] · FR · ',
      'residences[1] · CN · previous-residence',
      'residences[2] · CN · previous-residence',
      'certificates[0] · CN · ',
    ])
    // Its label and its line.
    expect(attributes('data-mark')).toEqual(['nationality previous-residence k-past', 'nationality previous-residence k-past'])
  })

  it('says what a stay was that was no residence, and does not mark it where it does not count', () => {
    const residences = [
      { country: 'CN', from: '2015-01-01', to: '2016-12-31', kind: 'visit' },
      { country: 'IN', from: '2017-01-01', to: '2018-12-31', kind: 'residence' },
    ]
    const drawn = timeline(present, { ...traveller, residences }, { asOf })
    expect(drawn).toContain('>2015-01-01 – 2016-12-31, a visit<')
    expect(desc(drawn)).toContain(
      'China, 2015-01-01 to 2016-12-31, a visit. India, 2017-01-01 to 2018-12-31: certificate needed by rule 1.',
    )
    expect(desc(timeline(present, { ...traveller, residences }, { asOf, language: 'zh' }))).toContain('2016-12-31、访问。')
  })

  it('does not mark a stay that ended before the window of the rule', () => {
    const residences = [
      { country: 'CN', from: '1986-01-01', to: '1999-12-31' },
      { country: 'CN', from: '2015-01-01', to: '2016-12-31' },
    ]
    const words = desc(timeline(present, { ...traveller, residences }, { asOf }))
    expect(words).toContain('China, 1986-01-01 to 1999-12-31. China, 2015-01-01 to 2016-12-31: certificate needed by rule 1.')
  })

  it('does not mark a stay that is too short for the rule beside one that is long enough', () => {
    const residences = [
      { country: 'IN', from: '2020-03-01', to: '2020-03-11' },
      { country: 'IN', from: '2022-01-01', to: '2023-01-31' },
      { country: 'CA', from: '2023-02-01' },
    ]
    const { version } = destinations.find(({ name }) => name.startsWith('ca-express-entry')) ?? { version: present }
    const words = desc(timeline(version, { birthDate: '1990-01-01', nationalities: ['IN'], residences }, { asOf }))
    expect(words).toContain('India, 2020-03-01 to 2020-03-11. India, 2022-01-01 to 2023-01-31: certificate needed by rule')
  })

  const express = destinations.find(({ name }) => name.startsWith('ca-express-entry'))
  it.each([present, express?.version ?? present])(
    'tells of a feared state that advice comes first, never that its certificate is needed',
    (version) => {
      const residences = [
        { country: 'IR', from: '1988-07-15', to: '2019-09-10' },
        { country: 'TR', from: '2019-09-12' },
      ]
      const about = { usVisa: 'immigrant', caProgramme: 'express-entry', arrests: [] }
      const person = pickFacts(version, { birthDate: '1988-07-15', nationalities: ['IR'], residences, ...about }).facts
      const fearing = { ...person, persecutionFearedIn: ['IR'] }
      const drawn = (facts: Facts, language: 'en' | 'zh' = 'en') => timeline(version, facts, { asOf, language })
      const striped = (svg: string) => svg.match(/<rect [^>]*url\(#timeline-stripes\)/g)?.length ?? 0
      const signs = (svg: string) => svg.match(/>!</g)?.length ?? 0
      const ofIran = (svg: string) => desc(svg).match(/Iran[^.]*rule [^.]*/g) ?? []
      const [text, other] = [drawn(fearing), drawn(person)]
      expectInert(text)
      // A stay and the sample in the legend; the country as well has the sign.
      expect([striped(text), signs(text), striped(other), signs(other)]).toEqual([2, 3, 0, 0])
      expect(ofIran(other).length).toBe(2)
      expect(ofIran(other).every((told) => told.includes('needed by'))).toBe(true)
      expect(ofIran(text).length).toBe(2)
      expect(ofIran(text).every((told) => / asked for by rule [\d, ]+, but take advice first$/.test(told))).toBe(true)
      expect(text).toMatch(/<title>Iran, 1988-07-15 to 2019-09-10: certificate asked for by rule [\d, ]+, but take advice first</)
      expect(text).toContain('>stay for which a certificate is asked for, but take advice first<')
      expect(desc(text)).toContain('On any day: take advice before anything that leads to a state that is feared.')
      expect(desc(drawn(fearing, 'zh'))).toMatch(/伊朗，1988-07-15 至 2019-09-10：规则 [\d、]+ 要求证明，但请先咨询。/)
      expect(drawn(fearing, 'zh')).toContain('>规则要求证明、但请先咨询的居留<')
      // What the page lights up stays.
      expect(text).toMatch(/data-path="residences\[0\]" data-country="IR" data-rules="[\w-]+/)
    },
  )

  it('draws a window, and leaves out dates that are not known', () => {
    const windowed = variant((version) => {
      const stay = version.measures['country.totalStaySince16']
      if (stay === undefined || !('totalStay' in stay)) throw new Error('no such measure')
      const counted = { latest: ['sixteenthBirthday', 'tenYears'] }
      version.measures = {
        ...version.measures,
        tenYears: { window: { years: 10 }, ending: 'asOf' },
        counted,
        'country.totalStaySince16': { ...stay, since: 'counted' },
      }
    })
    const drawn = timeline(windowed, traveller, { asOf })
    expect(drawn).toContain('>within the last 10 years<')
    expect(drawn).toContain('>the 16th birthday: 2001-06-15<')
    expect(timeline(windowed, { ...traveller, birthDate: undefined }, { asOf })).not.toContain('birthday')
  })

  it('dots the days that are not certain', () => {
    const dotted = (svg: string) => svg.match(/<rect [^>]*url\(#timeline-dots\)/g)?.length ?? 0
    const residences = [{ country: 'CN', from: '2015', to: '2016-08' }]
    expect([dotted(text), dotted(timeline(present, { ...traveller, residences }, { asOf }))]).toEqual([0, 3])
  })

  it('has in its legend what is drawn, and nothing else', () => {
    const samples = [
      'stay that triggered a certificate',
      'other stay',
      'certificate, while acceptable',
      'certificate not,',
      'days not certain',
    ]
    const legend = (svg: string) => samples.filter((sample) => svg.includes(`>${sample}`))
    const residences = [{ country: 'CN', place: 'Beijing', from: '2015-01-01', to: '2015-02-01' }]
    const short = { ...traveller, birthDate: '2014-01-01', residences, certificates: [] }
    expect(legend(timeline(present, short, { asOf }))).toEqual(['other stay'])
    const rough = { ...short, residences: [{ ...residences[0], from: '2014' }] } as typeof short
    expect(legend(timeline(present, rough, { asOf }))).toEqual(['other stay', 'days not certain'])
  })

  it('writes a long title small enough to be read whole', () => {
    const title = { en: 'Police certificates for permanent residence in Canada by Express Entry, from every country', zh: '长'.repeat(60) }
    for (const language of ['en', 'zh'] as const) {
      const svg = timeline(present, traveller, { asOf, title, language })
      const [, size = '', name = ''] = /<text [^>]*font-size="([\d.]+)" font-weight="bold">([^<]*)</.exec(svg) ?? []
      expect(name).toContain(title[language])
      expect(textWidth(name, Number(size)) * 1.25).toBeLessThanOrEqual(949)
    }
  })

  it('escapes what somebody wrote, and cuts what is too long to show', () => {
    const place = '</text><script>alert("1")</script>&\u0001\u001b[31m\'"'.padEnd(180, '长')
    const residences = [{ country: 'CN', place, from: '2015-01-01', to: '2016-12-31' }]
    const hostile = timeline(present, { ...traveller, residences }, { asOf, title: { en: '<b>&', zh: '' } })
    expectInert(hostile)
    expect(hostile).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;\uFFFD\uFFFD[31m&#39;&quot;长')
    expect(hostile).toMatch(/>&lt;\/text&gt;&lt;[^<]*…</)
  })

  it('grows with the number of stays', () => {
    const heightWith = (count: number) => {
      const residences = Array.from({ length: count }, (_, index) => ({
        country: index % 2 === 0 ? 'DE' : 'JP',
        from: `${1990 + index}-01-01`,
        to: `${1991 + index}-06-30`,
      }))
      const [svg] = parseXml(timeline(present, { ...traveller, residences }, { asOf }))
      return Number(svg?.attributes.get('height'))
    }
    const [one = 0, thirty = 0] = [heightWith(1), heightWith(30)]
    expect(one).toBeGreaterThan(150)
    expect(thirty).toBeGreaterThan(one)
    expect(thirty).toBeLessThan(1200)
  })
})
