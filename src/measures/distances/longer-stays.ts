import { encodeLength } from '../../calendar/duration.ts'
import { merge, type Period } from '../../calendar/period.ts'
import type { DateRounding } from '../../calendar/plain-date.ts'
import { longestDays, longestStay, totalDays, totalStay } from '../../calendar/stay.ts'
import type { StayCount } from '../../model/measure.ts'
import { clip, type SelectedStay, type Selection } from '../bounds/stays.ts'
import type { Window } from '../bounds/window.ts'

/** Of so many stays each is tried; of more, those that ended last. */
const mostTried = 30

/**
 * Works out what a length of stays that are known exactly would be if one of them had ended on another day, whichever.
 *
 * A stay that goes on ends later as time passes, and the window with it, unless it ends on a day of its own.
 *
 * @param days - How many days later it would have ended; earlier where negative.
 *
 * @returns Days, or encoded lengths: one a stay. None where places are counted one by one and one is not known.
 */
export function longerStays(
  { stays }: Selection,
  { smallest }: Window,
  total: boolean,
  { in: unit, by, until, bridging = 0 }: StayCount,
  rounding: DateRounding,
  days: number,
): readonly number[] {
  if (by === 'place' && stays.some(({ place }) => place === undefined)) return []
  const window = until === undefined ? { start: smallest.start, end: Number.POSITIVE_INFINITY } : smallest
  const lived = stays.flatMap((stay) => (stay.certain === undefined ? [] : [{ place: placeOf(stay), period: stay.certain }]))
  const places = by === 'place' ? [...new Set(lived.map(({ place }) => place))] : [undefined]
  return changedWays(lived, days).map((changed) => {
    const lengths = places.map((at) => {
      const own = changed.flatMap(({ place, period }) => (at === undefined || place === at ? [period] : []))
      return lengthOf(
        merge(own, bridging).flatMap((period) => clip(period, window) ?? []),
        total,
        unit,
        rounding,
      )
    })
    return Math.max(0, ...lengths)
  })
}

/**
 * Every way in which one of several stays could have ended so many days later, or earlier: one that would end before it began was none.
 *
 * @returns One list of stays for each that is tried.
 */
export function changedWays<Lived extends { readonly period: Period }>(
  lived: readonly Lived[],
  days: number,
): readonly (readonly Lived[])[] {
  const last = [...lived].sort((a, b) => b.period.end - a.period.end).slice(0, mostTried)
  return last.map((changing) =>
    lived.flatMap((one) => {
      const { start } = one.period
      const end = one === changing ? one.period.end + days : one.period.end
      return end < start ? [] : [{ ...one, period: { start, end } }]
    }),
  )
}

function placeOf({ stay, place }: SelectedStay): string {
  return `${stay.country} ${place}`
}

function lengthOf(periods: readonly Period[], total: boolean, unit: 'months' | 'days', rounding: DateRounding): number {
  if (unit === 'days') return total ? totalDays(periods) : longestDays(periods)
  return encodeLength(total ? totalStay(periods, rounding) : longestStay(periods, rounding))
}
