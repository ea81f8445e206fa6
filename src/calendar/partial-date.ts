import type { Bounds } from '../logic/bounds.ts'
import { datesMeant } from './dates-meant.ts'
import type { Language } from './language.ts'
import { monthNames } from './months.ts'
import { addMonths, type Day, daysInMonth, parsePlainDate } from './plain-date.ts'
import { inert } from './printable.ts'

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
 * @returns The first and the last day it can stand for, in days since 1970-01-01, or `undefined` where it is not a partial date or its day does not exist.
 *
 * @example
 * parsePartialDate('2016-02') //=> { least: 16_832, most: 16_860 }
 */
export function parsePartialDate(text: string): Bounds | undefined {
  if (typeof text !== 'string') return undefined
  if (text.length === 10) return rangeFrom(parsePlainDate(text), 0)
  if (text.length === 7) return rangeFrom(parsePlainDate(`${text}-01`), 1)
  return rangeFrom(parsePlainDate(`${text}-01-01`), 12)
}

/**
 * Says why a text is not a date, in one line: lower case, no full stop.
 *
 * @param text - A text that {@link parsePartialDate} refuses; or, where the day has to be known, one that `parsePlainDate` refuses.
 * @param language - English where it is left out.
 *
 * @example
 * explainBadDate('2015-02-30') //=> '`2015-02-30` is not a date: February 2015 has 28 days'
 */
export function explainBadDate(text: string, language: Language = 'en'): string {
  const say = phrases[language]
  const reason = findFault(text, say)
  return reason === undefined ? say.notFull(quote(text)) : say.notADate(quote(text), reason)
}

/** The days from the first until `months` later, not included; the first alone where `months` is 0. */
function rangeFrom(earliest: Day | undefined, months: 0 | 1 | 12): Bounds | undefined {
  if (earliest === undefined) return undefined
  return { least: earliest, most: months === 0 ? earliest : addMonths(earliest, months, 'down') - 1 }
}

interface DatePhrases {
  readonly notADate: (text: string, reason: string) => string
  readonly notFull: (text: string) => string
  readonly write: string
  /** How to write what is meant; where that can be either of two days, how to write each. */
  readonly writeMeant: (date: string, other: string | undefined) => string
  readonly year: string
  readonly noMonth: (month: string) => string
  readonly noDay: string
  readonly days: (year: string, month: number, days: number) => string
}

const phrases: Readonly<Record<Language, DatePhrases>> = {
  en: {
    notADate: (text, reason) => `${text} is not a date: ${reason}`,
    notFull: (text) => `${text} is not a full date: write the day too, as in 2015-04-17`,
    write: 'write 2015, 2015-04 or 2015-04-17',
    writeMeant: (date, other) =>
      other === undefined ? `write ${date}` : `write ${date} for ${inFull(date)}, or ${other} for ${inFull(other)}`,
    year: 'the year must be from 1000 to 9999',
    noMonth: (month) => `there is no month ${month}`,
    noDay: 'there is no day 00',
    days: (year, month, days) => `${monthNames[month - 1]} ${year} has ${days} days`,
  },
  zh: {
    notADate: (text, reason) => `${text} 不是有效的日期：${reason}`,
    notFull: (text) => `${text} 缺少具体日期：请写到日，例如 2015-04-17`,
    write: '请写成 2015、2015-04 或 2015-04-17',
    writeMeant: (date, other) =>
      other === undefined ? `请写成 ${date}` : `${inChinese(date)}请写成 ${date}，${inChinese(other)}请写成 ${other}`,
    year: '年份应在 1000 至 9999 之间',
    noMonth: (month) => `没有 ${month} 月`,
    noDay: '没有 00 日',
    days: (year, month, days) => `${year}年${month}月只有 ${days} 天`,
  },
}

/** A date known to the day, such as `14 May 1988`. */
function inFull(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${monthNames[Number(month) - 1]} ${year}`
}

/** A date known to the day, such as `1988年5月14日`. */
function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

function findFault(text: string, say: DatePhrases): string | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (parts === null) {
    const [date, other] = datesMeant(text)
    return date === undefined ? say.write : say.writeMeant(date, other)
  }
  const [, year = '', month, dayOfMonth] = parts
  if (Number(year) < 1000) return say.year
  if (month === undefined) return undefined
  if (monthNames[Number(month) - 1] === undefined) return say.noMonth(month)
  if (dayOfMonth === undefined) return undefined
  if (dayOfMonth === '00') return say.noDay
  // What is refused besides is a day after the last of its month.
  return say.days(year, Number(month), daysInMonth(Number(year), Number(month)))
}

/**
 * Quotes what somebody wrote, kept to one short line: it may be long, or hold line breaks.
 *
 * @example
 * quote('2015-02-30') //=> '`2015-02-30`'
 */
export function quote(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return `\`${inert(shown.replaceAll('\n', '\uFFFD'))}\``
}
