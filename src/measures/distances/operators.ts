import { addDuration, decodeLength } from '../../calendar/duration.ts'
import { addMonths, type Day } from '../../calendar/plain-date.ts'
import { kindOf } from '../../model/kind.ts'
import type { Measure, MeasureOf, MeasureOperator } from '../../model/measure.ts'
import { operatorNameOf } from '../../model/operators.ts'
import { type At, kindsOf, numberAt, partOf, roundingAt, staysAt, windowAt } from '../bounds/at.ts'
import { sumOf } from '../bounds/date-measures.ts'
import { numberValue } from '../value.ts'
import type { Change } from './changes.ts'
import { longerStays } from './longer-stays.ts'
import { otherLeads } from './other-leads.ts'

/** How far on something would be a number; or what it could be if one stay had ended later, or earlier. */
export type Way = { readonly by: number; readonly unit: 'days' | 'units' } | { readonly changes: readonly Change[] } | undefined

/**
 * How far an exact value is from a number that it is compared with.
 *
 * `days`: its numbers are days. `units`: they are whole numbers of something. `unordered`: it has no numbers. A function tells for the rest,
 * and nothing where the distance has no meaning.
 */
export type Distance<Form> = 'days' | 'units' | 'unordered' | ((measure: Form, at: At, value: number, cut: number) => Way)

/** Every operator of measures. */
export const distances: { readonly [Name in MeasureOperator]: Distance<MeasureOf<Name>> } = {
  age: ({ age, on = 'asOf' }, at, _, cut) => {
    const [birth, end] = [dayAt(at, age), dayAt(at, on)]
    return birth === undefined || end === undefined ? undefined : { by: addMonths(birth, cut * 12, roundingAt(at)) - end, unit: 'days' }
  },
  shift: 'days',
  dayOf: 'days',
  window: 'days',
  latest: 'days',
  earliest: 'days',
  sum: ({ sum }, at, value, cut) => {
    const changing = sum.flatMap((name) => {
      const changes = changesOf(at, name)
      return changes === undefined ? [] : [{ name, changes }]
    })
    const [one, ...others] = changing
    if (one === undefined) {
      // Whole numbers alone count as months, which a part of one does not make up.
      const whole = sum.every((name) => kindOf(at.version, name)?.kind === 'integer')
      const months = (length: number) => decodeLength(length).months + Math.sign(decodeLength(length).days)
      return whole ? { by: months(cut) - months(value), unit: 'units' } : undefined
    }
    // One stay can be part of several lengths: then none of them says what it would change.
    if (others.length > 0) return { changes: [] }
    const changed = (length: number) => {
      const parts = sum.map((name) => partOf(at, name, name === one.name ? numberValue(length, length, []) : numberAt(at, name)))
      return sumOf(parts).least
    }
    return { changes: one.changes.map((change) => ({ at: (days) => changed(change.at(days)), turns: change.turns })) }
  },
  elapsed: ({ elapsed: { from, to }, in: unit }, at, value, cut) => {
    if (unit === 'days') return { by: cut - value, unit }
    const [start, end] = [dayAt(at, from), dayAt(at, to)]
    // Time is told in days; what lies before its start in months has no distance from a number of months.
    if (unit === 'hours' || cut < 0 || start === undefined || end === undefined) return undefined
    const { months, days } = decodeLength(cut)
    return { by: addDuration(start, { months }, roundingAt(at)) + days - end, unit: 'days' }
  },
  longestStay: (measure, at) => {
    const [selection, window] = [staysAt(measure.longestStay, measure, at), windowAt(measure, at)]
    return { changes: longerStays(selection, window, false, measure, roundingAt(at)) }
  },
  totalStay: (measure, at) => {
    const [selection, window] = [staysAt(measure.totalStay, measure, at), windowAt(measure, at)]
    return { changes: longerStays(selection, window, true, measure, roundingAt(at)) }
  },
  stayLead: (measure, at) => {
    const [selection, window] = [staysAt(measure.stayLead, kindsOf(measure), at), windowAt(measure, at)]
    return { changes: otherLeads(selection, at.seen.subject, window, measure.until !== undefined) }
  },
  firstDay: 'days',
  lastDay: 'days',
  exists: 'unordered',
  count: 'units',
  member: 'unordered',
}

/** How the distance of a measure from a number is told. */
export function distanceOf(measure: Measure): Distance<Measure> {
  return distances[operatorNameOf(measure)] as unknown as Distance<Measure>
}

/** A day that is known exactly; nothing where it is not. */
function dayAt(at: At, name: string): Day | undefined {
  const { least, most, none } = numberAt(at, name)
  return none === 'false' && least === most ? least : undefined
}

/** What a measure of stays could be if one of them had ended on another day; nothing for one that is of none. */
function changesOf(at: At, name: string): readonly Change[] | undefined {
  const measure = Object.hasOwn(at.version.measures, name) ? at.version.measures[name] : undefined
  const distance = measure === undefined ? 'unordered' : distanceOf(measure)
  const way = measure !== undefined && typeof distance === 'function' ? distance(measure, at, 0, 0) : undefined
  return way !== undefined && 'changes' in way ? way.changes : undefined
}
