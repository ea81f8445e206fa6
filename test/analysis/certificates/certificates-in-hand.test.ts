import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificatesInHand } from '../../../src/analysis/certificates/certificates-in-hand.ts'
import type { Facts } from '../../../src/model/fact.ts'
import { evaluate } from '../../../src/reasons/evaluate.ts'
import { completeCases } from '../../support/rulesets.ts'
import { dayAfter, destinations, present, traveller, variant } from '../support.ts'

/** What the present version finds of the only certificate in hand. */
function statusOf(facts: Facts, asOf: string): string | undefined {
  return evaluate(present, facts, { asOf }).findings.find(({ outcome }) => outcome === 'certificate-acceptable')?.status
}

describe.each(destinations)('the certificates in hand under $name', ({ version }) => {
  it('are acceptable as evaluate finds them, and satisfy only what is needed from their country', () => {
    fc.assert(
      fc.property(completeCases(version), ({ asOf, facts }) => {
        const { certificates, requirements } = certificatesInHand(version, facts, { asOf })
        const { scope, findings: all } = evaluate(version, facts, { asOf })
        const findings = all.filter(({ outcome }) => outcome === 'certificate-acceptable')
        if (scope?.status === 'outside') {
          expect({ findings, requirements }).toEqual({ findings: [], requirements: [] })
          expect(certificates.filter(({ acceptable, satisfies }) => acceptable !== null || satisfies.length > 0)).toEqual([])
          return
        }
        expect(certificates.map(({ acceptable }) => acceptable)).toEqual(findings.map(({ status }) => status))
        for (const { certificate, country, acceptable, satisfies, staleSince, issuedOn } of certificates) {
          for (const number of satisfies) expect(requirements[number]?.country).toBe(country)
          if (acceptable === 'does-not-apply') expect(satisfies).toEqual([])
          if (staleSince !== null)
            expect([acceptable, staleSince <= asOf, String(issuedOn) < staleSince]).toEqual(['does-not-apply', true, true])
          for (const [number, { by }] of requirements.entries()) if (by.includes(certificate)) expect(satisfies).toContain(number)
        }
        for (const { satisfied, by, periods, uncovered } of requirements) {
          expect(satisfied === 'yes').toBe(by.length > 0)
          if (satisfied !== 'yes') expect(uncovered).toEqual(periods)
        }
      }),
      { numRuns: 5 },
    )
  }, 30_000)
})

describe('a case that the version does not cover', () => {
  it('has no certificate judged, and none needed', () => {
    const facts = { ...traveller, usVisa: 'other', certificates: [{ country: 'FR', issuedOn: '2026-03-31' }] }
    const { certificates, requirements } = certificatesInHand(present, facts, { asOf: '2026-11-21' })
    expect(certificates).toMatchObject([{ acceptable: null, satisfies: [], acceptableUntil: null, staleSince: null }])
    expect(requirements).toEqual([])
  })
})

describe('a certificate of a state that is feared', () => {
  it('satisfies nothing that is left out, and the others keep their numbers', () => {
    const certificates = [
      { country: 'CN', issuedOn: '2026-03-31' },
      { country: 'FR', issuedOn: '2026-03-31' },
    ]
    const told = { ...traveller, certificates, persecutionFearedIn: ['CN'] }
    const hand = certificatesInHand(present, told, { asOf: '2026-11-21' })
    for (const { country, satisfies } of hand.certificates)
      for (const number of satisfies) expect(hand.requirements[number]?.country).toBe(country)
    expect(hand.certificates[1]?.satisfies).toEqual([hand.requirements.findIndex(({ country }) => country === 'FR')])
  })
})

