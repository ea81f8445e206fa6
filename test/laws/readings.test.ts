import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingsOf } from '../../src/analysis/counting/counting.ts'
import { compile } from '../../src/diagram/compile.ts'
import { mostWays } from '../../src/diagram/readings.ts'
import { prepareCase, type View, viewsOf } from '../../src/engine/case.ts'
import { InvalidRulesetError } from '../../src/errors.ts'
import { checkVersion } from '../../src/model/check-version.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { compareReadings } from '../../src/reasons/compare-readings.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { explain } from '../../src/reasons/explain.ts'
import { inWords } from '../../src/text/in-words.ts'
import { renderEvaluation } from '../../src/text/render-evaluation.ts'
import { renderExplanation } from '../../src/text/render-explanation.ts'
import { emptyVersion } from '../support/arbitrary-version.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }
const values = ['yes', 'no', 'perhaps']
const nameOf = (index: number) => `reading${index}`
const is = (index: number, value = 'yes'): Condition => ({ fact: nameOf(index), operator: 'equal', value })
const fact: Condition = { fact: 'a', operator: 'equal', value: true }

/** A version of one rule with so many readings of so many values. */
function versionOf(count: number, valueCount: number, when: Condition): RulesetVersion {
  const some = Object.fromEntries(values.slice(0, valueCount).map((value) => [value, { title: text, cites: ['act'] as const }]))
  const readings = Array.from({ length: count }, (_, index) => [
    nameOf(index),
    { title: text, recommended: index % 2 === 0 ? 'yes' : 'no', because: text, values: some },
  ])
  return {
    ...emptyVersion,
    facts: { a: { type: 'boolean', question: text } },
    readings: Object.fromEntries(readings),
    outcomes: { paper: { kind: 'requirement', modality: 'must', title: text } },
    rules: [{ id: 'rule', title: text, cites: ['act'], when, then: { outcome: 'paper' } }],
  }
}

/** An odd number of the first readings are read so: each of them always matters. */
function odd(count: number): Condition {
  return { condition: `odd${count}` }
}

const odds = Object.fromEntries(
  Array.from({ length: 12 }, (_, index): [string, Condition] => {
    const others = odd(index)
    if (index === 0) return ['odd1', is(0)]
    return [`odd${index + 1}`, { any: [{ all: [is(index), { not: others }] }, { all: [{ not: is(index) }, others] }] }]
  }),
)

/** A version in which so many readings are read so an odd number of times, or otherwise with them. */
function oddly(count: number, when = odd(count)): RulesetVersion {
  return { ...versionOf(count, 2, when), conditions: Object.fromEntries(Object.entries(odds).slice(0, count)) }
}

