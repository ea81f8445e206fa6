import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Duration } from '../../src/calendar/duration.ts'
import { lookup } from '../../src/measures/bounds/lookup.ts'
import { seeing } from '../../src/measures/seen.ts'
import type { Measure } from '../../src/model/measure.ts'
import { prepareFacts } from '../../src/model/situation/prepare-facts.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf, daysOf, textOf } from '../oracle/calendar.ts'
import { valueIn } from '../oracle/measures.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const asOf = '2024-02-15'

/** Each measure moves one way with each of its dates, so both its bounds are reached where the dates are at their ends. */
const measures: Readonly<Record<string, (by: Duration) => Measure>> = {
  'the age': () => ({ age: 'first' }),
  'the age on another date': () => ({ age: 'first', on: 'second' }),
  'the months that have passed': () => ({ elapsed: { from: 'first', to: 'second' }, in: 'months' }),
  'the days that have passed': () => ({ elapsed: { from: 'first', to: 'second' }, in: 'days' }),
  'the date so much later': (by) => ({ shift: 'first', by }),
  'the date so much earlier': (by) => ({ shift: 'first', by, direction: 'back' }),
  'the opening of a window': (by) => ({ window: by, ending: 'first' }),
  'the later of two': () => ({ latest: ['first', 'second'] }),
  'the earlier of two': () => ({ earliest: ['first', 'second'] }),
}

const durations = fc.constantFrom<Duration>({ months: 1 }, { months: 6 }, { years: 1 }, { days: 30 }, { years: 1, months: 3 })
const roundings = fc.constantFrom('down' as const, 'up' as const)

/** Dates known to the day or the month, most at the ends of months. */
const dates = fc
  .tuple(
    fc.constantFrom('2022-02', '2023-01', '2023-02', '2023-08', '2024-01', '2024-02'),
    fc.constantFrom('', '-01', '-15', '-28', 'last'),
  )
  .map(([month, day]) => (day === 'last' ? textOf(daysOf(month)[1]) : month + day))

describe('over all completions of its dates', () => {
  it.each(Object.entries(measures))('%s lies between the least and the most, and reaches both', (_, measure) => {
    fc.assert(
      fc.property(dates, dates, durations, roundings, (first, second, by, dateRounding) => {
        const version: RulesetVersion = {
          ...emptyVersion,
          dateRounding,
          facts: { first: asked({ type: 'date' }), second: asked({ type: 'date' }) },
          measures: { measured: measure(by) },
        }
        const all = everyDay(first).flatMap((one) => everyDay(second).map((other) => oracle(version, one, other)))
        const found = lookup(
          version,
          seeing(prepareFacts(version, { first, second }, dayOf(asOf), true), {})({ subject: {}, named: new Set() }),
        )('measured')
        expect(found).toMatchObject({ kind: 'number', least: Math.min(...all), most: Math.max(...all), none: 'false' })
      }),
      { numRuns: 150 },
    )
  })
})

function everyDay(partial: string): readonly string[] {
  const [first, last] = daysOf(partial)
  return Array.from({ length: last - first + 1 }, (_, index) => textOf(first + index))
}

/** What the oracle finds, as a number that sorts alike: a month is 32 days. */
function oracle(version: RulesetVersion, first: string, second: string): number {
  const value = valueIn({ version, facts: { first, second }, asOf, subject: {} }, 'measured')
  if (typeof value === 'number') return value
  if (typeof value === 'string') return dayOf(value)
  const { months = 0, days } = value as { months?: number; days: number }
  return 32 * months + days
}
