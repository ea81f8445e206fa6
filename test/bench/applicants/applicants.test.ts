import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { rulesets } from '../../../rulesets/index.ts'
import { evaluate, type Ruleset, type RulesetVersion, versionInForce } from '../../../src/index.ts'
import { applicantsFor, measuredRulesets, roughApplicantsFor, seed } from './index.ts'

const asOf = '2026-11-21'

describe('applicants', () => {
  it.each(measuredRulesets)('are taken by %s without a fault, exact or roughly told', (id) => {
    const version = versionInForce(rulesets[id] as Ruleset, { asOf }) as RulesetVersion
    for (const [stays, count] of [
      [1, 30],
      [6, 30],
      [33, 6],
    ] as const) {
      const shape = { stays, countries: 'a few' } as const
      const exact = applicantsFor(id, asOf, shape, count)
      for (const facts of [...exact, ...roughApplicantsFor(id, asOf, shape, count)]) {
        const { scope, findings } = evaluate(version, { ...facts }, { asOf })
        expect([scope?.status ?? 'inside', findings.length > 0]).toEqual(['inside', true])
      }
    }
  })

  it.each(measuredRulesets.filter((id) => id !== 'cn-beijing-personal-affairs-permit'))('of %s have as many stays as asked', (id) => {
    for (const stays of [1, 6, 33, 200]) {
      for (const countries of ['a few', 'all different'] as const) {
        const facts = applicantsFor(id, asOf, { stays, countries }, 3) as readonly { residences: readonly { country: string }[] }[]
        expect(facts.map(({ residences }) => residences.length)).toEqual([stays, stays, stays])
        const different = facts.map(({ residences }) => new Set(residences.map(({ country }) => country)).size)
        // Where somebody lives now is the destination for some, to which one more stay may have been.
        if (countries === 'all different') for (const count of different) expect(count).toBeGreaterThanOrEqual(stays - 1)
      }
    }
  })

  it('tell about a third of their dates roughly', () => {
    const shape = { stays: 33, countries: 'a few' } as const
    const text = JSON.stringify(roughApplicantsFor('us-police-certificates', asOf, shape, 50))
    const exact = text.match(/"\d{4}-\d\d-\d\d"/g)?.length ?? 0
    const all = JSON.stringify(applicantsFor('us-police-certificates', asOf, shape, 50)).match(/"\d{4}-\d\d-\d\d"/g)?.length ?? 0
    expect(exact / all).toBeGreaterThan(0.62)
    expect(exact / all).toBeLessThan(0.71)
  })

  it('come out the same for the seed that results tell', () => {
    const everyone = measuredRulesets.map((id) => roughApplicantsFor(id, asOf, { stays: 6, countries: 'a few' }, 100))
    const digest = createHash('sha256').update(JSON.stringify(everyone)).digest('hex').slice(0, 16)
    expect([seed, digest]).toEqual([20261129, 'cbee5547554a1013'])
  })
})
