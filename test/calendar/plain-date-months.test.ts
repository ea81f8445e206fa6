import { utc } from '@date-fns/utc'
import { addMonths as addMonthsInDateFns } from 'date-fns/addMonths'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addMonths, formatPlainDate, toDay, toYearMonthDay } from '../../src/calendar/plain-date.ts'
import { day, everyDay, millisecondsPerDay, rounding } from './support.ts'

const monthCounts = [-1201, -12, -1, 1, 6, 13]

describe('addMonths', () => {
  it.each(monthCounts)(
    'adds %d months as date-fns does under UTC, and rounds up to the day after, on every day from 1900 to 2100',
    (months) => {
      const mismatches: string[] = []
      everyDay('1900-01-01', '2100-12-31', (current) => {
        const from = new Date(current * millisecondsPerDay)
        const reached = addMonthsInDateFns(from, months, { in: utc })
        const down = reached.getTime() / millisecondsPerDay
        const up = reached.getUTCDate() === from.getUTCDate() ? down : down + 1
        if (addMonths(current, months, 'down') !== down || addMonths(current, months, 'up') !== up)
          mismatches.push(formatPlainDate(current))
      })
      expect(mismatches.slice(0, 10)).toEqual([])
    },
  )

  it('adds months as Temporal does with constrain, on every day from 1900 to 2100', () => {
    const mismatches: string[] = []
    let current = Temporal.PlainDate.from('1900-01-01')
    everyDay('1900-01-01', '2100-12-31', (start) => {
      for (const months of monthCounts) {
        const reached = current.add({ months }, { overflow: 'constrain' })
        if (addMonths(start, months, 'down') !== toDay(reached.year, reached.month, reached.day)) mismatches.push(`${current} ${months}`)
      }
      current = current.add({ days: 1 })
    })
    expect(mismatches.slice(0, 10)).toEqual([])
    expect(current.toString()).toBe('2101-01-01')
  })

  it('leaves the day where no month is added, and comes back where the day exists', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -354_285, max: 2_932_896 }),
        fc.integer({ min: -5000, max: 5000 }),
        rounding,
        (start, months, direction) => {
          expect(addMonths(start, 0, direction)).toBe(start)
          const reached = addMonths(start, months, direction)
          if (toYearMonthDay(reached).day === toYearMonthDay(start).day) expect(addMonths(reached, -months, direction)).toBe(start)
        },
      ),
    )
  })

  it('never reaches an earlier day from a later one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 50_000 }), fc.integer({ min: -50, max: 50 }), rounding, (start, months, direction) => {
        expect(addMonths(start + 1, months, direction)).toBeGreaterThanOrEqual(addMonths(start, months, direction))
        expect(addMonths(start, months + 1, direction)).toBeGreaterThan(addMonths(start, months, direction))
      }),
      { numRuns: 1000 },
    )
  })

  it('rounds to the last day of the month or to the first of the next', () => {
    expect(formatPlainDate(addMonths(day('2023-01-31'), 1, 'down'))).toBe('2023-02-28')
    expect(formatPlainDate(addMonths(day('2023-01-31'), 1, 'up'))).toBe('2023-03-01')
    expect(formatPlainDate(addMonths(day('2023-01-31'), 2, 'up'))).toBe('2023-03-31')
    expect(formatPlainDate(addMonths(day('2024-12-31'), -10, 'down'))).toBe('2024-02-29')
    expect(formatPlainDate(addMonths(day('2024-12-31'), -10, 'up'))).toBe('2024-03-01')
    expect(addMonths(toDay(0, 1, 31), -14, 'down')).toBe(toDay(-2, 11, 30))
  })
})
