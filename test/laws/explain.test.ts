import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { type ConditionTrace, explain } from '../../src/reasons/explain.ts'
import { completeFacts } from '../support/arbitrary-facts.ts'
import { emptyVersion } from '../support/arbitrary-version.ts'
import { looserAndLooser } from '../support/loosen.ts'
import { everyVersion, looseningCases, runsEach } from '../support/rulesets.ts'
import { fewCompletions, scalarAsOf, scalarVersions } from '../support/scalar-versions.ts'
import { storyVersions } from '../support/story-versions.ts'

type Leaf = Extract<ConditionTrace, { kind: 'fact' }>

const asOf = '2026-11-21'

describe('an explanation', () => {
  it.each(everyVersion)('leaves open exactly what the findings miss, under $name', ({ version }) => {
    fc.assert(
      fc.property(looseningCases(version), ({ asOf: day, chain }) => checkExplanations(version, chain.at(-1) ?? {}, day)),
      { numRuns: runsEach(300) },
    )
  })

  it('leaves open exactly what the findings miss, under random versions about histories', () => {
    const stories = storyVersions.chain((version) =>
      completeFacts(version, asOf).chain((facts) =>
        looserAndLooser(version, facts).map((chain) => ({ version, facts: chain.at(-1) ?? facts })),
      ),
    )
    fc.assert(
      fc.property(stories, ({ version, facts }) => checkExplanations(version, facts, asOf)),
      { numRuns: 200 },
    )
  })

  it('leaves open exactly what the findings miss, under random versions about single facts', () => {
    fc.assert(
      fc.property(scalarVersions, fewCompletions, (version, facts) => checkExplanations(version, facts, scalarAsOf)),
      { numRuns: 300 },
    )
  })

  it('shows as open what only binds more strongly', () => {
    const text = { en: '?', zh: '？' }
    const rule = { title: text, cites: ['act'] as const }
    const version: RulesetVersion = {
      ...emptyVersion,
      facts: { a: { type: 'boolean', question: text }, b: { type: 'boolean', question: text } },
      outcomes: { paper: { kind: 'requirement', modality: 'must', title: text } },
      rules: [
        { ...rule, id: 'may', when: { fact: 'a', operator: 'equal', value: true }, then: { outcome: 'paper', modality: 'may', by: text } },
        { ...rule, id: 'must', when: { fact: 'b', operator: 'equal', value: true }, then: { outcome: 'paper' } },
      ],
    }
    expect(evaluate(version, { a: true } as never, { asOf }).missing).toEqual(['b'])
    const [{ rules } = { rules: [] }] = explain(version, { a: true } as never, { asOf })
    expect(rules.map(({ answer }) => answer)).toEqual(['holds', 'unknown'])
  })
})

/** Compares, finding by finding, the inputs of the leaves that are open with what is missing or cannot be known. */
function checkExplanations(version: RulesetVersion, facts: object, day: string): void {
  const { findings } = evaluate(version, facts as never, { asOf: day })
  const explanations = explain(version, facts as never, { asOf: day })
  expect(explanations.map(({ outcome, subject }) => ({ outcome, subject }))).toEqual(
    findings.map(({ outcome, subject }) => ({ outcome, subject })),
  )
  explanations.forEach(({ rules, conditions }, index) => {
    const { missing = [], unknown = [] } = findings[index] ?? {}
    // Each shared condition is told once, and no other than those that the rules come to.
    const leaves = [
      ...rules.flatMap(({ when, unless }) => [when, ...(unless === undefined ? [] : [unless])]),
      ...Object.values(conditions),
    ].flatMap(leavesOf)
    const parts = [...leaves, ...rules.flatMap(({ exists }) => exists ?? [])]
    const open = parts.filter(({ answer }) => answer === 'unknown').flatMap((part) => part.open.map(({ path }) => path))
    expect([...new Set(open)].sort()).toEqual([...missing, ...unknown].sort())
    // A leaf that is known is never shown as open.
    for (const { answer, open: gaps, fact } of leaves) {
      if (!Object.hasOwn(version.readings, fact) && gaps.length === 0) expect(['holds', 'fails']).toContain(answer)
    }
  })
}

/** The comparisons of a trace, of those that shared conditions are made of none. */
function leavesOf(trace: ConditionTrace): readonly Leaf[] {
  if (trace.kind === 'fact') return [trace]
  if (trace.kind === 'named') return []
  return 'conditions' in trace ? trace.conditions.flatMap(leavesOf) : leavesOf(trace.condition)
}
