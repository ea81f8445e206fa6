import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJsonRulesEngine } from '../../src/adapters/json-rules-engine.ts'
import { factsJsonSchema } from '../../src/adapters/json-schema/facts-json-schema.ts'
import { checklist } from '../../src/analysis/checklist/checklist.ts'
import { renderChecklist } from '../../src/analysis/checklist/render-checklist.ts'
import { renderVersion } from '../../src/analysis/law/render-version.ts'
import { receipt } from '../../src/analysis/receipt/make-receipt.ts'
import {
  certify,
  diff,
  lawChanges,
  renderDifference,
  renderVersionVerification,
  renderWhen,
  timeline,
  verify,
  when,
  whyNot,
} from '../../src/analysis.ts'
import { isRulesetError } from '../../src/errors.ts'
import type { Condition } from '../../src/model/condition.ts'
import { readVersion } from '../../src/model/schema/read-version.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { explain } from '../../src/reasons/explain.ts'
import { interview } from '../../src/reasons/interview/interview.ts'
import { renderEvaluation } from '../../src/text/render-evaluation.ts'
import { renderExplanation } from '../../src/text/render-explanation.ts'
import { emptyVersion } from '../support/arbitrary-version.ts'
import { callsIn } from '../support/count-calls.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }

/** How large a version is in each way in which it can be. */
interface Shape {
  readonly levels: number
  readonly width: number
  readonly facts: number
  readonly readings: number
  readonly rules: number
  readonly nameLength: number
  readonly stays: number
  readonly forms: readonly ('all' | 'any')[]
  readonly picks: readonly number[]
  readonly isLabelled: boolean
  /** How many measures there are of each sort, and with how many thresholds they are compared; how many values a fact can have. */
  readonly measures: number
  readonly thresholds: number
  readonly values: number
  readonly forEach: 'place' | undefined
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  levels: fc.integer({ min: 1, max: 30 }),
  width: fc.integer({ min: 1, max: 12 }),
  facts: fc.constantFrom(1, 5, 20, 60),
  readings: fc.constantFrom(0, 3, 8, 30),
  rules: fc.constantFrom(1, 5, 30),
  nameLength: fc.constantFrom(1, 40),
  stays: fc.constantFrom(0, 3, 30),
  forms: fc.array(fc.constantFrom('all' as const, 'any' as const), { minLength: 1, maxLength: 5 }),
  picks: fc.array(fc.nat(1000), { minLength: 3, maxLength: 40 }),
  isLabelled: fc.boolean(),
  measures: fc.constantFrom(0, 1, 12),
  thresholds: fc.constantFrom(1, 10, 300),
  values: fc.constantFrom(1, 30, 1_900),
  forEach: fc.constantFrom('place' as const, undefined),
})

