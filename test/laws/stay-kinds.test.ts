import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxCompletions } from '../../src/measures/bounds/stay-lengths.ts'
import type { Measure } from '../../src/model/measure.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
import type { StayKind } from '../../src/model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import type { Evaluation } from '../../src/reasons/evaluation.ts'
import { textOf } from '../oracle/calendar.ts'
import { asked } from '../support/arbitrary-version.ts'
import {
  begunForSure,
  completionsOf,
  exactHistories,
  histories,
  type InexactHistory,
  measuring,
  ofKinds,
  situationOf,
} from '../support/inexact-stays.ts'
import { anyRounding, boundsOf, compare, look, outside, withExactWindow } from '../support/measure-bounds.ts'

const kinds: readonly StayKind[] = ['residence', 'detention']
const of = { where: 'country', kinds } as const

const lengths: Readonly<Record<string, Measure>> = {
  'the longest stay': { longestStay: 'residences', ...of, in: 'months' },
  'the longest stay in days, gaps of two bridged': { longestStay: 'residences', ...of, in: 'days', bridging: 2 },
  'the total': { totalStay: 'residences', ...of, in: 'months' },
  'the total in days since a day': { totalStay: 'residences', ...of, in: 'days', since: 'start' },
  'the total, gaps of three bridged': { totalStay: 'residences', ...of, in: 'months', bridging: 3 },
}

const edges: Readonly<Record<string, Measure>> = {
  'the first day': { firstDay: 'residences', ...of },
  'the last day until a day': { lastDay: 'residences', ...of, until: 'start' },
  'whether there is a stay': { exists: 'residences', ...of },
  'whether one goes on': { exists: 'residences', ...of, status: 'ongoing' },
  'whether one has ended since a day': { exists: 'residences', ...of, status: 'ended', since: 'start' },
}

const sound: Readonly<Record<string, Measure>> = {
  ...lengths,
  ...edges,
  'the first day of a stay of a month': { firstDay: 'residences', ...of, lasting: { months: 1 }, bridging: 3 },
  'the last day of a stay of a month': { lastDay: 'residences', ...of, lasting: { months: 1 }, bridging: 3 },
  'the total in one place': { totalStay: 'residences', ...of, by: 'place', in: 'months' },
  'the longest anywhere': { longestStay: 'residences', kinds, in: 'months' },
}

const everyKind: readonly (StayKind | undefined)[] = ['residence', 'visit', 'detention', 'at-sea', undefined]

/** Histories in which some stays do not say what they were. */
function histories3(places: readonly (string | undefined)[] = ['beijing']): fc.Arbitrary<InexactHistory> {
  return ofKinds(histories(3, places), everyKind).filter(
    ({ stays }) => stays.filter(({ kind }) => kind === undefined).length < 3 && wayCount({ stays }) < 400,
  )
}

/** What a run over every completion costs. */
function wayCount({ stays }: Pick<InexactHistory, 'stays'>): number {
  return stays.reduce((product, { from, to, kind }) => {
    const ends = typeof to === 'string' ? (to === 'ongoing' ? 1 : 120) : to.most - to.least + 1
    return product * (from.most - from.least + 1) * ends * (kind === undefined ? 5 : 1)
  }, 1)
}

