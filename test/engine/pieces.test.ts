import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/calendar/plain-date.ts'
import { compile } from '../../src/diagram/compile.ts'
import { caseOf, chooseOptions, type Views, viewsOf } from '../../src/engine/case.ts'
import { type Followed, follow, followedOutcome, followedScope } from '../../src/engine/pieces.ts'
import { mostFollowed } from '../../src/engine/proportion.ts'
import { InvalidFactsError } from '../../src/errors.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { compare, factsOfPassing, passing, passingFrom } from '../support/as-time-passes.ts'

const from = dayOf(passingFrom)
const everybody = passing()
const some = passing(everybody.rules, [
  { all: [compare('since', 'greaterThan', { days: 11 }), compare('married', 'equal', true)] },
  compare('since', 'equal', { days: 3 }),
])

/** Makes the views of a case day by day, and tells on which they were made. */
function watched(version: RulesetVersion, facts: PlainFacts): { readonly viewsOn: (day: Day) => Views; readonly looked: Map<Day, Views> } {
  const looked = new Map<Day, Views>()
  const viewsOn = (day: Day): Views => {
    const views = looked.get(day) ?? viewsOf(compile(version), caseOf(version, facts, chooseOptions(version, { asOf: textOf(day) })))
    looked.set(day, views)
    return views
  }
  return { viewsOn, looked }
}

/** Every finding of each day, as it is told of that day alone. */
function walked(version: RulesetVersion, facts: PlainFacts, days: readonly Day[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [index, day] of days.entries()) {
    for (const { outcome, subject, status, modality, mayBecome } of evaluate(version, facts, { asOf: textOf(day) }).findings) {
      const key = `${outcome} ${JSON.stringify(subject)}`
      const told = found.get(key) ?? days.map(() => 'does-not-apply')
      told[index] = status === 'applies' ? [status, modality, mayBecome].join(' ').trim() : status
      found.set(key, told)
    }
  }
  return found
}

describe('follow', () => {
  it('tells how each finding stands on every day, as a walk over the days finds it, in pieces as long as can be', () => {
    const { outcomes } = compile(everybody)
    fc.assert(
      fc.property(factsOfPassing, fc.nat({ max: 30 }), (facts, span) => {
        const days = Array.from({ length: span + 1 }, (_, index) => from + index)
        const { viewsOn } = watched(everybody, facts)
        const compiled = compile(everybody)
        const all = follow(
          compiled,
          viewsOn,
          [from, from + span],
          outcomes.map((outcome) => followedOutcome(compiled, outcome)),
        )
        const told = walked(everybody, facts, days)
        for (const [index, { outcome, forEach }] of outcomes.entries()) {
          const views = viewsOn(from)(forEach)
          expect(all[index]).toHaveLength(views.length)
          for (const [number, { subject }] of views.entries()) {
            const pieces = (all[index]?.[number] ?? []).map(({ from, to, standing: { status, binding } }) => {
              const shown = status === 'applies' ? [status, binding?.modality, binding?.open?.modality].join(' ').trim() : status
              return { from, to, shown }
            })
            const name = `${outcome} ${JSON.stringify(subject.subject)}`
            const expected = told.get(name) ?? days.map(() => 'does-not-apply')
            expect([name, pieces]).toEqual([name, gathered(expected)])
          }
        }
      }),
      { numRuns: 25, examples: [[{ residences: [], whole: true, letters: [{ on: '2026-11' }] }, 30]] },
    )
  })

  it('tells on which days the version does not cover the case', () => {
    const compiled = compile(some)
    fc.assert(
      fc.property(factsOfPassing, fc.nat({ max: 20 }), (facts, span) => {
        const [[pieces = []] = []] = follow(compiled, watched(some, facts).viewsOn, [from, from + span], [followedScope(compiled)])
        const days = Array.from({ length: span + 1 }, (_, index) => from + index)
        const expected = days.map((day) => String(evaluate(some, facts, { asOf: textOf(day) }).scope?.status === 'outside'))
        expect(pieces.map(({ from, to, standing }) => ({ from, to, shown: String(standing) }))).toEqual(gathered(expected))
      }),
      { numRuns: 25 },
    )
  })

  /** The days of one value after the other, each as long as can be. */
  function gathered(values: readonly string[]): readonly { readonly from: Day; readonly to: Day; readonly shown: string }[] {
    const pieces: { from: Day; to: Day; shown: string }[] = []
    for (const [index, shown] of values.entries()) {
      const before = pieces.at(-1)
      if (before?.shown === shown) before.to = from + index
      else pieces.push({ from: from + index, to: from + index, shown })
    }
    return pieces
  }
})

