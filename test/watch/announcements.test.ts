import { describe, expect, it } from 'vitest'
import type { Ruleset, RulesetVersion } from '../../src/index.ts'
import { borduriaVersion } from '../support/versions.ts'
import { allRulesets } from '../traceability/trace-repository.ts'
import { type Announcement, announcementFaults, announcements } from './announcements.ts'

describe('the announcements on record', () => {
  it('are each in a version, or have a reason; no version was verified on a day when one was missing', () => {
    expect(announcementFaults(announcements, allRulesets)).toEqual([])
  })

  it('are each listed once, oldest first', () => {
    expect(new Set(announcements.map(({ id }) => id)).size).toBe(announcements.length)
    const days = announcements.map(({ announcedOn, inForceFrom }) => announcedOn ?? inForceFrom)
    expect(days).toEqual([...days].sort())
  })
})

const fees: Announcement = {
  id: 'fees',
  authority: 'Ministry',
  announcedOn: '2026-03-01',
  inForceFrom: '2026-05-01',
  address: 'https://borduria.example/news/2',
  what: 'the fee rises',
  rulesets: { 'borduria-permits': { takenInBy: '2026-05-01' } },
}

/** A ruleset with a version for each first day, verified on the day beside it. */
function permits(...days: readonly (readonly [from: string, verifiedOn: string])[]): Ruleset {
  const versions = days.map(
    ([from, verifiedOn]): RulesetVersion => ({
      ...(borduriaVersion as RulesetVersion),
      inForce: { from, basis: 'exact' },
      encodedOn: verifiedOn,
      verifiedOn,
    }),
  )
  return { id: 'borduria-permits', title: { en: 'Permits', zh: '许可' }, jurisdiction: 'Borduria', versions }
}

describe('announcementFaults', () => {
  const faultsOf = (change: Partial<Announcement>, ruleset: Ruleset) => announcementFaults([{ ...fees, ...change }], [ruleset])

  it('lets a version be verified up to the day before what it lacks was announced', () => {
    expect(faultsOf({}, permits(['2020-01-01', '2026-02-28']))).toEqual([])
    for (const day of ['2026-03-01', '2026-06-01'])
      expect(faultsOf({}, permits(['2020-01-01', day]))).toEqual([
        `fees: borduria-permits@2020-01-01 cannot be verified on ${day}: what was announced by 2026-03-01 is in no version (2026-05-01 is not there)`,
      ])
  })

  it('is content once a version took it in', () => {
    expect(faultsOf({}, permits(['2020-01-01', '2026-06-01'], ['2026-05-01', '2026-06-01']))).toEqual([])
  })

  it('does not believe a version that was encoded before', () => {
    expect(faultsOf({}, permits(['2020-01-01', '2026-02-01'], ['2026-05-01', '2026-02-01']))).toEqual([
      'fees: borduria-permits@2026-05-01 was encoded on 2026-02-01, before it was known',
    ])
  })

  it('asks nothing of a version that had ended', () => {
    const ruleset = permits(['2020-01-01', '2026-06-01'], ['2026-04-01', '2026-02-01'])
    expect(faultsOf({}, ruleset)).toEqual([])
    expect(faultsOf({ inForceFrom: '2026-03-31' }, ruleset)).toHaveLength(1)
  })

  it('takes the first day in force where nobody knows the day of the announcement', () => {
    expect(faultsOf({ announcedOn: null }, permits(['2020-01-01', '2026-04-30']))).toEqual([])
    expect(faultsOf({ announcedOn: null }, permits(['2020-01-01', '2026-05-01']))).toHaveLength(1)
  })

  it('takes a reason in place of a version, and wants one', () => {
    const permit = permits(['2020-01-01', '2026-06-01'])
    expect(faultsOf({ rulesets: { 'borduria-permits': { because: 'no version tells the fee' } } }, permit)).toEqual([])
    expect(faultsOf({ rulesets: { 'borduria-permits': { because: ' ' } } }, permit)).toEqual([
      'fees: say why `borduria-permits` has no version for it',
    ])
    expect(faultsOf({ rulesets: {} }, permit)).toEqual(['fees: it concerns no ruleset: say why it is here'])
    expect(faultsOf({ rulesets: { 'borduria-taxes': { because: 'x' } } }, permit)).toEqual(['fees: there is no ruleset `borduria-taxes`'])
    expect(faultsOf({ inForceFrom: '2026', address: 'news' }, permit).slice(0, 2)).toEqual([
      'fees: `2026` is not a day',
      'fees: `news` is not an address',
    ])
  })
})