/** A version of such a shape, as a text of JSON would hold it: each level of shared conditions refers again and again to the one below. */
function versionOf(shape: Shape) {
  const { levels, width, facts, readings, rules, nameLength, forms, picks, isLabelled, forEach, measures, thresholds, values } = shape
  const pick = (index: number) => picks[index % picks.length] as number
  const named = (word: string, index: number) => `${word}${'x'.repeat(nameLength)}${index}`
  const comparison = (index: number): Condition => {
    const at = pick(index) + index
    if (measures > 0 && at % 5 === 1) {
      const name = named(at % 2 === 0 ? 'total' : 'sum', at % measures)
      return { fact: name, operator: 'greaterThan', value: { months: (at * 7) % thresholds } }
    }
    if (at % 5 === 2) {
      const among = Array.from({ length: 1 + (at % Math.min(values, 6)) }, (_, value) => named('value', (at + value * 3) % values))
      return { fact: 'status', operator: 'in', value: [...new Set(among)] }
    }
    return readings > 0 && at % 3 === 0
      ? { fact: named('reading', at % readings), operator: 'equal', value: at % 2 === 0 ? 'yes' : 'no' }
      : { fact: named('fact', at % facts), operator: 'equal', value: at % 2 === 0 }
  }
  const level = (index: number): Condition => {
    const form = forms[index % forms.length] as 'all' | 'any'
    const parts = Array.from({ length: width }, (_, part): Condition => {
      const one = index === 0 || pick(index + part) % 4 === 0 ? comparison(index * width + part) : { condition: named('level', index - 1) }
      return pick(index * part) % 5 === 0 ? { not: one } : one
    })
    return { [form]: parts } as unknown as Condition
  }
  const value = { title: text, cites: ['act'] }
  const entries = <Entry>(count: number, word: string, make: (index: number) => Entry) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [named(word, index), make(index)]))
  return {
    ...emptyVersion,
    facts: {
      ...entries(facts, 'fact', () => ({ type: 'boolean', question: text })),
      residences: { type: 'stays', question: text },
      status: { type: 'enum', question: text, values: Array.from({ length: values }, (_, index) => named('value', index)) },
    },
    // Each sum is of the one before and of a total, as chains of measures can be.
    measures: {
      ...entries(measures, 'total', (index) => ({ totalStay: 'residences', in: 'months', bridging: index })),
      ...entries(measures, 'sum', (index) => ({
        sum: [named('total', index), named(index === 0 ? 'total' : 'sum', Math.max(0, index - 1))],
      })),
    },
    readings: entries(readings, 'reading', () => ({ title: text, values: { yes: value, no: value }, recommended: 'yes', because: text })),
    conditions: entries(levels, 'level', (index) => ({ ...level(index), ...(isLabelled && { label: text }) })),
    outcomes: { paper: { kind: 'requirement', modality: 'must', title: text } },
    rules: Array.from({ length: rules }, (_, index) => ({
      id: `rule${index}`,
      title: text,
      cites: ['act'],
      when: { condition: named('level', levels - 1 - (index % levels)) },
      ...(index % 3 === 2 && { unless: { condition: named('level', index % levels) } }),
      ...(forEach !== undefined && { forEach }),
      then: { outcome: 'paper' },
    })),
  }
}

function factsOf({ facts, stays, nameLength, picks }: Shape) {
  const given = Array.from(
    { length: facts },
    (_, index) => [`fact${'x'.repeat(nameLength)}${index}`, picks[index % picks.length] as number] as const,
  )
  return {
    // Some known, some unknown, and some absent.
    ...Object.fromEntries(given.filter(([, one]) => one % 4 > 0).map(([name, one]) => [name, one % 4 === 3 ? 'unknown' : one % 4 === 1])),
    residences: Array.from({ length: stays }, (_, index) => ({ country: 'CN', place: `Place ${index}`, from: '2010-01', to: '2010-02' })),
    ...(picks.length % 3 === 0 && { status: `value${'x'.repeat(nameLength)}0` }),
  }
}

/** Every value within what is plain data. */
function size(value: unknown): number {
  return typeof value !== 'object' || value === null ? 1 : Object.values(value).reduce<number>((sum, inner) => sum + size(inner), 1)
}

const answered = new Map<string, number>()

