import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../src/calendar/plain-date.ts'
import { compile } from '../../src/diagram/compile.ts'
import { reachOf } from '../../src/diagram/restrict.ts'
import { mostVisits } from '../../src/diagram/visits.ts'
import { behindOf } from '../../src/engine/behind.ts'
import { caseOf, chooseOptions, type EvaluateOptions, prepareCase, sharing, type View, viewOf, viewsOf } from '../../src/engine/case.ts'
import { InvalidArgumentError, InvalidFactsError, NotInForceError } from '../../src/errors.ts'
import { listsCountry } from '../../src/measures/bounds/countries.ts'
import { lookup } from '../../src/measures/bounds/lookup.ts'
import { seeing } from '../../src/measures/seen.ts'
import { cellsOf } from '../../src/measures/value.ts'
import type { Condition } from '../../src/model/condition.ts'
import { closedBut, openToOthers } from '../../src/model/situation/country-fields.ts'
import { prepareFacts } from '../../src/model/situation/prepare-facts.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { condition } from '../support/arbitrary-condition.ts'
import { countryNames, namingFacts, namingVersion } from '../support/naming-version.ts'

const [asOf, day] = ['2026-11-21', toDay(2026, 11, 21)]
const compiled = compile(namingVersion)
const { variables, outcomes, diagram } = compiled
const { levels: hanging, tested } = behindOf(compiled)
const eachOf = outcomes.map(({ forEach, applies }) => ({ forEach, levels: tested(applies) }))
const ofCountry = eachOf.find(({ forEach }) => forEach === 'country')?.levels ?? []
const pinned = fc.constantFrom<EvaluateOptions>({ asOf }, { asOf, readings: { first: 'narrow' } }, { asOf, readings: { first: 'wide' } })

describe('chooseOptions', () => {
  const faultOf = (options: object) => {
    try {
      return chooseOptions(namingVersion, options as EvaluateOptions)
    } catch (error) {
      return error
    }
  }

  it('follows no reading and makes assumptions, where nothing else is said', () => {
    expect(chooseOptions(namingVersion, { asOf })).toEqual({ asOf: day, readings: {}, assumptions: true })
    const readings = { first: 'wide' }
    expect(chooseOptions(namingVersion, { asOf, readings, assumptions: false })).toEqual({
      asOf: day,
      readings,
      assumptions: false,
    })
  })

  it('takes the first day on which the version is in force, and none before', () => {
    expect(chooseOptions(namingVersion, { asOf: '2000-01-01' }).asOf).toBe(toDay(2000, 1, 1))
    expect(faultOf({ asOf: '1999-12-31' })).toEqual(new NotInForceError('random', '1999-12-31', '2000-01-01'))
  })

  it.each<[object, string]>([
    [{ frist: 'wide' }, 'there is no reading `frist`: did you mean `first`?'],
    [{ toString: 'wide' }, 'there is no reading `toString` here: there is `first`'],
    [{ first: 'never' }, '`first` cannot be `never`: it is one of `narrow`, `wide`'],
    [{ first: 'toString' }, '`first` cannot be `toString`: it is one of `narrow`, `wide`'],
  ])('refuses the readings %o', (readings, problem) => {
    expect(faultOf({ asOf, readings })).toEqual(new InvalidArgumentError('readings', problem))
    expect(faultOf({ asOf, readings })).toMatchObject({ argument: 'readings', problem })
  })
})

describe('caseOf', () => {
  it('prepares the facts for the day chosen, with assumptions or without', () => {
    const { married } = namingVersion.facts
    const version = { ...namingVersion, facts: { ...namingVersion.facts, married: { ...married, assume: true } } } as RulesetVersion
    for (const assumptions of [true, false]) {
      const options = { asOf, assumptions, readings: { first: 'wide' } }
      const situation = prepareFacts(version, { home: 'FR' }, day, assumptions)
      expect(situation.assumptions).toEqual(assumptions ? [{ fact: 'married', value: true }] : [])
      const expected = { version, situation, readings: { first: 'wide' } }
      expect(caseOf(version, { home: 'FR' }, chooseOptions(version, options))).toEqual(expected)
      expect(prepareCase(version, { home: 'FR' }, options)).toEqual(expected)
    }
  })
})

