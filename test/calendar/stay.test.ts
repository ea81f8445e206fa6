import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDuration, type Duration, encodeLength, type Length } from '../../src/calendar/duration.ts'
import { merge } from '../../src/calendar/period.ts'
import { formatPlainDate } from '../../src/calendar/plain-date.ts'
import { longestDays, longestStay, totalDays, totalStay, windowStart } from '../../src/calendar/stay.ts'
import { day, everyDay, rounding, roundings, runs, type Stay, stays, toPeriod, walk } from './support.ts'

const nothing: Length = { months: 0, days: 0 }

describe('longestStay and totalStay', () => {
  it('are what walking through the stays day by day finds', () => {
    fc.assert(
      fc.property(stays, rounding, (list, direction) => {
        const walked = runs(list).map((run) => walk(run, direction))
        const merged = merge(list.map(toPeriod))
        expect(longestStay(merged, direction)).toEqual(walked.reduce(longer, nothing))
        expect(totalStay(merged, direction)).toEqual(walked.length === 1 ? walked[0] : walked.reduce(plus, nothing))
      }),
      { numRuns: 300 },
    )
  })

  it('never fall when a stay lasts longer at either end and touches no other', () => {
    fc.assert(
      fc.property(stays, fc.nat(), fc.constantFrom(0, 1), fc.constantFrom(0, 1), rounding, (list, chosen, earlier, later, direction) => {
        const merged = merge(list.map(toPeriod))
        const longerAtEnds = merged.map((period, index) =>
          index === chosen % merged.length ? { start: period.start - earlier, end: period.end + later } : period,
        )
        if (merge(longerAtEnds).length !== merged.length) return
        expect(encodeLength(longestStay(longerAtEnds, direction))).toBeGreaterThanOrEqual(encodeLength(longestStay(merged, direction)))
        expect(encodeLength(totalStay(longerAtEnds, direction))).toBeGreaterThanOrEqual(encodeLength(totalStay(merged, direction)))
      }),
      { numRuns: 500 },
    )
  })

  it('give nothing for no stay', () => {
    expect(longestStay([], 'down')).toEqual(nothing)
    expect(totalStay([], 'down')).toEqual(nothing)
  })
})

describe('longestStay', () => {
  it('never falls when a stay is added', () => {
    fc.assert(
      fc.property(stays, stays, rounding, (list, more, direction) => {
        const fewer = longestStay(merge(list.map(toPeriod)), direction)
        const all = longestStay(merge([...list, ...more].map(toPeriod)), direction)
        expect(encodeLength(all)).toBeGreaterThanOrEqual(encodeLength(fewer))
      }),
    )
  })

  it('compares months before days: February is longer than 30 days of March', () => {
    const list: Stay[] = [
      { from: '2023-02-01', to: '2023-02-28' },
      { from: '2023-03-02', to: '2023-03-31' },
    ]
    expect(longestStay(list.map(toPeriod), 'down')).toEqual({ months: 1, days: 0 })
    expect(longestDays(list.map(toPeriod))).toBe(30)
  })
})

describe('totalStay', () => {
  it('takes 30 days left over as one more month, but not 29', () => {
    const twenty = { from: '2015-01-01', to: '2015-01-20' }
    expect(totalStay([twenty, { from: '2015-03-01', to: '2015-03-10' }].map(toPeriod), 'down')).toEqual({ months: 1, days: 0 })
    expect(totalStay([twenty, { from: '2015-03-01', to: '2015-03-09' }].map(toPeriod), 'down')).toEqual({ months: 0, days: 29 })
  })

  it('is the length of a single stay, 30 left-over days included', () => {
    expect(totalStay([{ from: '2023-01-31', to: '2023-03-29' }].map(toPeriod), 'down')).toEqual({ months: 1, days: 30 })
    expect(totalStay([{ from: '2010-01-01', to: '2010-12-30' }].map(toPeriod), 'down')).toEqual({ months: 11, days: 30 })
  })

  it('can fall when the gap between two stays is filled', () => {
    const apart = [
      { from: '2023-01-15', to: '2023-01-29' },
      { from: '2023-01-31', to: '2023-02-27' },
    ]
    expect(totalStay(apart.map(toPeriod), 'down')).toEqual({ months: 1, days: 15 })
    expect(totalStay([{ from: '2023-01-15', to: '2023-02-27' }].map(toPeriod), 'down')).toEqual({ months: 1, days: 13 })
  })
})

