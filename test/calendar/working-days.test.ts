import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cnNotices, cnWorkingDays } from '../../src/calendar/cn-working-days.ts'
import { type Day, formatPlainDate, parsePlainDate } from '../../src/calendar/plain-date.ts'
import { addWorkingDays, daysMadeUp, daysOff, lastSettledDay } from '../../src/calendar/working-days.ts'
import { isWorked, workingDaysFrom } from '../oracle/working-days.ts'

const day = (date: string): Day => parsePlainDate(date) as Day
const text = (value: Day) => (Number.isFinite(value) ? formatPlainDate(value) : null)
const add = (date: string, count: number) => {
  const { least, most } = addWorkingDays(cnWorkingDays, day(date), count)
  return least === most ? text(least) : { least: text(least), most: text(most) }
}

const [firstDay, lastDay] = [day('2012-01-01'), day('2026-12-24')]

describe('the working days of China', () => {
  it('are those of a isWorked package, on every day that is settled', () => {
    for (let value = firstDay; value <= lastDay; value++) {
      // The first working day after the day before is the day itself exactly when it is worked.
      const { least } = addWorkingDays(cnWorkingDays, value - 1, 1)
      expect(`${formatPlainDate(value)} ${least === value}`).toBe(`${formatPlainDate(value)} ${isWorked(value)}`)
    }
  })

  it('are counted as by walking through that package’s calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay + 120, max: lastDay - 120 }), fc.integer({ min: -60, max: 60 }), (from, count) => {
        const found = workingDaysFrom(from, count, isWorked)
        expect(addWorkingDays(cnWorkingDays, from, count)).toEqual({ least: found, most: found })
      }),
      { numRuns: 2_000 },
    )
  })

  it('lie within the bounds whatever is announced, and the nearer bound is met', () => {
    const beyond = fc.record({
      from: fc.oneof(fc.integer({ min: lastDay - 40, max: lastDay + 400 }), fc.integer({ min: firstDay - 400, max: firstDay + 40 })),
      count: fc.integer({ min: -40, max: 40 }),
      /** Which of the days that nothing is known of are off; a few at a time, or nearly all. */
      off: fc.tuple(fc.nat({ max: 996 }), fc.nat({ max: 996 })),
    })
    const fixed = ['01-01', '05-01', '10-01', '10-02', '10-03']
    const isFixed = (value: Day) => fixed.includes(formatPlainDate(value).slice(5))
    const isSettled = (value: Day) => value >= firstDay && value <= lastDay
    fc.assert(
      fc.property(beyond, ({ from, count, off: [seed, share] }) => {
        const isOff = (value: Day) => Math.abs(value * 7919 + seed * 104_729) % 997 < share
        const announced = (value: Day) => (isSettled(value) ? isWorked(value) : !isFixed(value) && !isOff(value))
        const { least, most } = addWorkingDays(cnWorkingDays, from, count)
        const found = workingDaysFrom(from, count, announced)
        expect(found).toBeGreaterThanOrEqual(least)
        expect(found).toBeLessThanOrEqual(most)
        const everyDay = workingDaysFrom(from, count, (value) => (isSettled(value) ? isWorked(value) : !isFixed(value)))
        expect(count < 0 ? most : least).toBe(everyDay)
      }),
      { numRuns: 3_000 },
    )
  })

  it.each([
    ['2026-02-09', '2026-02-25', '2026-03-06'],
    ['2026-02-13', '2026-03-02', '2026-03-12'],
    ['2026-04-29', '2026-05-12', '2026-05-22'],
    ['2026-06-15', '2026-06-25', '2026-07-07'],
    ['2026-09-18', '2026-09-29', '2026-10-15'],
    ['2026-09-30', '2026-10-15', '2026-10-27'],
    ['2026-11-16', '2026-11-25', '2026-12-07'],
    ['2025-01-22', '2025-02-07', '2025-02-18'],
    ['2025-09-24', '2025-10-10', '2025-10-21'],
  ])('from %s lead to %s with seven, to %s with fifteen', (from, seventh, fifteenth) => {
    expect([add(from, 7), add(from, 15)]).toEqual([seventh, fifteenth])
  })

  it('have an earliest day and no latest one where the notice is not out', () => {
    expect(text(lastSettledDay(cnWorkingDays))).toBe('2026-12-24')
    // Up to the last settled day nothing is open; from the next on, every day but New Year’s Day may be worked.
    expect(add('2026-12-15', 7)).toBe('2026-12-24')
    expect(add('2026-12-16', 7)).toEqual({ least: '2026-12-25', most: null })
    expect(add('2026-12-28', 7)).toEqual({ least: '2027-01-05', most: null })
    expect(add('2011-12-20', 1)).toEqual({ least: '2011-12-21', most: '2012-01-04' })
  })

  it('back from a day are known no later than all days being worked, no earlier than none', () => {
    expect(add('2027-01-08', -7)).toEqual({ least: '2026-12-16', most: '2026-12-31' })
    expect(add('2012-01-04', -1)).toEqual({ least: null, most: '2011-12-31' })
  })

  it('are none where none are asked for, even from a day off; a day that is not known stays so', () => {
    expect(add('2026-02-15', 0)).toBe('2026-02-15')
    expect(addWorkingDays(cnWorkingDays, Number.POSITIVE_INFINITY, 7).least).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('a working calendar', () => {
  const calendar = { fixedHolidays: [], years: [{ year: 2020, off: '01-02', makeUp: '01-04' }] }

  it('settles its first day, and the days up to a week before the end of its last year', () => {
    // 1 January 2020 was a Wednesday, and the 4th a Saturday.
    expect(addWorkingDays(calendar, day('2020-01-03'), -1)).toEqual({ least: day('2020-01-01'), most: day('2020-01-01') })
    expect(addWorkingDays(calendar, day('2020-01-03'), 1)).toEqual({ least: day('2020-01-04'), most: day('2020-01-04') })
    expect(text(lastSettledDay({ ...calendar }))).toBe('2020-12-24')
  })

  it.each([
    ['no year', []],
    ['a day that does not exist', [{ year: 2020, off: '02-30', makeUp: '01-04' }]],
  ])('is refused with %s', (_, years) => {
    expect(() => lastSettledDay({ fixedHolidays: [], years })).toThrow(/^`.*` is not a day of a working calendar$/)
  })
})

describe('the notices', () => {
  it('follow each other year by year, each with an address of the government', () => {
    expect(cnWorkingDays.years.map(({ year }) => year)).toEqual(Array.from({ length: 15 }, (_, index) => 2012 + index))
    expect(Object.keys(cnNotices).map(Number)).toEqual(cnWorkingDays.years.map(({ year }) => year))
    for (const notices of Object.values(cnNotices)) {
      expect(notices.length).toBeGreaterThan(0)
      for (const notice of notices) expect(notice).toMatch(/^https?:\/\/www\.gov\.cn\/zhengce\/zhengceku\//)
    }
  })

  it('move days of their own year and of the week before it, and make up on weekends', () => {
    for (const announced of cnWorkingDays.years) {
      const [days, makeUp] = [daysOff(announced).flat(), daysMadeUp(announced)]
      for (const value of [...days, ...makeUp]) {
        expect(value).toBeGreaterThanOrEqual(day(`${announced.year}-01-01`) - 7)
        expect(value).toBeLessThanOrEqual(day(`${announced.year}-12-24`))
      }
      for (const value of makeUp) expect([0, 6]).toContain(new Date(`${formatPlainDate(value)}T00:00:00Z`).getUTCDay())
    }
  })
})
