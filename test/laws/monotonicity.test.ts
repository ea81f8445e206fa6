import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contradictions, reversals, tell, truthsOf, wrongModalities, wrongParameters } from '../support/compare.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

describe.each(everyVersion)('$name', ({ version }) => {
  it('decides nothing that the complete case contradicts, however little of it is said', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        const truths = truthsOf(version, chain[0] ?? {}, asOf)
        const told = tell(version, chain.at(-1) ?? {}, { asOf, assumptions: false })
        expect(contradictions(told, truths)).toEqual([])
      }),
      { numRuns: runsEach(400) },
    )
  })

  it('shows no parameter that the complete case contradicts', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        const [complete, told] = [chain[0] ?? {}, chain.at(-1) ?? {}].map((facts) => tell(version, facts, { asOf, assumptions: false }))
        if (complete !== undefined && told !== undefined) expect(wrongParameters(told, complete)).toEqual([])
      }),
      { numRuns: runsEach(300) },
    )
  })

  it('tells how strongly what applies can still bind', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        const [complete, told] = [chain[0] ?? {}, chain.at(-1) ?? {}].map((facts) => tell(version, facts, { asOf, assumptions: false }))
        if (complete !== undefined && told !== undefined) expect(wrongModalities(told, complete)).toEqual([])
      }),
      { numRuns: runsEach(300) },
    )
  })

  it('never takes back a decided finding when a fact becomes more exact', () => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf, chain }) => {
        const tellings = chain.map((facts) => tell(version, facts, { asOf, assumptions: false }))
        tellings.slice(1).forEach((looser, index) => {
          expect(reversals(looser, tellings[index] ?? looser)).toEqual([])
        })
      }),
      { numRuns: runsEach(200) },
    )
  })
})
