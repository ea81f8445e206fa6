import { describe, expect, it } from 'vitest'
import { tell, truthsOf } from '../support/compare.ts'
import { everyVersion, lastCheckedDay } from '../support/rulesets.ts'
import { everySituation, type OutcomeAlone, outcomesAlone, partsOf, scopeAlone } from '../support/situations.ts'

/** Outcomes with more situations than this are looked at in parts; parts with more are left to random cases. */
const few = 600

/** Versions about no residence history, of which there is no end of situations. */
const versions = everyVersion.filter(({ version }) => Object.values(version.facts).every(({ type }) => type !== 'stays'))

describe.each(versions)('every situation: $name', ({ version }) => {
  const asOf = lastCheckedDay(version)
  const situationsOf = (one: OutcomeAlone) => everySituation(one, asOf, few)
  /** An outcome whole or, where it has many situations, its parts, of which each has few; nothing where one has many too. */
  const lookedAt = (one: OutcomeAlone) => {
    const pieces = situationsOf(one) === undefined ? partsOf(one) : [one]
    const found = pieces.flatMap((piece) => {
      const situations = situationsOf(piece)
      return situations === undefined ? [] : [{ ...piece, situations }]
    })
    return found.length < pieces.length ? undefined : found
  }
  const outcomes = outcomesAlone(version).map(lookedAt)
  const scope = scopeAlone(version).map(lookedAt)

  it('has few of them for more than half of its outcomes, whole or in parts, and for every way of being outside its scope', () => {
    const all = Object.keys(version.outcomes).length
    expect(outcomes.filter((pieces) => pieces !== undefined).length * 2).toBeGreaterThan(all)
    expect(scope).not.toContain(undefined)
  })

  it('is found to be what the oracle says', () => {
    for (const { outcome, version: alone, situations } of [...outcomes, ...scope].flatMap((pieces) => pieces ?? [])) {
      for (const facts of situations) {
        const found = tell(alone, facts, { asOf, assumptions: false }).evaluation.findings.map(({ status }) => status)
        const truths = truthsOf(alone, facts, asOf).map(({ status }) => status)
        expect({ outcome, facts, found }).toEqual({ outcome, facts, found: truths })
      }
    }
  })
})
