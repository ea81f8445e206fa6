import { formatDate } from 'immigration-rulesets'
import { language } from '../../state/settings.ts'

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(date) / millisecondsPerDay
}

/** The day of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10)
}

/** A day in the language of the page. */
export function dayInWords(date: string): string {
  return formatDate(dayNumber(date), language.value)
}