describe('how much follow looks at', () => {
  const facts = {
    bornOn: textOf(from - 3),
    leftOn: 'none',
    married: true,
    purpose: 'visit',
    passports: [],
    residences: [],
    whole: true,
    letters: [],
  }
  const compiled = compile(everybody)
  const followed = (outcome: string) => followedOutcome(compiled, compiled.outcomes.find((one) => one.outcome === outcome) as never)

  it('is the first and the last day of what stays as it is, however far apart', () => {
    const { viewsOn, looked } = watched(everybody, facts)
    const [[pieces] = []] = follow(compiled, viewsOn, [from + 10, from + 2000], [followed('fixed')])
    expect(pieces?.map(({ from, to }) => [from, to])).toEqual([[from + 10, from + 2000]])
    expect([...looked.keys()]).toEqual([from + 10, from + 2000])
  })

  it('is each time half of the days around a change', () => {
    const { viewsOn, looked } = watched(everybody, facts)
    const [[pieces] = []] = follow(compiled, viewsOn, [from, from + 1023], [followed('case')])
    expect(pieces?.map(({ from: first, to }) => [first - from, to - from])).toEqual([
      [0, 1],
      [2, 5],
      [6, 1023],
    ])
    expect(looked.size).toBeLessThan(2 * 11 + 2 * 3)
  })

  it('is nothing where there is nothing to follow', () => {
    const { viewsOn } = watched(everybody, facts)
    expect(follow(compiled, viewsOn, [from, from + 9], [])).toEqual([])
    expect(follow(compiled, viewsOn, [from, from + 9], [followed('country')])).toEqual([[]])
  })

  /** Follows something that never changes, or always may, of a case with so many entries. */
  function looksAt(entries: number, steps: number, { forEach, span = 1 }: { readonly forEach?: string; readonly span?: number } = {}) {
    const letters = [{ on: '2026-11-02' }]
    const residences = [{ country: 'CN', place: 'Beijing', from: '2020-01-01' }]
    const views = watched(everybody, { ...facts, residences, letters }).viewsOn(from)
    const many: Views = (each) =>
      views(each).map((view) => {
        const { seen } = view
        const list = { entries: new Array<never>(entries), open: [] }
        const situation = { ...seen.situation, stays: new Map([['residences', list]]), records: new Map() }
        return { ...view, seen: { ...seen, situation } }
      })
    const one = (): Followed<boolean> => ({ forEach, roots: [], standing: () => true, isSame: () => true })
    return () => follow(compiled, () => many, [from, from + span], Array.from({ length: steps }, one))
  }

  it.each([
    // On each of two days all entries are read, as four looks; of the case, a country or a place what is so is found once.
    ['the case', {}, mostFollowed / 8 - 2, 16],
    ['a country', { forEach: 'country' }, mostFollowed / 8 - 2, 16],
    ['a place', { forEach: 'place' }, mostFollowed / 8 - 2, 16],
    ['letters, each of which has days of its own', { forEach: 'letter' }, mostFollowed / 10, 2],
  ])('of %s is refused by path beyond what can be followed', (_, options, entries, most) => {
    expect(looksAt(entries, most, options)).not.toThrow()
    expect(looksAt(entries, most + 1, options)).toThrow(InvalidFactsError)
    expect(looksAt(entries, most + 1, options)).toThrow(/residences: /)
  })

  it('of one day alone is one day', () => {
    expect(looksAt(mostFollowed / 4 - 1, 4, { span: 0 })).not.toThrow()
    expect(looksAt(mostFollowed / 4 - 1, 5, { span: 0 })).toThrow(InvalidFactsError)
  })
})
