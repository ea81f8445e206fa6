import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { writeCalendar } from '../../src/analysis/write-calendar.ts'

it('no line of a calendar has more than 75 octets, and its texts are whole', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ';', ',', '\\', 'é', '中', '😀', ' '), minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const entries = [{ uid: 'one', day: '2026-11-21', summary, description }]
      const written = writeCalendar({ of: 'tests', name: summary, asOf: '2026-11-21', entries })
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const event = new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent('vevent')
      expect(event?.getFirstPropertyValue('summary')).toBe(summary.replace(/ +/g, ' '))
    }),
  )
  expect(ICAL.foldLength).toBe(75)
})
