import { utc } from '@date-fns/utc'
import { differenceInMonths } from 'date-fns/differenceInMonths'
import { describe, expect, it } from 'vitest'
import { monthsBetween } from '../../src/calendar/duration.ts'
import { addMonths, type Day, formatPlainDate, toYearMonthDay } from '../../src/calendar/plain-date.ts'
import { day, everyDay, millisecondsPerDay } from './support.ts'

describe('monthsBetween, against differenceInMonths of date-fns', () => {
  it('differs, rounding down, at the end of a leap February and of a month of 30 days, and nowhere else', () => {
    const mismatches: string[] = []
    everyDay('2023-01-01', '2024-12-31', (start) => {
      // Both count alike from the first four weeks of a month, of which two days stand for all.
      const { day: dayOfMonth } = toYearMonthDay(start)
      if (dayOfMonth > 2 && dayOfMonth < 27) return
      for (let end = start; end <= start + 800; end += 1) {
        const expected = monthsBetween(start, end, 'down') + differenceInDateFns(start, end)
        if (countInDateFns(start, end) !== expected) mismatches.push(pair(start, end))
      }
    })
    expect(mismatches.slice(0, 10)).toEqual([])
  })

  it.each([
    ['2023-08-29', '2024-02-28', 5, 6],
    ['2023-08-30', '2024-02-28', 5, 6],
    ['2023-08-31', '2024-02-28', 5, 6],
    ['2007-08-29', '2024-02-28', 197, 198],
    ['2020-01-29', '2020-02-28', 0, 1],
    ['2024-01-31', '2024-02-28', 0, 1],
    ['2023-01-31', '2023-04-30', 3, 2],
    ['2023-03-31', '2023-09-30', 6, 5],
  ])('differs from %s to %s: %d, and %d in date-fns', (start, end, ours, theirs) => {
    expect(monthsBetween(day(start), day(end), 'down')).toBe(ours)
    expect(countInDateFns(day(start), day(end))).toBe(theirs)
  })

  it('differs about six months that date-fns finds a day early from 66 starts between 1940 and 2030', () => {
    const early: string[] = []
    everyDay('1940-01-01', '2030-12-31', (start) => {
      const dayBefore = addMonths(start, 6, 'down') - 1
      if (countInDateFns(start, dayBefore) >= 6) early.push(formatPlainDate(start))
    })
    const beforeLeapYears = Array.from({ length: 22 }, (_, index) => 1943 + 4 * index)
    expect(early).toEqual(beforeLeapYears.flatMap((year) => [`${year}-08-29`, `${year}-08-30`, `${year}-08-31`]))
    expect(early).toHaveLength(66)
  })
})

function countInDateFns(start: Day, end: Day): number {
  return differenceInMonths(end * millisecondsPerDay, start * millisecondsPerDay, { in: utc })
}

/**
 * How many months more date-fns counts than addition does. It takes 28 February of a leap year for
 * the end of the month; and it takes the end of a month of 30 days for short of the 31st, except
 * when it is the first month.
 */
function differenceInDateFns(start: Day, end: Day): number {
  const from = toYearMonthDay(start).day
  const to = toYearMonthDay(end)
  if (to.month === 2 && to.day === 28 && to.year % 4 === 0 && from > 28) return 1
  const endsShortMonth = to.day === 30 && [4, 6, 9, 11].includes(to.month)
  return endsShortMonth && from === 31 && end - start > 31 ? -1 : 0
}

function pair(start: Day, end: Day): string {
  return `${formatPlainDate(start)} to ${formatPlainDate(end)}`
}
