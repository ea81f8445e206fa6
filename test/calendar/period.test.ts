import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingJoined, daysIn, intersect, merge, type Period } from '../../src/calendar/period.ts'
import { totalDays } from '../../src/calendar/stay.ts'
import { day, runs, stays, toPeriod } from './support.ts'

const bridging = fc.nat({ max: 20 })
const period = fc
  .tuple(fc.integer({ min: -10, max: 10 }), fc.nat({ max: 10 }))
  .map(([start, more]): Period => ({ start, end: start + more }))

describe('countingJoined', () => {
  it('counts those with which a period would be made one', () => {
    fc.assert(
      fc.property(fc.array(period), period, bridging, (list, one, days) => {
        const joined = list.filter((other) => merge([one, other], days).length === 1)
        expect(countingJoined(list, days)(one)).toBe(joined.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('merge', () => {
  it('gives the runs of the days that the periods hold, with short gaps filled', () => {
    fc.assert(
      fc.property(stays, bridging, (list, days) => {
        expect(merge(list.map(toPeriod), days)).toEqual(runs(list, days))
      }),
      { numRuns: 500 },
    )
  })

  it('heeds neither order nor repetition, and leaves what is merged', () => {
    fc.assert(
      fc.property(stays, bridging, (list, days) => {
        const merged = merge(list.map(toPeriod), days)
        expect(merge([...list, ...list].reverse().map(toPeriod), days)).toEqual(merged)
        expect(merge(merged, days)).toEqual(merged)
      }),
    )
  })

  it('leaves its input as it is', () => {
    const periods = Object.freeze([Object.freeze({ start: 5, end: 9 }), Object.freeze({ start: 1, end: 6 })])
    expect(merge(periods)).toEqual([{ start: 1, end: 9 }])
  })

  it('joins the next day, but not the day after, unless a gap of one day is bridged', () => {
    const may = { start: day('2015-05-01'), end: day('2015-05-31') }
    const june = { start: day('2015-06-01'), end: day('2015-06-30') }
    const fromSecond = { ...june, start: day('2015-06-02') }
    expect(merge([june, may])).toEqual([{ start: may.start, end: june.end }])
    expect(merge([fromSecond, may])).toEqual([may, fromSecond])
    expect(merge([fromSecond, may], 1)).toEqual([{ start: may.start, end: june.end }])
  })

  it('keeps a long period that holds a short one', () => {
    expect(
      merge([
        { start: 1, end: 100 },
        { start: 5, end: 6 },
        { start: 50, end: 101 },
      ]),
    ).toEqual([{ start: 1, end: 101 }])
  })
})

describe('intersect', () => {
  it('holds exactly the days that both hold', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const both = daysOf(a).filter((current) => daysOf(b).includes(current))
        const common = intersect(a, b)
        if (both.length === 0) expect(common).toBeUndefined()
        else expect(common && daysOf(common)).toEqual(both)
      }),
    )
  })
})

describe('daysIn', () => {
  it('counts both ends', () => {
    fc.assert(
      fc.property(period, (any) => {
        expect(daysIn(any)).toBe(daysOf(any).length)
      }),
    )
    expect(daysIn({ start: day('2024-01-01'), end: day('2024-12-31') })).toBe(366)
  })

  it('adds up over merged periods to the number of different days', () => {
    fc.assert(
      fc.property(stays, (list) => {
        const days = new Set(list.map(toPeriod).flatMap(daysOf))
        expect(totalDays(merge(list.map(toPeriod)))).toBe(days.size)
      }),
    )
  })
})

function daysOf(any: Period): number[] {
  return Array.from({ length: any.end - any.start + 1 }, (_, index) => any.start + index)
}
