import { describe, expect, it } from 'vitest'
import { rulesets } from '../../../rulesets/index.ts'
import { evaluate, type Ruleset, type RulesetVersion, versionInForce } from '../../../src/index.ts'
import * as oracle from '../../oracle/calendar.ts'
import { applicantsFor, type MeasuredRuleset } from '../applicants/index.ts'
import { recommended } from '../recommended.ts'
import { dayOf, lengthBetween, month, plusMonths } from './days.ts'
import { byHand } from './index.ts'
import { countVerdicts, type HandVerdicts, type Row, rowOf } from './verdicts.ts'

/** Days on which the newest versions are in force, one of them the last of February. */
const days = ['2026-11-21', '2027-02-28'] as const

const shapes = [
  { stays: 1, countries: 'a few', count: 100 },
  { stays: 6, countries: 'a few', count: 150 },
  { stays: 33, countries: 'a few', count: 50 },
  { stays: 60, countries: 'all different', count: 5 },
] as const

const statusOf = (applies: unknown) => (applies === true ? 'applies' : applies === false ? 'does-not-apply' : 'not answered')

/** Of many more applicants, a few for each outcome to whom it applies by hand. */
function seldomMet(id: MeasuredRuleset, asOf: string, decide: (facts: never) => HandVerdicts): readonly object[] {
  const met = new Map<string, number>()
  const shape = { stays: 6, countries: 'a few' } as const
  return applicantsFor(id, asOf, shape, 6000).filter((facts) => {
    const rows = Object.values(decide(facts as never)).flat() as readonly Row[]
    const outcomes = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => row[name] === true)))
    const seldom = [...outcomes].some((name) => (met.get(name) ?? 0) < 3)
    for (const name of outcomes) met.set(name, (met.get(name) ?? 0) + 1)
    return seldom
  })
}

describe.each(Object.keys(byHand) as MeasuredRuleset[])('%s by hand', (id) => {
  const { version: day, decider } = byHand[id]!

  it('is the newest version', () => {
    expect(versionInForce(rulesets[id] as Ruleset, { asOf: days[0] }).inForce.from).toBe(day)
  })

  it.each(days)('agrees with evaluate about every outcome, each of which applies to someone, on %s', (asOf) => {
    const version = versionInForce(rulesets[id] as Ruleset, { asOf }) as RulesetVersion
    const decide = decider(asOf)
    const readings = recommended(version)
    const applied = new Set<string>()
    const seldom = seldomMet(id, asOf, decide)
    for (const facts of [
      ...shapes.flatMap(({ count, ...shape }) => applicantsFor(id, asOf, shape, count) as readonly object[]),
      ...seldom,
    ]) {
      const verdicts = decide(facts as never)
      const { findings } = evaluate(version, { ...facts }, { asOf, readings })
      const differing = findings.flatMap(({ outcome, subject, status }) => {
        const said = rowOf(verdicts, subject)?.[outcome]
        return status === statusOf(said) ? [] : { outcome, subject, status, said }
      })
      expect({ facts, differing, count: findings.length }).toEqual({ facts, differing: [], count: countVerdicts(verdicts) })
      for (const { outcome, status } of findings) if (status === 'applies') applied.add(outcome)
    }
    expect(Object.keys(version.outcomes).filter((outcome) => !applied.has(outcome))).toEqual([])
  })

  it('agrees with what evaluate says on the recommended readings where all are open', () => {
    const asOf = days[0]
    const version = versionInForce(rulesets[id] as Ruleset, { asOf }) as RulesetVersion
    const decide = decider(asOf)
    for (const facts of applicantsFor(id, asOf, { stays: 6, countries: 'a few' }, 100)) {
      const verdicts = decide(facts as never)
      for (const { outcome, subject, status, onRecommended } of evaluate(version, { ...facts }, { asOf }).findings) {
        const said = statusOf(rowOf(verdicts, subject)?.[outcome])
        if ((onRecommended?.status ?? status) !== said) expect.fail(`${outcome} ${JSON.stringify({ subject, said, facts })}`)
      }
    }
  })
})

describe('the hand-written calendar', () => {
  it('is the one of the oracle, on every day of eight years and over every length', () => {
    const [first, last] = [dayOf('1996-01-01'), dayOf('2003-12-31')]
    for (let day = first; day <= last; day++) {
      expect(dayOf(oracle.textOf(day))).toBe(day)
      for (const months of [-120, -1, 1, 6, 13, 192]) expect(plusMonths(day, months)).toBe(oracle.plusMonths(day, months, 'down'))
      for (const later of [0, 1, 27, 28, 29, 30, 31, 32, 181, 365, 366, 800]) {
        const { months, days: left } = oracle.spanBetween(day, day + later, 'down')
        expect(lengthBetween(day, day + later)).toBe(month * months + left)
      }
    }
  })
})
