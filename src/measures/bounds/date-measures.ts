import { addDuration, type Duration, decodeLength, encodeLength, lengthOf, yearsBetween } from '../../calendar/duration.ts'
import type { DateRounding, Day } from '../../calendar/plain-date.ts'
import { minutesPerDay } from '../../calendar/plain-time.ts'
import { windowStart } from '../../calendar/stay.ts'
import { type WorkingCalendarName, workingCalendars } from '../../calendar/working-calendars.ts'
import { addWorkingDays, type DayBounds } from '../../calendar/working-days.ts'
import { any } from '../../logic/truth.ts'
import { isCounted, type MeasureOf } from '../../model/measure.ts'
import type { Open } from '../../model/situation/situation.ts'
import { type NumberValue, numberValue, possibly, type Value } from '../value.ts'

const forever = Number.POSITIVE_INFINITY

/** The whole years from one date to another. */
export function ageOn(birth: NumberValue, on: NumberValue, rounding: DateRounding): Value {
  return numberValue(years(birth.most, on.least, rounding), years(birth.least, on.most, rounding), [...birth.open, ...on.open])
}

/** The whole years from one day to another, either of which can be without end. */
export function years(birth: Day, on: Day, rounding: DateRounding): number {
  if (birth === -forever || on === forever) return forever
  return birth === forever || on === -forever ? 0 : yearsBetween(birth, on, rounding)
}

/** A date or time moved on, or back. */
export function shifted(
  date: NumberValue,
  { by, in: calendar, direction }: MeasureOf<'shift'>,
  rounding: DateRounding,
  number: (name: string) => NumberValue,
): Value {
  const sign = direction === 'back' ? -1 : 1
  if (isCounted(by)) return shiftedByCount(date, number(by.days), sign)
  if ('hours' in by) return moved(date, (minute) => minute + sign * 60 * by.hours)
  if ('workingDays' in by) return shiftedByWorkingDays(date, calendar as WorkingCalendarName, sign * by.workingDays)
  const duration: Duration = 'days' in by ? { days: sign * by.days } : { years: sign * (by.years ?? 0), months: sign * (by.months ?? 0) }
  return moved(date, (day) => addDuration(day, duration, rounding))
}

/** The count is no less than nothing, and the two do not depend on each other. */
function shiftedByCount({ least, most, none, open }: NumberValue, count: NumberValue, sign: 1 | -1): Value {
  const [fewest, greatest] = sign === 1 ? [count.least, count.most] : [-count.most, -count.least]
  return possibly(least + fewest, most + greatest, none, [...open, ...count.open])
}

/** Days that nobody has announced keep even a known date from leading to one day. */
function shiftedByWorkingDays({ least, most, none, open }: NumberValue, calendar: WorkingCalendarName, count: number): Value {
  const [from, to] = [least, most].map((day) => addWorkingDays(workingCalendars[calendar], day, count)) as [DayBounds, DayBounds]
  const unannounced = [from, to].some((bounds) => bounds.least !== bounds.most)
  const gap: readonly Open[] = unannounced ? [{ at: { calendar }, gap: 'unannounced' }] : []
  return possibly(from.least, to.most, none, [...open, ...gap])
}

/** The day of a time. */
export function dayOf(time: NumberValue): Value {
  return moved(time, (minute) => Math.floor(minute / minutesPerDay))
}

/** The first day of the window that ends on a date. */
export function windowOpening(end: NumberValue, duration: Duration, rounding: DateRounding): Value {
  return moved(end, (day) => windowStart(day, duration, rounding))
}

/** Moves both bounds; two days can be moved to one, so what was inexact can become exact. */
function moved({ least, most, none, open }: NumberValue, move: (day: Day) => Day): Value {
  const to = (day: Day) => (Number.isFinite(day) ? move(day) : day)
  return possibly(to(least), to(most), none, open)
}

/** The latest of dates; one that cannot be later than all others for sure does not matter. */
export function latestOf(dates: readonly NumberValue[]): Value {
  const least = Math.max(...dates.map((date) => date.least))
  const most = Math.max(...dates.map((date) => date.most))
  return numberValue(
    least,
    most,
    dates.flatMap((date) => (date.most > least ? date.open : [])),
  )
}

/** The earliest of dates; one that there is not comes after all others. */
export function earliestOf(dates: readonly NumberValue[]): Value {
  const there = dates.filter(({ none }) => none !== 'true')
  const sure = there.filter(({ none }) => none === 'false')
  const least = Math.min(...there.map((date) => date.least))
  const most = sure.length > 0 ? Math.min(...sure.map((date) => date.most)) : Math.max(...there.map((date) => date.most))
  return possibly(
    least,
    most,
    there.length === 0 ? 'true' : sure.length > 0 ? 'false' : 'unknown',
    there.flatMap((date) => (date.none === 'unknown' || date.least < most ? date.open : [])),
  )
}

/** Dates are compared in months or days, times in hours. */
type ElapsedUnit = MeasureOf<'elapsed'>['in']

/** The signed time from one date or time to another. */
export function elapsedBetween(from: NumberValue, to: NumberValue, unit: ElapsedUnit, rounding: DateRounding): Value {
  const none = any([from.none, to.none])
  return possibly(elapsed(from.most, to.least, unit, rounding), elapsed(from.least, to.most, unit, rounding), none, [
    ...from.open,
    ...to.open,
  ])
}

/** The signed time from one to the other. The first day is not counted, so that a day is one from the day before. */
export function elapsed(from: Day, to: Day, unit: ElapsedUnit, rounding: DateRounding): number {
  if (unit !== 'months' || !Number.isFinite(from) || !Number.isFinite(to)) return to - from
  if (to >= from) return encodeLength(lengthOf({ start: from, end: to - 1 }, rounding))
  return -encodeLength(lengthOf({ start: to, end: from - 1 }, rounding))
}

/**
 * Lengths in months, and whole numbers as so many months, added up.
 *
 * Left-over days make a month by thirties, as in a total of stays, where more than one length is not nothing: so more never makes less.
 */
export function sumOf(parts: readonly { readonly value: NumberValue; readonly whole: boolean }[]): NumberValue {
  const add = (pick: (value: NumberValue) => number) => {
    const months = parts.reduce((sum, { value, whole }) => sum + (whole ? pick(value) : 0), 0)
    const lengths = parts.flatMap(({ value, whole }) => (whole || pick(value) === 0 ? [] : pick(value)))
    const sum = lengths.reduce((total, length) => total + length, 0)
    if (lengths.length < 2 || !Number.isFinite(sum + months)) return sum + encodeLength({ months, days: 0 })
    const days = lengths.reduce((total, length) => total + inThirties(length), 30 * months)
    return Math.sign(days) * encodeLength({ months: Math.floor(Math.abs(days) / 30), days: Math.abs(days) % 30 })
  }
  return numberValue(
    add(({ least }) => least),
    add(({ most }) => most),
    parts.flatMap(({ value }) => value.open),
  )
}

function inThirties(length: number): number {
  const { months, days } = decodeLength(Math.abs(length))
  return Math.sign(length) * (30 * months + days)
}