describe('a view', () => {
  it('knows of each variable what bounds say, and in which cells that can lie', () => {
    fc.assert(
      fc.property(namingFacts, pinned, (facts, options) => {
        const given = prepareCase(namingVersion, facts, options)
        const views = viewsOf(compiled, given)
        for (const { forEach, levels } of eachOf) {
          expect(views(forEach)).toBe(views(forEach))
          for (const view of views(forEach)) {
            const { subject, seen } = view
            const look = lookup(namingVersion, seeing(given.situation, given.readings)(subject))
            expect(seen).toMatchObject({ situation: given.situation, readings: options.readings ?? {}, subject })
            for (const level of levels) {
              const { name, member, exists, domain } = variables[level]!
              const open = subject.recordOpen ?? []
              const isThere = { kind: 'truth', truth: subject.record === undefined ? 'unknown' : 'true', open } as const
              const value = exists ? isThere : member === undefined ? look(name) : listsCountry(given.situation, name, member)
              expect(view.value(level)).toEqual(value)
              expect(view.cells(level)).toEqual(cellsOf(domain, value))
              expect(view.cells(level)).toBe(view.cells(level))
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('shares a cell that is known alone with all that lie in it', () => {
    const level = variables.findIndex(({ name }) => name === 'married')
    const cells = [true, true].map((married) =>
      viewsOf(compiled, prepareCase(namingVersion, { married }, { asOf }))(undefined)[0]?.cells(level),
    )
    expect(cells[0]).toEqual([1])
    expect(cells[1]).toBe(cells[0])
  })

  it('counts what it visits with all others of the case', () => {
    const views = viewsOf(compiled, prepareCase(namingVersion, { arrests: [{ country: 'CN' }] }, { asOf }))
    const all = [...views('arrest'), ...views('country'), ...(views('country').at(-1)?.namers() ?? []).map(({ alone }) => alone)]
    expect(all.length).toBeGreaterThan(4)
    for (let count = 0; count < mostVisits; count++) all[count % all.length]?.reach.count()
    for (const { reach } of all) expect(() => reach.count()).toThrow(InvalidFactsError)
  })

  it('of any other country tells each fact that can name it, and what is so where that fact alone does', () => {
    fc.assert(
      fc.property(namingFacts, pinned, condition(countryNames), (facts, options, when) => {
        const given = prepareCase(namingVersion, facts, options)
        const root = compiled.nodeOf(when)
        const open = openToOthers(namingVersion, given.situation)
        for (const view of viewsOf(compiled, given)('country')) {
          const namers = view.namers()
          expect(view.namers()).toBe(namers)
          expect(namers.map((namer) => namer.open)).toEqual(view.subject.country === '*' ? [...open.values()] : [])
          for (const [index, { alone }] of namers.entries()) {
            const situation = closedBut(namingVersion, given.situation, [...open.keys()][index] as string)
            const expected = viewOf(compiled, { ...given, situation }, view.subject)
            expect(alone.reach.truthOf(root)).toBe(expected.reach.truthOf(root))
            const closed = [...open.keys()].filter((_, other) => other !== index).flatMap((fact) => hanging.get(fact) ?? [])
            for (const level of ofCountry) {
              expect(alone.value(level)).toEqual(expected.value(level))
              expect(alone.cells(level)).toEqual(expected.cells(level))
              // The very list: it was not worked out again.
              if (!closed.includes(level)) expect(alone.cells(level)).toBe(view.cells(level))
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('sharing', () => {
  it('takes over what is not touched, and works out the rest', () => {
    const levels = [...variables.keys()]
    const touches = fc.array(fc.boolean(), { maxLength: levels.length })
    fc.assert(
      fc.property(namingFacts, namingFacts, touches, condition(countryNames), (facts, otherFacts, touched, when: Condition) => {
        const [view, other] = [facts, otherFacts].map(
          (own) => viewsOf(compiled, prepareCase(namingVersion, { ...own, home: undefined }, { asOf }))('country').at(-1) as View,
        ) as [View, View]
        const shared = sharing(view, other, touched)
        for (const level of levels) {
          const from = touched[level] ? other : view
          expect(shared.value(level)).toEqual(from.value(level))
          expect(shared.cells(level)).toBe(from.cells(level))
        }
        expect([shared.subject, shared.seen]).toEqual([other.subject, other.seen])
        const root = compiled.nodeOf(when)
        expect(shared.reach.restrict(root)).toEqual(reachOf(diagram, shared.cells).restrict(root))
      }),
      { numRuns: 150 },
    )
  })
})
