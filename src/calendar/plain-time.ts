import type { Bounds } from '../logic/bounds.ts'
import type { Language } from './language.ts'
import { explainBadDate, parsePartialDate, quote } from './partial-date.ts'
import { formatPlainDate, parsePlainDate } from './plain-date.ts'

/**
 * A time as the clock on the wall shows it, without zone: whole minutes since 1970-01-01T00:00.
 */
export type Minute = number

/** A time known to the minute, the day, the month or the year: `2026-11-20T21:30`, `2026-11-20`, `2026-11`, `2026`. */
export type PartialTime =
  | `${number}`
  | `${number}-${number}`
  | `${number}-${number}-${number}`
  | `${number}-${number}-${number}T${number}:${number}`

/** How many minutes a day has. */
export const minutesPerDay = 1_440

/**
 * Reads a time.
 *
 * @param text - Sixteen ASCII characters, `YYYY-MM-DDTHH:MM`, hours 00 to 23; no seconds, no zone.
 *
 * @returns The minute, or `undefined` where the text is anything else.
 *
 * @example
 * parsePlainTime('1970-01-02T00:01') //=> 1441
 */
export function parsePlainTime(text: string): Minute | undefined {
  const [, date = '', hours, minutes] = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  const day = parsePlainDate(date)
  return day === undefined ? undefined : day * minutesPerDay + Number(hours) * 60 + Number(minutes)
}

/**
 * Writes a minute as a time, the inverse of {@link parsePlainTime}.
 *
 * @throws RangeError when `minute` is not a whole number.
 *
 * @example
 * formatPlainTime(1441) //=> '1970-01-02T00:01'
 */
export function formatPlainTime(minute: Minute): string {
  if (!Number.isInteger(minute)) throw new RangeError(`\`${minute}\` is not a minute: a minute is a whole number`)
  const day = Math.floor(minute / minutesPerDay)
  const rest = minute - day * minutesPerDay
  return `${formatPlainDate(day)}T${writeTwoDigits(Math.floor(rest / 60))}:${writeTwoDigits(rest % 60)}`
}

/**
 * Reads a time that may be known to the day, month or year only.
 *
 * @returns The first and the last minute that it can be, or `undefined` where it is no time.
 *
 * @example
 * parsePartialTime('1970-01-01') //=> { earliest: 0, latest: 1439 }
 */
export function parsePartialTime(text: string): Bounds | undefined {
  const minute = parsePlainTime(text)
  if (minute !== undefined) return { least: minute, most: minute }
  const days = parsePartialDate(text)
  return days && { least: days.least * minutesPerDay, most: (days.most + 1) * minutesPerDay - 1 }
}

/**
 * Says why a text is not a time, in one line: lower case, no full stop.
 *
 * @example
 * explainBadTime('2026-11-20T24:00') //=> '`2026-11-20T24:00` is not a time: the hours go from 00 to 23, the minutes from 00 to 59'
 */
export function explainBadTime(text: string, language: Language = 'en'): string {
  const [, date = '', hours] = /^(\d{4}-\d\d-\d\d)T(.*)$/.exec(text) ?? []
  if (hours !== undefined && parsePlainDate(date) === undefined) return explainBadDate(date, language)
  const { notATime, range, write } = phrases[language]
  return notATime(quote(text), hours !== undefined && /^\d\d:\d\d$/.test(hours) ? range : write)
}

const phrases = {
  en: {
    notATime: (text: string, reason: string) => `${text} is not a time: ${reason}`,
    range: 'the hours go from 00 to 23, the minutes from 00 to 59',
    write: 'write 2026-11-20T21:30, or only its day, month or year',
  },
  zh: {
    notATime: (text: string, reason: string) => `${text} 不是有效的时间：${reason}`,
    range: '小时应为 00 至 23，分钟应为 00 至 59',
    write: '请写成 2026-11-20T21:30，或只写年、月、日',
  },
}

function writeTwoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
