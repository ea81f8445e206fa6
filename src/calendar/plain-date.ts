/**
 * A civil date without time or zone: ISO 8601 `YYYY-MM-DD`, years 1000 to 9999,
 * proleptic Gregorian. Only {@link parsePlainDate} tells whether a string is one.
 */
export type PlainDate = string

/** A civil date as the whole number of days since 1970-01-01, which is day 0; earlier days are negative. */
export type Day = number

/**
 * Where adding months leads when the day does not exist in the month reached:
 * `down` to the last day of that month, `up` to the first day of the next one.
 */
export type DateRounding = 'down' | 'up'

// The days from 1 March of the year 0 until 1970-01-01. Years are counted from
// March here, so that the leap day is the last of its year.
const epoch = 719_468

/**
 * Reads a civil date.
 *
 * @param text - Ten ASCII characters, `YYYY-MM-DD`; no spaces, signs or time.
 *
 * @returns The day, or `undefined` where the text is anything else or names a day that does not exist.
 *
 * @example
 * parsePlainDate('2015-02-30') //=> undefined
 */
export function parsePlainDate(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = readDigits(text, 0, 4)
  const month = readDigits(text, 5, 7)
  const dayOfMonth = readDigits(text, 8, 10)
  // Written so that NaN, which fails every comparison, is refused too.
  if (!(year >= 1000 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined
  return dayOfMonth <= daysInMonth(year, month) ? toDay(year, month, dayOfMonth) : undefined
}

/**
 * Writes a day as a civil date, the inverse of {@link parsePlainDate}.
 *
 * Arithmetic may leave the years that can be read: those above 9999 or below 0 are
 * written as ISO 8601 extends them, with a sign and six digits.
 *
 * @throws RangeError when `day` is not a whole number.
 *
 * @example
 * formatPlainDate(16_542) //=> '2015-04-17'
 */
export function formatPlainDate(day: Day): PlainDate {
  if (!Number.isInteger(day)) throw new RangeError(`\`${day}\` is not a day: a day is a whole number`)
  const { year, month, day: dayOfMonth } = toYearMonthDay(day)
  return `${writeYear(year)}-${writeTwoDigits(month)}-${writeTwoDigits(dayOfMonth)}`
}

/**
 * Gives the day number of a day that exists; the day of the month is not checked.
 *
 * @param year - The year, astronomical: 0 is 1 BC.
 * @param month - The month, 1 to 12.
 * @param dayOfMonth - The day of the month, from 1.
 *
 * @example
 * toDay(2015, 4, 17) //=> 16_542
 */
export function toDay(year: number, month: number, dayOfMonth: number): Day {
  const fromMarch = month > 2 ? month - 3 : month + 9
  const marchYear = month > 2 ? year : year - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  // Five months from March always last 153 days, which spreads the 31sts evenly.
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + dayOfMonth - 1
  return 365 * marchYear + leapDays + dayOfYear - epoch
}

/**
 * Takes a day number apart, the inverse of {@link toDay}.
 *
 * @returns The astronomical year, the month from 1 to 12, and the day of the month from 1.
 *
 * @example
 * toYearMonthDay(16_542) //=> { year: 2015, month: 4, day: 17 }
 */
export function toYearMonthDay(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  // Four centuries have 146,097 days and four years 1,461, the odd day last of all:
  // in quarters of a day, every century and every year is equally long.
  const quarters = 4 * (day + epoch) + 3
  const century = Math.floor(quarters / 146_097)
  const dayOfCentury = Math.floor((quarters - 146_097 * century) / 4)
  const yearOfCentury = Math.floor((4 * dayOfCentury + 3) / 1_461)
  const dayOfYear = dayOfCentury - Math.floor((1_461 * yearOfCentury) / 4)
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: 100 * century + yearOfCentury + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/**
 * Counts the days of a month, 28 to 31.
 *
 * @param year - The year, astronomical.
 * @param month - The month, 1 to 12.
 *
 * @example
 * daysInMonth(2024, 2) //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Adds whole calendar months, which may be negative: the same day of another month.
 *
 * Adding twice is not adding the sum (31 January + 1 + 1 is not 31 March), so
 * months are always added to the anchor, never step by step.
 *
 * @param day - The day to start from.
 * @param months - How many months; a year is twelve.
 * @param rounding - Which day is meant where the month reached has no such day.
 *
 * @example
 * addMonths(toDay(2023, 1, 31), 1, 'up') //=> toDay(2023, 3, 1)
 */
export function addMonths(day: Day, months: number, rounding: DateRounding): Day {
  const from = toYearMonthDay(day)
  const monthsFromZero = 12 * from.year + from.month - 1 + months
  const year = Math.floor(monthsFromZero / 12)
  const month = monthsFromZero - 12 * year + 1
  const last = daysInMonth(year, month)
  if (from.day <= last) return toDay(year, month, from.day)
  return toDay(year, month, last) + (rounding === 'up' ? 1 : 0)
}

/** Reads the ASCII digits from `start` until `end`, not included; NaN where there is anything else. */
function readDigits(text: string, start: number, end: number): number {
  let value = 0
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = 10 * value + digit
  }
  return value
}

/** The first day that can be written and read again: 1 January 1000. */
export const firstDay: Day = toDay(1000, 1, 1)

/** The last day that can be written and read again: 31 December 9999. */
export const lastDay: Day = toDay(9999, 12, 31)

function writeYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0')
}

function writeTwoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
