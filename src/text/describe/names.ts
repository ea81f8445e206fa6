import type { Language } from '../../calendar/language.ts'
import type { TimeUnit } from '../../model/role.ts'
import type { Text } from '../../model/text.ts'

/** What currencies are called behind an amount; the code of any other stands before it. */
const currencies: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  zh: {
    AUD: '澳元',
    CAD: '加元',
    CNY: '元',
    EUR: '欧元',
    GBP: '英镑',
    HKD: '港元',
    JPY: '日元',
    NZD: '新西兰元',
    USD: '美元',
  },
}

/** What units of time are called, behind a number. */
const units = {
  'working-day': { en: 'working day', zh: '个工作日' },
  hour: { en: 'hour', zh: '小时' },
  day: { en: 'day', zh: '天' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '个月' },
  year: { en: 'year', zh: '年' },
} as const satisfies Readonly<Record<TimeUnit, Text>>

/** Puts a unit of time behind a number. */
const counts: Readonly<Record<Language, (count: number, unit: string) => string>> = {
  en: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`,
  zh: (count, unit) => `${count}${unit}`,
}

/**
 * Writes a number of units of time.
 *
 * @example
 * countInWords(3, 'working-day', 'en') //=> '3 working days'
 */
export function countInWords(count: number, unit: TimeUnit, language: Language): string {
  return counts[language](count, units[unit][language])
}

/**
 * Writes an amount of money the way its readers do.
 *
 * @param amount - The number, written out.
 *
 * @example
 * moneyInWords('2,000', 'CNY', 'zh') //=> '2,000元'
 */
export function moneyInWords(amount: string, currency: string, language: Language): string {
  const unit = own(currencies[language], currency)
  return unit === undefined ? `${currency} ${amount}` : amount + unit
}

function own<Entry>(map: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
