import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type RulesetVersion } from '../../src/index.ts'
import type { FactDefinition } from '../../src/model/fact.ts'
import { fewCompletions, scalarAsOf, scalarVersions, survey } from '../support/scalar-versions.ts'

/** Values that a random version may assume of its facts; a date that cannot lie after the as-of date is none of them. */
const assumable = fc.record(
  {
    married: fc.boolean(),
    employed: fc.boolean(),
    children: fc.integer({ min: 0, max: 4 }),
    purpose: fc.constantFrom('work', 'study', 'visit'),
    home: fc.constantFrom('CN', 'US', 'JP'),
    nationalities: fc.constant([]),
  },
  { requiredKeys: [] },
)

/** A version that assumes something of its facts. */
function assuming(version: RulesetVersion, values: Readonly<Record<string, unknown>>): RulesetVersion {
  const facts = Object.entries(version.facts).map(([name, fact]) => [name, name in values ? { ...fact, assume: values[name] } : fact])
  return { ...version, facts: Object.fromEntries(facts) as Record<string, FactDefinition> }
}

describe('what a finding rests on', () => {
  it('is each assumed fact that can change its status or modality if told otherwise, and no other', () => {
    fc.assert(
      fc.property(scalarVersions, fewCompletions, assumable, (plain, facts, values) => {
        const version = assuming(plain, values)
        const assumed = Object.keys(values).filter((name) => facts[name] === undefined)
        const surveyed = survey(plain, facts)
        const { findings, assumptions } = evaluate(version, facts, { asOf: scalarAsOf })
        expect(assumptions.map(({ fact }) => fact).sort()).toEqual([...assumed].sort())
        for (const { outcome, restsOn } of findings) {
          const { mattersTo } = surveyed(outcome)
          // Whether it applies at all, and whether it binds at least as strongly as each modality.
          const asks = ['0', '1', '2', '3'].map((rank) => (digit: string) => digit !== '0' && digit <= rank)
          const matters = new Set([...asks, (digit: string) => digit !== '0'].flatMap(mattersTo))
          expect([...restsOn].sort()).toEqual(assumed.filter((name) => matters.has(name)).sort())
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is nothing where nothing is assumed, and what the evaluation rests on is that of its findings', () => {
    fc.assert(
      fc.property(scalarVersions, fewCompletions, assumable, (plain, facts, values) => {
        const version = assuming(plain, values)
        const open = evaluate(version, facts, { asOf: scalarAsOf, assumptions: false })
        expect(open.findings.flatMap(({ restsOn }) => restsOn)).toEqual([])
        const { findings, restsOn, nextQuestion, missing } = evaluate(version, facts, { asOf: scalarAsOf })
        const order = Object.keys(version.facts)
        expect(restsOn).toEqual(order.filter((name) => findings.some((finding) => finding.restsOn.includes(name))))
        // What is open is asked first; then what was assumed and matters; and else nothing.
        if (missing.length > 0) expect(nextQuestion?.gap).not.toBe('assumed')
        else if (restsOn.length > 0) expect(nextQuestion).toMatchObject({ gap: 'assumed', assumed: values[nextQuestion?.fact as never] })
        else expect(nextQuestion).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})
