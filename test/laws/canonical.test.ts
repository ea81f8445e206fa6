import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import type { Condition } from '../../src/model/condition.ts'
import { holds, type Plain } from '../oracle/condition.ts'
import { type Comparable, condition } from '../support/arbitrary-condition.ts'
import { asked, emptyVersion, reading } from '../support/arbitrary-version.ts'

const names: readonly Comparable[] = [
  { name: 'married', kind: 'boolean' },
  { name: 'children', kind: 'ordered', constants: [0, 1, 3] },
  { name: 'purpose', kind: 'symbol', constants: ['work', 'study'] },
  { name: 'strictness', kind: 'symbol', constants: ['narrow', 'wide'] },
]

const domains: Readonly<Record<string, readonly Plain[]>> = {
  married: [false, true],
  children: [-1, 0, 1, 2, 3, 4],
  purpose: ['work', 'study', 'visit'],
  strictness: ['narrow', 'wide'],
}

/** A version with rules that hang on the conditions given, so that all of them are compiled together. */
function versionWith(conditions: readonly Condition[]) {
  const text = { en: '?', zh: '？' }
  return {
    ...emptyVersion,
    facts: {
      married: asked({ type: 'boolean' }),
      children: asked({ type: 'integer' }),
      purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
    },
    readings: { strictness: reading() },
    outcomes: { found: { kind: 'notice', modality: 'is', title: text } },
    rules: conditions.map((when, index) => ({ id: `rule-${index}`, title: text, cites: ['act'], when, then: { outcome: 'found' } })),
  } as const
}

/** The nodes of conditions compiled together. */
function nodesOf(...conditions: readonly Condition[]): readonly number[] {
  const { nodeOf } = compile(versionWith(conditions))
  return conditions.map(nodeOf)
}

const any = condition(names)

/** Asserts that two ways to write a condition, made from three random ones, have one node. */
function same(write: (a: Condition, b: Condition, c: Condition) => readonly [Condition, Condition]): void {
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      const [one, other] = nodesOf(...write(a, b, c))
      expect(one).toBe(other)
    }),
    { numRuns: 100 },
  )
}

const not = (a: Condition): Condition => ({ not: a })
const both = (a: Condition, b: Condition): Condition => ({ all: [a, b] })
const either = (a: Condition, b: Condition): Condition => ({ any: [a, b] })

describe('the diagram of a condition', () => {
  it('is one for every condition that answers alike, and for no other', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const version = versionWith([a, b])
        const { nodeOf } = compile(version)
        const answers = (asked: Condition) => everyCase().map((values) => holds(version, asked, (name) => values[name] as Plain))
        expect(nodeOf(a) === nodeOf(b)).toBe(answers(a).join() === answers(b).join())
      }),
      { numRuns: 300 },
    )
  })

  it('is not changed by negating twice', () => same((a) => [not(not(a)), a]))
  it('obeys De Morgan for all', () => same((a, b) => [not(both(a, b)), either(not(a), not(b))]))
  it('obeys De Morgan for any', () => same((a, b) => [not(either(a, b)), both(not(a), not(b))]))
  it('distributes all over any', () => same((a, b, c) => [both(a, either(b, c)), either(both(a, b), both(a, c))]))
  it('distributes any over all', () => same((a, b, c) => [either(a, both(b, c)), both(either(a, b), either(a, c))]))
  it('absorbs what adds nothing', () => same((a, b) => [either(a, both(a, b)), a]))

  it('is false where a condition and its opposite are asked for, and true where either is', () => {
    fc.assert(
      fc.property(any, (a) => {
        expect(nodesOf(both(a, not(a)), either(a, not(a)))).toEqual([0, 1])
      }),
    )
  })

  it.each<readonly [string, Condition, Condition]>([
    [
      'less than',
      { fact: 'children', operator: 'lessThan', value: 3 },
      not({ fact: 'children', operator: 'greaterThanInclusive', value: 3 }),
    ],
    ['at most', { fact: 'children', operator: 'lessThanInclusive', value: 2 }, { fact: 'children', operator: 'lessThan', value: 3 }],
    ['equal', { fact: 'children', operator: 'equal', value: 1 }, not({ fact: 'children', operator: 'notEqual', value: 1 })],
    ['in', { fact: 'purpose', operator: 'in', value: ['work', 'study'] }, { fact: 'purpose', operator: 'notEqual', value: 'visit' }],
    ['one of two', { fact: 'married', operator: 'equal', value: false }, { fact: 'married', operator: 'notEqual', value: true }],
  ])('is one for two ways to say %s', (_, one, other) => {
    const [a, b] = nodesOf(one, other)
    expect(a).toBe(b)
  })
})

function everyCase(): readonly Readonly<Record<string, Plain>>[] {
  let cases: readonly Readonly<Record<string, Plain>>[] = [{}]
  for (const [name, values] of Object.entries(domains)) cases = cases.flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
  return cases
}
