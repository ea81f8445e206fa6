import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decider } from '../../src/engine/decide.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { holds } from '../oracle/condition.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { type Comparable, condition } from '../support/arbitrary-condition.ts'
import { asked, emptyVersion, reading } from '../support/arbitrary-version.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }

// Numbers on both sides of what fits into 31 and into 32 bits.
const edges = [-(2 ** 31), -(2 ** 30), -1, 0, 3, 2 ** 30 - 1, 2 ** 30, 2 ** 31, Number.MAX_SAFE_INTEGER]
const days = ['1988-02-29', '2015-04-17', '2026-11-20', '2026-11-21']

const names: readonly Comparable[] = [
  { name: 'married', kind: 'boolean' },
  { name: 'employed', kind: 'boolean' },
  { name: 'children', kind: 'ordered', constants: [0, 1, 2, 3, 4, 5, 6, 7] },
  { name: 'balance', kind: 'ordered', constants: edges },
  { name: 'purpose', kind: 'symbol', constants: ['work', 'study', 'visit'] },
  { name: 'home', kind: 'symbol', constants: ['CN', 'US'] },
  { name: 'arrived', kind: 'ordered', constants: days },
  { name: 'leaves', kind: 'ordered', constants: days },
  { name: 'asOf', kind: 'ordered', constants: ['2026-11-20', asOf, '2026-11-22'] },
  { name: 'first', kind: 'symbol', constants: ['narrow', 'wide'] },
  { name: 'second', kind: 'symbol', constants: ['narrow', 'wide'] },
]

const facts = {
  married: asked({ type: 'boolean' }),
  employed: asked({ type: 'boolean' }),
  children: asked({ type: 'integer', minimum: 0, maximum: 7 }),
  balance: asked({ type: 'integer' }),
  purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
  home: asked({ type: 'country' }),
  arrived: asked({ type: 'date', notAfterAsOf: true }),
  leaves: asked({ type: 'date' }),
}

const numbers = edges.flatMap((edge) => [edge - 1, edge, edge + 1]).filter(Number.isSafeInteger)
const cases: fc.Arbitrary<PlainFacts> = fc.record({
  married: fc.boolean(),
  employed: fc.boolean(),
  children: fc.integer({ min: 0, max: 7 }),
  balance: fc.oneof(fc.constantFrom(...numbers), fc.integer({ min: -5, max: 5 }), fc.maxSafeInteger()),
  purpose: fc.constantFrom('work', 'study', 'visit'),
  home: fc.constantFrom('CN', 'US', 'JP'),
  arrived: fc.constantFrom(...days, '1900-01-01', '2015-04-16', '2015-04-18'),
  leaves: fc.constantFrom(...days, '2026-11-22', '9999-12-31'),
})

const readings = fc.record({ first: fc.constantFrom('narrow', 'wide'), second: fc.constantFrom('narrow', 'wide') })

/** From one rule to more than one vector of bits has room for, with and without exceptions. */
const versions: fc.Arbitrary<RulesetVersion> = fc
  .array(fc.record({ when: condition(names), unless: fc.option(condition(names, [], 1), { nil: undefined }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rules) => versionOf(rules))

describe('decide', () => {
  it('comes to the same as walking through the conditions', () => {
    fc.assert(
      fc.property(versions, readings, fc.array(cases, { minLength: 8, maxLength: 8 }), (version, pinned, given) => {
        const { decide } = decider(version, { asOf, readings: pinned })
        expect(given.map((one) => [...decide(one)])).toEqual(given.map((one) => walked(version, { ...one, ...pinned, asOf })))
      }),
      { numRuns: 500 },
    )
  })

  it('comes to the same as `evaluate` with the same readings', () => {
    fc.assert(
      fc.property(versions, readings, cases, (version, pinned, given) => {
        const { rules, decide } = decider(version, { asOf, readings: pinned })
        const verdicts = decide(given)
        const { findings } = evaluate(version, given, { asOf, readings: pinned })
        expect(findings.map(({ status }) => status === 'applies')).toEqual(rules.map((_, index) => verdicts[index] === 1))
      }),
      { numRuns: 200 },
    )
  })
})

/** A version with one outcome a rule, so that a finding is about one rule. */
function versionOf(rules: readonly { readonly when: Condition; readonly unless: Condition | undefined }[]): RulesetVersion {
  const ids = rules.map((_, index) => `rule-${index}`)
  return {
    ...emptyVersion,
    facts,
    readings: { first: reading(), second: reading() },
    outcomes: Object.fromEntries(ids.map((id) => [id, { kind: 'notice', modality: 'is', title: text }])),
    rules: rules.map(({ when, unless }, index) => {
      const id = ids[index] as string
      return { id, title: text, cites: ['act'], when, ...(unless !== undefined && { unless }), then: { outcome: id } }
    }),
  }
}

function walked(version: RulesetVersion, known: PlainFacts): readonly number[] {
  const look = (name: string) => known[name] as string
  return version.rules.map(({ when, unless }) =>
    Number(holds(version, when, look) && !(unless !== undefined && holds(version, unless, look))),
  )
}
