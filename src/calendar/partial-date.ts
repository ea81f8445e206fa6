import type { Bounds } from '../logic/bounds.ts'
import { addMonths, type Day, daysInMonth, parsePlainDate } from './plain-date.ts'

/**
 * A date known to the year, the month or the day: `2015`, `2015-04`, `2015-04-17`.
 * The type keeps out most slips; only {@link parsePartialDate} tells whether it is a date.
 */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`

/**
 * Reads a partial date.
 *
 * @param text - `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in ASCII, years 1000 to 9999, nothing around it.
 *
 * @returns The days it can stand for, or `undefined` where it is not a partial date or its day does not exist.
 *
 * @example
 * parsePartialDate('2016-02') //=> { earliest: toDay(2016, 2, 1), latest: toDay(2016, 2, 29) }
 */
export function parsePartialDate(text: string): Bounds | undefined {
  if (text.length === 10) return rangeFrom(parsePlainDate(text), 0)
  if (text.length === 7) return rangeFrom(parsePlainDate(`${text}-01`), 1)
  return text.length === 4 ? rangeFrom(parsePlainDate(`${text}-01-01`), 12) : undefined
}

/**
 * Says why a text is not a date, in one line: lower case, no full stop.
 *
 * @param text - A text that {@link parsePartialDate} refuses; or, where the day has to be known, one that `parsePlainDate` refuses.
 *
 * @example
 * explainBadDate('2015-02-30') //=> '`2015-02-30` is not a date: February 2015 has 28 days'
 */
export function explainBadDate(text: string): string {
  const reason = findFault(text)
  if (reason !== undefined) return `${quote(text)} is not a date: ${reason}`
  return `${quote(text)} is not a full date: write the day too, as in 2015-04-17`
}

/** The days from the first until `months` later, not included; the first alone where `months` is 0. */
function rangeFrom(earliest: Day | undefined, months: 0 | 1 | 12): Bounds | undefined {
  if (earliest === undefined) return undefined
  return { least: earliest, most: months === 0 ? earliest : addMonths(earliest, months, 'down') - 1 }
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

function findFault(text: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (parts === null) return 'write 2015, 2015-04 or 2015-04-17'
  const [, year, month, dayOfMonth] = parts
  if (Number(year) < 1000) return 'the year must be from 1000 to 9999'
  if (month === undefined) return undefined
  const monthName = monthNames[Number(month) - 1]
  if (monthName === undefined) return `there is no month ${month}`
  if (dayOfMonth === undefined) return undefined
  if (dayOfMonth === '00') return 'there is no day 00'
  const days = daysInMonth(Number(year), Number(month))
  return Number(dayOfMonth) > days ? `${monthName} ${year} has ${days} days` : undefined
}

/**
 * Quotes what somebody wrote, kept to one short line: it may be long, or hold line breaks.
 *
 * @example
 * quote('2015-02-30') //=> '`2015-02-30`'
 */
export function quote(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return `\`${shown.replace(/\p{C}/gu, '\uFFFD')}\``
}
