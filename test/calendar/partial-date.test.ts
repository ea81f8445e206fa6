import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainBadDate, type PartialDate, parsePartialDate } from '../../src/calendar/partial-date.ts'
import { parsePlainDate } from '../../src/calendar/plain-date.ts'
import { day } from './support.ts'

const year = fc.integer({ min: 1000, max: 9999 }).map(String)
const month = fc.integer({ min: 1, max: 12 }).map(twoDigits)
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'012345-'), minLength: 4, maxLength: 10 }),
  fc.tuple(year, fc.nat({ max: 14 }).map(twoDigits)).map((parts) => parts.join('-')),
  fc.tuple(year, fc.nat({ max: 14 }).map(twoDigits), fc.nat({ max: 33 }).map(twoDigits)).map((parts) => parts.join('-')),
)

describe('parsePartialDate', () => {
  it('spans exactly the completions of a year', () => {
    fc.assert(
      fc.property(year, (text) => {
        const months = Array.from({ length: 12 }, (_, index) => `${text}-${twoDigits(index + 1)}`)
        expect(spanned(text)).toEqual(months.flatMap(completions))
      }),
    )
  })

  it('spans exactly the completions of a month', () => {
    fc.assert(
      fc.property(year, month, (ofYear, ofMonth) => {
        expect(spanned(`${ofYear}-${ofMonth}`)).toEqual(completions(`${ofYear}-${ofMonth}`))
      }),
    )
  })

  it('reads a full date as parsePlainDate does', () => {
    fc.assert(
      fc.property(year, fc.nat({ max: 14 }).map(twoDigits), fc.nat({ max: 33 }).map(twoDigits), (ofYear, ofMonth, ofDay) => {
        const known = parsePlainDate(`${ofYear}-${ofMonth}-${ofDay}`)
        expect(parsePartialDate(`${ofYear}-${ofMonth}-${ofDay}`)).toEqual(known === undefined ? undefined : { least: known, most: known })
      }),
    )
  })

  it('accepts nothing of another shape', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!/^[1-9]\d{3}(-\d\d){0,2}$/.test(text)) expect(parsePartialDate(text)).toBeUndefined()
      }),
    )
  })

  it.each<[PartialDate, string, string]>([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-04', '2015-04-01', '2015-04-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2015-12', '2015-12-01', '2015-12-31'],
    ['2015-04-17', '2015-04-17', '2015-04-17'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('reads %s as %s to %s', (text, least, most) => {
    expect(parsePartialDate(text)).toEqual({ least: day(least), most: day(most) })
  })

  it.each([
    '',
    '15',
    '201',
    '20155',
    '0999',
    '2015-',
    '2015-4',
    '2015-00',
    '2015-13',
    '2015-0a',
    '2015/04',
    '201504',
    '2015-02-30',
    '+2015',
    ' 2015',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined()
  })
})

describe('parsePartialDate, of what is no text', () => {
  it.each([null, undefined, 2015, ['2015'], [...'2015-04-17']])('refuses %j', (value) => {
    expect(parsePartialDate(value as never)).toBeUndefined()
  })
})

describe('explainBadDate', () => {
  it.each([
    ['2015-02-30', '`2015-02-30` is not a date: February 2015 has 28 days'],
    ['2024-02-30', '`2024-02-30` is not a date: February 2024 has 29 days'],
    ['2015-04-31', '`2015-04-31` is not a date: April 2015 has 30 days'],
    ['2015-12-32', '`2015-12-32` is not a date: December 2015 has 31 days'],
    ['2015-04-00', '`2015-04-00` is not a date: there is no day 00'],
    ['2015-13-01', '`2015-13-01` is not a date: there is no month 13'],
    ['2015-00', '`2015-00` is not a date: there is no month 00'],
    ['0999-04-17', '`0999-04-17` is not a date: the year must be from 1000 to 9999'],
    ['17/04/2015', '`17/04/2015` is not a date: write 2015-04-17'],
    ['4/17/2015', '`4/17/2015` is not a date: write 2015-04-17'],
    ['04/05/1988', '`04/05/1988` is not a date: write 1988-05-04 for 4 May 1988, or 1988-04-05 for 5 April 1988'],
    ['05/05/1988', '`05/05/1988` is not a date: write 1988-05-05'],
    ['May 1988', '`May 1988` is not a date: write 1988-05'],
    ['14th March, 1988', '`14th March, 1988` is not a date: write 1988-03-14'],
    ['Mayor 1988', '`Mayor 1988` is not a date: write 2015, 2015-04 or 2015-04-17'],
    ['31/31/1988', '`31/31/1988` is not a date: write 2015, 2015-04 or 2015-04-17'],
    ['2015-04-17T09:00:00Z', '`2015-04-17T09:00:00Z` is not a date: write 2015, 2015-04 or 2015-04-17'],
    ['', '`` is not a date: write 2015, 2015-04 or 2015-04-17'],
    ['1000-13-01', '`1000-13-01` is not a date: there is no month 13'],
    ['2015', '`2015` is not a full date: write the day too, as in 2015-04-17'],
    ['2015-04', '`2015-04` is not a full date: write the day too, as in 2015-04-17'],
    ['2015\n', '`2015\uFFFD` is not a date: write 2015, 2015-04 or 2015-04-17'],
    ['9'.repeat(40), `\`${'9'.repeat(40)}\` is not a date: write 2015, 2015-04 or 2015-04-17`],
    ['9'.repeat(50), `\`${'9'.repeat(40)}…\` is not a date: write 2015, 2015-04 or 2015-04-17`],
  ])('says of %j: %s', (text, reason) => {
    expect(explainBadDate(text)).toBe(reason)
  })

  it.each([
    ['04/05/1988', '`04/05/1988` 不是有效的日期：1988年5月4日请写成 1988-05-04，1988年4月5日请写成 1988-04-05'],
    ['17/04/2015', '`17/04/2015` 不是有效的日期：请写成 2015-04-17'],
    ['2015-02-30', '`2015-02-30` 不是有效的日期：2015年2月只有 28 天'],
    ['2015-04-00', '`2015-04-00` 不是有效的日期：没有 00 日'],
    ['2015-13-01', '`2015-13-01` 不是有效的日期：没有 13 月'],
    ['0999-04-17', '`0999-04-17` 不是有效的日期：年份应在 1000 至 9999 之间'],
    ['soon', '`soon` 不是有效的日期：请写成 2015、2015-04 或 2015-04-17'],
    ['2015-04', '`2015-04` 缺少具体日期：请写到日，例如 2015-04-17'],
  ])('says of %j in Chinese: %s', (text, reason) => {
    expect(explainBadDate(text, 'zh')).toBe(reason)
  })

  it('has one short line for every text that is refused', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (parsePartialDate(text) === undefined) expect(explainBadDate(text)).toMatch(/^`.{0,41}` is not a date: .{1,80}[^.]$/u)
      }),
    )
  })
})

/** Every day that the range of a partial date holds. */
function spanned(text: string): number[] {
  const range = parsePartialDate(text)!
  return Array.from({ length: range.most - range.least + 1 }, (_, index) => range.least + index)
}

/** Every day of a month, found by trying the numbers up to 31. */
function completions(yearAndMonth: string): number[] {
  const days = Array.from({ length: 31 }, (_, index) => parsePlainDate(`${yearAndMonth}-${twoDigits(index + 1)}`))
  return days.filter((candidate) => candidate !== undefined)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
