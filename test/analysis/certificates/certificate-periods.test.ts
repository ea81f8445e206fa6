import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificatePeriods } from '../../../src/analysis/certificates/certificate-periods.ts'
import { evaluate } from '../../../src/reasons/evaluate.ts'
import { completeCases } from '../../support/rulesets.ts'
import { dayAfter, daysLived, destinations, present, traveller, variant } from '../support.ts'

const asOf = '2026-11-21'

describe.each(destinations)('the periods to cover under $name', ({ version }) => {
  it('are of every certificate that is needed or can be, and lie within the stays where no rule names them', () => {
    fc.assert(
      fc.property(completeCases(version), ({ asOf, facts }) => {
        const { requirements: lines, adviceFirst } = certificatePeriods(version, facts, { asOf })
        const findings = evaluate(version, facts, { asOf }).findings.filter(({ outcome }) => outcome === 'police-certificate')
        for (const { subject, status } of findings) {
          const own = lines.filter(({ country }) => country === subject.country)
          if (status === 'does-not-apply' || subject.country === '*' || adviceFirst.includes(String(subject.country)))
            expect(own).toEqual([])
          else if (own.every(({ place }) => place === undefined)) expect(own).toHaveLength(1)
          else expect(new Set(own.map(({ place }) => place)).size).toBe(own.length)
          for (const { status: shown } of own) expect(shown).toBe(status)
        }
        for (const { country, place, basis, periods } of lines) {
          if (basis !== 'stays') continue
          const lived = daysLived(facts, asOf, country, place ?? undefined)
          const covered = periods.flatMap(({ from, to }) => daysBetween(String(from), String(to)))
          expect(new Set(covered)).toEqual(lived)
          expect(covered).toHaveLength(lived.size)
        }
      }),
      { numRuns: 6 },
    )
  }, 30_000)
})

describe('the periods to cover', () => {
  it('are one line a city for China, and join stays that touch', () => {
    const residences = [
      { country: 'CN', place: 'Beijing', from: '2015-01-01', to: '2015-06-30' },
      { country: 'CN', place: 'beijing ', from: '2015-07-01', to: '2016-06-30' },
      { country: 'CN', place: 'Shanghai', from: '2016-07-01', to: '2018-12-31' },
      { country: 'CN', place: 'Beijing', from: '2017-02-01', to: '2017-03-01' },
    ]
    expect(
      certificatePeriods(present, { ...traveller, residences }, { asOf }).requirements.map(({ country, place, periods }) => [
        country,
        place,
        periods,
      ]),
    ).toEqual([
      [
        'CN',
        'Beijing',
        [
          { from: '2015-01-01', to: '2016-06-30' },
          { from: '2017-02-01', to: '2017-03-01' },
        ],
      ],
      ['CN', 'Shanghai', [{ from: '2016-07-01', to: '2018-12-31' }]],
    ])
  })

  it('have no city where a stay in China names none', () => {
    const residences = [{ country: 'CN', from: '2015-01-01', to: '2018-12-31' }]
    expect(certificatePeriods(present, { ...traveller, residences }, { asOf }).requirements[0]?.place).toBeNull()
  })

  it('are bounded where dates are known to the month or year, and end on the as-of date at the latest', () => {
    const residences = [
      { country: 'FR', from: '2010', to: '2012-02' },
      { country: 'FR', from: '2015-03-01' },
    ]
    expect(certificatePeriods(present, { ...traveller, residences }, { asOf }).requirements[0]?.periods).toEqual([
      { from: { least: '2010-01-01', most: '2010-12-31' }, to: { least: '2012-02-01', most: '2012-02-29' } },
      { from: '2015-03-01', to: '2026-11-21' },
    ])
  })

  it('are empty where no stay is known, as after an arrest', () => {
    expect(certificatePeriods(present, { ...traveller, arrests: [{ country: 'JP' }] }, { asOf }).requirements.at(-1)).toMatchObject({
      country: 'JP',
      periods: [],
    })
  })

  describe('where a rule says from when until when', () => {
    const covering = variant((version) => {
      version.measures = { ...version.measures, 'country.last': { lastDay: 'residences', where: 'country' } }
      const params = { coverFrom: { fact: 'sixteenthBirthday' }, coverTo: { fact: 'country.last' } }
      for (const rule of version.rules) if (rule.then.outcome === 'police-certificate') Object.assign(rule.then, { params })
      version.parameters = {
        ...version.parameters,
        coverFrom: { label: { en: 'from', zh: '自' }, role: 'cover-from' },
        coverTo: { label: { en: 'to', zh: '至' }, role: 'cover-to' },
      }
    })

    it('are from there until there', () => {
      expect(
        certificatePeriods(covering, traveller, { asOf }).requirements.map(({ place, basis, periods }) => [place, basis, periods]),
      ).toEqual([
        [undefined, 'rule', [{ from: '2001-06-15', to: '2026-11-21' }]],
        ['Beijing', 'rule', [{ from: '2015-01-01', to: '2016-06-30' }]],
        ['Shanghai', 'rule', [{ from: '2016-07-01', to: '2018-12-31' }]],
      ])
    })

    it('leave out cities lived in before', () => {
      const residences = [
        { country: 'CN', place: 'Xian', from: '1990-01-01', to: '1999-12-31' },
        { country: 'CN', place: 'Beijing', from: '2001-01-01', to: '2005-12-31' },
      ]
      expect(
        certificatePeriods(covering, { ...traveller, residences }, { asOf }).requirements.map(({ place, periods }) => [place, periods]),
      ).toEqual([['Beijing', [{ from: '2001-06-15', to: '2005-12-31' }]]])
    })
  })
})

function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day)
  return days
}
