import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapsIn, toldTwice } from '../../examples/workbench/state/overlaps.ts'

const stay = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([first, length]) => ({ first, last: first + length }))

describe('the overlaps of a history', () => {
  it('are every two stays that share more than one day, and the days that they share', () => {
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 12 }), (stays) => {
        const exactly = (day: number) => ({ least: day, most: day })
        const list = stays
          .map(({ first, last }, index) => ({ index, country: 'CN', from: exactly(first), to: exactly(last) }))
          .sort((a, b) => a.from.least - b.from.least)
        const pairs = new Set<string>()
        // A night of which both the day before and the day after belong to two stays.
        const nights = new Set<number>()
        for (const [index, one] of stays.entries())
          for (const [number, other] of stays.entries())
            for (let day = one.first; day < one.last; day += 1)
              if (index < number && other.first <= day && day < other.last) {
                pairs.add(`${index} ${number}`)
                nights.add(day)
              }
        const { overlaps, moreOverlaps } = overlapsIn(list)
        const told = overlaps.map((overlap) => overlap.stays.toSorted((a, b) => a - b).join(' '))
        expect(told.length + moreOverlaps).toBe(pairs.size)
        expect(told.length).toBe(Math.min(pairs.size, 20))
        for (const pair of told) expect(pairs).toContain(pair)
        const drawn = toldTwice(list).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
        expect(drawn).toEqual([...nights].sort((a, b) => a - b))
      }),
    )
  })
})
