import type { Period } from './period.ts'
import { addMonths, type DateRounding, type Day, daysInMonth, toYearMonthDay } from './plain-date.ts'

/**
 * A span as a provision states it: in calendar months, a year being twelve, or in days.
 * Neither converts to the other. `{}` is no months.
 */
export type Duration = { readonly years?: number; readonly months?: number } | { readonly days: number }

/** How long something lasted: whole calendar months, then the days left over. */
export interface Length {
  /** The whole months. */
  readonly months: number
  /** The days after them, 0 to 30. */
  readonly days: number
}

/**
 * Gives the calendar months of a duration that is not stated in days.
 *
 * @example
 * inMonths({ years: 1, months: 6 }) //=> 18
 */
export function inMonths(duration: Exclude<Duration, { readonly days: number }>): number {
  return 12 * (duration.years ?? 0) + (duration.months ?? 0)
}

/**
 * Adds a duration to a day.
 *
 * @param day - The day to count from, which is not counted itself.
 * @param duration - What to add; it may be negative.
 * @param rounding - Which day is meant where the month reached has no such day; of no effect on days.
 *
 * @example
 * addDuration(toDay(2015, 8, 31), { months: 6 }, 'down') //=> toDay(2016, 2, 29)
 */
export function addDuration(day: Day, duration: Duration, rounding: DateRounding): Day {
  return 'days' in duration ? day + duration.days : addMonths(day, inMonths(duration), rounding)
}

/**
 * Counts the whole months from `start` until `end`, by addition, as a statute is
 * read: the greatest `n` for which `start` plus `n` months has arrived by `end`.
 *
 * @param start - The anchor, from which all months are added at once.
 * @param end - The day by which they must have arrived; arriving on it is enough.
 * @param rounding - When a month arrives that has no such day.
 *
 * @returns A whole number; 0 where `end` is before `start`.
 *
 * @example
 * monthsBetween(toDay(2023, 8, 31), toDay(2024, 2, 28), 'down') //=> 5
 */
export function monthsBetween(start: Day, end: Day, rounding: DateRounding): number {
  if (end < start) return 0
  const from = toYearMonthDay(start)
  const to = toYearMonthDay(end)
  const months = 12 * (to.year - from.year) + to.month - from.month
  // The difference in calendar months is right or one too many: added to `start`, it
  // leads to the same day of the month of `end`; where there is no such day, to the
  // last day rounding down, and past the month rounding up.
  const arrived = from.day <= to.day || (rounding === 'down' && to.day === daysInMonth(to.year, to.month))
  return arrived ? months : months - 1
}

/**
 * Counts the whole years from `start` until `end`: the anniversaries that have arrived.
 * A person born on 29 February turns a year older in a common year on 28 February
 * under `down`, on 1 March under `up`.
 *
 * @param start - The day of birth, or another anchor.
 * @param end - The day by which they must have arrived; the anniversary itself is enough.
 * @param rounding - When the anniversary of 29 February arrives in a common year.
 *
 * @returns A whole number; 0 where `end` is before `start`.
 *
 * @example
 * yearsBetween(toDay(2008, 2, 29), toDay(2026, 2, 28), 'up') //=> 17
 */
export function yearsBetween(start: Day, end: Day, rounding: DateRounding): number {
  return Math.floor(monthsBetween(start, end, rounding) / 12)
}

/**
 * Measures a period, both days included: it lasts `n` months when its start plus
 * `n` months is no later than the day after its end. The days left over are those
 * from there on.
 *
 * @example
 * lengthOf({ start: toDay(2015, 1, 1), end: toDay(2015, 6, 30) }, 'down') //=> { months: 6, days: 0 }
 */
export function lengthOf(period: Period, rounding: DateRounding): Length {
  const months = monthsBetween(period.start, period.end + 1, rounding)
  return { months, days: period.end + 1 - addMonths(period.start, months, rounding) }
}

/**
 * Writes a length as one integer, in the same order: the longer, the greater.
 *
 * @returns 32 times the months, plus the days; so `n` months are `32 * n`.
 *
 * @example
 * encodeLength({ months: 5, days: 27 }) //=> 187
 */
export function encodeLength(length: Length): number {
  return 32 * length.months + length.days
}

/**
 * Reads a length back, the inverse of {@link encodeLength}.
 *
 * @example
 * decodeLength(187) //=> { months: 5, days: 27 }
 */
export function decodeLength(encoded: number): Length {
  const months = Math.floor(encoded / 32)
  return { months, days: encoded - 32 * months }
}
