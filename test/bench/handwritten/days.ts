// Dates as whole days since 1970-01-01, and what the hand-written functions count with them.

/** Reads `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return dayFrom(
    1000 * digit(date, 0) + 100 * digit(date, 1) + 10 * digit(date, 2) + digit(date, 3),
    10 * digit(date, 5) + digit(date, 6),
    10 * digit(date, 8) + digit(date, 9),
  )
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}

/** The day of a civil date: years are counted from March, so that the leap day comes last. */
function dayFrom(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const m = month <= 2 ? month + 9 : month - 3
  return 365 * y + (y >> 2) - Math.trunc(y / 100) + Math.trunc(y / 400) + Math.trunc((153 * m + 2) / 5) + day - 719469
}

/** A civil date as one number: months since the year 0, and the day of the month in the last five bits. */
function civil(day: number): number {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - 146097 * era
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1460) + Math.trunc(dayOfEra / 36524) - Math.trunc(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.trunc(yearOfEra / 100))
  const m = Math.trunc((5 * dayOfYear + 2) / 153)
  const year = yearOfEra + 400 * era
  return ((12 * year + m + 2) << 5) | (dayOfYear - Math.trunc((153 * m + 2) / 5) + 1)
}

function lastOfMonth(months: number): number {
  const month = (months % 12) + 1
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  const year = Math.trunc(months / 12)
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function dayAt(months: number, day: number): number {
  return dayFrom(Math.trunc(months / 12), (months % 12) + 1, Math.min(day, lastOfMonth(months)))
}

/** A day so many months later, or earlier; where the month is too short, its last day. */
export function plusMonths(day: number, months: number): number {
  const date = civil(day)
  return dayAt((date >> 5) + months, date & 31)
}

/** The first day of the window of so many years that ends on a day: the first from which they have not passed by then. */
export function windowOfYears(years: number, end: number): number {
  let first = plusMonths(end, -12 * years) + 1
  while (plusMonths(first, 12 * years) <= end) first++
  return first
}

/** Lengths are one number: 32 for every month, 1 for every day left over. */
export const month = 32
export const year = 12 * month

/** The whole months from a day until another, and the days left over. */
export function lengthBetween(from: number, until: number): number {
  const [start, end] = [civil(from), civil(until)]
  let months = (end >> 5) - (start >> 5)
  if ((end & 31) < Math.min(start & 31, lastOfMonth(end >> 5))) months--
  return month * months + until - dayAt((start >> 5) + months, start & 31)
}
