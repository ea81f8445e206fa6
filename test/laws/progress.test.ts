import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { answer, type Manner } from '../support/answer.ts'
import { contradictions, tell, truthsOf } from '../support/compare.ts'
import { completeCases, everyVersion, runsEach } from '../support/rulesets.ts'

/** More questions than any of the cases can need: each of its facts, fields and dates is asked for at most three times. */
const enough = 200

describe.each(everyVersion)('asking the next question under $name', ({ version }) => {
  it('ends, whatever is answered, and what is left open hangs on what cannot be known', () => {
    const manners = fc.array(fc.constantFrom<Manner>('exactly', 'roughly', 'not'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(completeCases(version), manners, fc.boolean(), ({ asOf, facts: truth }, answers, assumptions) => {
        const { evaluation, asked } = interview(version, truth, asOf, assumptions, (number) => answers[number % answers.length] ?? 'not')
        expect(asked.length).toBeLessThan(enough)
        expect(evaluation.missing).toEqual([])
        for (const { status, unknown } of evaluation.findings) if (status === 'undetermined') expect(unknown).not.toEqual([])
      }),
      { numRuns: runsEach(100) },
    )
  })

  it('decides every finding as the oracle does when all is answered, and asks nothing twice', () => {
    fc.assert(
      fc.property(completeCases(version), ({ asOf, facts: truth }) => {
        const { evaluation, told, asked } = interview(version, truth, asOf, false, () => 'exactly')
        expect(new Set(asked).size).toBe(asked.length)
        expect(evaluation.findings.filter(({ status }) => status === 'undetermined')).toEqual([])
        expect(contradictions(told, truthsOf(version, truth, asOf))).toEqual([])
      }),
      { numRuns: runsEach(60) },
    )
  })
})

/** Answers what is asked, from nothing on, until nothing is. */
function interview(version: RulesetVersion, truth: PlainFacts, asOf: string, assumptions: boolean, manner: (number: number) => Manner) {
  let facts: PlainFacts = {}
  const asked: string[] = []
  let told = tell(version, facts, { asOf, assumptions })
  for (let question = told.evaluation.nextQuestion; question !== null && asked.length < enough; question = told.evaluation.nextQuestion) {
    facts = answer(version, facts, truth, question.fact, manner(asked.length))
    asked.push(question.fact)
    told = tell(version, facts, { asOf, assumptions })
  }
  return { told, evaluation: told.evaluation, asked }
}
