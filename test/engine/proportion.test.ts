import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import { prepareCase, type Views, viewsOf } from '../../src/engine/case.ts'
import { follow } from '../../src/engine/pieces.ts'
import { mostFollowed } from '../../src/engine/proportion.ts'
import { InvalidFactsError } from '../../src/errors.ts'
import type { Facts } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { everyVersion } from '../support/rulesets.ts'

const asOf = '2026-11-21'
const versions = everyVersion
  .map(({ version }) => version)
  .filter(({ facts, inForce }) => facts.residences !== undefined && inForce.from <= asOf)
const named = (ruleset: string): RulesetVersion => versions.filter((version) => version.ruleset === ruleset).at(-1) as RulesetVersion

/** Stays one after the other, each of a month, in so many places. */
function stays(count: number, places: number, exact = false) {
  return Array.from({ length: count }, (_, index) => {
    const month = `${1940 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    const [from, to] = exact ? [`${month}-02`, `${month}-25`] : [month, month]
    return { country: 'CN', place: `Place ${index % places}`, from, to }
  })
}

function look(version: RulesetVersion, facts: Facts): void {
  const known = Object.fromEntries(Object.entries(facts).filter(([name]) => version.facts[name] !== undefined))
  viewsOf(compile(version), prepareCase(version, known as Facts, { asOf }))
}

function refusalOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues
    throw error
  }
  return undefined
}

describe('facts out of proportion', () => {
  it.each([
    ['a thousand stays in one country, by month', stays(1000, 1)],
    ['thirty-three stays in twenty places, by month', stays(33, 20)],
    ['a thousand places, each to the day', stays(1000, 1000, true)],
  ])('%s are told in every version', (_, residences) => {
    const certificates = Array.from({ length: 12 }, (_, index) => ({ country: 'CN', place: `Place ${index}`, issuedOn: '2026-03' }))
    for (const version of versions) {
      expect(
        refusalOf(() => look(version, { birthDate: '1939', residences, certificates })),
        version.ruleset,
      ).toBeUndefined()
    }
  })

  it('a thousand places by month are refused by path, in both languages, before anything is told', () => {
    for (const version of ['cn-no-criminal-record', 'us-police-certificates'].map(named)) {
      const issues = refusalOf(() => look(version, { residences: stays(1000, 1000) }))
      expect(issues?.map(({ path }) => path)).toEqual(['residences'])
      expect(issues?.[0]?.message).toMatch(/^2000 dates, places or kinds .* write exact dates/)
      expect(issues?.[0]?.text?.zh).toContain('2000')
    }
  })

  it('what would be followed through too many days of change is refused by path', () => {
    const version = named('us-police-certificates')
    const compiled = compile(version)
    const views = viewsOf(compiled, prepareCase(version, { residences: stays(2, 2) } as never, { asOf }))
    const many =
      (entries: number): Views =>
      (forEach) =>
        views(forEach).map((view) => {
          const { seen } = view
          const list = { entries: new Array<never>(entries), open: [] }
          return { ...view, seen: { ...seen, situation: { ...seen.situation, stays: new Map([['residences', list]]) } } }
        })
    const nothing = { forEach: undefined, roots: [], standing: () => true, isSame: () => true }
    const followWith = (entries: number, steps: number) => () =>
      follow(compiled, () => many(entries), [0, 1], new Array<typeof nothing>(steps).fill(nothing))
    expect(refusalOf(followWith(mostFollowed / 4, 4))).toBeUndefined()
    const issues = refusalOf(followWith(mostFollowed / 4, 5))
    expect(issues?.map(({ path }) => path)).toEqual(['residences'])
    expect(issues?.[0]?.message).toContain('500000 entries')
  })
})
