// The only file that imports date-fns. Its `format` and its locales are left out: what they can do besides would be most of what a program
// that writes a date has to load.
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { lightFormat } from 'date-fns/lightFormat'
import type { Duration, Length } from './duration.ts'
import type { Language } from './language.ts'
import { monthNames } from './months.ts'
import type { Day } from './plain-date.ts'
import { formatPlainTime, type Minute, minutesPerDay } from './plain-time.ts'

/** How long something lasts by the clock. */
export interface Hours {
  readonly hours: number
  readonly minutes?: number
}

/** How a day is written, in the patterns of Unicode; the name of the month, which there is no light pattern for, is given. */
const patterns: Readonly<Record<Language, (month: string) => string>> = { en: (month) => `d '${month}' y`, zh: () => 'y年M月d日' }

/** Units of time, the longest first: of one, and of any other number. */
const units = {
  years: { en: ['year', 'years'], zh: ['年', '年'] },
  months: { en: ['month', 'months'], zh: ['个月', '个月'] },
  days: { en: ['day', 'days'], zh: ['天', '天'] },
  hours: { en: ['hour', 'hours'], zh: ['小时', '小时'] },
  minutes: { en: ['minute', 'minutes'], zh: ['分钟', '分钟'] },
} as const

type Unit = keyof typeof units

/** Between a day and a time. */
const separators: Readonly<Record<Language, string>> = { en: ', ', zh: '' }
/** Between a number and its unit, and between units. */
const spaces: Readonly<Record<Language, string>> = { en: ' ', zh: '' }
const millisecondsPerDay = 86_400_000

/**
 * Writes a day for people. The zone of the host has no say.
 *
 * @param day - Days since 1970-01-01.
 *
 * @example
 * formatDate(16_542, 'en') //=> '17 April 2015'
 */
export function formatDate(day: Day, language: Language): string {
  const date = new UTCDateMini(day * millisecondsPerDay)
  return lightFormat(date, patterns[language](monthNames[date.getMonth()] ?? ''))
}

/**
 * Writes a time for people, by the clock of 24 hours.
 *
 * @example
 * formatTime(1441, 'en') //=> '2 January 1970, 00:01'
 */
export function formatTime(minute: Minute, language: Language): string {
  return formatDate(Math.floor(minute / minutesPerDay), language) + separators[language] + formatPlainTime(minute).slice(-5)
}

/**
 * Writes a duration or a length for people, in the units it is stated in, leaving out those that are zero.
 *
 * @returns No days, or no hours, where there is nothing at all.
 *
 * @example
 * formatDuration({ months: 5, days: 27 }, 'en') //=> '5 months 27 days'
 */
export function formatDuration(duration: Duration | Length | Hours, language: Language): string {
  const counts: Readonly<Partial<Record<Unit, number>>> = duration
  const write = (unit: Unit, count: number) => `${count}${spaces[language]}${units[unit][language][count === 1 ? 0 : 1]}`
  const written = (Object.keys(units) as Unit[]).flatMap((unit) => (counts[unit] ? [write(unit, counts[unit])] : []))
  return written.join(spaces[language]) || write('hours' in duration ? 'hours' : 'days', 0)
}
