import { encodeLength } from '../calendar/duration.ts'
import { merge, type Period } from '../calendar/period.ts'
import type { DateRounding } from '../calendar/plain-date.ts'
import { longestDays, longestStay, totalDays, totalStay } from '../calendar/stay.ts'
import type { StayCount } from '../model/measure.ts'
import { clip, type SelectedStay, type Selection } from './stays.ts'
import type { Window } from './window.ts'

/**
 * Works out what a length of stays that are known exactly would be if one of them had ended on another day: the last one of a total, the
 * longest one of the longest; place by place, that of any one place.
 *
 * @param days - How many days later it would have ended; earlier where negative.
 *
 * @returns Days, or encoded lengths: one a place where places are counted one by one. None where a place is not known.
 */
export function longerStays(
  { stays }: Selection,
  { smallest }: Window,
  total: boolean,
  { in: unit, by, bridging = 0 }: StayCount,
  rounding: DateRounding,
  days: number,
): readonly number[] {
  if (by === 'place' && stays.some(({ place }) => place === undefined)) return []
  const placeOf = ({ stay, place }: SelectedStay) => (by === 'place' ? `${stay.country} ${place}` : '')
  const runs = [...new Set(stays.map(placeOf))].map((place) =>
    merge(
      stays.flatMap((stay) => (placeOf(stay) === place ? (stay.certain ?? []) : [])),
      bridging,
    ).flatMap((period) => clip(period, smallest) ?? []),
  )
  const length = (periods: readonly Period[]): number => {
    if (unit === 'days') return total ? totalDays(periods) : longestDays(periods)
    return encodeLength(total ? totalStay(periods, rounding) : longestStay(periods, rounding))
  }
  return runs.map((changing) =>
    Math.max(...runs.map((periods) => length(periods === changing ? changeOne(periods, days, total) : periods))),
  )
}

/** Lengthens the last stay for a total, the longest one otherwise, by so many days at its end. */
function changeOne(periods: readonly Period[], days: number, total: boolean): readonly Period[] {
  const longest = [...periods].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const chosen = total ? periods[periods.length - 1] : longest
  return periods.flatMap((period) =>
    period !== chosen ? period : period.end + days < period.start ? [] : { start: period.start, end: period.end + days },
  )
}
