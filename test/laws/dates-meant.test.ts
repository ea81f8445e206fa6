import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesMeant } from '../../src/calendar/dates-meant.ts'
import { parsePartialDate } from '../../src/calendar/partial-date.ts'

const english = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })

describe('what a date that is written in another manner can mean', () => {
  it('is the day itself, where the year comes first or the month is named', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d, name] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), english.format(date)]
        const iso = date.toISOString().slice(0, 10)
        for (const text of [`${y}.${m}.${d}`, `${y}/${m}/${d}`, `${y}年${m}月${d}日`, `${d} ${name} ${y}`, `${name} ${d}, ${y}`]) {
          expect(datesMeant(text)).toEqual([iso])
          expect(datesMeant(wide(text))).toEqual([iso])
        }
        for (const text of [`${y}年${m}月`, `${name} ${y}`, `${m}/${y}`]) expect(datesMeant(text)).toEqual([iso.slice(0, 7)])
      }),
    )
  })

  it('is the day itself, however short the name of its month, with or without what follows a number, with spaces around', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('', 'st', 'nd', 'rd', 'th'), (date, ordinal) => {
        const [y, d, name] = [date.getUTCFullYear(), date.getUTCDate(), english.format(date)]
        const iso = date.toISOString().slice(0, 10)
        for (const short of name === 'September' ? ['Sep', 'Sept'] : [name.slice(0, 3)]) {
          for (const text of [`${d}-${short}-${y}`, `${short}. ${d}${ordinal}, ${y}`, ` ${d}${ordinal} ${short.toUpperCase()} ${y} `])
            expect(datesMeant(text)).toEqual([iso])
          expect(datesMeant(`${short} ${y}`)).toEqual([iso.slice(0, 7)])
        }
      }),
    )
  })

  it('is nothing where something else stands before or after it, or there are two days, or a year before 1000', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [y, m, d, name] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), english.format(date)]
        for (const text of [`${y}.${m}.${d}`, `${m}/${y}`, `${d}/${m}/${y}`, `${d} ${name} ${y}`])
          for (const other of [`#${text}`, `${text}#`, text.replace(`${y}`, `0${y % 1000}`.padEnd(4, '0'))])
            expect(datesMeant(other)).toEqual([])
        expect(datesMeant(`${d} ${name} ${d} ${y}`)).toEqual([])
        expect(datesMeant(`${d} ${name.slice(0, 2)} ${y}`)).toEqual([])
        expect([datesMeant(`${y}年`), datesMeant(`${y}年${m}`)]).toEqual([[`${y}`], [date.toISOString().slice(0, 7)]])
      }),
    )
  })

  it('is nothing in a text of more than forty characters', () => {
    expect(datesMeant('1988年5月14日'.padEnd(40))).toEqual(['1988-05-14'])
    expect(datesMeant('1988年5月14日'.padEnd(41))).toEqual([])
  })

  it('is every day of the year whose day and month are the two numbers, in either order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }), (year, one, other) => {
        const meant: string[] = []
        for (let day = Date.UTC(year, 0, 1); new Date(day).getUTCFullYear() === year; day += 86_400_000) {
          const date = new Date(day)
          const parts = [date.getUTCDate(), date.getUTCMonth() + 1]
          if (
            [
              [one, other],
              [other, one],
            ].some(([d, m]) => d === parts[0] && m === parts[1])
          )
            meant.push(date.toISOString().slice(0, 10))
        }
        expect([...datesMeant(`${one}/${other}/${year}`)].sort()).toEqual(meant)
      }),
    )
  })

  it('is never anything but a partial date', () => {
    const written = fc.string({ unit: fc.constantFrom(...'01239/.- 年月日mayMAY,'), maxLength: 14 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), written), (text) => {
        for (const date of datesMeant(text)) expect(parsePartialDate(date)).toBeDefined()
      }),
    )
  })
})
