import { describe, expect, it } from 'vitest'
import { decider } from '../../src/engine/decide.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asVersion } from '../bench/as-version.ts'
import { decisionSets, holds } from '../bench/decision-sets.ts'
import { asked } from '../support/arbitrary-version.ts'
import { borduriaVersion } from '../support/versions.ts'
import { asOf, messageOf, versionOf } from './decide-support.ts'

const isMarried: Condition = { fact: 'married', operator: 'equal', value: true }

describe('decider', () => {
  it('gives the verdict of every rule, in the order of the version', () => {
    const { rules, decide } = decider(
      versionOf({
        minor: { fact: 'age', operator: 'lessThan', value: 18 },
        'single-minor': { all: [{ fact: 'age', operator: 'lessThan', value: 18 }, { not: isMarried }] },
        married: isMarried,
      }),
      { asOf },
    )
    expect(rules).toEqual(['minor', 'single-minor', 'married'])
    expect([...decide({ age: 17, married: true })]).toEqual([1, 0, 1])
    expect([...decide({ age: 17, married: false })]).toEqual([1, 1, 0])
    expect([...decide({ age: 18, married: false })]).toEqual([0, 0, 0])
  })

  it('writes into the array that it is given, and makes one where it is given none', () => {
    const { decide } = decider(versionOf({ married: isMarried }), { asOf })
    const verdicts = new Uint8Array([7, 7])
    expect(decide({ married: true }, verdicts)).toBe(verdicts)
    expect([...verdicts]).toEqual([1, 7])
    expect(decide({ married: false })).toEqual(new Uint8Array([0]))
    expect(() => decide({ married: false }, new Uint8Array(0))).toThrow('`verdicts`: there is room for 0 verdicts: there are 1 rules')
  })

  it.each(decisionSets)('decides set $name as its conditions do', (set) => {
    const { decide } = decider(asVersion(set), { asOf })
    for (const input of set.inputs) {
      expect([...decide(input)]).toEqual(set.rules.map(({ conditions }) => (holds(conditions, input) ? 1 : 0)))
    }
  })

  it('decides a rule with more ways to hold than one vector has bits', () => {
    const flags = Array.from({ length: 9 }, (_, index) => `f${index}`)
    const never: Condition = {
      all: [
        { fact: 'f0', operator: 'equal', value: 'yes' },
        { fact: 'f0', operator: 'equal', value: 'no' },
      ],
    }
    // How many of the flags from one on are raised, built from the last one back.
    const name = (count: number, from: number) =>
      count <= 0 ? 'always' : from === flags.length ? 'never' : `at-least-${count}-from-${from}`
    const conditions: Record<string, Condition> = { never, always: { not: { condition: 'never' } } }
    for (const [from, flag] of [...flags.entries()].reverse()) {
      for (let count = 1; count <= 5; count++) {
        const raised: Condition = { all: [{ fact: flag, operator: 'equal', value: 'yes' }, { condition: name(count - 1, from + 1) }] }
        conditions[name(count, from)] = { any: [raised, { condition: name(count, from + 1) }] }
      }
    }
    const version = {
      ...versionOf({ 'five-of-nine': { condition: name(5, 0) }, first: { fact: 'f0', operator: 'equal', value: 'yes' } }, conditions),
      measures: {},
      facts: Object.fromEntries(flags.map((name) => [name, asked({ type: 'enum', values: ['no', 'yes'] })])),
    }
    const { decide } = decider(version, { asOf })
    for (let combination = 0; combination < 512; combination++) {
      const facts = Object.fromEntries(flags.map((name, index) => [name, (combination >> index) & 1 ? 'yes' : 'no']))
      const count = Object.values(facts).filter((flag) => flag === 'yes').length
      expect([...decide(facts)]).toEqual([count >= 5 ? 1 : 0, combination & 1])
    }
  })

  it('follows the recommended value of a reading unless another is pinned', () => {
    const version = versionOf({ wide: { fact: 'scope', operator: 'equal', value: 'wide' } })
    expect([...decider(version, { asOf }).decide({})]).toEqual([1])
    expect([...decider(version, { asOf, readings: { scope: 'narrow' } }).decide({})]).toEqual([0])
    expect(() => decider(version, { asOf, readings: { scope: 'other' } })).toThrow('`readings`: `scope` cannot be `other`')
  })

  it('decides as of its day', () => {
    const version = versionOf({ later: { fact: 'asOf', operator: 'greaterThan', value: '2020-06-30' } })
    expect([...decider(version, { asOf: '2020-06-30' }).decide({})]).toEqual([0])
    expect([...decider(version, { asOf: '2020-07-01' }).decide({})]).toEqual([1])
    expect(() => decider(version, { asOf: '1999-12-31' }).decide({})).toThrow('no version of `random` covers 1999-12-31')
  })

  it('keeps many versions apart, whatever their facts are called', () => {
    const deciders = Array.from({ length: 80 }, (_, index) => {
      const name = `fact${index}`
      const version = {
        ...versionOf({ married: { fact: name, operator: 'equal', value: true } }),
        measures: {},
        facts: { [name]: asked({ type: 'boolean' }) },
      }
      return { name, decide: decider(version, { asOf }).decide }
    })
    for (const { name, decide } of deciders) {
      const others = Object.fromEntries(deciders.map((other) => [other.name, false]))
      expect([...decide({ ...others, [name]: true })]).toEqual([1])
      expect([...decide(others)]).toEqual([0])
    }
  })

  it('refuses a version whose rules are applied to each of something, or test more than single facts', () => {
    const message = (version: RulesetVersion) => messageOf(() => decider(version, { asOf }))
    expect(message(borduriaVersion)).toMatch(/^`version`: rule `[a-z-]+` is applied to each [a-z]+: use `evaluate`$/)
    expect(message(versionOf({ national: { fact: 'passports', operator: 'contains', value: 'CN' } }))).toBe(
      '`version`: a rule tests `passports`, which is no single fact: use `evaluate`',
    )
    expect(message(versionOf({ old: { fact: 'yearsHere', operator: 'greaterThan', value: 3 } }))).toBe(
      '`version`: a rule tests `yearsHere`, which is no single fact: use `evaluate`',
    )
  })

  it('refuses a version that is not valid', () => {
    const version = versionOf({ tall: { fact: 'height', operator: 'greaterThan', value: 3 } })
    expect(messageOf(() => decider(version, { asOf }))).toMatch(/^invalid ruleset `random@2000-01-01`:\n {2}rules\[0\]\.when\.fact: /)
  })
})
