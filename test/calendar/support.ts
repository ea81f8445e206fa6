import * as fc from 'fast-check'
import type { Length } from '../../src/calendar/duration.ts'
import type { Period } from '../../src/calendar/period.ts'
import { type DateRounding, type Day, formatPlainDate, type PlainDate, parsePlainDate } from '../../src/calendar/plain-date.ts'

export const roundings: readonly DateRounding[] = ['down', 'up']
export const millisecondsPerDay = 86_400_000

/** The day of a date that a test writes out. */
export function day(text: PlainDate): Day {
  const parsed = parsePlainDate(text)
  if (parsed === undefined) throw new Error(`the test has a bad date: ${text}`)
  return parsed
}

/** Calls `visit` with every day from `first` to `last`, both included. */
export function everyDay(first: PlainDate, last: PlainDate, visit: (day: Day) => void): void {
  const end = day(last)
  for (let current = day(first); current <= end; current += 1) visit(current)
}

/** A stay as a person would write it down, so that counterexamples can be read. */
export interface Stay {
  readonly from: PlainDate
  readonly to: PlainDate
}

export function toPeriod(stay: Stay): Period {
  return { start: day(stay.from), end: day(stay.to) }
}

export const rounding = fc.constantFrom(...roundings)

/** Dates around two leap days, one of them eight years after the last. */
export const date = fc
  .oneof(fc.integer({ min: day('2022-12-01'), max: day('2024-06-30') }), fc.integer({ min: day('1895-12-01'), max: day('1904-06-30') }))
  .map(formatPlainDate)

/** Up to five stays of up to 100 days that often touch, overlap or nearly do. */
export const stays = fc
  .array(fc.record({ start: fc.integer({ min: day('2023-12-01'), max: day('2024-05-31') }), more: fc.nat({ max: 99 }) }), { maxLength: 5 })
  .map((list): Stay[] => list.map(({ start, more }) => ({ from: formatPlainDate(start), to: formatPlainDate(start + more) })))

/** The runs of consecutive days among those of the stays, a gap of at most `bridging` days being filled. */
export function runs(list: readonly Stay[], bridging = 0): Period[] {
  const days = new Set<Day>()
  for (const { start, end } of list.map(toPeriod)) for (let current = start; current <= end; current += 1) days.add(current)
  const sorted = [...days].sort((a, b) => a - b)
  const breaks = sorted.flatMap((current, index) => (index === 0 || current - sorted[index - 1]! > bridging + 1 ? [index] : []))
  return breaks.map((from, index) => ({ start: sorted[from]!, end: sorted[(breaks[index + 1] ?? sorted.length) - 1]! }))
}

/**
 * Measures a period by walking through it day by day, on the host's own UTC calendar: a month
 * is over when the day of the month on which the walk began comes round, or what stands for it.
 */
export function walk(period: Period, rounding: DateRounding): Length {
  const anchor = civil(period.start).dayOfMonth
  let months = 0
  let days = 0
  for (let current = period.start + 1; current <= period.end + 1; current += 1) {
    const { dayOfMonth } = civil(current)
    const yesterday = civil(current - 1).dayOfMonth
    const tomorrow = civil(current + 1).dayOfMonth
    const standsFor = rounding === 'down' ? dayOfMonth < anchor && tomorrow === 1 : dayOfMonth === 1 && yesterday < anchor
    const monthIsOver = dayOfMonth === anchor || standsFor
    months += monthIsOver ? 1 : 0
    days = monthIsOver ? 0 : days + 1
  }
  return { months, days }
}

function civil(of: Day): { readonly dayOfMonth: number } {
  return { dayOfMonth: new Date(of * millisecondsPerDay).getUTCDate() }
}