describe('a certificate that has gone stale', () => {
  const facts = { ...traveller, certificates: [{ country: 'FR', issuedOn: '2024-03-31' }] }

  it('is told with the last day on which it surely was acceptable, and the first on which it surely was not', () => {
    expect(certificatesInHand(present, facts, { asOf: '2026-11-21' }).certificates[0]).toMatchObject({
      acceptable: 'does-not-apply',
      acceptableUntil: '2026-03-30',
      staleSince: '2026-04-01',
      satisfies: [],
    })
    expect(['2026-03-30', '2026-03-31', '2026-04-01'].map((day) => statusOf(facts, day))).toEqual([
      'applies',
      'contested',
      'does-not-apply',
    ])
  })

  it('goes stale on one day where a reading is pinned', () => {
    for (const [reading, until] of [
      ['expired', '2026-03-30'],
      ['still-valid', '2026-03-31'],
    ] as const) {
      const options = { asOf: '2026-11-21', readings: { secondAnniversary: reading } }
      expect(certificatesInHand(present, facts, options).certificates[0]).toMatchObject({
        acceptableUntil: until,
        staleSince: dayAfter(until),
      })
    }
  })

  it('is acceptable the day before, open on the day, and stale on the day after', () => {
    const on = (asOf: string) => certificatesInHand(present, facts, { asOf }).requirements[0]?.satisfied
    expect([on('2026-03-30'), on('2026-03-31'), on('2026-04-01')]).toEqual(['yes', 'open', 'no'])
    expect(certificatesInHand(present, facts, { asOf: '2026-03-30' }).certificates[0]).toMatchObject({
      expiresOn: '2026-03-31',
      acceptableUntil: null,
      staleSince: null,
    })
  })

  it('is found although other facts lie after that day', () => {
    const later = {
      ...facts,
      certificates: [...facts.certificates, { country: 'FR', issuedOn: '2026-11-01' }],
      arrests: [{ country: 'JP', on: '2026-10-01' }],
    }
    expect(certificatesInHand(present, later, { asOf: '2026-11-21' }).certificates[0]?.staleSince).toBe('2026-04-01')
  })

  it('never was acceptable where it was not on the day of issue', () => {
    const never = variant((version) => {
      version.rules = version.rules.map((rule) =>
        rule.then.outcome === 'certificate-acceptable' ? { ...rule, when: { fact: 'age', operator: 'lessThan', value: 3 } } : rule,
      )
    })
    expect(certificatesInHand(never, facts, { asOf: '2026-11-21' }).certificates[0]).toMatchObject({
      acceptableUntil: null,
      staleSince: null,
    })
  })
})

describe('what remains uncovered', () => {
  const asOf = '2026-11-21'

  it('is the city of which there is no certificate', () => {
    const certificates = [{ country: 'CN', place: 'beijing', issuedOn: '2026-03-02' }]
    const { requirements } = certificatesInHand(present, { ...traveller, certificates }, { asOf })
    expect(requirements.map(({ place, satisfied, uncovered }) => [place, satisfied, uncovered])).toEqual([
      [
        undefined,
        'no',
        [
          { from: '1985-06-15', to: '2014-12-31' },
          { from: '2019-01-01', to: '2026-11-21' },
        ],
      ],
      ['Beijing', 'yes', []],
      ['Shanghai', 'no', [{ from: '2016-07-01', to: '2018-12-31' }]],
    ])
  })

  it('is what comes after the latest certificate', () => {
    const certificates = [
      { country: 'FR', issuedOn: '2026-05-01' },
      { country: 'FR', issuedOn: '2026-03-01' },
    ]
    const { requirements } = certificatesInHand(present, { ...traveller, certificates }, { asOf })
    expect(requirements[0]).toMatchObject({ satisfied: 'yes', by: [0, 1], uncovered: [{ from: '2026-05-02', to: '2026-11-21' }] })
  })

  it('is open for each city where a Chinese certificate names none', () => {
    const { requirements } = certificatesInHand(
      present,
      { ...traveller, certificates: [{ country: 'CN', issuedOn: '2026-03-02' }] },
      { asOf },
    )
    expect(requirements.map(({ satisfied }) => satisfied)).toEqual(['no', 'open', 'open'])
  })
})
