import { describe, expect, it } from 'vitest'
import { tell, truthsOf } from '../support/compare.ts'
import { everyVersion, lastCheckedDay } from '../support/rulesets.ts'
import { everySituation, outcomesAlone } from '../support/situations.ts'

/** Of an outcome with more situations than this an even selection is looked at. */
const few = 6_000

/** Versions about no residence history, of which there is no end of situations. */
const versions = everyVersion.filter(({ version }) => Object.values(version.facts).every(({ type }) => type !== 'stays'))

describe.each(versions)('every situation: $name', ({ version }) => {
  const asOf = lastCheckedDay(version)
  const outcomes = outcomesAlone(version).flatMap((alone) => {
    const found = everySituation(alone, asOf, few)
    return found === undefined ? [] : [{ ...alone, ...found }]
  })

  it('is looked at for more than an eighth of its outcomes, and for more than half an even selection of thousands at least', () => {
    const all = Object.keys(version.outcomes).length
    expect(outcomes.filter(({ whole }) => whole).length * 8).toBeGreaterThan(all)
    expect(outcomes.length * 2).toBeGreaterThan(all)
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