describe('readings that differ', () => {
  const condition = (count: number, valueCount: number) =>
    fc.letrec<{ part: Condition }>((tie) => ({
      part: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant(fact),
        fc.tuple(fc.nat(count - 1), fc.constantFrom(...values.slice(0, valueCount))).map(([index, value]) => is(index, value)),
        fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts): Condition => ({ all: parts })),
        fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts): Condition => ({ any: parts })),
        tie('part').map((part): Condition => ({ not: part })),
      ),
    })).part

  it('lead, each choice of them by one way, to what is found where they are pinned so', () => {
    const versions = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 3 }))
      .chain(([count, valueCount]) => condition(count, valueCount).map((when) => ({ count, valueCount, when })))
    fc.assert(
      fc.property(versions, fc.boolean(), ({ count, valueCount, when }, a) => {
        const version = versionOf(count, valueCount, when)
        const facts = { a } as never
        const [finding] = evaluate(version, facts, { asOf }).findings
        if (finding?.status !== 'contested') return
        const ways = finding.readings ?? []
        expect(ways.filter(({ recommended }) => recommended)).toHaveLength(1)
        let choices: Record<string, string>[] = [{}]
        for (let index = 0; index < count; index += 1) {
          choices = choices.flatMap((choice) => values.slice(0, valueCount).map((value) => ({ ...choice, [nameOf(index)]: value })))
        }
        for (const readings of choices) {
          const open = ways.filter((way) => Object.entries(way.readings).every(([name, value]) => readings[name as never] === value))
          const [pinned] = evaluate(version, facts, { asOf, readings }).findings
          expect(open.map(({ status }) => status)).toEqual([pinned?.status])
        }
        // Nothing is asked on a way that makes no difference there: another value of it leads on otherwise.
        for (const way of ways) {
          const without = Object.keys(way.readings).at(-1)
          const siblings = ways.filter((other) =>
            Object.entries(way.readings).every(([name, value]) => name === without || other.readings[name as never] === value),
          )
          expect(new Set(siblings.map(({ status }) => status)).size).toBe(2)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([16, 30, 100])('%s of two values, any of which is enough, are told in one way more than there are', (count) => {
    const version = versionOf(count, 2, { any: Array.from({ length: count }, (_, index) => is(index)) as never })
    expect(checkVersion(version)).toEqual([])
    const evaluation = evaluate(version, {} as never, { asOf })
    const [finding] = evaluation.findings
    expect(finding?.readings).toHaveLength(count + 1)
    expect(finding?.readings?.at(-1)?.readings).toEqual(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [nameOf(index), 'no'])),
    )
    const depth = (tree: ReturnType<ReturnType<typeof inWords>['readings']>): number =>
      tree === undefined ? 0 : 1 + Math.max(...tree.branches.map(({ next }) => depth(next)))
    expect(depth(inWords(version).readings(finding as never))).toBe(count)
    expect(renderEvaluation(version, evaluation).length).toBeLessThan(count * 2_000)
    expect(renderExplanation(version, evaluation, explain(version, {} as never, { asOf })).length).toBeLessThan(count * 2_000)
  })

  it('are compared within what is counted of the case, node by node and way by way', () => {
    const most = Math.log2(mostWays)
    const compiled = compile(oddly(most))
    const [view] = viewsOf(compiled, prepareCase(compiled.version, {}, { asOf }))(undefined) as [View]
    const root = compiled.outcomes[0]?.applies as number
    const { support } = view.reach.restrict(root)
    let counted = 0
    const counting = { ...view, reach: { ...view.reach, count: () => ++counted } }
    expect(compareReadings(compiled, root, counting, support)).toHaveLength(mostWays)
    // Of each choice there are two nodes, but of the first one; and each step of each way that leads to another is one.
    expect(counted).toBe(2 * most - 1 + 2 * mostWays - 1)
  })

  it('tell how stays are counted under every combination come to, and are refused where there are too many', () => {
    const levels = (count: number): RulesetVersion => {
      const version = versionOf(count, 2, { condition: `level${count - 1}` })
      const stay: Condition = { fact: 'stay', operator: 'greaterThan', value: { months: 6 } }
      // Each level comes to the one below under either value of its own reading.
      const level = (index: number): Condition => {
        const below: Condition = index === 0 ? stay : { condition: `level${index - 1}` }
        return { any: [{ all: [is(index, 'yes'), below] }, { all: [is(index, 'no'), below] }] }
      }
      return {
        ...version,
        facts: { residences: { type: 'stays', question: text } },
        measures: { stay: { totalStay: 'residences', in: 'months' } } as never,
        conditions: Object.fromEntries(Array.from({ length: count }, (_, index) => [`level${index}`, level(index)])),
      }
    }
    expect(countingsOf(levels(4), ['rule'])).toHaveLength(2 ** 4)
    expect(() => countingsOf(levels(30), ['rule'])).toThrow(InvalidRulesetError)
    expect(() => countingsOf(levels(30), ['rule'])).toThrow('more combinations of readings than can be gone through')
  })

  it('are refused by the outcome where there are more ways than anybody reads', () => {
    const most = Math.log2(mostWays)
    expect(evaluate(oddly(most), {} as never, { asOf }).findings[0]?.readings).toHaveLength(mostWays)
    // Only one of two pairs of them is left once the fact is known.
    const either: Condition = { any: [{ all: [fact, odd(most)] }, { all: [{ not: fact }, { not: odd(most) }] }] }
    expect(evaluate(oddly(most, either), { a: true } as never, { asOf }).findings[0]?.readings).toHaveLength(mostWays)
    const many = oddly(most + 1)
    const refused = () => evaluate(many, {} as never, { asOf })
    expect(refused).toThrow(InvalidRulesetError)
    expect(refused).toThrow(`its rules hang on readings that differ in more than ${mostWays} ways: test fewer readings together`)
  })
})
