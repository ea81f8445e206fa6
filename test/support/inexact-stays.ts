import * as fc from 'fast-check'
import type { Bounds } from '../../src/logic/bounds.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Open, Scalar, Situation, SituationStay } from '../../src/model/situation/situation.ts'
import { type StayKind, stayKindNames } from '../../src/model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Day, dayOf, textOf } from '../oracle/calendar.ts'
import type { Plain } from '../oracle/condition.ts'
import { type PlainStay, valueIn } from '../oracle/measures.ts'
import { asked, emptyVersion } from './arbitrary-version.ts'

/** A stay whose first and last day are known to a few days; without a last day it goes on. */
export interface InexactStay {
  readonly from: Bounds
  readonly to: Bounds | 'ongoing' | 'unknown'
  readonly place: string | undefined
  /** What it was; not known where it is `undefined`. */
  readonly kind?: StayKind | undefined
}

/** A residence history in one country, the day it is looked at, and the day from which a measure may count. */
export interface InexactHistory {
  readonly asOf: Day
  readonly since: Bounds
  readonly stays: readonly InexactStay[]
}

/** A day before the end of a February with 29 days, around which months are least alike. */
export const base = dayOf('2024-01-20')

const width = fc.oneof(fc.constant(0), fc.nat({ max: 2 }))

function stay(places: readonly (string | undefined)[]): fc.Arbitrary<InexactStay> {
  return fc
    .record({
      start: fc.nat({ max: 50 }),
      from: width,
      lasts: fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 26, max: 33 }), fc.nat({ max: 45 })),
      to: width,
      end: fc.oneof({ weight: 8, arbitrary: fc.constant('known') }, { weight: 1, arbitrary: fc.constantFrom('ongoing', 'unknown') }),
      place: fc.constantFrom(...places),
    })
    .map(({ start, from, lasts, to, end, place }) => {
      const [first, last] = [base + start, base + start + lasts]
      if (end === 'ongoing' || end === 'unknown') return { from: { least: first, most: first + from }, to: end, place }
      // Nobody leaves before arriving: each date leaves the other the days that it can have.
      return { from: { least: first, most: Math.min(first + from, last + to) }, to: { least: last, most: last + to }, place }
    })
}

/** Histories with few completions: up to `most` stays that often touch, or almost do, in the places given; days that count are often theirs. */
export function histories(most: number, places: readonly (string | undefined)[] = ['beijing']): fc.Arbitrary<InexactHistory> {
  const follows = fc.option(fc.integer({ min: -1, max: 4 }), { freq: 1 })
  const beside = fc.option(fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: -2, max: 2 })), { freq: 1 })
  return fc
    .record({
      asOf: fc.tuple(fc.oneof(fc.constant(base + 120), fc.integer({ min: base + 1, max: base + 60 })), beside),
      since: fc.tuple(fc.integer({ min: -5, max: 60 }), width, beside),
      stays: fc.array(fc.tuple(stay(places), follows), { minLength: 1, maxLength: most }).map(oneAfterAnother),
    })
    .map(({ asOf: [asOf, besideAsOf], since: [since, days, besideSince], stays }): InexactHistory => {
      const edges = stays.flatMap(({ from, to }) => [from.least, from.most, ...(typeof to === 'string' ? [] : [to.least, to.most])])
      const near = ([edge, offset]: readonly [number, number]) => (edges[edge % edges.length] as Day) + offset
      const start = besideSince === null ? base + since : near(besideSince)
      return { asOf: besideAsOf === null ? asOf : near(besideAsOf), since: { least: start, most: start + days }, stays }
    })
    .filter((history) => countCompletions(history) <= 3000)
}

/** Moves stays that follow another to so many days after it. */
function oneAfterAnother(list: readonly (readonly [InexactStay, number | null])[]): readonly InexactStay[] {
  const moved: InexactStay[] = []
  for (const [stay, gap] of list) {
    const before = moved.at(-1)?.to
    const by = gap === null || before === undefined || typeof before === 'string' ? 0 : before.least + 1 + gap - stay.from.least
    const move = ({ least, most }: Bounds) => ({ least: least + by, most: most + by })
    moved.push({ ...stay, from: move(stay.from), to: typeof stay.to === 'string' ? stay.to : move(stay.to) })
  }
  return moved
}

/**
 * About half a month in January, and about a month from its end on, known to a day or two: the days left over of the two make more apart
 * than the months that are counted once they have grown together.
 */
