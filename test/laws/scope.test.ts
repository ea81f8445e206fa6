import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, explain, type RulesetVersion } from '../../src/index.ts'
import type { Condition } from '../../src/model/condition.ts'
import { fewCompletions, scalarAsOf, scalarVersions, survey } from '../support/scalar-versions.ts'

const text = { en: '?', zh: '？' }

/** A version that does not cover those for whom its first rule's condition holds, and that condition as the only rule of a version. */
function scoped(version: RulesetVersion): { readonly version: RulesetVersion; readonly alone: RulesetVersion } | undefined {
  const [rule] = version.rules
  if (rule === undefined || namesReading(version, rule.when)) return undefined
  const scope = { title: text, outside: [{ id: 'others', when: rule.when, because: text, instead: text, cites: ['act'] }] } as const
  const { unless: _, ...first } = rule
  const outcomes = { outside: { kind: 'notice', modality: 'is', title: text } } as const
  const { parameters: __, ...rest } = version
  return { version: { ...version, scope }, alone: { ...rest, outcomes, rules: [{ ...first, then: { outcome: 'outside' } }] } }
}

/** Whether a condition hangs on a reading, itself or through shared conditions. */
function namesReading(version: RulesetVersion, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false
  const { fact, condition } = part as { fact?: string; condition?: string }
  if (fact !== undefined && fact in version.readings) return true
  if (condition !== undefined && namesReading(version, version.conditions[condition] as Condition)) return true
  return Object.values(part).some((inner) => namesReading(version, inner))
}

const cases = scalarVersions.map(scoped).filter((made) => made !== undefined)

describe('the scope of a version', () => {
  it('is decided exactly where every completion of the facts agrees, and what it misses is what can change it', () => {
    fc.assert(
      fc.property(cases, fewCompletions, ({ version, alone }, facts) => {
        const { answers, mattersTo } = survey(alone, facts)('outside')
        const isOutside = answers.map((digits) => !digits.includes('0'))
        const expected = isOutside.every(Boolean) ? 'outside' : isOutside.some(Boolean) ? 'open' : 'inside'
        const { scope, nextQuestion } = evaluate(version, facts, { asOf: scalarAsOf })
        const matters = expected === 'open' ? mattersTo((digit) => digit !== '0') : []
        expect({ status: scope?.status, missing: [...(scope?.missing ?? [])].sort(), unknown: [...(scope?.unknown ?? [])].sort() }).toEqual(
          {
            status: expected,
            missing: matters.filter((name) => facts[name] !== 'unknown').sort(),
            unknown: matters.filter((name) => facts[name] === 'unknown').sort(),
          },
        )
        if (scope?.missing.length) expect(scope.missing).toContain(nextQuestion?.fact)
      }),
      { numRuns: 200 },
    )
  })

  it('leaves no finding, explanation or question outside it, and changes nothing within', () => {
    fc.assert(
      fc.property(cases, fewCompletions, ({ version }, facts) => {
        const { scope: _, ...everybody } = version
        const found = evaluate(version, facts, { asOf: scalarAsOf })
        if (found.scope?.status === 'outside') {
          expect([found.findings, found.missing, found.unknown, found.nextQuestion]).toEqual([[], [], [], null])
          expect(explain(version, facts, { asOf: scalarAsOf })).toEqual([])
        } else expect(found.findings).toEqual(evaluate(everybody, facts, { asOf: scalarAsOf }).findings)
      }),
      { numRuns: 200 },
    )
  })
})
