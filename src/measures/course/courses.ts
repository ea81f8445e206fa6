import { referencesOf } from '../../model/checks/measure-references.ts'
import type { Measure } from '../../model/measure.ts'
import { operatorNameOf } from '../../model/operators.ts'
import type { Situation } from '../../model/situation/situation.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { At } from '../bounds/at.ts'
import { boundMeasure } from '../bounds/operators.ts'
import { type Found, ofName, type Seen } from '../seen.ts'
import { numberValue, type Value } from '../value.ts'
import type { Course, OnDay, Piece } from './course.ts'
import { inStep } from './in-step.ts'
import { type Ways, ways } from './ways.ts'

/** What was found of names over one piece of time, for all that it is true of: of the case, of a country, of a subject itself. */
type Known = Map<string, Course>

/**
 * Follows what is known of names while the as-of date goes from one day to another, the facts staying as they are.
 *
 * A fact is the same on all days, but that a date which cannot lie after the as-of date can lie later and later. A measure is worked out
 * twice, as on any day: of what makes it least, and of what makes it most. Every operator rises with some of what it is made from and falls
 * with the rest (see {@link ways}), so no day between lies outside; where it does not, nothing is told.
 *
 * @returns A function that takes a subject on the first day, and the same one on the last, both always of the same days: what is true of the
 * case, or of a country, is found once for all of its subjects.
 */
export function followingNames(version: RulesetVersion): (first: OnDay, last: OnDay) => (name: string) => Course {
  const shared = new WeakMap<Found, Known>()
  const alike = new WeakMap<Situation, boolean>()
  return (first, last) => {
    const knownOf = (name: string): Known => {
      const found = first.seen.found[ofName(name)]
      const known = shared.get(found) ?? new Map<string, Course>()
      shared.set(found, known)
      return known
    }
    const course = (name: string): Course => {
      const known = knownOf(name)
      if (known.has(name)) return known.get(name)
      const found = find(name)
      known.set(name, found)
      return found
    }
    const find = (name: string): Course => {
      if (inStep(name, piece)) return ordered(first.look('asOf'), last.look('asOf'))
      if (!Object.hasOwn(version.measures, name)) return ordered(first.look(name), last.look(name))
      return courseOfMeasure(version.measures[name] as Measure, piece)
    }
    const beginsAlike = () => {
      const { situation } = first.seen
      const known = alike.get(situation) ?? beginAlike(situation, last.seen.situation)
      alike.set(situation, known)
      return known
    }
    const piece: Piece = { version, first, last, course, beginsAlike }
    return course
  }
}

function courseOfMeasure(given: Measure, piece: Piece): Course {
  const { version, first, last, course, beginsAlike } = piece
  const { falling = () => [], told = () => true, within } = ways[operatorNameOf(given)] as Ways<Measure>
  const names = referencesOf(given).map(({ name }) => name)
  if (names.some((name) => course(name) === undefined)) return undefined
  if ('elapsed' in given && names.every((name) => inStep(name, piece))) return { low: numberValue(0, 0, []), high: numberValue(0, 0, []) }
  if (!told(given, piece) || !beginsAlike()) return undefined
  if (within !== undefined) return around(boundMeasure(given, { version, ...first }), within(given, piece))
  const measure = openedApart(given)
  const down = falling(measure)
  const corner = (seen: Seen, up: 'low' | 'high', other: 'low' | 'high'): At => ({
    version,
    seen,
    look: (name) => (course(name.trim()) as NonNullable<Course>)[down.includes(name) ? other : up],
  })
  return ordered(boundMeasure(measure, corner(first.seen, 'low', 'high')), boundMeasure(measure, corner(last.seen, 'high', 'low')))
}

/** A measure whose window opens and closes on the same date, of which the first makes it less and the last makes it more, with two names of it. */
function openedApart(measure: Measure): Measure {
  return 'since' in measure && measure.since !== undefined && measure.since === measure.until
    ? { ...measure, since: ` ${measure.since}` }
    : measure
}

/** The course of a number that is by so much more or less at most. */
function around(value: Value, by: number): Course {
  if (value.kind !== 'number') return undefined
  return {
    low: { ...value, least: value.least - by, most: value.most - by },
    high: { ...value, least: value.least + by, most: value.most + by },
  }
}

/** Whether stays begin on the same days throughout: a first day that is not known can lie later the later that of another date can. */
function beginAlike(first: Situation, last: Situation): boolean {
  return [...first.stays].every(([list, { entries }]) => {
    const others = last.stays.get(list)?.entries ?? []
    return entries.every(({ from }, index) => from.most === others[index]?.from.most)
  })
}

/** The course between two values; nothing where there is a value for sure at one of them only. */
function ordered(one: Value, other: Value): Course {
  if (one.kind !== 'number' || other.kind !== 'number') return { low: one, high: other }
  if (one.none !== other.none) return undefined
  const pick = (choose: (...numbers: number[]) => number): Value => ({
    ...one,
    least: choose(one.least, other.least),
    most: choose(one.most, other.most),
  })
  return { low: pick(Math.min), high: pick(Math.max) }
}