describe('longestDays and totalDays', () => {
  it('count the days of the runs', () => {
    fc.assert(
      fc.property(stays, (list) => {
        const counts = runs(list).map(({ start, end }) => end - start + 1)
        expect(longestDays(merge(list.map(toPeriod)))).toBe(Math.max(0, ...counts))
        expect(totalDays(merge(list.map(toPeriod)))).toBe(counts.reduce((sum, count) => sum + count, 0))
      }),
    )
  })

  it('never fall when a stay is added', () => {
    fc.assert(
      fc.property(stays, stays, (list, more) => {
        const fewer = merge(list.map(toPeriod))
        const all = merge([...list, ...more].map(toPeriod))
        expect(longestDays(all)).toBeGreaterThanOrEqual(longestDays(fewer))
        expect(totalDays(all)).toBeGreaterThanOrEqual(totalDays(fewer))
      }),
    )
  })
})

describe('windowStart', () => {
  const durations: Duration[] = [
    { months: 0 },
    { months: 1 },
    { months: 6 },
    { years: 1 },
    { years: 1, months: 5 },
    { days: 0 },
    { days: 180 },
  ]

  it.each(roundings)('is the least day that the duration takes past the end of the window, rounding %s', (direction) => {
    const mismatches: string[] = []
    everyDay('2023-01-01', '2024-12-31', (end) => {
      for (const duration of durations) {
        // From more than a month too early, where the duration does not reach past the end.
        let expected = addDuration(end, negated(duration), 'down') - 35
        while (addDuration(expected, duration, direction) <= end) expected += 1
        if (windowStart(end, duration, direction) !== expected) mismatches.push(`${formatPlainDate(end)} ${JSON.stringify(duration)}`)
      }
    })
    expect(mismatches.slice(0, 10)).toEqual([])
  })

  it('separates the days inside the window from those before it', () => {
    const months = fc.nat({ max: 240 })
    const end = fc.integer({ min: day('1999-01-01'), max: day('2005-12-31') })
    fc.assert(
      fc.property(end, months, fc.integer({ min: -9000, max: 400 }), rounding, (last, count, offset, direction) => {
        const inside = addDuration(last + offset, { months: count }, direction) > last
        expect(last + offset >= windowStart(last, { months: count }, direction)).toBe(inside)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['2026-11-21', { years: 10 }, 'down', '2016-11-22'],
    ['2024-02-29', { years: 1 }, 'down', '2023-03-01'],
    ['2025-02-28', { years: 1 }, 'down', '2024-03-01'],
    ['2025-02-28', { years: 1 }, 'up', '2024-02-29'],
    ['2023-02-28', { months: 11 }, 'down', '2022-04-01'],
    ['2023-02-28', { months: 11 }, 'up', '2022-03-29'],
    ['2026-11-21', { days: 1 }, 'down', '2026-11-21'],
  ] as const)('of the window ending on %s, %j long, rounding %s, is %s', (end, duration, direction, start) => {
    expect(formatPlainDate(windowStart(day(end), duration, direction))).toBe(start)
  })
})

function longer(a: Length, b: Length): Length {
  return b.months > a.months || (b.months === a.months && b.days > a.days) ? b : a
}

function plus(a: Length, b: Length): Length {
  let months = a.months + b.months
  let days = a.days + b.days
  while (days >= 30) {
    months += 1
    days -= 30
  }
  return { months, days }
}

function negated(duration: Duration): Duration {
  return 'days' in duration ? { days: -duration.days } : { years: -(duration.years ?? 0), months: -(duration.months ?? 0) }
}
