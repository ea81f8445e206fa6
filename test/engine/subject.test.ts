import { describe, expect, it } from 'vitest'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { prepareCase } from '../../src/engine/case.ts'
import { subjectsIn } from '../../src/engine/subjects.ts'
import { IncompleteFactsError } from '../../src/errors.ts'
import type { BoundSubject } from '../../src/measures/subject.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
import type { Open } from '../../src/model/situation/situation.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { explain } from '../../src/reasons/explain.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const question = { en: '?', zh: '？' }

const version: RulesetVersion = {
  ...emptyVersion,
  facts: {
    home: asked({ type: 'country' }),
    passports: asked({ type: 'countries' }),
    residences: asked({ type: 'stays', complete: 'whole' }),
    whole: asked({ type: 'boolean' }),
    arrests: asked({ type: 'records', each: 'arrest', fields: { country: { type: 'country', optional: true, question } } }),
    letters: asked({ type: 'records', each: 'letter', fields: { kept: { type: 'boolean', question } } }),
  },
}

const closed = { home: 'FR', passports: ['CN', 'FR'], residences: [], whole: true, arrests: [], letters: [] }

function bound(forEach: string | undefined, facts: object): readonly BoundSubject[] {
  const { situation } = prepareCase(version, { ...closed, ...facts }, { asOf: '2026-11-21' })
  return subjectsIn(version, situation)(forEach)
}

function subjects(forEach: string | undefined, facts: object): readonly object[] {
  return bound(forEach, facts).map(({ subject }) => subject)
}

describe('subjectsIn', () => {
  it('gives the case itself for a rule that is applied once', () => {
    expect(subjects(undefined, {})).toEqual([{}])
  })

  it('gives every country that the facts name, once, in the order of the facts', () => {
    const residences = [{ country: 'JP', from: '2015', to: '2016' }]
    expect(subjects('country', { residences, arrests: [{ country: 'US' }] })).toEqual(
      ['FR', 'CN', 'JP', 'US'].map((country) => ({ country })),
    )
  })

  it.each<[string, object]>([
    ['a list is not given', { passports: undefined }],
    ['a list cannot be known', { arrests: 'unknown' }],
    ['a history may lack stays', { whole: false }],
    ['a country is not given', { home: undefined }],
    ['a record has no country', { arrests: [{}] }],
  ])('ends with any other country where %s', (_, facts) => {
    expect(subjects('country', facts).at(-1)).toEqual({ country: '*' })
  })

  it('gives no other country where the facts leave none open, be another list as it may', () => {
    expect(subjects('country', { letters: undefined })).toEqual([{ country: 'FR' }, { country: 'CN' }])
  })

  it('gives the places of each country, as they were first written', () => {
    const residences = [
      { country: 'CN', place: 'Beijing', from: '2015', to: '2016' },
      { country: 'CN', place: ' BEIJING', from: '2018', to: '2019' },
      { country: 'JP', place: 'Osaka', from: '2017', to: '2017' },
    ]
    expect(subjects('place', { residences })).toEqual([
      { country: 'CN', place: 'Beijing' },
      { country: 'JP', place: 'Osaka' },
    ])
  })

  it('gives any other place of a country where a stay has none, and of each where there may be further stays', () => {
    const residences = [{ country: 'CN', from: '2015', to: '2016' }]
    expect(subjects('place', { residences })).toEqual([{ country: 'CN', place: '*' }])
    expect(subjects('place', { whole: false })).toEqual([
      { country: 'FR', place: '*' },
      { country: 'CN', place: '*' },
      { country: '*', place: '*' },
    ])
  })

  it('gives each record by its number, with its country where it has one, and any other where the list is open', () => {
    expect(subjects('arrest', { arrests: [{ country: 'US' }, {}] })).toEqual([{ arrest: 0, country: 'US' }, { arrest: 1 }])
    expect(subjects('arrest', { arrests: undefined })).toEqual([{ arrest: '*' }])
    expect(subjects('letter', { letters: [{ kept: true }] })).toEqual([{ letter: 0 }])
  })
})

describe('what keeps a subject from being known', () => {
  /** The paths of what keeps the country, the place or the record of each subject open. */
  const openOf = (forEach: string, facts: object) =>
    bound(forEach, facts).map(({ subject, countryOpen, placeOpen, recordOpen }) => {
      const paths = (open: readonly Open[] | undefined) => open?.map(({ at, gap }) => `${pathOfPoint(at)} ${gap}`)
      return [subject, paths(countryOpen), paths(placeOpen), paths(recordOpen)]
    })
  const none = undefined

  it('is every fact that can name further countries, of any other one', () => {
    const open = ['home absent', 'passports unknown', 'arrests[0].country absent']
    expect(openOf('country', { home: undefined, passports: 'unknown', arrests: [{}] })).toEqual([[{ country: '*' }, open, none, none]])
  })

  it('is what does not tell the place of a stay, of any other place of its country', () => {
    const residences = [
      { country: 'CN', place: 'Beijing', from: '2015', to: '2016' },
      { country: 'CN', from: '2015', to: '2016' },
    ]
    expect(openOf('place', { residences })).toEqual([
      [{ country: 'CN', place: 'Beijing' }, none, none, none],
      [{ country: 'CN', place: '*' }, none, ['residences[1].place absent'], none],
    ])
    expect(openOf('place', { passports: undefined, whole: undefined }).at(-1)).toEqual([
      { country: '*', place: '*' },
      ['passports absent', 'whole absent'],
      ['whole absent'],
      none,
    ])
  })

  it('is a country that a record does not tell, or the list that is open; of a record that has none, not its country', () => {
    expect(openOf('arrest', { arrests: [{ country: 'US' }, {}] })).toEqual([
      [{ arrest: 0, country: 'US' }, none, none, none],
      [{ arrest: 1 }, ['arrests[1].country absent'], none, none],
    ])
    expect(openOf('arrest', { arrests: 'unknown' })).toEqual([[{ arrest: '*' }, ['arrests unknown'], none, ['arrests unknown']]])
    expect(openOf('letter', { letters: undefined })).toEqual([[{ letter: '*' }, none, none, ['letters absent']]])
    expect(openOf('letter', { letters: [{ kept: true }] })).toEqual([[{ letter: 0 }, none, none, none]])
  })
})

