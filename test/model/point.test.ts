import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingCalendars } from '../../src/calendar/working-calendars.ts'
import { type Point, pathOfPoint, pointAt } from '../../src/model/situation/point.ts'

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,12}$/)
const points: fc.Arbitrary<Point> = fc.oneof(
  fc.constantFrom(...(Object.keys(workingCalendars) as (keyof typeof workingCalendars)[])).map((calendar) => ({ calendar })),
  fc.record({ fact: name }),
  fc.record({ fact: name, index: fc.nat() }),
  fc.record({ fact: name, index: fc.nat(), field: name }),
)

describe('a point', () => {
  it('is read back from its path', () => {
    fc.assert(
      fc.property(points, (point) => {
        expect(pointAt(pathOfPoint(point))).toEqual(point)
      }),
    )
  })

  it('has the path by which results name it', () => {
    expect(pathOfPoint({ fact: 'birthDate' })).toBe('birthDate')
    expect(pathOfPoint({ fact: 'residences', index: 1, field: 'to' })).toBe('residences[1].to')
    expect(pathOfPoint({ calendar: 'CN' })).toBe('workingDays.CN')
  })
})
