import { describe, expect, it } from 'vitest'
import { tell, truthsOf } from '../support/compare.ts'
import { everyVersion, lastCheckedDay } from '../support/rulesets.ts'
import { everySituation, outcomesAlone } from '../support/situations.ts'

/** Outcomes with more situations than this are left to random cases. */
const few = 600

/** Versions about no residence history, of which there is no end of situations. */
const versions = everyVersion.filter(({ version }) => Object.values(version.facts).every(({ type }) => type !== 'stays'))

describe.each(versions)('every situation: $name', ({ version }) => {
  const asOf = lastCheckedDay(version)
  const outcomes = outcomesAlone(version).flatMap((alone) => {
    const situations = everySituation(alone, asOf, few)
    return situations === undefined ? [] : [{ ...alone, situations }]
  })

  it('has few of them for more than half of its outcomes', () => {
    expect(outcomes.length * 2).toBeGreaterThan(Object.keys(version.outcomes).length)
  })

  it('is found to be what the oracle says', () => {
    for (const { outcome, version: alone, situations } of outcomes) {
      for (const facts of situations) {
        const found = tell(alone, facts, { asOf, assumptions: false }).evaluation.findings.map(({ status }) => status)
        const truths = truthsOf(alone, facts, asOf).map(({ status }) => status)
        expect({ outcome, facts, found }).toEqual({ outcome, facts, found: truths })
      }
    }
  })
})
