import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { contradictions, reversals, tell, truthsOf, wrongModalities, wrongParameters } from '../support/compare.ts'
import { expectAsTrue } from '../support/expect-as-true.ts'
import { looserAndLooser } from '../support/loosen.ts'
import { storyVersions } from '../support/story-versions.ts'

const asOf = '2026-11-21'

/** Random versions, each with a complete case and what is left of it when it is told with less and less. */
const stories = storyVersions.chain((version) =>
  completeFacts(version, asOf).chain((facts) => looserAndLooser(version, facts).map((chain) => ({ version, facts, chain }))),
)

describe('random versions about residence histories', () => {
  it('find on complete facts what walking their condition trees finds', () => {
    fc.assert(
      fc.property(stories, ({ version, facts }) => expectAsTrue(version, facts, asOf)),
      { numRuns: 300 },
    )
  })

  it('decide nothing that the complete case contradicts, however little of it is said', () => {
    fc.assert(
      fc.property(stories, ({ version, facts, chain }) => {
        const told = tell(version, chain.at(-1) ?? facts, { asOf })
        expect(contradictions(told, truthsOf(version, facts, asOf))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('never take back a decided finding when a fact becomes more exact', () => {
    fc.assert(
      fc.property(stories, ({ version, chain }) => {
        const tellings = chain.map((facts) => tell(version, facts, { asOf }))
        tellings.slice(1).forEach((looser, index) => {
          expect(reversals(looser, tellings[index] ?? looser)).toEqual([])
        })
      }),
      { numRuns: 150 },
    )
  })

  it('tell how strongly what applies can still bind, and show no parameter that the complete case contradicts', () => {
    fc.assert(
      fc.property(stories, ({ version, facts, chain }) => {
        const [complete, told] = [facts, chain.at(-1) ?? facts].map((said) => tell(version, said, { asOf }))
        if (complete === undefined || told === undefined) return
        expect([...wrongModalities(told, complete), ...wrongParameters(told, complete)]).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('often leave open how strongly something binds, and which of several parameters it has', () => {
    const findings = fc.sample(stories, { numRuns: 150, seed: 1 }).flatMap(({ version, facts, chain }) => {
      return tell(version, chain.at(-1) ?? facts, { asOf }).evaluation.findings
    })
    const either = findings.filter(({ params }) => Object.values(params).some((shown) => JSON.stringify(shown).startsWith('{"either":')))
    expect(findings.filter(({ mayBecome }) => mayBecome !== undefined).length).toBeGreaterThan(20)
    expect(either.length).toBeGreaterThan(20)
  })

  it('name an open fact wherever a finding is undetermined', () => {
    fc.assert(
      fc.property(stories, ({ version, facts, chain }) => {
        const { findings } = tell(version, chain.at(-1) ?? facts, { asOf }).evaluation
        const silent = findings.filter(({ status, missing, unknown }) => status === 'undetermined' && missing.length + unknown.length === 0)
        expect(silent).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
