import { describe, expect, it } from 'vitest'
import nz from '../../rulesets/nz/police-certificates/2020-09-30.ts'
import us from '../../rulesets/us/police-certificates/2015-11-18/index.ts'
import { renderComparison, renderComparisonMarkdown } from '../../src/analysis.ts'
import { planCalendar } from '../../src/icalendar.ts'
import {
  checklist,
  evaluate,
  headlineOf,
  type RulesetVersion,
  renderChecklist,
  renderEvaluation,
  renderExplanation,
  renderFamilyChecklist,
} from '../../src/index.ts'

const version: RulesetVersion = us
const evaluation = evaluate(nz as RulesetVersion, {}, { asOf: '2026-01-10' })

// Every function that reads what another one gave.
const readers: Readonly<Record<string, (answer: never) => unknown>> = {
  headlineOf: (answer) => headlineOf(version, answer),
  checklist: (answer) => checklist(version, answer),
  renderEvaluation: (answer) => renderEvaluation(version, answer),
  renderExplanation: (answer) => renderExplanation(version, answer, []),
  renderChecklist: (answer) => renderChecklist(version, answer),
  renderFamilyChecklist: (answer) => renderFamilyChecklist(version, [answer]),
}

describe('what is no result', () => {
  it.each([null, undefined, 'plan'])('is refused by those that write plans and comparisons: %j', (result) => {
    expect(() => planCalendar(result as never)).toThrow(/^`plan`: .+ is not an object$/)
    expect(() => renderComparison(result as never)).toThrow(/^`comparison`: .+ is not an object$/)
    expect(() => renderComparisonMarkdown(result as never)).toThrow(/^`comparison`: .+ is not an object$/)
  })
})

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each([null, undefined, [], 'findings', 1])('refuses %j as no answer', (answer) => {
    expect(() => read(answer as never)).toThrow(/^`(evaluation|list|persons\[0\])`: .+ is not what `evaluate` or `checklist` gives$/)
  })

  it.each([evaluation, {}])('refuses the answer of another version', (answer) => {
    expect(() => read(answer as never)).toThrow('and the version given is `us-police-certificates@2015-11-18`')
  })
})
