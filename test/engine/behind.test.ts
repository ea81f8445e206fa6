import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import { behindOf, factsBehind } from '../../src/engine/behind.ts'
import type { Measure, Measures } from '../../src/model/measure.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'
import { scalarVersions } from '../support/scalar-versions.ts'
import { borduriaVersion } from '../support/versions.ts'

const text = { en: '?', zh: '？' }

const facts: RulesetVersion['facts'] = {
  born: asked({ type: 'date' }),
  arrived: asked({ type: 'date' }),
  wait: asked({ type: 'integer' }),
  passports: asked({ type: 'countries' }),
  residences: asked({ type: 'stays', complete: 'whole' }),
  whole: asked({ type: 'boolean' }),
  travels: asked({ type: 'stays' }),
  arrests: asked({
    type: 'records',
    each: 'arrest',
    fields: { on: { type: 'date', question: text }, country: { type: 'country', question: text } },
  }),
  toString: asked({ type: 'boolean' }),
}

const name = fc.constantFrom('born', 'arrived', 'asOf', 'arrest.on', 'country', 'm0', 'm1', 'm2')
const stays = fc.constantFrom('residences', 'travels')
const kinds = fc.constant(['tourism'])

/** Measures of facts and of each other; what they are of need not make sense. */
const measures: fc.Arbitrary<Measures> = fc
  .array(
    fc.oneof(
      fc.record({ age: name, on: name }, { requiredKeys: ['age'] }),
      fc.record({ shift: name, by: fc.constantFrom({ days: 'wait' }, { months: 1 }) }),
      fc.record({ latest: fc.tuple(name, name) }),
      fc.record({ elapsed: fc.record({ from: name, to: name }), in: fc.constant('days') }),
      fc.record({ longestStay: stays, in: fc.constant('days'), kinds, since: name }, { requiredKeys: ['longestStay', 'in'] }),
      fc.record({ exists: fc.oneof(stays, fc.constant('arrests')), kinds, until: name }, { requiredKeys: ['exists'] }),
      fc.constantFrom({ count: 'arrests' }, { member: 'passports' }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => Object.fromEntries(list.map((measure, index) => [`m${index}`, measure as Measure])))

/** Every text in data. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : []
}

/** The facts that are written anywhere in a measure, or in one that is written there. */
function written(version: RulesetVersion, name: string): ReadonlySet<string> {
  const found = new Set([name])
  for (const one of found) for (const other of textsIn(version.measures[one as 'm0'])) found.add(other)
  const all = [...found].flatMap((one) => (one === 'arrest.on' ? 'arrests' : Object.hasOwn(facts, one) ? one : []))
  const kinds = [...found].flatMap((one) => {
    const measure = Object.hasOwn(version.measures, one) ? (version.measures[one] as unknown as Record<string, unknown>) : {}
    const list = measure.longestStay ?? measure.exists
    return measure.kinds !== undefined && list !== 'arrests' ? [`${list}[].kind`] : []
  })
  return new Set([...all, ...kinds, ...(found.has('residences') ? ['whole'] : [])])
}

describe('factsBehind', () => {
  it('gives the facts that a measure names, or a measure that it names, with what tells whether histories are complete', () => {
    fc.assert(
      fc.property(measures, (measures) => {
        const version = { ...emptyVersion, facts, measures }
        for (const name of Object.keys(measures)) expect(new Set(factsBehind(version, name))).toEqual(written(version, name))
      }),
      { numRuns: 500 },
    )
  })

  it('gives a fact itself, whatever it is called, the list of a record, and nothing for what is no fact', () => {
    const behind = (name: string) => [...factsBehind({ ...emptyVersion, facts }, name)]
    expect(behind('toString')).toEqual(['toString'])
    expect(behind('valueOf')).toEqual([])
    expect(behind('arrest.on')).toEqual(['arrests'])
    expect(['asOf', 'country', 'place'].flatMap(behind)).toEqual([])
  })

  it('goes through measures that share measures once each, however many ways lead to them', () => {
    const chain = Array.from({ length: 60 }, (_, index) => [`later${index + 1}`, { latest: [`later${index}`, `later${index}`] }])
    const measures = { later0: { latest: ['birthDate', 'asOf'] }, ...Object.fromEntries(chain) } as Measures
    const version: RulesetVersion = { ...(borduriaVersion as RulesetVersion), measures }
    expect([...factsBehind(version, 'later60')]).toEqual(['birthDate'])
  })
})

describe('behindOf', () => {
  it('gives by each fact the variables that hang on it, and of each diagram those that some way through it tests; each found once', () => {
    fc.assert(
      fc.property(scalarVersions, (version) => {
        const compiled = compile(version)
        const { variables, diagram, outcomes } = compiled
        const { levels, tested, hangsOn } = behindOf(compiled)
        const expected = Object.keys(version.facts).map((fact) => {
          return [fact, [...variables.keys()].filter((level) => factsBehind(version, variables[level]?.name ?? '').has(fact))] as const
        })
        expect(new Map(levels)).toEqual(new Map(expected.filter(([, hanging]) => hanging.length > 0)))
        const levelsFrom = (node: Node): readonly number[] =>
          node < 2 ? [] : [diagram.level(node), ...diagram.branches(node).flatMap(levelsFrom)]
        for (const { applies } of outcomes) {
          const found = tested(applies)
          expect(new Set(found)).toEqual(new Set(levelsFrom(applies)))
          expect(tested(applies)).toBe(found)
          const own = Object.keys(version.facts).filter((fact) => (levels.get(fact) ?? []).some((level) => found.includes(level)))
          for (const fact of [...Object.keys(version.facts), 'none']) {
            expect([fact, hangsOn(applies, new Set([fact]))]).toEqual([fact, own.includes(fact)])
          }
          expect(hangsOn(applies, new Set())).toBe(false)
          expect(hangsOn(applies, new Set(['none', ...own]))).toBe(own.length > 0)
        }
        expect(behindOf(compiled)).toBe(behindOf(compiled))
      }),
      { numRuns: 50 },
    )
  })

  it('gives the facts that name what there is, and what tells whether that is all', () => {
    const version = { ...emptyVersion, facts: { ...facts, home: asked({ type: 'country' }) } }
    expect([...behindOf(compile(version)).naming]).toEqual(['passports', 'residences', 'whole', 'travels', 'arrests', 'home'])
  })
})
