import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeLength } from '../../src/calendar/duration.ts'
import { daysIn, type Period } from '../../src/calendar/period.ts'
import { toDay } from '../../src/calendar/plain-date.ts'
import { totalStay } from '../../src/calendar/stay.ts'
import { leastOfRuns, mostOfRuns } from '../../src/measures/bounds/day-counts.ts'

/** Up to five stays apart from each other, of a day to a century, in any of the 400 years after which the calendar repeats. */
const stays: fc.Arbitrary<readonly Period[]> = fc
  .record({
    start: fc.integer({ min: toDay(1800, 1, 1), max: toDay(2199, 12, 31) }),
    list: fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 400 }),
        days: fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 3000 }), fc.nat({ max: 40_000 })),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ start, list }) => {
    let next = start
    return list.map(({ gap, days }) => {
      const period = { start: next + gap, end: next + gap + days }
      next = period.end + 1
      return period
    })
  })

const rounding = fc.constantFrom('down' as const, 'up' as const)

describe('leastOfRuns and mostOfRuns', () => {
  it('hold between them what stays of so many days last together', () => {
    fc.assert(
      fc.property(stays, rounding, (list, direction) => {
        const total = encodeLength(totalStay(list, direction))
        expect(leastOfRuns(list.map(daysIn))).toBeLessThanOrEqual(total)
        expect(mostOfRuns(list.map(daysIn), list.length)).toBeGreaterThanOrEqual(total)
      }),
      { numRuns: 3000 },
    )
  })

  it('are ten days apart at most for one stay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 40_000 }), (days) => {
        const thirties = (length: number) => 30 * Math.floor(length / 32) + (length % 32)
        expect(thirties(mostOfRuns([days], 1)) - thirties(leastOfRuns([days]))).toBeLessThanOrEqual(10)
      }),
    )
  })
})

describe('leastOfRuns', () => {
  it('never falls when a run grows, when two grow together, or when there is one more', () => {
    const runs = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 3000 }), ([one = 0, other = 0, ...rest], more) => {
        const least = leastOfRuns([one, other, ...rest])
        expect(leastOfRuns([one + more, other, ...rest])).toBeGreaterThanOrEqual(least)
        expect(leastOfRuns([one + other, ...rest])).toBeGreaterThanOrEqual(least)
        expect(leastOfRuns([one, other, more, ...rest])).toBeGreaterThanOrEqual(least)
      }),
      { numRuns: 300 },
    )
  })
})

describe('mostOfRuns', () => {
  it('is nothing where there are no days', () => {
    expect(mostOfRuns([], 3)).toBe(0)
  })

  it('never rises when a run shrinks or is split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 3000 }), fc.nat(), fc.integer({ min: 1, max: 5 }), (days, at, count) => {
        const first = 1 + (at % (days - 2))
        expect(mostOfRuns([first, days - first - 1], count)).toBeLessThanOrEqual(mostOfRuns([days], count))
      }),
      { numRuns: 300 },
    )
  })
})
