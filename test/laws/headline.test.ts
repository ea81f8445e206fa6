import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeWith } from '../../src/model/roles.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { headlineOf } from '../../src/reasons/headline/headline-of.ts'
import { checkFear, checkHeadline, checkNames } from '../support/headline-oracle.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'

describe.each(everyVersion)('$name', ({ version }) => {
  it('contradicts no finding in its headline, and names what it says something of, whoever it is about', () => {
    fc.assert(
      fc.property(looseningCases(version), fc.boolean(), ({ asOf, chain }, assumptions) => {
        for (const facts of [chain[0], chain.at(-1)]) {
          const evaluation = evaluate(version, facts ?? {}, { asOf, assumptions })
          checkHeadline(version, evaluation)
          checkNames(version, evaluation)
        }
      }),
      { numRuns: runsEach(600) },
    )
  })

  it.runIf(outcomeWith(version, 'advice-first') !== undefined)(
    'leads to no state in silence of which it is only assumed that nobody fears it',
    () => {
      fc.assert(
        fc.property(looseningCases(version), ({ asOf, chain }) => {
          for (const facts of [chain[0], chain.at(-1)]) {
            const { persecutionFearedIn: _, ...others } = facts ?? {}
            checkFear(version, others, asOf)
          }
        }),
        { numRuns: runsEach(600) },
      )
    },
  )

  it.runIf(Object.values(version.outcomes).some(({ role }) => role === 'certificate-required'))(
    'says what the headline is where the recommended readings are pinned',
    () => {
      fc.assert(
        fc.property(looseningCases(version), ({ asOf, chain }) => {
          const readings = Object.fromEntries(Object.entries(version.readings).map(([name, { recommended }]) => [name, recommended]))
          const facts = chain.at(-1) ?? {}
          const lines = headlineOf(version, evaluate(version, facts, { asOf }))
          const followed = headlineOf(version, evaluate(version, facts, { asOf, readings }))
          for (const { subject, action, outcomes, onRecommended } of lines) {
            // A city need not be one any more, and what is in one line then may be in several.
            if ((action !== 'open' && action !== 'contested') || subject.country === undefined || subject.place !== undefined) continue
            if (subject.country === '*') continue
            const then = followed.filter((line) => line.subject.country === subject.country).map((line) => line.action)
            if (onRecommended === undefined) expect(then.some((one) => one === 'open' || one === 'contested')).toBe(true)
            else if (onRecommended === 'no') {
              // Nothing is told of it then.
              const told = followed.filter((line) => line.subject.country === subject.country && line.action !== 'not-needed')
              expect(told.filter((line) => line.outcomes.some((one) => outcomes.includes(one)))).toEqual([])
            } else expect(then).toContain(onRecommended)
          }
        }),
        { numRuns: runsEach(300) },
      )
    },
  )
})