/** Certificates count situations beyond what a number holds. */
function countsAsTexts(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

/** So many calls and rounds of loops are a few seconds; what tries situation after situation is what takes most. */
const mostWork = 20_000_000

/** What is answered, or nothing where it is refused by an error of our own: either in bounded work. */
function orRefused<Answer>(what: string, run: () => Answer): Answer | undefined {
  let answer: Answer | undefined
  const calls = callsIn(() => {
    try {
      answer = run()
      answered.set(what, (answered.get(what) ?? 0) + 1)
    } catch (error) {
      if (!isRulesetError(error)) throw error
    }
  })
  expect(calls, what).toBeLessThan(triesSituations.has(what) ? mostWork : mostWork / 10)
  return answer
}

/** What looks for a situation in which something is otherwise. */
const triesSituations: ReadonlySet<string> = new Set(['difference', 'why not', 'read', 'verification'])

/** A version, another that takes over from it, and a case. */
interface Told {
  readonly version: RulesetVersion
  readonly after: RulesetVersion
  readonly facts: never
}

/** Everything else that tells of a version, or of a case under it. */
const exits: Readonly<Record<string, (told: Told) => unknown>> = {
  schema: ({ version }) => factsJsonSchema(version),
  verification: ({ version }) => renderVersionVerification(version, verify(version)),
  certificate: ({ version }) => certify(version),
  'law changes': ({ version, after }) => lawChanges(version, after),
  difference: ({ version, after }) => renderDifference(version, after, diff(version, after)),
  checklist: ({ version, facts }) => renderChecklist(version, checklist(version, evaluate(version, facts, { asOf }))),
  picture: ({ version, facts }) => timeline(version, facts, { asOf }),
  when: ({ version, facts }) => renderWhen(version, when(version, facts, { asOf })),
  'why not': ({ version, facts }) => whyNot(version, facts, evaluate(version, facts, { asOf }).findings[0] as never, { asOf }),
  'next question': ({ version, facts }) => interview(version, { asOf }).begin(facts).question ?? '',
  receipt: ({ version, facts }) => receipt(version, facts, { asOf }),
}

describe('whatever is read', () => {
  it('is evaluated, explained, exported and written within what its size and the facts account for, or refused', () => {
    let read = 0
    fc.assert(
      fc.property(shapes, (shape) => {
        const version = orRefused('read', () => readVersion(versionOf(shape)))
        if (version === undefined) return
        read += 1
        const facts = factsOf(shape) as never
        const law = size(version)
        const findings = shape.forEach === undefined ? 1 : shape.stays + 1
        // Of each finding: what the law says, what is open, and at most so many ways in which readings differ.
        const most = findings * (law + size(facts) * 4 + 256 * (2 * shape.readings + 10)) + 1_000
        const evaluation = orRefused('evaluated', () => evaluate(version, facts, { asOf }))
        const explanations = orRefused('explained', () => explain(version, facts, { asOf }))
        const letters = most * (60 + 2 * shape.nameLength)
        // A condition without a label is written out for each rule, as long as it has at most 200 comparisons.
        const writtenOut = shape.rules * 200 * (150 + 2 * shape.nameLength)
        if (evaluation !== undefined) {
          expect(size(evaluation)).toBeLessThan(most)
          expect(renderEvaluation(version, evaluation).length).toBeLessThan(letters)
        }
        if (explanations !== undefined && evaluation !== undefined) {
          // Each comparison with a measure names what of every stay keeps it open.
          const measured = JSON.stringify(version).split('"greaterThan"').length - 1
          expect(size(explanations)).toBeLessThan(findings * (3 * law + measured * size(facts) * 4) + 1_000)
          for (const full of [true, false]) {
            expect(renderExplanation(version, evaluation, explanations, { full }).length).toBeLessThan(findings * (law * 400 + writtenOut))
          }
        }
        const text = orRefused('written', () => renderVersion(version))
        expect(text?.length ?? 0).toBeLessThan(law * 400 + writtenOut)
        // Comparisons written out: 100,000 at most, each of a few values.
        const rules = orRefused('exported', () => toJsonRulesEngine(version).rules)
        expect(size(rules ?? [])).toBeLessThan(1_000_000)
      }),
      { numRuns: 60 },
    )
    // Most are read, and most of these answered: else nothing is shown.
    expect(read).toBeGreaterThan(20)
    for (const what of ['evaluated', 'explained', 'written', 'exported']) expect(answered.get(what) ?? 0, what).toBeGreaterThan(read / 4)
  })

  it('leaves by every other exit within what its size and the facts account for, or is refused', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const written = versionOf(shape)
        const version = orRefused('read too', () => readVersion(written))
        const after = orRefused('read after', () =>
          readVersion({
            ...written,
            inForce: { from: '2020-01-01', basis: 'exact' },
            rules: written.rules.map((rule) => ({ ...rule, when: { not: rule.when } })),
          }),
        )
        if (version === undefined || after === undefined) return
        const told = { version, after, facts: factsOf(shape) as never }
        for (const [exit, tell] of Object.entries(exits)) {
          const answer = orRefused(exit, () => tell(told))
          // Of each finding as much as the law says, in texts and names of so many letters.
          const letters = size(version) * (1 + shape.stays) * (60 + shape.nameLength)
          if (answer !== undefined) expect(JSON.stringify(answer, countsAsTexts).length, exit).toBeLessThan(20 * letters + 10_000)
        }
      }),
      { numRuns: 10 },
    )
    expect(answered.get('read after')).toBeGreaterThan(3)
    for (const exit of Object.keys(exits)) expect(answered.get(exit) ?? 0, exit).toBeGreaterThan((answered.get('read after') ?? 0) / 4)
  })
})
