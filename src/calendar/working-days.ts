import { type Day, formatPlainDate, parsePlainDate } from './plain-date.ts'

/** The working days of a country: what its government has announced, year by year. */
export interface WorkingCalendar {
  /** Days of every year, as `MM-DD`, that are public holidays by law, whatever is announced. */
  readonly fixedHolidays: readonly string[]
  /** The years that have been announced, in order and without gaps. */
  readonly years: readonly WorkingYear[]
}

/** One announced year; its notice can move days of the last week before it, too. */
export interface WorkingYear {
  readonly year: number
  /** Days off besides weekends, each a day or `first/last`, both included, with spaces between; `MM-DD` where it is of this year. */
  readonly off: string
  /** Days of weekends that are worked, written so too. */
  readonly makeUp: string
}

/** Days between two, both included; the same day twice where it is certain. */
export interface DayBounds {
  /** Minus infinity where there is no earliest day. */
  readonly least: Day
  /** Infinity where there is no latest day. */
  readonly most: Day
}

/** Which days a calendar settles, and which of those are not as the weekday says. */
interface Settled {
  readonly first: Day
  readonly last: Day
  readonly exceptions: ReadonlyMap<Day, boolean>
  readonly fixed: ReadonlySet<string>
}

/** The notice of a year has moved days as far back as 29 December before it: the week before a year is settled with it. */
const unsettledDays = 7

const known = new WeakMap<WorkingCalendar, Settled>()

/**
 * Finds the day that lies a number of working days from another, which is not counted itself.
 *
 * Of days that nothing has been announced for, any can be a working day or not, except that fixed holidays are none. So beyond the last
 * notice there is an earliest day, and as a rule no latest one.
 *
 * @param day - The day to count from, working or not; an infinite one stays what it is.
 * @param count - How many working days on, or back where it is negative; with none it is the day itself.
 *
 * @example
 * // Spring Festival: 9 days off from 15 February 2026, and make-up days on the 14th and 28th.
 * addWorkingDays(cnWorkingDays, toDay(2026, 2, 13), 7) //=> { least: toDay(2026, 3, 2), most: toDay(2026, 3, 2) }
 */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): DayBounds {
  if (!Number.isFinite(day)) return { least: day, most: day }
  const settled = settledOf(calendar)
  const [soonest, slowest] = [walk(settled, day, count, true), walk(settled, day, count, false)]
  return { least: Math.min(soonest, slowest), most: Math.max(soonest, slowest) }
}

/**
 * The last day that a calendar settles.
 *
 * @example
 * formatPlainDate(lastSettledDay(cnWorkingDays)) //=> '2026-12-24'
 */
export function lastSettledDay(calendar: WorkingCalendar): Day {
  return settledOf(calendar).last
}

/** Walks day by day; days that are not settled are all worked, or none is. */
function walk(settled: Settled, day: Day, count: number, unsettledWork: boolean): Day {
  const { first, last } = settled
  const step = Math.sign(count)
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at += step
    if (!unsettledWork) {
      if (step > 0 ? at > last : at < first) return step * Number.POSITIVE_INFINITY
      at = Math.min(Math.max(at, first), last)
    }
    if (isWorkingDay(settled, at, unsettledWork)) left--
  }
  return at
}

function isWorkingDay({ first, last, exceptions, fixed }: Settled, day: Day, unsettledWork: boolean): boolean {
  if (day < first || day > last) return unsettledWork && !fixed.has(formatPlainDate(day).slice(-5))
  return exceptions.get(day) ?? !isWeekend(day)
}

/** Day 0 was a Thursday. */
function isWeekend(day: Day): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  return sinceMonday > 4
}

function settledOf(calendar: WorkingCalendar): Settled {
  const made = known.get(calendar) ?? settle(calendar)
  known.set(calendar, made)
  return made
}

function settle({ years, fixedHolidays }: WorkingCalendar): Settled {
  const exceptions = new Map<Day, boolean>()
  for (const announced of years) {
    for (const [first, last] of daysOff(announced)) for (let day = first; day <= last; day++) exceptions.set(day, false)
    for (const day of daysMadeUp(announced)) exceptions.set(day, true)
  }
  return {
    first: read(`${years[0]?.year}-01-01`),
    last: read(`${years.at(-1)?.year}-12-31`) - unsettledDays,
    exceptions,
    fixed: new Set(fixedHolidays),
  }
}

/** The periods off of an announced year, by their first and last days. */
export function daysOff({ year, off }: WorkingYear): readonly (readonly [first: Day, last: Day])[] {
  return off.split(' ').map((period) => {
    const [first = '', last = first] = period.split('/')
    return [readOf(year, first), readOf(year, last)]
  })
}

/** The days of weekends that are worked in an announced year. */
export function daysMadeUp({ year, makeUp }: WorkingYear): readonly Day[] {
  return makeUp.split(' ').map((date) => readOf(year, date))
}

function readOf(year: number, date: string): Day {
  return read(date.length > 5 ? date : `${year}-${date}`)
}

function read(date: string): Day {
  const day = parsePlainDate(date)
  if (day === undefined) throw new RangeError(`\`${date}\` is not a day of a working calendar`)
  return day
}
