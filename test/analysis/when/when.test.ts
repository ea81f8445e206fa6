import { describe, expect, it } from 'vitest'
import us from '../../../rulesets/us/police-certificates/2015-11-18/index.ts'
import usPoliceCertificates from '../../../rulesets/us/police-certificates/index.ts'
import { when } from '../../../src/analysis/when/when.ts'
import { InvalidArgumentError, InvalidFactsError } from '../../../src/errors.ts'
import type { Scope } from '../../../src/model/scope.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { emptyVersion } from '../../support/arbitrary-version.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }

/** A version with one rule for each condition, whose days can be told by counting. */
function saying(when: readonly RulesetVersion['rules'][number]['when'][], parts: Partial<RulesetVersion> = {}): RulesetVersion {
  return {
    ...emptyVersion,
    facts: { born: { type: 'date', question: text, notAfterAsOf: true }, residences: { type: 'stays', question: text } },
    measures: {
      age: { age: 'born' },
      tenYears: { window: { years: 10 }, ending: 'asOf' },
      inJapan: { totalStay: 'residences', country: 'JP', since: 'tenYears', in: 'months' },
      lastInJapan: { lastDay: 'residences', country: 'JP' },
      sinceJapan: { elapsed: { from: 'lastInJapan', to: 'asOf' }, in: 'days' },
    },
    outcomes: { needed: { kind: 'requirement', modality: 'must', title: text } },
    rules: when.map((condition, index) => ({
      id: `rule-${index}`,
      title: text,
      cites: ['act'],
      when: condition,
      then: { outcome: 'needed' },
    })),
    ...parts,
  }
}

/** The periods of the only finding, each as its days and its status. */
function periodsOf(source: RulesetVersion, facts: object, options: object = {}) {
  const { findings } = when(source, facts as never, { asOf, ...options })
  return findings[0]?.periods.map(({ from, to, status }) => [from, to, status])
}

