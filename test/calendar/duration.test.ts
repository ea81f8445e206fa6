import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDuration, decodeLength, encodeLength, inMonths, lengthOf, monthsBetween, yearsBetween } from '../../src/calendar/duration.ts'
import { addMonths, type Day, formatPlainDate } from '../../src/calendar/plain-date.ts'
import { date, day, everyDay, rounding, roundings, walk } from './support.ts'

/** Pairs with every start of these two years, one of them a leap year, and every end up to 800 days later. */
const spanInDays = 800
const firstStart = '2023-01-01'
const lastStart = '2024-12-31'

describe('monthsBetween', () => {
  it.each(roundings)('is the greatest n for which start plus n months is no later than end, rounding %s', (direction) => {
    const mismatches: string[] = []
    everyDay(firstStart, lastStart, (start) => {
      const arrivals = Array.from({ length: 30 }, (_, months) => addMonths(start, months, direction))
      for (let end = start - 40; end <= start + spanInDays; end += 1) {
        const arrived = arrivals.filter((arrival) => arrival <= end).length - 1
        if (monthsBetween(start, end, direction) !== Math.max(0, arrived)) mismatches.push(pair(start, end))
      }
    })
    expect(mismatches.slice(0, 10)).toEqual([])
  })

  it('undoes the addition of any number of months', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 1500 }), rounding, (text, months, direction) => {
        const reached = addMonths(day(text), months, direction)
        expect(monthsBetween(day(text), reached, direction)).toBe(months)
        if (months > 0) expect(monthsBetween(day(text), reached - 1, direction)).toBe(months - 1)
      }),
    )
  })

  it('never falls with a later end, and never rises with a later start', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -50, max: 1500 }), rounding, (text, days, direction) => {
        const start = day(text)
        const months = monthsBetween(start, start + days, direction)
        expect(monthsBetween(start, start + days + 1, direction)).toBeGreaterThanOrEqual(months)
        expect(monthsBetween(start + 1, start + days, direction)).toBeLessThanOrEqual(months)
      }),
      { numRuns: 1000 },
    )
  })

  it('counts a month only once the day itself has arrived', () => {
    expect(monthsBetween(day('2023-08-31'), day('2024-02-28'), 'down')).toBe(5)
    expect(monthsBetween(day('2023-08-31'), day('2024-02-29'), 'down')).toBe(6)
    expect(monthsBetween(day('2023-08-31'), day('2024-02-29'), 'up')).toBe(5)
    expect(monthsBetween(day('2023-08-31'), day('2024-03-01'), 'up')).toBe(6)
  })
})

describe('yearsBetween', () => {
  it('is the greatest n for which start plus n years is no later than end', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -400, max: 4000 }), rounding, (text, days, direction) => {
        const anniversaries = Array.from({ length: 12 }, (_, years) => addDuration(day(text), { years }, direction))
        const arrived = anniversaries.filter((anniversary) => anniversary <= day(text) + days).length - 1
        expect(yearsBetween(day(text), day(text) + days, direction)).toBe(Math.max(0, arrived))
      }),
    )
  })

  it('lets a birthday of 29 February arrive on 28 February rounding down, on 1 March rounding up', () => {
    const birth = day('2008-02-29')
    expect(yearsBetween(birth, day('2026-02-27'), 'down')).toBe(17)
    expect(yearsBetween(birth, day('2026-02-28'), 'down')).toBe(18)
    expect(yearsBetween(birth, day('2026-02-28'), 'up')).toBe(17)
    expect(yearsBetween(birth, day('2026-03-01'), 'up')).toBe(18)
    expect(yearsBetween(birth, day('2024-02-28'), 'down')).toBe(15)
    expect(yearsBetween(birth, day('2024-02-29'), 'up')).toBe(16)
  })

  it('has the birthdays that zones with a missing midnight take away', () => {
    expect(yearsBetween(day('1990-10-21'), day('2006-10-21'), 'down')).toBe(16)
    expect(yearsBetween(day('1988-07-01'), day('2004-07-01'), 'down')).toBe(16)
    expect(yearsBetween(day('1988-07-01'), day('2004-06-30'), 'down')).toBe(15)
  })
})

describe('lengthOf', () => {
  it.each(roundings)('leaves 0 to 30 days, which complete the period, and never lasts less with one day more, rounding %s', (direction) => {
    const mismatches: string[] = []
    let most = 0
    everyDay(firstStart, lastStart, (start) => {
      let before = 0
      for (let end = start; end <= start + spanInDays; end += 1) {
        const length = lengthOf({ start, end }, direction)
        const encoded = encodeLength(length)
        const completes = addMonths(start, length.months, direction) + length.days === end + 1
        const longer = encodeLength(lengthOf({ start: start - 1, end }, direction))
        const decoded = decodeLength(encoded)
        const sound = length.days >= 0 && length.days <= 30 && decoded.months === length.months && decoded.days === length.days
        if (!completes || !sound || encoded <= before || longer < encoded) mismatches.push(pair(start, end))
        most = Math.max(most, length.days)
        before = encoded
      }
    })
    expect(mismatches.slice(0, 10)).toEqual([])
    expect(most).toBe(30)
  })

  it('is what walking through the period day by day finds', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 500 }), rounding, (text, more, direction) => {
        const period = { start: day(text), end: day(text) + more }
        expect(lengthOf(period, direction)).toEqual(walk(period, direction))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['2015-01-01', '2015-06-30', { months: 6, days: 0 }],
    ['2015-01-01', '2015-06-29', { months: 5, days: 29 }],
    ['2015-01-01', '2015-01-01', { months: 0, days: 1 }],
    ['2023-01-31', '2023-02-27', { months: 1, days: 0 }],
    ['2023-01-31', '2023-03-29', { months: 1, days: 30 }],
  ])('counts both ends, rounding down: %s to %s', (start, end, length) => {
    expect(lengthOf({ start: day(start), end: day(end) }, 'down')).toEqual(length)
  })
})

describe('encodeLength and decodeLength', () => {
  const length = fc.record({ months: fc.nat({ max: 2000 }), days: fc.nat({ max: 30 }) })

  it('are inverse', () => {
    fc.assert(
      fc.property(length, (any) => {
        expect(decodeLength(encodeLength(any))).toEqual(any)
      }),
    )
    expect(encodeLength({ months: 5, days: 27 })).toBe(187)
  })

  it('keep the order', () => {
    fc.assert(
      fc.property(length, length, (a, b) => {
        const order = Math.sign(a.months - b.months) || Math.sign(a.days - b.days)
        expect(Math.sign(encodeLength(a) - encodeLength(b))).toBe(order)
      }),
    )
  })
})

describe('addDuration and inMonths', () => {
  it('take a year as twelve months, and days as days', () => {
    expect(inMonths({ years: 1, months: 6 })).toBe(18)
    expect([inMonths({ years: 2 }), inMonths({ months: 7 }), inMonths({})]).toEqual([24, 7, 0])
    expect(addDuration(day('2015-08-31'), { years: 1, months: 6 }, 'down')).toBe(day('2017-02-28'))
    expect(addDuration(day('2015-08-31'), { years: 1, months: 6 }, 'up')).toBe(day('2017-03-01'))
    expect(addDuration(day('2015-08-31'), { days: 180 }, 'up')).toBe(day('2016-02-27'))
    expect(addDuration(day('2016-03-31'), { months: -1 }, 'down')).toBe(day('2016-02-29'))
  })
})

function pair(start: Day, end: Day): string {
  return `${formatPlainDate(start)} to ${formatPlainDate(end)}`
}
