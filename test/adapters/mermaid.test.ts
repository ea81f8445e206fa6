// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { toMermaid } from '../../src/adapters/mermaid.ts'
import { IncompleteFactsError } from '../../src/errors.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { named } from '../census/other-engines.ts'
import { publishedCases } from '../census/recorded.ts'
import { everyVersion } from '../support/rulesets.ts'
import { type Flowchart, readByLine, readByMermaid } from './read-mermaid.ts'
import { walk } from './walk-mermaid.ts'

/** The charts of a version by their outcomes, and the outcomes of which the chart is too large. */
function chartsOf(version: RulesetVersion) {
  const charts = new Map<string, string>()
  const refused: string[] = []
  for (const outcome of Object.keys(version.outcomes)) {
    try {
      charts.set(outcome, toMermaid(version, outcome))
    } catch (error) {
      expect(String(error)).toMatch(/: Mermaid draws 500 arrows and 50000 characters at most$/)
      refused.push(outcome)
    }
  }
  return { charts, refused }
}

/** What is derived, or nothing where the facts are not complete. */
function knownOf<Run>(derive: () => readonly Run[]): readonly Run[] {
  try {
    return derive()
  } catch (error) {
    if (error instanceof IncompleteFactsError) return []
    throw error
  }
}

describe.each(everyVersion)('the charts of $name', ({ version }) => {
  const { charts, refused } = chartsOf(version)
  const read = new Map([...charts].map(([outcome, text]) => [outcome, readByLine(text)]))

  it('are there for every outcome that can be drawn', () => {
    expect(refused.filter((outcome) => outcome !== 'feared-state' && outcome !== 'may-be-declined')).toEqual([])
    expect(charts.size).toBeGreaterThan(0)
  })

  it('lead every published case to what it expects, by what is written in them', () => {
    const { facts: factsOf } = toJsonRulesEngine(version)
    let walked = 0
    for (const { asOf, readings, facts, expected, outside } of publishedCases(version)?.cases ?? []) {
      // Of a case that is outside the scope not everything is asked; where what the rules name is known, its ways end there.
      for (const run of outside === undefined
        ? factsOf(facts as never, { asOf, readings })
        : knownOf(() => factsOf(facts as never, { asOf, readings }))) {
        const { outcomes } = expected.find(({ subject }) => named('', subject) === named('', run.subject)) ?? {
          outcomes: {} as Readonly<Record<string, { modality: string }>>,
        }
        for (const outcome of new Set(version.rules.filter(({ id }) => run.rules.includes(id)).map(({ then }) => then.outcome))) {
          const chart = read.get(outcome)
          if (chart === undefined) continue
          expect([outcome, walk(version, chart, run.facts)]).toEqual([
            outcome,
            outside === undefined ? (outcomes[outcome]?.modality ?? 'does-not-apply') : 'outside',
          ])
          walked += 1
        }
      }
    }
    expect(walked).toBeGreaterThan(0)
  })

  it('are read by Mermaid as they are here', async () => {
    const [[outcome, text] = ['', '']] = charts
    expect(await readByMermaid(text)).toEqual(read.get(outcome))
  })

  it('are the same in Chinese but for the words', () => {
    const shapeOf = ({ arrows }: Flowchart) => arrows.map(({ from, to }) => ({ from, to }))
    for (const [outcome, chart] of [...read].slice(0, 3)) {
      const inChinese = readByLine(toMermaid(version, outcome, { language: 'zh' }))
      expect(shapeOf(inChinese)).toEqual(shapeOf(chart))
      for (const { from, text } of inChinese.arrows) if (from !== 'start') expect(text).toMatch(/[\p{Script=Han}\d]/u)
    }
  })
})

describe('a chart', () => {
  const small = us.outcomes['police-certificate']

  it('begins with what is decided, for each of what, and ends with how it binds', () => {
    const { texts } = readByLine(toMermaid(us, 'police-certificate'))
    expect(texts.get('start')).toBe('police certificate (for each country)')
    const ends = ['must', 'may', 'does-not-apply', 'outside'].map((end) => texts.get(end))
    expect(ends).toEqual([
      'needed (must)',
      'may be needed (may)',
      'not needed',
      expect.stringMatching(/^Not covered: these rules are for /),
    ])
  })

  it('asks what is asked of people, and gives the values by their names', () => {
    const { texts, arrows } = readByLine(toMermaid(us, 'police-certificate'))
    expect(texts.get('n1')).toBe('Which kind of visa is applied for?')
    const lengths = arrows.flatMap(({ from, text }) => (texts.get(from) === 'Time lived in that country, all stays added up' ? text : []))
    expect(lengths).toContain('less than 6 months')
    expect(lengths).toContain('at least 1 year')
    expect(lengths).toContain('6 months')
  })

  it.each([
    'a "b"] --> c',
    '`code`',
    '"]) --> must',
    '%%{init: {"theme": "dark"}}%% x',
    'lifestyle:"a";b;',
    'classDef x:#f00;',
    '1. one - two * three',
    '- list',
    '<script>alert(1)</script> &amp; #35; #quot;',
    'end\nn1 --> must',
    '---\ntitle: a\n---',
    'ﬂ°°34¶ß ﬂ°quot¶ß',
    'subgraph a@{ shape: circle } |b| {c} [d] ::: click',
    '\u202E\u001B[31m \u{1F600}',
  ])('holds %j as text', async (text) => {
    const titled = { ...us, outcomes: { ...us.outcomes, 'police-certificate': { ...small, title: { en: text, zh: text } } } }
    const written = toMermaid({ ...titled, facts: renamed(text) } as RulesetVersion, 'police-certificate')
    const chart = await readByMermaid(written)
    const plain = readByLine(toMermaid(us, 'police-certificate'))
    const shown = text.replace(/\s+/gu, ' ').replace(/[\p{C}]/gu, '\uFFFD')
    expect(chart.texts.get('start')).toBe(`${shown} (for each country)`)
    expect(chart.texts.get('n1')).toBe(shown)
    expect(chart.arrows.map(({ from, to }) => [from, to])).toEqual(plain.arrows.map(({ from, to }) => [from, to]))
    expect(chart).toEqual(readByLine(written))
  })

  function renamed(text: string) {
    return { ...us.facts, usVisa: { ...us.facts.usVisa, question: { en: text, zh: text } } }
  }

  it('is refused of an outcome that there is not, and where Mermaid would not draw it', () => {
    expect(() => toMermaid(us, 'police-certificat')).toThrow(/`police-certificat`.* is no outcome .*: did you mean `police-certificate`\?/)
    expect(() => toMermaid(us, 'toString')).toThrow(/is no outcome/)
    expect(() => toMermaid(us, 'feared-state')).toThrow(/the chart of `feared-state` has \d+ arrows/)
  })
})