describe('when', () => {
  it('tells on which birthday a finding changes, and on which it began', () => {
    const adult = saying([{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }])
    expect(periodsOf(adult, { born: '2009-05-14' })).toEqual([
      ['2009-05-14', '2027-05-13', 'does-not-apply'],
      ['2027-05-14', '2036-11-21', 'applies'],
    ])
    expect(periodsOf(adult, { born: '2000-05-14' })).toEqual([['2018-05-14', '2036-11-21', 'applies']])
    const [period] = when(adult, { born: '2009-05-14' } as never, { asOf }).findings[0]?.periods.slice(1) ?? []
    expect(period?.turn).toEqual({
      because: [{ fact: 'age', before: 17, after: 18, threshold: 18, way: 'reaches', sure: true }],
      rules: ['rule-0'],
      citations: ['act'],
    })
  })

  it('follows one finding alone, if asked', () => {
    const person = {
      usVisa: 'immigrant',
      birthDate: '2011-05-14',
      nationalities: ['JP', 'CN'],
      residences: [{ country: 'JP', from: '2011-05-14' }],
    } as const
    const all = when(us, person, { asOf }).findings
    const [one] = all.filter(({ outcome, subject }) => outcome === 'police-certificate' && subject.country === 'JP')
    expect(when(us, person, { asOf, about: [{ outcome: 'police-certificate', subject: { country: 'JP' } }] }).findings).toEqual([one])
    expect(() => when(us, person, { asOf, about: [{ outcome: 'x', subject: {} }] as never })).toThrow(InvalidArgumentError)
    expect(() => when(us, person, { asOf, about: [{ outcome: 'police-certificate' }] as never })).toThrow(InvalidArgumentError)
  })

  it('leaves a finding open between the two bounds of a date that is not known to the day', () => {
    const adult = saying([{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }])
    expect(periodsOf(adult, { born: '2009-05' })).toEqual([
      ['2009-05-01', '2027-04-30', 'does-not-apply'],
      ['2027-05-01', '2027-05-30', 'undetermined'],
      ['2027-05-31', '2036-11-21', 'applies'],
    ])
  })

  it('tells when a window no longer reaches a stay, and when one that goes on has lasted long enough', () => {
    const sixMonths = saying([{ fact: 'inJapan', operator: 'greaterThanInclusive', value: { months: 6 } }])
    // The window of the last day still has 1 August 2017 to 31 January 2018.
    expect(periodsOf(sixMonths, { residences: [{ country: 'JP', from: '2015-01-01', to: '2018-01-31' }] })).toEqual([
      ['2015-06-30', '2027-07-31', 'applies'],
      ['2027-08-01', '2036-11-21', 'does-not-apply'],
    ])
    expect(periodsOf(sixMonths, { residences: [{ country: 'JP', from: '2026-09-10' }] })).toEqual([
      ['2000-01-01', '2027-03-08', 'does-not-apply'],
      ['2027-03-09', '2036-11-21', 'applies'],
    ])
  })

  it('follows a stay that goes on without trying every day', () => {
    const away = saying([{ fact: 'sinceJapan', operator: 'greaterThan', value: { days: 0 } }])
    expect(periodsOf(away, { residences: [{ country: 'JP', from: '2020-01-01' }] }, { until: '2076-11-21' })).toEqual([
      ['2000-01-01', '2076-11-21', 'does-not-apply'],
    ])
  })

  it('goes back as far as the facts can be as they are given, and says why no further', () => {
    const adult = saying([{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }])
    expect(when(adult, { born: '2009-05-14' } as never, { asOf }).first).toMatchObject({
      on: '2009-05-14',
      because: 'facts',
      issues: [{ path: 'born' }],
    })
    expect(when(adult, {} as never, { asOf }).first).toEqual({ on: '2000-01-01', because: 'law' })
  })

  it('lets a later version take over on its day, as far as it was known', () => {
    const before = saying([{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }])
    const after = saying([{ fact: 'age', operator: 'greaterThanInclusive', value: 16 }], {
      inForce: { from: '2027-01-01', basis: 'exact' },
      encodedOn: '2026-06-01',
    })
    const ruleset = { id: 'random', title: text, jurisdiction: 'ZZ', versions: [before, after] }
    const facts = { born: '2010-05-14' }
    const [known] = when(ruleset, facts, { asOf }).findings
    expect(known?.periods.map(({ from, status, turn }) => [from, status, turn?.version])).toEqual([
      ['2010-05-14', 'does-not-apply', undefined],
      ['2027-01-01', 'applies', '2027-01-01'],
    ])
    const [unknown] = when(ruleset, facts, { asOf, knownOn: '2026-05-31' }).findings
    expect(unknown?.periods.map(({ from, status }) => [from, status])).toEqual([
      ['2010-05-14', 'does-not-apply'],
      ['2028-05-14', 'applies'],
    ])
  })

  it('tells nothing of days on which a version does not cover the case', () => {
    const grown = { fact: 'age', operator: 'greaterThanInclusive', value: 21 } as const
    const scope: Scope = { title: text, outside: [{ id: 'grown', when: grown, because: text, instead: text, cites: ['act'] }] }
    const adult = saying([{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }], { scope })
    expect(periodsOf(adult, { born: '2009-05-14' })).toEqual([
      ['2009-05-14', '2027-05-13', 'does-not-apply'],
      ['2027-05-14', '2030-05-13', 'applies'],
      ['2030-05-14', '2036-11-21', 'outside'],
    ])
  })

  it('stops where a later version cannot take the facts', () => {
    const before = saying([{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }])
    const after = {
      ...before,
      inForce: { from: '2027-01-01', basis: 'exact' },
      facts: { ...before.facts, born: { type: 'integer', question: text } },
    }
    const ruleset = { id: 'random', title: text, jurisdiction: 'ZZ', versions: [before, { ...after, measures: {}, rules: [] } as never] }
    expect(when(ruleset, { born: '2010-05-14' }, { asOf }).last).toMatchObject({
      on: '2026-12-31',
      because: 'facts',
      issues: [{ path: 'born' }],
    })
  })

  it('follows only what it is asked about', () => {
    const { findings } = when(us, { birthDate: '2011-05-14' }, { asOf, about: ['police-certificate'] })
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['police-certificate']))
  })

  it.each([
    [{ until: '2026-11-20' }, 'lies before the as-of date'],
    [{ until: '2076-11-22' }, 'at most 50 years are looked ahead, until 2076-11-21'],
    [{ about: ['police-certificat'] }, 'did you mean `police-certificate`?'],
  ])('refuses %o', (options, problem) => {
    expect(() => when(us, {}, { asOf, ...options } as never)).toThrow(InvalidArgumentError)
    expect(() => when(us, {}, { asOf, ...options } as never)).toThrow(problem)
  })

  it('refuses facts that no version knows, and those that cannot be on the as-of date', () => {
    expect(() => when(usPoliceCertificates, { birthdate: '2011' }, { asOf })).toThrow(InvalidFactsError)
    expect(() => when(us, { birthDate: '2026-11-22' }, { asOf })).toThrow(InvalidFactsError)
  })
})
