import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTime } from '../../src/calendar/format.ts'
import { explainBadTime, formatPlainTime, parsePartialTime, parsePlainTime } from '../../src/calendar/plain-time.ts'

const minutes = fc.integer({ min: Date.UTC(1000, 0) / 60_000, max: Date.UTC(9999, 11, 31, 23, 59) / 60_000 })
const host = (minute: number) => new Date(minute * 60_000).toISOString().slice(0, 16)

describe('times', () => {
  it('are minutes of the host’s own calendar, there and back', () => {
    fc.assert(
      fc.property(minutes, (minute) => {
        expect(formatPlainTime(minute)).toBe(host(minute))
        expect(parsePlainTime(host(minute))).toBe(minute)
        expect(parsePartialTime(host(minute))).toEqual({ least: minute, most: minute })
      }),
    )
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('are whole minutes, not %d', (minute) => {
    expect(() => formatPlainTime(minute)).toThrow(new RangeError(`\`${minute}\` is not a minute: a minute is a whole number`))
  })

  it('known to the day or less are every minute of it', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(10, 7, 4), (minute, length) => {
        const text = host(minute).slice(0, length)
        const range = parsePartialTime(text)
        expect(range && host(range.least).slice(0, length)).toBe(text)
        expect(range && host(range.least - 1).slice(0, length)).not.toBe(text)
        expect(range && host(range.most).slice(0, length)).toBe(text)
        expect(range && host(range.most + 1).slice(0, length)).not.toBe(text)
      }),
    )
  })

  it.each([
    ['2026-11-20T24:00', '`2026-11-20T24:00` is not a time: the hours go from 00 to 23, the minutes from 00 to 59'],
    ['2026-11-20T21:60', '`2026-11-20T21:60` is not a time: the hours go from 00 to 23, the minutes from 00 to 59'],
    ['2026-11-31T21:30', '`2026-11-31` is not a date: November 2026 has 30 days'],
    ['2026-11-20 21:30', '`2026-11-20 21:30` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
    ['2026-11-20T21:30Z', '`2026-11-20T21:30Z` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
    ['2026-11-20T9:30', '`2026-11-20T9:30` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
    ['12026-11-20T21:30', '`12026-11-20T21:30` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
    ['on 2026-11-31T21:30', '`on 2026-11-31T21:30` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
    ['2026-11-20T24:00\n', '`2026-11-20T24:00\uFFFD` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
    ['2026-11-20T124:00', '`2026-11-20T124:00` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
    ['tonight', '`tonight` is not a time: write 2026-11-20T21:30, or only its day, month or year'],
  ])('are not `%s`', (text, reason) => {
    expect(parsePartialTime(text)).toBeUndefined()
    expect(explainBadTime(text)).toBe(reason)
  })

  it.each([
    ['2026-11-20T24:00', '`2026-11-20T24:00` 不是有效的时间：小时应为 00 至 23，分钟应为 00 至 59'],
    ['2026-11-31T21:30', '`2026-11-31` 不是有效的日期：2026年11月只有 30 天'],
    ['tonight', '`tonight` 不是有效的时间：请写成 2026-11-20T21:30，或只写年、月、日'],
  ])('are not `%s` in Chinese', (text, reason) => {
    expect(explainBadTime(text, 'zh')).toBe(reason)
  })

  it('are written by the clock of 24 hours, the day as dates are', () => {
    const minute = parsePlainTime('2026-11-20T21:05') as number
    expect(formatTime(minute, 'en')).toBe('20 November 2026, 21:05')
    expect(formatTime(minute, 'zh')).toBe('2026年11月20日21:05')
  })
})
