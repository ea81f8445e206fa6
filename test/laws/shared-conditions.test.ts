import { describe, expect, it } from 'vitest'
import { diff } from '../../src/analysis/difference/diff.ts'
import { renderVersion } from '../../src/analysis/law/render-version.ts'
import { checkVersion } from '../../src/model/check-version.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { explain } from '../../src/reasons/explain.ts'
import { inWords } from '../../src/text/in-words.ts'
import { renderEvaluation } from '../../src/text/render-evaluation.ts'
import { renderExplanation } from '../../src/text/render-explanation.ts'
import { emptyVersion } from '../support/arbitrary-version.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }
const rule = { title: text, cites: ['act'] as const, then: { outcome: 'paper' } }

/** Shared conditions in so many levels, each of ten references to the one below. */
function nested(levels: number, form: 'all' | 'any', isLabelled: boolean, place: 'when' | 'unless'): RulesetVersion {
  const ten = (condition: Condition) => ({ [form]: Array.from({ length: 10 }, () => condition) }) as unknown as Condition
  const conditions = Object.fromEntries(
    Array.from({ length: levels }, (_, level) => {
      const below = level === 0 ? { fact: 'a', operator: 'equal' as const, value: true } : { condition: `level${level - 1}` }
      return [`level${level}`, { ...ten(below), ...(isLabelled && { label: { en: `level ${level}`, zh: `第${level}层` } }) }]
    }),
  )
  const top = { condition: `level${levels - 1}` }
  const holds: Condition = { fact: 'b', operator: 'equal', value: true }
  return {
    ...emptyVersion,
    facts: { a: { type: 'boolean', question: text }, b: { type: 'boolean', question: text } },
    outcomes: { paper: { kind: 'requirement', modality: 'must', title: text } },
    conditions,
    rules: [
      { ...rule, id: 'rule', ...(place === 'when' ? { when: top } : { when: holds, unless: top }) },
      { ...rule, id: 'other', when: { all: [holds, top] } },
    ],
  }
}

/** Every value within what is plain data. */
function size(value: unknown): number {
  return typeof value !== 'object' || value === null ? 1 : Object.values(value).reduce<number>((sum, inner) => sum + size(inner), 1)
}

describe('a shared condition is told once, however often it is referred to', () => {
  const cases = (['all', 'any'] as const).flatMap((form) =>
    [true, false].flatMap((isLabelled) => (['when', 'unless'] as const).map((place) => [form, isLabelled, place] as const)),
  )

  it.each(cases)('%s, labelled: %s, in %s', (form, isLabelled, place) => {
    // Each level holds ten references, and is told of with so many words at most.
    const [levels, each] = [8, 200]
    const version = nested(levels, form, isLabelled, place)
    expect(checkVersion(version)).toEqual([])
    for (const facts of [{}, { a: true, b: true }, { a: false, b: true }, { a: true }, { b: true }, { a: 'unknown' }]) {
      const evaluation = evaluate(version, facts as never, { asOf })
      const explanations = explain(version, facts as never, { asOf })
      expect(explanations.map(({ conditions }) => Object.keys(conditions).sort())).toEqual([
        Array.from({ length: levels }, (_, level) => `level${level}`),
      ])
      expect(size(explanations)).toBeLessThan(levels * each)
      expect(renderEvaluation(version, evaluation).length).toBeLessThan(levels * each * 50)
      for (const full of [true, false]) {
        expect(renderExplanation(version, evaluation, explanations, { full }).length).toBeLessThan(levels * each * 50)
        expect(size(explanations.map((one) => inWords(version).explanation(one, full)))).toBeLessThan(levels * each * 4)
      }
    }
    expect(renderVersion(version).length).toBeLessThan(levels * each * 50)
    expect(size(diff(version, nested(levels + 1, form, isLabelled, place)))).toBeLessThan(levels * each)
  })

  it('in forty levels likewise, which nobody could write out', () => {
    const version = nested(40, 'all', false, 'when')
    const explanations = explain(version, { b: true } as never, { asOf })
    expect(size(explanations)).toBeLessThan(40 * 200)
    expect(renderExplanation(version, evaluate(version, { b: true } as never, { asOf }), explanations, { full: true }).length).toBeLessThan(
      40 * 200 * 50,
    )
  })
})
