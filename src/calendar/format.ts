// The only file that imports date-fns: words for people, in two languages.
import { utc } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { formatDuration as formatUnits } from 'date-fns/formatDuration'
import { enGB } from 'date-fns/locale/en-GB'
import { zhCN } from 'date-fns/locale/zh-CN'
import type { Duration, Length } from './duration.ts'
import type { Language } from './language.ts'
import type { Day } from './plain-date.ts'
import { formatPlainTime, type Minute, minutesPerDay } from './plain-time.ts'

/** How long something lasts by the clock. */
export interface Hours {
  readonly hours: number
  readonly minutes?: number
}

const locales: Readonly<Record<Language, typeof enGB>> = { en: enGB, zh: zhCN }
const patterns: Readonly<Record<Language, string>> = { en: 'd MMMM y', zh: 'y年M月d日' }
/** Between a day and a time. */
const separators: Readonly<Record<Language, string>> = { en: ', ', zh: '' }
/** Between a number and its unit, and between units. */
const spaces: Readonly<Record<Language, string>> = { en: ' ', zh: '' }
const millisecondsPerDay = 86_400_000

/**
 * Writes a day for people. The zone of the host has no say.
 *
 * @param day - Days since 1970-01-01, as `parsePartialDate` counts them.
 *
 * @throws RangeError when `day` is not a finite number.
 *
 * @example
 * formatDate(16_542, 'en') //=> '17 April 2015'
 */
export function formatDate(day: Day, language: Language): string {
  return format(day * millisecondsPerDay, patterns[language], { in: utc, locale: locales[language] })
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
  const locale = locales[language]
  const unit = 'hours' in duration ? 'hours' : 'days'
  const text = formatUnits(duration, { locale }) || formatUnits({ [unit]: 0 }, { locale, format: [unit], zero: true })
  return text.replaceAll(' ', spaces[language])
}
