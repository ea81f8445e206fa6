import { utc } from '@date-fns/utc'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, daysInMonth, formatPlainDate, parsePlainDate, toDay, toYearMonthDay } from '../../src/calendar/plain-date.ts'
import { day, everyDay, millisecondsPerDay } from './support.ts'

describe('parsePlainDate and formatPlainDate', () => {
  it('are inverse, and agree with the calendar of the host, on every day from 1900 to 2100', () => {
    const mismatches: string[] = []
    let next = -25_567
    everyDay('1900-01-01', '2100-12-31', (current) => {
      const text = formatPlainDate(current)
      if (current !== next || parsePlainDate(text) !== current || text !== iso(current)) mismatches.push(text)
      next = current + 1
    })
    expect(mismatches.slice(0, 10)).toEqual([])
    expect(next).toBe(47_847)
  })

  it('are inverse on every twenty-ninth day from 1000 to 9999, and at both ends', () => {
    const mismatches: string[] = []
    for (let current = day('1000-01-01'); current <= day('9999-12-31'); current += 29) {
      if (formatPlainDate(current) !== iso(current) || parsePlainDate(iso(current)) !== current) mismatches.push(iso(current))
    }
    expect(mismatches.slice(0, 10)).toEqual([])
    expect([day('1000-01-01'), day('9999-12-31')]).toEqual([-354_285, 2_932_896])
  })

  it('accept a text only if it is what would be written', () => {
    const nearly = fc.array(fc.constantFrom(...'0123456789-'), { minLength: 10, maxLength: 10 }).map((list) => list.join(''))
    const digits = fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 })).map(([year, month, dayOfMonth]) => {
      return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
    })
    fc.assert(
      fc.property(fc.oneof(digits, nearly, fc.string()), (text) => {
        const exists =
          /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && iso(Date.parse(text) / millisecondsPerDay) === text
        expect(parsePlainDate(text) !== undefined).toBe(exists)
        if (exists) expect(formatPlainDate(day(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '',
    '2015',
    '2015-04',
    '2015-4-17',
    '2015-04-1',
    '2015-04-170',
    '2015/04/17',
    '20150417',
    '17-04-2015',
    ' 2015-04-17',
    '2015-04-17 ',
    '2015-04-17\n',
    '2015-04-17T00:00:00Z',
    '+2015-04-1',
    '-015-04-17',
    '2015-+4-17',
    '2015- 4-17',
    '2015-4.-17',
    '1e03-04-17',
    '2015-04-1:',
    '2015-04-1/',
    '2015–04–17',
    '２０１５-０４-１７',
    '0999-12-31',
    '0000-01-01',
    '2015-00-01',
    '2015-13-01',
    '2015-01-00',
    '2015-01-32',
    '2015-04-31',
    '2015-02-29',
    '1900-02-29',
  ])('refuse %j', (text) => {
    expect(parsePlainDate(text)).toBeUndefined()
  })

  it('know the days that some zones never had', () => {
    expect(formatPlainDate(day('2011-12-30'))).toBe('2011-12-30')
    expect(formatPlainDate(day('2011-12-29') + 1)).toBe('2011-12-30')
  })

  it('extend the year where arithmetic leaves the range that can be read', () => {
    expect(formatPlainDate(addMonths(day('9999-12-31'), 1, 'down'))).toBe('+010000-01-31')
    expect([formatPlainDate(toDay(0, 1, 1)), formatPlainDate(toDay(0, 1, 1) - 1)]).toEqual(['0000-01-01', '-000001-12-31'])
    expect(formatPlainDate(day('1000-01-01') - 1)).toBe('0999-12-31')
    expect(formatPlainDate(toDay(-1, 3, 1))).toBe('-000001-03-01')
  })

  it.each([Infinity, -Infinity, Number.NaN, 0.5])('refuse to write %d', (value) => {
    expect(() => formatPlainDate(value)).toThrow(new RangeError(`\`${value}\` is not a day: a day is a whole number`))
  })
})

describe('toDay and toYearMonthDay', () => {
  it('are inverse, and count days as date-fns does under UTC, on every day from 1900 to 2100', () => {
    const mismatches: string[] = []
    everyDay('1900-01-01', '2100-12-31', (current) => {
      const { year, month, day: dayOfMonth } = toYearMonthDay(current)
      const counted = differenceInCalendarDays(Date.UTC(year, month - 1, dayOfMonth), 0, { in: utc })
      if (toDay(year, month, dayOfMonth) !== current || counted !== current) mismatches.push(formatPlainDate(current))
    })
    expect(mismatches.slice(0, 10)).toEqual([])
  })

  it('begin at 1970-01-01', () => {
    expect(toDay(1970, 1, 1)).toBe(0)
    expect(toYearMonthDay(-1)).toEqual({ year: 1969, month: 12, day: 31 })
    expect(toDay(2015, 4, 17)).toBe(16_542)
  })
})

describe('daysInMonth', () => {
  it('counts as date-fns does', () => {
    const mismatches: string[] = []
    for (let year = 1600; year <= 2400; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        if (daysInMonth(year, month) !== getDaysInMonth(Date.UTC(year, month - 1), { in: utc })) mismatches.push(`${year}-${month}`)
      }
    }
    expect(mismatches.slice(0, 10)).toEqual([])
  })
})

/** The date as the host writes it, for years 1000 to 9999. */
function iso(of: number): string {
  return new Date(of * millisecondsPerDay).toISOString().slice(0, 10)
}
