import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import cnNoCriminalRecord from '../../../rulesets/cn/no-criminal-record/index.ts'
import { planCertificates } from '../../../src/analysis/planning/plan-certificates.ts'
import type { Facts } from '../../../src/model/fact.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { evaluate } from '../../../src/reasons/evaluate.ts'
import { completeCases } from '../../support/rulesets.ts'
import { dayAfter, destinations, present, traveller, variant } from '../support.ts'

const filingOn = '2027-03-01'

/** What evaluate finds of a certificate issued on a day, were it the only one in hand. */
function issuedOn(version: RulesetVersion, facts: Facts, asOf: string, country: string, place: string | null | undefined, day: string) {
  const list = version.facts.certificates
  const fields = list?.type === 'records' ? list.fields : {}
  const required = Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field.optional ? [] : [[name, 'unknown']])))
  const certificate = { ...required, country, issuedOn: day, ...(typeof place === 'string' && 'place' in fields && { place }) }
  const { findings } = evaluate(version, { ...facts, certificates: [certificate] }, { asOf })
  return findings.find(({ outcome }) => outcome === 'certificate-acceptable')?.status
}

describe.each(destinations)('a plan under $name', ({ version }) => {
  it('has first and last days of issue that evaluate finds acceptable, and a day before the first that it does not', () => {
    fc.assert(
      fc.property(completeCases(version), ({ asOf, facts }) => {
        for (const { country, place, earliest, latest, dayBefore } of planCertificates(version, facts, { filingOn: asOf }).lines) {
          if (latest === null) continue
          expect(latest <= asOf).toBe(true)
          expect(issuedOn(version, facts, asOf, country, place, latest)).toBe('applies')
          if (earliest === null) continue
          expect(earliest <= latest).toBe(true)
          expect(issuedOn(version, facts, asOf, country, place, earliest)).toBe('applies')
          expect(issuedOn(version, facts, asOf, country, place, dayAfter(earliest, -1))).toBe(dayBefore)
          expect(dayBefore).not.toBe('applies')
        }
      }),
      { numRuns: 2 },
    )
  }, 30_000)
})

describe('a plan', () => {
  it('asks about no certificate of before the birth, and takes the birth for no bound', () => {
    const { version } = destinations.find(({ name }) => name.startsWith('us-police-certificates@1991')) ?? {}
    const child = { birthDate: '2019-02-28', nationalities: [], residences: [], arrests: [], officerBelievesRecordIn: ['CN'] }
    const { lines } = planCertificates(version as RulesetVersion, child, { filingOn: '2019-08-31' })
    expect(lines.map(({ country, earliest, latest, dayBefore }) => ({ country, earliest, latest, dayBefore }))).toEqual([
      { country: 'CN', earliest: null, latest: '2019-08-31', dayBefore: null },
    ])
  })

  it('says from when until when each certificate can be issued, and what earlier days hang on', () => {
    const { lines } = planCertificates(present, traveller, { filingOn })
    expect(
      lines.map(({ country, place, earliest, latest, dayBefore, missing }) => [country, place, earliest, latest, dayBefore, missing]),
    ).toEqual([
      ['CN', 'Beijing', '2025-03-02', filingOn, 'undetermined', ['certificate.returned']],
      ['CN', 'Shanghai', '2025-03-02', filingOn, 'undetermined', ['certificate.returned']],
      ['FR', undefined, '2025-03-02', filingOn, 'contested', []],
    ])
  })

  it('goes back to the day after the last stay where it is known that the applicant has not been back', () => {
    const { lines } = planCertificates(present, traveller, {
      filingOn,
      planned: { CN: { returned: false } },
      readings: { stayedOn: 'a-return' },
    })
    expect(lines.filter(({ country }) => country === 'CN').map(({ earliest, dayBefore }) => [earliest, dayBefore])).toEqual([
      ['2018-12-31', 'does-not-apply'],
      ['2018-12-31', 'does-not-apply'],
    ])
  })

  it('has no first day where a certificate of any age will do, and no day at all where none will', () => {
    const always = variant((version) => {
      version.rules = version.rules.map((rule) =>
        rule.then.outcome === 'certificate-acceptable'
          ? { ...rule, when: { fact: 'certificate.age', operator: 'greaterThanInclusive', value: { months: 0 } } }
          : rule,
      )
    })
    expect(planCertificates(always, traveller, { filingOn }).lines[0]).toMatchObject({ earliest: null, latest: filingOn, dayBefore: null })
    const never = variant((version) => {
      version.rules = version.rules.map((rule) =>
        rule.then.outcome === 'certificate-acceptable'
          ? { ...rule, when: { fact: 'certificate.returned', operator: 'equal', value: true } }
          : rule,
      )
    })
    expect(planCertificates(never, traveller, { filingOn }).lines[0]).toMatchObject({
      earliest: null,
      latest: null,
      missing: ['certificate.returned'],
    })
  })

  it('finds the last day where a certificate must be older than a number of days', () => {
    const aged = variant((version) => {
      version.measures = { ...version.measures, 'certificate.days': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'days' } }
      const inDays = (operator: 'lessThanInclusive' | 'greaterThanInclusive', days: number) => ({
        fact: 'certificate.days',
        operator,
        value: { days },
      })
      version.rules = version.rules.map((rule) =>
        rule.then.outcome === 'certificate-acceptable'
          ? { ...rule, when: { all: [inDays('greaterThanInclusive', 10), inDays('lessThanInclusive', 100)] } }
          : rule,
      )
    })
    expect(planCertificates(aged, traveller, { filingOn }).lines[0]).toMatchObject({
      earliest: dayAfter(filingOn, -100),
      latest: dayAfter(filingOn, -10),
      dayBefore: 'does-not-apply',
    })
  })

  it('puts what a certificate in hand will satisfy last', () => {
    const certificates = [{ country: 'CN', place: 'Beijing', issuedOn: '2026-03-02' }]
    const { lines } = planCertificates(present, { ...traveller, certificates }, { filingOn })
    expect(lines.map(({ country, place, satisfied }) => [country, place, satisfied])).toEqual([
      ['CN', 'Shanghai', 'no'],
      ['FR', undefined, 'no'],
      ['CN', 'Beijing', 'yes'],
    ])
  })

  it('is for no day that is none', () => {
    expect(() => planCertificates(present, traveller, { filingOn: '2027-02-29' })).toThrow('`filingOn`: `2027-02-29` is not a day')
  })
})

