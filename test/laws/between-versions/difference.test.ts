import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../../rulesets/index.ts'
import { type DifferentSituations, diff } from '../../../src/analysis.ts'
import { evaluate, meaningOf, pickFacts, type RulesetVersion } from '../../../src/index.ts'
import type { Condition } from '../../../src/model/condition.ts'
import { classesOf } from '../../../src/reasons/difference/classes.ts'
import { compareVersions } from '../../../src/reasons/difference/compared.ts'
import { answered, recordedDifferences } from '../../record/differences.ts'
import { scalarVersions } from '../../support/scalar-versions.ts'
import { everyPair } from '../../support/version-pairs.ts'

describe.each(everyPair)('what differs between $name', ({ before, after }) => {
  const recorded = recordedDifferences(after.ruleset).find(
    (one) => one.before.version === before.inForce.from && one.after.version === after.inForce.from,
  )

  it('is recorded for these versions as they are: `npm run record` writes it anew', () => {
    expect(recorded?.before.meaning).toBe(meaningOf(before))
    expect(recorded?.after.meaning).toBe(meaningOf(after))
    const classes = classesOf(compareVersions(before, after)).map(({ change, outcome, rules }) => ({ change, outcome, rules }))
    expect(recorded?.situations.map(({ change, outcome, rules }) => ({ change, outcome, rules }))).toEqual(classes)
  })

  it('is so of everybody who is recorded for it', () => {
    const situations = recorded === undefined ? [] : answered(before, after, recorded)
    const wrong = situations.filter((situation) => situation.witness !== undefined && !isAsTold(before, after, situation))
    expect(wrong.map(({ change, outcome, witness }) => ({ change, outcome, facts: witness?.facts }))).toEqual([])
    expect(situations.some(({ witness }) => witness !== undefined)).toBe(true)
  })
})

describe('two versions that say the same in other words', () => {
  it('do not differ: a proof', () => {
    fc.assert(
      fc.property(scalarVersions, (version) => {
        const other: RulesetVersion = structuredClone({
          ...version,
          conditions: Object.fromEntries(Object.entries(version.conditions).map(([name, condition]) => [name, otherwise(condition)])),
          rules: version.rules.map(({ when, unless, ...rule }) => ({
            ...rule,
            when: otherwise(when),
            ...(unless !== undefined && { unless: otherwise(unless) }),
          })),
        })
        expect(diff(version, other)).toMatchObject({ same: true, situations: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('and the other way about, without any rule, or with one in any place left out, are told apart without fail', () => {
    const [version] = rulesets['au-police-certificates'].versions
    const without = (id: string): RulesetVersion => structuredClone({ ...version, rules: version.rules.filter((rule) => rule.id !== id) })
    for (const { id } of version.rules.slice(0, 4)) {
      const told: (readonly [number, number])[] = []
      const { same, situations } = diff(version, without(id), { onTried: (tried, all) => told.push([tried, all]) })
      expect(told).toEqual(situations.map((_, index) => [index + 1, situations.length]))
      expect([id, same, situations.length > 0]).toEqual([id, false, true])
    }
    const [before, after] = rulesets['nz-police-certificates'].versions
    expect(diff(after, before).situations.length).toBe(diff(before, after).situations.length)
  })

  it('and two that do not, differ', () => {
    fc.assert(
      fc.property(scalarVersions, (version) => {
        const [rule, ...rules] = version.rules
        if (rule === undefined) return
        const other: RulesetVersion = structuredClone({ ...version, rules: [{ ...rule, when: { not: rule.when } }, ...rules] })
        // Where other rules lead to the same whatever this one says, nothing differs; the oracle of who is affected judges those.
        const alone = rules.every(({ then }) => then.outcome !== rule.then.outcome) && rule.unless === undefined
        if (alone) expect(classesOf(compareVersions(version, other)).length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})

/** The same condition, written otherwise: its parts the other way about, and twice denied. */
function otherwise(condition: Condition): Condition {
  if ('all' in condition) return { not: { any: condition.all.map((part) => ({ not: otherwise(part) })).reverse() } }
  if ('any' in condition) return { not: { not: { any: condition.any.map(otherwise).reverse() } } }
  return 'not' in condition ? { not: otherwise(condition.not) } : { not: { not: condition } }
}

/** Whether what both versions find of somebody differs as it is told. */
function isAsTold(before: RulesetVersion, after: RulesetVersion, { change, binds, witness }: DifferentSituations): boolean {
  const [one, other] = [witness?.before, witness?.after]
  if (change === 'entered' || change === 'left') {
    const covers = (version: RulesetVersion) =>
      evaluate(version, pickFacts(version, witness?.facts ?? {}).facts, { asOf: witness?.asOf ?? '' }).scope?.status !== 'outside'
    return covers(change === 'left' ? before : after) && !covers(change === 'left' ? after : before)
  }
  const applies = (finding: typeof one) => finding?.status === 'applies'
  const never = (finding: typeof one) => finding === undefined || finding.status === 'does-not-apply'
  if (change === 'gained') return never(one) && applies(other)
  if (change === 'lost') return applies(one) && never(other)
  if (!applies(one) || !applies(other)) return false
  if (change === 'binds') return one?.modality === binds?.before && other?.modality === binds?.after
  return JSON.stringify(one?.params) !== JSON.stringify(other?.params)
}
