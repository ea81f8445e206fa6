import type { Duration } from '../calendar/duration.ts'
import { formatDate, formatDuration, formatTime, type Hours } from '../calendar/format.ts'
import { parsePartialDate } from '../calendar/partial-date.ts'
import { parsePlainDate } from '../calendar/plain-date.ts'
import { parsePlainTime } from '../calendar/plain-time.ts'
import { printable } from '../calendar/printable.ts'
import { type WorkingCalendarName, workingCalendars } from '../calendar/working-calendars.ts'
import { lastSettledDay } from '../calendar/working-days.ts'
import { type Kind, kindOf } from '../model/kind.ts'
import { isText } from '../model/text.ts'
import type { Bounds, Shown } from '../reasons/evaluation.ts'
import { nameOfCountry, nameOfPlace, type Words } from './context.ts'
import { countryInSentence } from './country-names.ts'
import { numberInWords } from './number.ts'

/**
 * Writes a value that a result shows, for people.
 *
 * @param name - The fact, measure, reading or subject that has it.
 *
 * @example
 * shownInWords(words, 'country.totalStay', { months: 17, days: 3 }) //=> '1 year 5 months 3 days'
 */
export function shownInWords(words: Words, name: string, shown: Shown): string {
  const { phrases } = words
  if (shown === null) return noDayInWords(words, name) ?? phrases.none
  if (shown === 'unknown') return Object.hasOwn(words.version.readings, name) ? phrases.readingOpen : phrases.notKnown
  if (typeof shown !== 'object') return scalarInWords(words, name, kindOf(words.version, name), shown)
  if (isText(shown)) return shown[words.language]
  if ('either' in shown) return shown.either.map((value) => shownInWords(words, name, value)).join(phrases.or)
  if (!('least' in shown)) return lengthInWords(words, name, shown)
  const { unannounced } = shown
  return boundsInWords(words, name, shown) + (unannounced === undefined ? '' : phrases.aside(unannouncedInWords(words, unannounced)))
}

/** What it is called that a date fact has no day. */
function noDayInWords({ version, language }: Words, name: string): string | undefined {
  const fact = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
  return fact?.type === 'date' ? fact.none?.[language] : undefined
}

/** Whether there is nothing to show. */
export function isNothing(shown: Shown): boolean {
  return shown === null
}

/** Says that working days have not been announced, and from when on. */
export function unannouncedInWords({ phrases, language }: Words, calendar: WorkingCalendarName): string {
  return phrases.unannounced(countryInSentence(calendar, language), formatDate(lastSettledDay(workingCalendars[calendar]), language))
}

function boundsInWords(words: Words, name: string, shown: Bounds): string {
  const { phrases } = words
  const [least, most] = [shownInWords(words, name, shown.least), shownInWords(words, name, shown.most)]
  const isDate = isDateOrTime(kindOf(words.version, name))
  if (shown.least === 'unknown') return isDate ? phrases.onOrBefore(most) : phrases.atMost(most)
  if (shown.most === 'unknown') return isDate ? phrases.onOrAfter(least) : phrases.atLeast(least)
  return phrases.between(least, most)
}

/** Writes a constant of a condition, in the units that the version states it in. */
export function constantInWords(words: Words, name: string, constant: unknown): string {
  if (Array.isArray(constant)) return constant.map((entry: unknown) => constantInWords(words, name, entry)).join(words.phrases.or)
  if (typeof constant === 'object' && constant !== null) return formatDuration(constant as Duration, words.language)
  const kind = kindOf(words.version, name)
  const scalar = typeof constant === 'number' || typeof constant === 'boolean' ? constant : String(constant)
  return scalarInWords(words, name, kind?.kind === 'countries' ? { kind: 'country' } : kind, scalar)
}

/** Writes the value of a fact as it was given or assumed. */
export function factInWords(words: Words, name: string, value: unknown): string {
  if (value === 'unknown') return words.phrases.notKnown
  if (Array.isArray(value))
    return value.length === 0 ? words.phrases.none : value.map((entry) => constantInWords(words, name, entry)).join(words.phrases.comma)
  return constantInWords(words, name, value)
}

/**
 * Writes a date, known to the day or only to the month or year.
 *
 * @returns The text itself where it is no date.
 */
export function dateInWords({ language }: Pick<Words, 'language'>, date: string): string {
  const day = parsePlainDate(date)
  return day === undefined ? printable(date) : formatDate(day, language)
}

/** Whether values of a kind come before and after each other, and are not more or less. */
export function isDateOrTime(kind: Kind | undefined): boolean {
  return kind?.kind === 'date' || kind?.kind === 'time'
}

/** Whether a length is less than nothing: what it is measured to lies before what it is measured from. */
export function isBelowNothing(shown: Shown): boolean {
  if (typeof shown !== 'object' || shown === null || isText(shown) || 'either' in shown || 'least' in shown) return false
  return isNegative(shown)
}

function isNegative(length: { readonly months?: number; readonly days: number } | Hours): boolean {
  return Object.values(length).some((count: number) => count < 0)
}

function lengthInWords(words: Words, name: string, length: { readonly months?: number; readonly days: number } | Hours): string {
  const by = sizeInWords(words, length)
  if (!isNegative(length)) return by
  const say = words.phrases.belowNothing
  const measure = Object.hasOwn(words.version.measures, name) ? words.version.measures[name] : undefined
  if (measure === undefined || !('elapsed' in measure)) return say.fewer(by)
  return measure.elapsed.from === 'asOf' ? say.passed(by) : measure.elapsed.to === 'asOf' ? say.ahead(by) : say.earlier(by)
}

/** Writes how long something is, whichever way it is counted. */
function sizeInWords({ language }: Words, length: { readonly months?: number; readonly days: number } | Hours): string {
  if ('hours' in length) {
    const { hours, minutes = 0 } = length
    return formatDuration({ hours: Math.abs(hours), minutes: Math.abs(minutes) }, language)
  }
  const months = Math.abs(length.months ?? 0)
  const days = Math.abs(length.days)
  // A year is twelve months everywhere here; months alone would be hard to read.
  const parts = { years: Math.floor(months / 12), months: months % 12, days }
  return formatDuration(parts, language)
}

function scalarInWords(words: Words, name: string, kind: Kind | undefined, value: string | number | boolean): string {
  const { version, phrases, language } = words
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no
  if (typeof value === 'number') return numberInWords(value)
  if (Object.hasOwn(version.readings, name)) return version.readings[name]?.values[value]?.title[language] ?? value
  const fact = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
  if (fact?.type === 'date' && value === 'none') return noDayInWords(words, name) ?? phrases.none
  if (fact?.type === 'enum') return fact.labels?.[value]?.[language] ?? value
  if (kind?.kind === 'country') return nameOfCountry(words, value)
  if (name === 'place') return nameOfPlace(words, { place: value })
  const time = kind?.kind === 'time' ? parsePlainTime(value) : undefined
  if (time !== undefined) return formatTime(time, language)
  return isDateOrTime(kind) && parsePartialDate(value) !== undefined ? dateInWords(words, value) : printable(value)
}
