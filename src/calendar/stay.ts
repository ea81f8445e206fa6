import { addDuration, type Duration, encodeLength, inMonths, type Length, lengthOf } from './duration.ts'
import { daysIn, type Period } from './period.ts'
import type { DateRounding, Day } from './plain-date.ts'

/** The days that make one more month when days left over from several stays are added up. */
const daysPerMonth = 30

/**
 * Measures the longest single stay.
 *
 * @param periods - Stays already merged, so that none continues another.
 * @param rounding - When a month arrives that has no such day.
 *
 * @returns The greatest length among them, the days left over from 0 to 30; no months and no days where there is no stay.
 *
 * @example
 * longestStay([{ start: toDay(2015, 1, 1), end: toDay(2015, 2, 3) }], 'down') //=> { months: 1, days: 3 }
 */
export function longestStay(periods: readonly Period[], rounding: DateRounding): Length {
  let longest: Length = { months: 0, days: 0 }
  for (const period of periods) {
    const length = lengthOf(period, rounding)
    if (encodeLength(length) > encodeLength(longest)) longest = length
  }
  return longest
}

/**
 * Adds stays up: their whole months, and, where there are several, the days left over, every 30 of
 * these being one more month. A single stay has its own length.
 *
 * A stay that lasts longer never makes less of the total, but joining two can: 15 to 29
 * January and 31 January to 27 February are 15 days and one month, yet with 30 January
 * one month and 13 days, since the months are then counted from another anchor.
 *
 * @param periods - Stays already merged, so that no day counts twice.
 * @param rounding - When a month arrives that has no such day.
 *
 * @returns The whole months, and the days still left over: 0 to 29, for a single stay 0 to 30.
 *
 * @example
 * // From 1 to 20 January, and from 1 to 20 March.
 * totalStay([{ start: 0, end: 19 }, { start: 59, end: 78 }], 'down') //=> { months: 1, days: 10 }
 */
export function totalStay(periods: readonly Period[], rounding: DateRounding): Length {
  const [only, ...others] = periods
  // One stay is as long as it is: nothing is added up, and 30 days of a month of 31 are not a month.
  if (only !== undefined && others.length === 0) return lengthOf(only, rounding)
  let months = 0
  let days = 0
  for (const period of periods) {
    const length = lengthOf(period, rounding)
    months += length.months
    days += length.days
  }
  return { months: months + Math.floor(days / daysPerMonth), days: days % daysPerMonth }
}

/**
 * Counts the days of the longest single stay, both ends included.
 *
 * @param periods - Stays already merged, so that none continues another.
 *
 * @returns 0 where there is no stay.
 *
 * @example
 * longestDays([{ start: 1, end: 3 }, { start: 8, end: 9 }]) //=> 3
 */
export function longestDays(periods: readonly Period[]): number {
  return periods.reduce((most, period) => Math.max(most, daysIn(period)), 0)
}

/**
 * Counts the days of all stays, both ends included.
 *
 * @param periods - Stays already merged, so that no day counts twice.
 *
 * @returns 0 where there is no stay.
 *
 * @example
 * totalDays([{ start: 1, end: 3 }, { start: 8, end: 9 }]) //=> 5
 */
export function totalDays(periods: readonly Period[]): number {
  return periods.reduce((sum, period) => sum + daysIn(period), 0)
}

/**
 * Gives the first day of the window of some duration that ends on a day: the least `x` with `x + duration > end`.
 *
 * @param end - The last day of the window, included.
 * @param duration - How long the window is; where it is nothing, the window is empty and would start the day after `end`.
 * @param rounding - Which day is meant where a month has no such day.
 *
 * @returns The first day, included.
 *
 * @example
 * windowStart(toDay(2026, 11, 21), { years: 10 }, 'down') //=> toDay(2016, 11, 22)
 */
export function windowStart(end: Day, duration: Duration, rounding: DateRounding): Day {
  if ('days' in duration) return end - duration.days + 1
  // Going back, rounded down, gives a day whose number is no greater than that of
  // `end`; forth again it exists, and cannot pass `end`. The first that does is at
  // most four days on: the days that a short month lacks, and one.
  let start = addDuration(end, { months: -inMonths(duration) }, 'down') + 1
  while (addDuration(start, duration, rounding) <= end) start += 1
  return start
}
