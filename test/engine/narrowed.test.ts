import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import { prepareCase, type View, viewsOf } from '../../src/engine/case.ts'
import { narrowed } from '../../src/engine/narrowed.ts'
import type { Condition } from '../../src/model/condition.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
import { condition } from '../support/arbitrary-condition.ts'
import { countryNames, namingFacts, namingVersion } from '../support/naming-version.ts'

const compiled = compile(namingVersion)
const ofCountry = compiled.variables.findIndex(({ name }) => name === 'country')

/** The facts that name countries, and what can be so of a country that they name. */
const naming: Readonly<Record<string, string | undefined>> = {
  home: undefined,
  passports: 'country.national',
  arrests: 'country.arrested',
  charges: 'country.charged',
}

type Facts = Readonly<Record<string, unknown>>

/** Where a fact leaves open that it names a further country. */
function openAt(facts: Facts, fact: string): readonly string[] {
  const value = facts[fact]
  if (value === undefined || value === 'unknown') return [fact]
  const entries = Array.isArray(value) ? value.filter((entry): entry is object => typeof entry === 'object') : []
  return entries.flatMap((entry, index) => ['country', 'court'].flatMap((field) => (field in entry ? [] : [`${fact}[${index}].${field}`])))
}

/** All that can be so of a country that nothing names but the facts given. */
function possible(facts: Facts, by: readonly string[]): readonly Facts[] {
  const named = JSON.stringify(facts)
  const both = [false, true]
  // No measure looks at courts.
  const canBe = (fact: string) => by.includes(fact) && openAt(facts, fact).some((path) => !path.endsWith('.court'))
  const choices: Readonly<Record<string, readonly unknown[]>> = {
    country: ['FR', 'CN', 'JP'].filter((country) => !named.includes(country)),
    ...Object.fromEntries(Object.entries(naming).map(([fact, so]) => [so, canBe(fact) ? both : [false]])),
    married: typeof facts.married === 'boolean' ? [facts.married] : both,
  }
  return Object.entries(choices).reduce<readonly Facts[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}

function holds(when: Condition, given: Facts): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, given))
  if ('any' in when) return when.any.some((part) => holds(part, given))
  if ('not' in when) return !holds(when.not, given)
  if ('condition' in when) throw new Error('no condition is shared')
  const among = [when.value].flat().includes(given[when.fact] as string)
  return among === ['equal', 'in'].includes(when.operator)
}

/** Whether two of those that are possible differ in one alone, and in what follows. */
function matters(when: Condition, all: readonly Facts[], name: string | undefined): boolean {
  const answers = (so: boolean) =>
    all.filter((given) => given[name ?? ''] === so).map((given) => [JSON.stringify({ ...given, [name ?? '']: '' }), holds(when, given)])
  const otherwise = new Map(answers(true) as [string, boolean][])
  return answers(false).some(([rest, answer]) => otherwise.has(rest as string) && otherwise.get(rest as string) !== answer)
}

function pathsAt(view: View, level: number): readonly string[] {
  return view.value(level).open.map(({ at }) => pathOfPoint(at))
}

describe('narrowed', () => {
  it('asks of any other country for what alone can bring it about, else for what matters together, else for all that can name it', () => {
    fc.assert(
      fc.property(condition(countryNames), namingFacts, (when, facts) => {
        const [other] = viewsOf(compiled, prepareCase(namingVersion, facts, { asOf: '2026-11-21' }))('country').slice(-1)
        const open = Object.keys(naming).filter((fact) => openAt(facts, fact).length > 0)
        expect(other?.subject.country === '*').toBe(open.length > 0)
        if (other?.subject.country !== '*') return
        const alone = open.filter((fact) => possible(facts, [fact]).some((given) => holds(when, given)))
        const together = open.filter((fact) => matters(when, possible(facts, open), naming[fact]))
        const [asked = open] = open.length === 1 ? [] : [alone, together].filter(({ length }) => length > 0)
        const view = narrowed(compiled, compiled.nodeOf(when), other)
        expect(pathsAt(view, ofCountry)).toEqual(asked.flatMap((fact) => openAt(facts, fact)))
        for (const level of compiled.variables.keys()) {
          const [own, before] = [view.value(level), other.value(level)]
          expect(own).toEqual(level === ofCountry ? { ...before, open: own.open } : before)
        }
        expect(view.value(ofCountry).open).toBe(view.value(ofCountry).open)
        expect(view).toEqual({ ...other, value: view.value })
      }),
      { numRuns: 500 },
    )
  })

  it('leaves every country that is named as it is', () => {
    const views = viewsOf(compiled, prepareCase(namingVersion, { home: 'FR', passports: ['CN'] }, { asOf: '2026-11-21' }))('country')
    expect(views.map(({ subject }) => subject.country)).toEqual(['FR', 'CN', '*'])
    const root = compiled.nodeOf({ fact: 'country.arrested', operator: 'equal', value: true })
    expect(views.map((view) => narrowed(compiled, root, view) === view)).toEqual([true, true, false])
  })
})