describe('a rule that is applied to each record', () => {
  const judged: RulesetVersion = {
    ...version,
    outcomes: { report: { kind: 'duty', modality: 'must', title: { en: 'Report', zh: '报告' } } },
    rules: [
      {
        id: 'report',
        title: { en: 'Every arrest is reported', zh: '每次被捕都须报告' },
        forEach: 'arrest',
        when: { fact: 'asOf', operator: 'greaterThan', value: '2000-01-01' },
        then: { outcome: 'report' },
        cites: ['act'],
      },
    ],
  }
  const options = { asOf: '2026-11-21' }

  it('is open for a list that is not told, and misses it', () => {
    const { findings, nextQuestion } = evaluate(judged, { ...closed, arrests: undefined }, options)
    expect(findings).toMatchObject([{ subject: { arrest: '*' }, status: 'undetermined', missing: ['arrests'] }])
    expect(nextQuestion?.fact).toBe('arrests')
    expect(explain(judged, { ...closed, arrests: undefined }, options)).toMatchObject([
      {
        rules: [
          { answer: 'unknown', exists: { answer: 'unknown', open: [{ path: 'arrests', gap: 'absent' }] }, when: { answer: 'holds' } },
        ],
      },
    ])
  })

  it('is decided for each record that is told, and for none where there is none', () => {
    const { findings } = evaluate(judged, { ...closed, arrests: [{}] }, options)
    expect(findings).toMatchObject([{ subject: { arrest: 0 }, status: 'applies', missing: [] }])
    expect(explain(judged, { ...closed, arrests: [{}] }, options)[0]?.rules[0]).not.toHaveProperty('exists')
    expect(evaluate(judged, closed, options).findings).toEqual([])
  })

  it('is exported for complete facts alone', () => {
    const toFacts = (arrests: unknown) => toJsonRulesEngine(judged).facts({ ...closed, arrests }, options)
    expect(() => toFacts('unknown')).toThrow(IncompleteFactsError)
    expect(toFacts([{}])).toMatchObject([{ subject: { arrest: 0 }, rules: ['report'] }])
  })
})

describe('a list that can only name further countries', () => {
  const byArrest: RulesetVersion = {
    ...version,
    facts: { arrests: version.facts.arrests, passports: version.facts.passports } as RulesetVersion['facts'],
    measures: { 'country.arrested': { exists: 'arrests', where: 'country' } },
    outcomes: { report: { kind: 'duty', modality: 'must', title: { en: 'Report', zh: '报告' } } },
    rules: [
      {
        id: 'report',
        title: { en: 'Arrests outside France are reported', zh: '在法国境外被捕须报告' },
        forEach: 'country',
        when: {
          all: [
            { fact: 'country.arrested', operator: 'equal', value: true },
            { fact: 'country', operator: 'notEqual', value: 'FR' },
          ],
        },
        then: { outcome: 'report' },
        cites: ['act'],
      },
    ],
  }
  const options = { asOf: '2026-11-21' }

  it('asks of what names a country that can matter, and of nothing else', () => {
    expect(evaluate(byArrest, {}, options).missing).toEqual(['arrests'])
    expect(evaluate(byArrest, { arrests: 'unknown' }, options)).toMatchObject({ missing: [], unknown: ['arrests'], nextQuestion: null })
    expect(evaluate(byArrest, { arrests: [] }, options)).toMatchObject({ findings: [], missing: [] })
  })

  it('asks of each where any named country is enough', () => {
    const anywhere = {
      ...byArrest,
      rules: byArrest.rules.map((rule) => ({ ...rule, when: { not: { fact: 'country', operator: 'equal', value: 'FR' } } })),
    }
    expect(evaluate(anywhere as RulesetVersion, {}, options).missing).toEqual(['arrests', 'passports'])
  })

  it('asks of those that it takes together, where none alone is enough', () => {
    const facts = { home: version.facts.home, ...byArrest.facts } as RulesetVersion['facts']
    const measures = { ...byArrest.measures, 'country.national': { member: 'passports' } } as RulesetVersion['measures']
    const national = { fact: 'country.national', operator: 'equal', value: true } as const
    const together = {
      ...byArrest,
      facts,
      measures,
      rules: byArrest.rules.map((rule) => ({ ...rule, when: { all: [rule.when, national] } })),
    }
    expect(evaluate(together, {}, options).missing).toEqual(['arrests', 'passports'])
  })
})