export const aboutToTouch: fc.Arbitrary<InexactHistory> = fc
  .record({
    first: fc.integer({ min: 12, max: 17 }),
    gap: fc.nat({ max: 2 }),
    from: fc.nat({ max: 2 }),
    second: fc.integer({ min: 26, max: 32 }),
  })
  .map(({ first, gap, from, second }) => {
    const [begun, ended] = [dayOf('2023-01-30') - first, dayOf('2023-01-29')]
    const [next, last] = [ended + 1 + gap, ended + 1 + gap + second]
    const stays: readonly InexactStay[] = [
      { from: exactly(begun), to: exactly(ended), place: 'beijing' },
      { from: { least: next, most: next + from }, to: exactly(last), place: 'beijing' },
    ]
    return { asOf: base, since: exactly(begun), stays }
  })

/** Two stays with a few days between them, and a window that begins or ends there. */
export const gapAtWindow: fc.Arbitrary<InexactHistory> = fc
  .record({
    gap: fc.integer({ min: 1, max: 5 }),
    at: fc.integer({ min: -1, max: 6 }),
    since: width,
    second: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ gap, at, since, second }) => {
    const [ended, next] = [base + 20, base + 21 + gap]
    const stays: readonly InexactStay[] = [
      { from: exactly(base), to: exactly(ended), place: 'beijing' },
      { from: exactly(next), to: exactly(next + second), place: 'beijing' },
    ]
    return { asOf: base + 120, since: { least: ended + at, most: ended + at + since }, stays }
  })

/** A stay, and another that follows it and goes on, but perhaps begins only after the as-of date. */
export const perhapsNotBegun: fc.Arbitrary<InexactHistory> = fc
  .record({ gap: fc.nat({ max: 2 }), before: fc.nat({ max: 2 }), after: fc.integer({ min: 1, max: 2 }), since: fc.nat({ max: 40 }) })
  .map(({ gap, before, after, since }) => {
    const asOf = base + 40
    const stays: readonly InexactStay[] = [
      { from: exactly(base), to: exactly(asOf - before - 1 - gap), place: 'beijing' },
      { from: { least: asOf - before, most: asOf + after }, to: 'ongoing', place: 'beijing' },
    ]
    return { asOf, since: exactly(base + since), stays }
  })

function exactly(day: Day): Bounds {
  return { least: day, most: day }
}

function countCompletions({ stays, since, asOf }: InexactHistory): number {
  return stays.reduce(
    (product, { from, to }) => {
      const ends = to === 'ongoing' ? 1 : to === 'unknown' ? Math.max(1, asOf + 2 - from.least) : to.most - to.least + 1
      return product * ends * (from.most - from.least + 1)
    },
    since.most - since.least + 1,
  )
}

/** Whether the first day of each stay that may have begun is no later than its last, however both turn out. */
export function begunForSure({ stays, asOf }: InexactHistory): boolean {
  return stays.every(
    ({ from, to }) => from.most <= asOf && (typeof to === 'string' ? to === 'ongoing' || from.least === from.most : from.most <= to.least),
  )
}

/** Whether every stay has begun for sure, and may end before the last day on which it can begin: it has a day, but not a certain one. */
export function certainOnlyToBe({ stays, asOf }: InexactHistory): boolean {
  return stays.every(({ from, to }) => from.most <= asOf && typeof to !== 'string' && from.most > to.least)
}

const facts = { residences: asked({ type: 'stays' }), start: asked({ type: 'date' }) }

/** A version that only measures. */
export function measuring(measure: Measure, dateRounding: 'down' | 'up'): RulesetVersion {
  return { ...emptyVersion, dateRounding, facts, measures: { 'country.measured': measure } }
}

/** The situation of a history, as the kernel reads it; `others` says why there may be further stays. */
export function situationOf({ asOf, since, stays }: InexactHistory, others: readonly Open[] = []): Situation {
  const entries = stays.map(({ from, to, place, kind }, index): SituationStay => {
    const at = { fact: 'residences', index }
    const open = [
      ...(from.least === from.most ? [] : [{ at: { ...at, field: 'from' }, gap: 'partial' } as const]),
      ...(to === 'ongoing' || (to !== 'unknown' && to.least === to.most) ? [] : [{ at: { ...at, field: 'to' }, gap: 'partial' } as const]),
    ]
    return {
      country: 'CN',
      at,
      from,
      open,
      ...(to === 'unknown' ? { to: { least: from.least, most: Number.POSITIVE_INFINITY } } : to !== 'ongoing' && { to }),
      ...(place !== undefined && { place: { key: place, shown: place } }),
      ...(kind !== undefined && { kind: { value: kind } }),
    }
  })
  const start: Scalar = {
    kind: 'date',
    none: 'false',
    at: { fact: 'start' },
    range: since,
    open: [{ at: { fact: 'start' }, gap: 'partial' }],
  }
  const empty = { countries: new Map(), records: new Map(), assumptions: [] }
  return { ...empty, asOf, scalars: new Map([['start', start]]), stays: new Map([['residences', { entries, open: others }]]) }
}

