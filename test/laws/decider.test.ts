import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewCases } from '../../src/engine/decider.ts'
import { decider, evaluate } from '../../src/index.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

describe.each(everyVersion)('deciding under $name', ({ version }) => {
  it('tells the statuses that evaluate finds, and besides only that nothing applies to what is not named', () => {
    fc.assert(
      fc.property(looseningCases(version), fc.boolean(), fc.boolean(), ({ asOf, chain }, assumptions, isUsed) => {
        const decide = decider(version, { asOf, assumptions })
        // From so many cases on, it leaves open readings out of the conditions.
        if (isUsed) for (let count = 0; count < fewCases; count++) decide({})
        for (const facts of chain) {
          const { scope, outcomes } = decide(facts)
          const { findings, scope: told } = evaluate(version, facts, { asOf, assumptions })
          expect(scope).toBe(told?.status ?? 'inside')
          const decided = outcomes.flatMap(({ outcome, subjects, statuses }) =>
            subjects.map((subject, index) => ({ outcome, subject, status: statuses[index] })),
          )
          const isSilent = ({ subject, status }: (typeof decided)[number]) =>
            status === 'does-not-apply' && Object.values(subject).includes('*')
          expect(decided.filter((one) => !isSilent(one))).toEqual(
            findings.map(({ outcome, subject, status }) => ({ outcome, subject, status })),
          )
        }
      }),
      { numRuns: runsEach(150) },
    )
  })
})