describe('of stays of some kinds, what each was being known or not,', () => {
  it.each(Object.entries(sound))('%s lies within its bounds', (_, measure) => {
    compare(measure, histories3(['beijing', 'shanghai', undefined]), ({ found, all }) => expect(outside(found, all)).toEqual([]))
  })

  it.each(Object.entries({ ...lengths, ...edges }))('%s reaches both its bounds', (_, measure) => {
    const tried = histories3()
      .filter(begunForSure)
      .map(withExactWindow)
      .filter((history) => wayCount(history) < maxCompletions)
    compare(measure, tried, ({ found, all }) => expect(found).toEqual(boundsOf(all)))
  })

  it.each(Object.entries(sound))('%s is not changed by a stay of a kind that does not count', (_, measure) => {
    const pairs = fc.tuple(
      ofKinds(exactHistories(3, ['beijing', 'shanghai']), everyKind),
      ofKinds(exactHistories(2, ['beijing']), ['visit']),
    )
    fc.assert(
      fc.property(pairs, anyRounding, ([history, others], rounding) => {
        const version = measuring(measure, rounding)
        const more = { ...history, stays: [...history.stays, ...others.stays] }
        expect(look(version, situationOf(more))).toEqual(look(version, situationOf(history)))
      }),
      { numRuns: 150 },
    )
  })

  it.each(Object.entries({ ...lengths, ...edges }))('%s names every stay whose kind can change it', (_, measure) => {
    const exact = ofKinds(exactHistories(3, ['beijing']), everyKind)
    fc.assert(
      fc.property(exact, anyRounding, (history, rounding) => {
        const version = measuring(measure, rounding)
        const open = look(version, situationOf(history)).open.map(({ at }) => pathOfPoint(at))
        const mattering = history.stays.flatMap(({ kind }, index) =>
          kind === undefined && matters(version, history, index) ? `residences[${index}].kind` : [],
        )
        expect(open).toEqual(expect.arrayContaining(mattering))
        expect(open.filter((path) => !path.endsWith('.kind'))).toEqual([])
        // Of one such stay nothing is named that does not matter.
        if (history.stays.filter(({ kind }) => kind === undefined).length === 1) expect(open).toEqual(mattering)
      }),
      { numRuns: 200 },
    )
  })

  it.each(['longestStay', 'totalStay'] as const)('what hangs on the %s is decided exactly where all completions agree', (operator) => {
    const history = ofKinds(exactHistories(4, ['beijing']), everyKind)
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 60 }), (given, days) => {
        const measure = { [operator]: 'residences', ...of, in: 'days' } as unknown as Measure
        const version = asking(measuring(measure, 'down'), days)
        const facts = (one: InexactHistory) => ({ residences: one.stays.map(plain), start: textOf(one.since.least) })
        const status = (one: InexactHistory) => evaluate(version, facts(one), { asOf: textOf(one.asOf) }).findings[0]?.status
        const all = new Set(kindsCompleted(given).map(status))
        expect(status(given)).toBe(all.size > 1 ? 'undetermined' : [...all][0])
      }),
      { numRuns: 200 },
    )
  })

  it.each(['longestStay', 'totalStay'] as const)('the %s takes stays that do not say it as what their list assumes', (operator) => {
    fc.assert(
      fc.property(ofKinds(exactHistories(4, ['beijing']), everyKind), fc.integer({ min: 1, max: 60 }), (given, days) => {
        const measure = { [operator]: 'residences', ...of, in: 'days' } as unknown as Measure
        const version = asking(measuring(measure, 'down'), days, { assumeKind: 'residence' })
        const run = (one: InexactHistory, assumptions: boolean) =>
          evaluate(version, { residences: one.stays.map(plain), start: textOf(one.since.least) }, { asOf: textOf(one.asOf), assumptions })
        const said = { ...given, stays: given.stays.map((stay) => ({ ...stay, kind: stay.kind ?? ('residence' as const) })) }
        const silent = given.stays.some(({ kind }) => kind === undefined)
        const found = (one: Evaluation) => one.findings.map(({ restsOn: _, ...finding }) => finding)
        expect(found(run(given, true))).toEqual(found(run(said, false)))
        expect(run(given, true).assumptions).toEqual(silent ? [{ fact: 'residences[].kind', value: 'residence' }] : [])
        expect(run(given, false).assumptions).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

/** Whether there is a way of completing the kinds of the other stays with which the kind of this one changes the measure. */
function matters(version: RulesetVersion, history: InexactHistory, index: number): boolean {
  return kindsCompleted(history).some((one) => {
    const [counted, left] = (['residence', 'visit'] as const).map((kind) => ({
      ...one,
      stays: one.stays.map((stay, at) => (at === index ? { ...stay, kind } : stay)),
    }))
    return (
      JSON.stringify(completionsOf(version, counted as InexactHistory)) !== JSON.stringify(completionsOf(version, left as InexactHistory))
    )
  })
}

/** Every way in which the stays that do not say it can have been what counts, or what does not. */
function kindsCompleted({ stays, ...rest }: InexactHistory): readonly InexactHistory[] {
  let ways: readonly InexactHistory['stays'][] = [[]]
  for (const stay of stays) {
    const own = stay.kind === undefined ? (['residence', 'visit'] as const).map((kind) => ({ ...stay, kind })) : [stay]
    ways = ways.flatMap((way) => own.map((one) => [...way, one]))
  }
  return ways.map((one) => ({ ...rest, stays: one }))
}

/** A stay as somebody writes it. */
function plain({ from, to, kind }: InexactHistory['stays'][number]): object {
  return {
    country: 'CN',
    from: textOf(from.least),
    ...(typeof to !== 'string' && { to: textOf(to.least) }),
    ...(kind !== undefined && { kind }),
  }
}

/** A version with one rule, which asks for so many days. */
function asking(version: RulesetVersion, days: number, list: object = {}): RulesetVersion {
  const title = { en: '?', zh: '？' }
  return {
    ...version,
    facts: { ...version.facts, residences: asked({ type: 'stays', ...list }) },
    outcomes: { one: { kind: 'requirement', modality: 'must', title } },
    rules: [
      {
        id: 'rule',
        title,
        cites: ['act'],
        forEach: 'country',
        when: { fact: 'country.measured', operator: 'greaterThanInclusive', value: { days } },
        then: { outcome: 'one' },
      },
    ],
  }
}
