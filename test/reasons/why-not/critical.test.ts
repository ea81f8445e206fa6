import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criticalDays } from '../../../src/reasons/why-not/critical.ts'
import { dayOf, plusMonths, textOf } from '../../oracle/calendar.ts'
import { emptyVersion } from '../../support/arbitrary-version.ts'

const nothing = { integers: [], countries: [], places: [], dates: [], months: [], days: [] }
const ends = ['2015-01-31', '2015-02-28', '2015-03-01', '2016-02-28', '2016-02-29', '2016-03-01', '2015-03-30', '2015-03-31', '2015-04-30']

describe('the days on which something can turn', () => {
  it('are, of a number of months from a day, as near to it as there are days, on it or before and after it', () => {
    const days = fc.oneof(fc.integer({ min: dayOf('2014-01-01'), max: dayOf('2018-12-31') }), fc.constantFrom(...ends.map(dayOf)))
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(1, -1),
        fc.constantFrom('down', 'up'),
        (turns, months, way, rounding) => {
          const counted = (day: number) => plusMonths(day, way * months, rounding)
          const near = Array.from({ length: 15 }, (_, index) => plusMonths(turns, -way * months, rounding) + index - 7)
          const found = criticalDays(
            { ...emptyVersion, dateRounding: rounding },
            { ...nothing, dates: [textOf(turns)], months: [months] },
            {},
            dayOf('2016-07-01'),
          )
          const reached = new Set(found.map(counted))
          const before = Math.max(...near.map(counted).filter((day) => day < turns))
          const after = Math.min(...near.map(counted).filter((day) => day > turns))
          expect(reached).toContain(before)
          expect(reached).toContain(after)
          expect(reached.has(turns)).toBe(near.map(counted).includes(turns))
        },
      ),
      { numRuns: 500 },
    )
  })
})
