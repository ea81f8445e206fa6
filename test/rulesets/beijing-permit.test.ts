import { describe, expect, it } from 'vitest'
import permit from '../../rulesets/cn/beijing-personal-affairs-permit/index.ts'
import { evaluate } from '../../src/index.ts'
import { lastCheckedDay } from '../support/rulesets.ts'

/** A spouse of an employee in Beijing, who asks for so long. */
function spouse(months: number, moreDays: boolean) {
  return {
    nationalities: ['US'],
    bjPurpose: 'new',
    bjGround: 'family',
    bjHostStatus: 'foreigner',
    bjHostPurpose: 'work',
    bjRelation: 'spouse',
    bjVisa: 'S1',
    bjMonths: months,
    bjMoreDays: moreDays,
  } as const
}

const cases = permit.versions.map((version) => ({ version, name: version.inForce.from, asOf: lastCheckedDay(version) }))

describe.each(cases)('the fee under $name', ({ version, asOf }) => {
  const feeOf = (months: number, moreDays: boolean) => {
    const { findings } = evaluate(version, spouse(months, moreDays), { asOf })
    return findings.find(({ outcome }) => outcome === 'fee')
  }

  it('is one of the tiers, and one alone, for every length that there is', () => {
    for (let months = 6; months <= 60; months++) {
      for (const moreDays of [false, true]) {
        const fee = feeOf(months, moreDays)
        // Sixty months and a day are longer than five years.
        const expected = months === 60 && moreDays ? undefined : months < 12 ? 400 : months < 36 ? 800 : 1000
        expect({ months, moreDays, rules: fee?.status === 'applies' ? fee.rules.length : 0 }).toEqual({
          months,
          moreDays,
          rules: expected === undefined ? 0 : 1,
        })
        if (expected !== undefined) expect(fee?.params).toEqual({ amount: expected, currency: 'CNY' })
      }
    }
  })

  it('is one of three while the length is not known', () => {
    const { bjMonths: _, ...rest } = spouse(0, false)
    const { findings } = evaluate(version, rest, { asOf })
    expect(findings.find(({ outcome }) => outcome === 'fee')).toMatchObject({
      status: 'undetermined',
      params: { amount: { either: [400, 800, 1000] }, currency: 'CNY' },
      missing: ['bjMonths'],
    })
  })
})

/** Whom the permit is not open to, on what little tells it. */
const excluded = [
  ['a friend', { bjGround: 'family', bjHostStatus: 'foreigner', bjRelation: 'none' }],
  ['the owner of no home', { bjGround: 'property', bjOwnsHome: false }],
] as const

const excludedCases = cases.flatMap(({ version, name, asOf }) => {
  const brother =
    version.inForce.from < '2023-11-07'
      ? []
      : [['a brother', { bjGround: 'family', bjHostStatus: 'foreigner', bjRelation: 'other' }] as const]
  return [...excluded, ...brother].map(([who, ground]) => ({ version, name, asOf, who, ground }))
})

describe.each(excludedCases)('$who, to whom the permit is not open under $name,', ({ version, asOf, ground }) => {
  const told = (more: Readonly<Record<string, unknown>>) => {
    const { findings, missing } = evaluate(version, { nationalities: ['US'], ...ground, ...more }, { asOf })
    return { missing, outcomes: findings.filter(({ status }) => status !== 'does-not-apply').map(({ outcome }) => outcome) }
  }

  it('is told so, is asked for nothing more, and has nothing to do', () => {
    expect(told({ bjPurpose: 'new' })).toEqual({ missing: [], outcomes: ['not-open'] })
  })

  it('hears of an extension only when it is too late, and when to leave', () => {
    const { missing, outcomes } = told({ bjPurpose: 'extension' })
    expect(outcomes.toSorted()).toEqual(
      [
        'deadline-missed',
        'illegal-residence',
        'illegal-residence-fine',
        'leave-if-refused',
        'not-open',
        'refused-after-the-end',
      ].toSorted(),
    )
    expect(missing.toSorted()).toEqual(['bjPermitExpiresOn', 'bjSubmissionFixed', 'bjSubmittedOn'])
  })

  it('reports a change like every holder, and is told what follows when it is late', () => {
    const { missing, outcomes } = told({ bjPurpose: 'change', bjChangedItem: 'reason' })
    expect(outcomes.toSorted()).toEqual(
      ['deadline-missed', 'late-change', 'late-change-fine', 'not-open', 'office-of-residence', 'report-change'].toSorted(),
    )
    expect(missing.toSorted()).toEqual(['bjChangedOn', 'bjSubmissionFixed', 'bjSubmittedOn'])
  })
})
