import { utc } from '@date-fns/utc'
import { format } from 'date-fns/format'
import { formatDuration as formatUnits } from 'date-fns/formatDuration'
import { enGB } from 'date-fns/locale/en-GB'
import { fr } from 'date-fns/locale/fr'
import { zhCN } from 'date-fns/locale/zh-CN'
import { setDefaultOptions } from 'date-fns/setDefaultOptions'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Length } from '../../src/calendar/duration.ts'
import { formatDate, formatDuration } from '../../src/calendar/format.ts'
import { formatPlainDate, toYearMonthDay } from '../../src/calendar/plain-date.ts'
import { day, everyDay } from './support.ts'

const monthNames = 'January February March April May June July August September October November December'.split(' ')

describe('formatDate', () => {
  it('names year, month and day in both languages on every day from 1980 to 2040, in whatever zone it runs', () => {
    const mismatches: string[] = []
    everyDay('1980-01-01', '2040-12-31', (current) => {
      const { year, month, day: dayOfMonth } = toYearMonthDay(current)
      const english = formatDate(current, 'en') === `${dayOfMonth} ${monthNames[month - 1]} ${year}`
      const chinese = formatDate(current, 'zh') === `${year}年${month}月${dayOfMonth}日`
      if (!english || !chinese) mismatches.push(formatPlainDate(current))
    })
    expect(mismatches.slice(0, 10)).toEqual([])
  })

  it.each([
    ['2015-04-17', '17 April 2015', '2015年4月17日'],
    ['1000-01-01', '1 January 1000', '1000年1月1日'],
    ['9999-12-31', '31 December 9999', '9999年12月31日'],
    ['2011-12-30', '30 December 2011', '2011年12月30日'],
    ['1990-10-21', '21 October 1990', '1990年10月21日'],
    ['1988-07-01', '1 July 1988', '1988年7月1日'],
    ['1940-06-01', '1 June 1940', '1940年6月1日'],
  ])('writes %s as %s and %s, also where a zone never had that day or that midnight', (date, english, chinese) => {
    expect(formatDate(day(date), 'en')).toBe(english)
    expect(formatDate(day(date), 'zh')).toBe(chinese)
  })

  it.each([Infinity, Number.NaN])('refuses %d', (value) => {
    expect(() => formatDate(value, 'en')).toThrow(RangeError)
  })
})

describe('formatDuration', () => {
  it.each([
    [{ months: 6 }, '6 months', '6个月'],
    [{ months: 5, days: 27 }, '5 months 27 days', '5个月27天'],
    [{ months: 18, days: 0 }, '18 months', '18个月'],
    [{ months: 0, days: 1 }, '1 day', '1天'],
    [{ years: 1, months: 6 }, '1 year 6 months', '1年6个月'],
    [{ days: 180 }, '180 days', '180天'],
    [{ months: 0, days: 0 }, '0 days', '0天'],
    [{ days: 0 }, '0 days', '0天'],
    [{}, '0 days', '0天'],
    [{ hours: 0 }, '0 hours', '0小时'],
    [{ hours: 1, minutes: 30 }, '1 hour 30 minutes', '1小时30分钟'],
    [{ hours: 24, minutes: 1 }, '24 hours 1 minute', '24小时1分钟'],
  ])('writes %j as %s and %s', (duration, english, chinese) => {
    expect(formatDuration(duration, 'en')).toBe(english)
    expect(formatDuration(duration, 'zh')).toBe(chinese)
  })
})

describe('formatDate and formatDuration', () => {
  afterEach(() => setDefaultOptions({}))

  it('write what the locales of date-fns do, which a program need not load for it', () => {
    const wholes = fc.option(fc.integer({ min: -3, max: 400 }), { nil: undefined })
    const duration = fc.oneof(
      fc.record({ years: wholes, months: wholes }),
      fc.record({ months: wholes, days: wholes }),
      fc.record({ hours: wholes, minutes: wholes }),
    )
    fc.assert(
      fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), duration, (date, lasting) => {
        for (const [language, locale, pattern] of [['en', enGB, 'd MMMM y'] as const, ['zh', zhCN, 'y年M月d日'] as const]) {
          expect(formatDate(date, language)).toBe(format(date * 86_400_000, pattern, { in: utc, locale }))
          const text = formatUnits(lasting as Length, { locale })
          if (text !== '') expect(formatDuration(lasting as Length, language)).toBe(language === 'zh' ? text.replaceAll(' ', '') : text)
        }
      }),
    )
  })

  it('heed no default that an application gave date-fns', () => {
    setDefaultOptions({ locale: fr })
    expect(formatDate(day('2015-04-17'), 'en')).toBe('17 April 2015')
    expect(formatDuration({ months: 6 }, 'en')).toBe('6 months')
    expect(formatDuration({ days: 0 }, 'zh')).toBe('0天')
  })
})