describe('a waiting time', () => {
  const telling = (within: number, unit: string) =>
    variant((version) => {
      const title = { en: 'time', zh: '时间' }
      version.outcomes = { ...version.outcomes, 'told-time': { kind: 'deadline', role: 'certificate-waiting-time', modality: 'is', title } }
      version.parameters = {
        ...version.parameters,
        lasting: { label: title, role: 'within' },
        counted: { label: title, role: 'time-unit' },
      }
      const [rule] = version.rules
      if (rule === undefined) throw new Error('no rule')
      const consequence = { outcome: 'told-time', params: { lasting: within, counted: unit } }
      const told = { id: 'told-time', title: { en: 'So long it takes', zh: '所需时间' }, cites: ['nvc'], forEach: 'country' as const }
      const when = { fact: 'country', operator: 'equal' as const, value: 'FR' }
      version.rules = [
        ...version.rules,
        Object.assign({ ...told, when }, Object.fromEntries([['then', consequence]])) as unknown as typeof rule,
      ]
    })

  it('comes from the version that tells it, with its source, and moves the day to act', () => {
    const { lines } = planCertificates(present, traveller, { filingOn, waitingFrom: [telling(6, 'week')] })
    expect(lines[0]).toMatchObject({
      country: 'FR',
      applyBy: '2027-01-18',
      waiting: [{ within: 6, unit: 'week', version: 'us-police-certificates@2015-11-18' }],
    })
    expect(lines[0]?.waiting[0]?.citations.map(({ instrument }) => instrument.en)).toEqual([
      'National Visa Center, instructions on police certificates (2023)',
    ])
    expect(lines.slice(1).map(({ waiting, applyBy }) => [waiting, applyBy])).toEqual([
      [[], null],
      [[], null],
    ])
  })

  it.each([
    [10, 'day', '2027-02-19'],
    [1, 'month', '2027-02-01'],
    [3, 'working-day', null],
  ])('of %i %ss gives %s', (within, unit, applyBy) => {
    expect(planCertificates(telling(within, unit), traveller, { filingOn }).lines.find(({ country }) => country === 'FR')).toMatchObject({
      applyBy,
      waiting: [{ within, unit }],
    })
  })

  it('in working days is counted where the country has announced them', () => {
    const { lines } = planCertificates(present, traveller, { filingOn: '2026-10-12', waitingFrom: [cnNoCriminalRecord.versions[2]] })
    const china = lines.find(({ country }) => country === 'CN')
    expect(china).toMatchObject({ latest: '2026-10-12', waiting: [{ within: 3, unit: 'working-day' }] })
    // 1 to 7 October are off, the 10th is a Saturday that is worked.
    expect(china?.applyBy).toBe('2026-10-08')
  })

  it('is not made up', () => {
    expect(() => planCertificates(telling(3, 'moon'), traveller, { filingOn })).toThrow('a unit of time is one of')
    expect(() => planCertificates(telling(1.5, 'day'), traveller, { filingOn })).toThrow('how many units of time is a whole number')
    expect(
      planCertificates(present, traveller, {
        filingOn,
        waitingFrom: [{ ...telling(6, 'week'), inForce: { from: '2027-03-02', basis: 'exact' } }],
      }).lines.every(({ waiting }) => waiting.length === 0),
    ).toBe(true)
  })
})
