import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import { prepareCase, viewsOf } from '../../src/engine/case.ts'
import { assertExplainable, assertOtherwise, mostExplained, mostOtherwise, mostTold } from '../../src/engine/proportion.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { type ConditionTrace, explain } from '../../src/reasons/explain.ts'
import { emptyVersion } from '../support/arbitrary-version.ts'
import { issuesOf } from '../support/issues-of.ts'
import { everyVersion } from '../support/rulesets.ts'

const asOf = '2026-11-21'
const versions = everyVersion
  .map(({ version }) => version)
  .filter(({ facts, inForce }) => facts.residences !== undefined && inForce.from <= asOf)
const named = (ruleset: string): RulesetVersion => versions.filter((version) => version.ruleset === ruleset).at(-1) as RulesetVersion

/** Stays one after the other, each of a month, in so many places. */
function stays(count: number, places: number, exact = false) {
  return Array.from({ length: count }, (_, index) => {
    const month = `${1940 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    const [from, to] = exact ? [`${month}-02`, `${month}-25`] : [month, month]
    return { country: 'CN', place: `Place ${index % places}`, from, to }
  })
}

function look(version: RulesetVersion, facts: Facts): void {
  const known = Object.fromEntries(Object.entries(facts).filter(([name]) => version.facts[name] !== undefined))
  viewsOf(compile(version), prepareCase(version, known as Facts, { asOf }))
}

/** A version that compares the time in a country so many times. */
function thresholds(count: number): RulesetVersion {
  const text = { en: '?', zh: '？' }
  const any = Array.from({ length: count }, (_, index) => ({
    fact: 'country.stay',
    operator: 'equal' as const,
    value: { days: 20 * (index % 10) + 1 },
  }))
  return {
    ...emptyVersion,
    facts: { residences: { type: 'stays', question: text } },
    measures: { 'country.stay': { totalStay: 'residences', where: 'country', in: 'days' } },
    outcomes: { paper: { kind: 'requirement', modality: 'must', title: text } },
    rules: [{ id: 'rule', title: text, cites: ['act'], forEach: 'country', when: { any }, then: { outcome: 'paper' } }],
  }
}

describe('facts out of proportion', () => {
  it.each([
    ['a thousand stays in one country, by month', stays(1000, 1)],
    ['thirty-three stays in twenty places, by month', stays(33, 20)],
    ['a thousand places, each to the day', stays(1000, 1000, true)],
  ])('%s are told in every version', (_, residences) => {
    const certificates = Array.from({ length: 12 }, (_, index) => ({ country: 'CN', place: `Place ${index}`, issuedOn: '2026-03' }))
    for (const version of versions) {
      expect(
        issuesOf(() => look(version, { birthDate: '1939', residences, certificates })),
        version.ruleset,
      ).toEqual([])
    }
  })

  it('a thousand places by month are refused by path, in both languages, before anything is told', () => {
    for (const version of ['cn-no-criminal-record', 'us-police-certificates'].map(named)) {
      const issues = issuesOf(() => look(version, { residences: stays(1000, 1000) }))
      expect(issues.map(({ path }) => path)).toEqual(['residences'])
      expect(issues[0]?.message).toMatch(/^2000 dates, places or kinds .* write exact dates/)
      expect(issues[0]?.text?.zh).toContain('2000')
    }
  })

  it('are answered up to what can be told, and no further', () => {
    const version = named('cn-no-criminal-record')
    const isTold = (count: number) => issuesOf(() => look(version, { residences: stays(count, count) })).length === 0
    let [most, fewest] = [1, 1000]
    while (fewest - most > 1) {
      const middle = Math.floor((most + fewest) / 2)
      if (isTold(middle)) most = middle
      else fewest = middle
    }
    const facts = (count: number) => ({ residences: stays(count, count) }) as never
    const { findings } = evaluate(version, facts(most), { asOf })
    const told = findings.reduce((sum, { missing, unknown }) => sum + missing.length + unknown.length, 0)
    expect(told).toBeLessThanOrEqual(mostTold)
    // The bound is no guess far above what is told.
    expect(told).toBeGreaterThan(mostTold / 20)
    for (const refused of [() => evaluate(version, facts(fewest), { asOf }), () => explain(version, facts(fewest), { asOf })]) {
      const issues = issuesOf(refused)
      expect(issues.map(({ path }) => path)).toEqual(['residences'])
      expect(issues[0]?.message).toContain('write exact dates, or fewer entries at a time')
      expect(issues[0]?.text?.zh).toContain('请写明确切日期')
    }
  })

  it('are explained up to what can be told, and refused by path beyond', () => {
    const version = named('cn-no-criminal-record')
    const { situation } = prepareCase(version, { residences: stays(2, 2) } as never, { asOf })
    expect(issuesOf(() => assertExplainable(situation, mostExplained))).toEqual([])
    const issues = issuesOf(() => assertExplainable(situation, mostExplained + 1))
    expect(issues.map(({ path }) => path)).toEqual(['residences'])
    expect(issues[0]?.message).toContain('write exact dates, or fewer entries at a time')
    // It is what explanations tell that is counted: each comparison, and with it all that keeps its measure open.
    const comparing = thresholds(300)
    const told = explain(comparing, { residences: stays(40, 1) } as never, { asOf }).flatMap(({ rules }) => rules.map(({ when }) => when))
    expect(told.reduce((sum, trace) => sum + toldBy(trace), 0)).toBeGreaterThan(300 * 40)
    const [refused] = issuesOf(() => explain(thresholds(1_200), { residences: stays(900, 1) } as never, { asOf }))
    expect(refused?.path).toBe('residences')
    expect(refused?.message).toContain('900 entries lead to more comparisons than can be explained')
  })

  it('are asked how all they lead to would be otherwise up to what can be told, and refused by path beyond', () => {
    const version = named('cn-no-criminal-record')
    const { situation } = prepareCase(version, { residences: stays(2, 2) } as never, { asOf })
    expect(issuesOf(() => assertOtherwise(situation, mostOtherwise / 2))).toEqual([])
    const issues = issuesOf(() => assertOtherwise(situation, mostOtherwise / 2 + 1))
    expect(issues.map(({ path }) => path)).toEqual(['residences'])
    expect(issues[0]?.message).toContain('ask about one outcome or country')
    expect(issues[0]?.text?.zh).toContain('请只问一项结果或一个国家')
  })
})

/** How many comparisons a trace tells, and inputs that keep them open. */
function toldBy(trace: ConditionTrace): number {
  if (trace.kind === 'fact') return 1 + trace.open.length
  if (trace.kind === 'named') return 0
  return 'conditions' in trace ? trace.conditions.reduce((sum, part) => sum + toldBy(part), 0) : toldBy(trace.condition)
}
