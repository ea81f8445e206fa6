import type { Duration } from '../../src/calendar/duration.ts'

/** A civil date as the host counts it: whole days since 1970-01-01 on its own UTC calendar. */
export type Day = number

/** How long something lasted, the oracle's own shape of it. */
export interface Span {
  readonly months: number
  readonly days: number
}

const millisecondsPerDay = 86_400_000

/**
 * Reads a date that a test or a ruleset writes out in full.
 *
 * @throws Error where it is no date: the test would be wrong.
 */
export function dayOf(text: string): Day {
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || textOf(time / millisecondsPerDay) !== text) throw new Error(`not a date: ${text}`)
  return time / millisecondsPerDay
}

/** Writes a day as a date. */
export function textOf(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Adds calendar months on the host's calendar; a day that the month lacks is its last, or the first of the next. */
export function plusMonths(day: Day, months: number, rounding: 'down' | 'up'): Day {
  const from = new Date(day * millisecondsPerDay)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const lastOfMonth = Date.UTC(year, month + 1, 0)
  const wanted = Date.UTC(year, month, from.getUTCDate())
  if (wanted <= lastOfMonth) return wanted / millisecondsPerDay
  return lastOfMonth / millisecondsPerDay + (rounding === 'up' ? 1 : 0)
}

/** Adds a duration as rulesets write it. */
export function plus(day: Day, by: Duration, rounding: 'down' | 'up'): Day {
  return 'days' in by ? day + by.days : plusMonths(day, 12 * (by.years ?? 0) + (by.months ?? 0), rounding)
}

/** The months that have passed from one day until another, and the days after them: added up from the anchor, month by month. */
export function spanBetween(from: Day, until: Day, rounding: 'down' | 'up'): Span {
  // No month has more than 31 days, so that many have passed for sure.
  let months = Math.max(0, Math.floor((until - from) / 31))
  while (plusMonths(from, months + 1, rounding) <= until) months++
  return { months, days: until - plusMonths(from, months, rounding) }
}

/** The days that a date known to the year, month or day can stand for, first and last. */
export function daysOf(partial: string): readonly [Day, Day] {
  const [year = '', month, day] = partial.split('-')
  if (day !== undefined) return [dayOf(partial), dayOf(partial)]
  const first = dayOf(`${year}-${month ?? '01'}-01`)
  return [first, plusMonths(first, month === undefined ? 12 : 1, 'down') - 1]
}

/** Reads a time that a test writes out in full, as minutes of the host's UTC calendar. */
export function minuteOf(text: string): number {
  const time = Date.parse(`${text}:00Z`)
  if (Number.isNaN(time)) throw new Error(`not a time: ${text}`)
  return time / 60_000
}

/** Writes minutes as a time. */
export function timeOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 16)
}