/** A history of which every day is known. */
export interface CompleteHistory {
  readonly asOf: Day
  readonly start: Day
  readonly residences: readonly PlainStay[]
}

/** What the measure of a version is, as the oracle works it out. */
export function measured(version: RulesetVersion, { asOf, start, residences }: CompleteHistory): Plain {
  return valueIn(
    { version, facts: { residences, start: textOf(start) }, asOf: textOf(asOf), subject: { country: 'CN' } },
    'country.measured',
  )
}

/** What the measure is for every completion of a history. */
export function completionsOf(version: RulesetVersion, history: InexactHistory): readonly Plain[] {
  return completeHistoriesOf(history, version).map((complete) => measured(version, complete))
}

/** Every completion of a history. */
export function completeHistoriesOf(
  { asOf, since, stays }: InexactHistory,
  version: RulesetVersion = emptyVersion,
): readonly CompleteHistory[] {
  const places = [...new Set(stays.flatMap(({ place }) => place ?? []))]
  let ways: readonly (readonly PlainStay[])[] = [[]]
  stays.forEach((inexact, index) => {
    const own = completeStay(inexact, asOf, inexact.place === undefined ? [...places, `elsewhere ${index}`] : [inexact.place]).flatMap(
      (stay) => kindsOf(version, inexact).map((kind) => ({ ...stay, kind })),
    )
    ways = ways.flatMap((way) => own.map((stay) => [...way, stay]))
  })
  return days(since).flatMap((start) => ways.map((residences) => ({ asOf, start, residences })))
}

/** A history of which the days of every stay are known. */
export function withExactStays({ asOf, since, stays }: InexactHistory): InexactHistory {
  const exact = ({ least }: Bounds) => ({ least, most: least })
  return {
    asOf,
    since,
    stays: stays.map(({ from, to, ...rest }) => ({ from: exact(from), to: typeof to === 'string' ? 'ongoing' : exact(to), ...rest })),
  }
}

/** Histories of exact stays, which often touch, and a window that is known. */
export function exactHistories(most: number, places: readonly string[]): fc.Arbitrary<InexactHistory> {
  return histories(most, places).map((history) => {
    const { since, ...exact } = withExactStays(history)
    return { ...exact, since: { least: since.least, most: since.least } }
  })
}

/** What a stay can have been, as far as a measure tells kinds apart. */
function kindsOf({ measures }: RulesetVersion, { kind }: InexactStay): readonly StayKind[] {
  if (kind !== undefined) return [kind]
  const counted = Object.values(measures).flatMap((measure) => ('kinds' in measure ? (measure.kinds ?? []) : []))
  return counted.length === 0 ? ['residence'] : stayKindNames
}

/** Histories in which it is not known, or known, what some stays were. */
export function ofKinds(history: fc.Arbitrary<InexactHistory>, kinds: readonly (StayKind | undefined)[]): fc.Arbitrary<InexactHistory> {
  return history.chain(({ stays, ...rest }) =>
    fc
      .array(fc.constantFrom(...kinds), { minLength: stays.length, maxLength: stays.length })
      .map((chosen) => ({ ...rest, stays: stays.map((stay, index) => ({ ...stay, kind: chosen[index] })) })),
  )
}

function completeStay({ from, to }: InexactStay, asOf: Day, places: readonly string[]): readonly PlainStay[] {
  const lasts = (first: Day) =>
    to === 'ongoing' ? [undefined] : to === 'unknown' ? days({ least: first, most: Math.max(first, asOf + 1) }) : days(to)
  return days(from).flatMap((first) =>
    lasts(first).flatMap((last) =>
      last !== undefined && last < first
        ? []
        : places.map((place) => ({ country: 'CN', place, from: textOf(first), ...(last !== undefined && { to: textOf(last) }) })),
    ),
  )
}

function days({ least, most }: Bounds): readonly Day[] {
  return Array.from({ length: most - least + 1 }, (_, index) => least + index)
}
