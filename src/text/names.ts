import type { Language } from '../calendar/format.ts'
import type { Text } from '../model/text.ts'

/** What parameters of outcomes are called, by the names that rulesets share. */
const parameters: Readonly<Record<string, Text>> = {
  address: { en: 'address', zh: '地址' },
  amount: { en: 'amount', zh: '金额' },
  atLeast: { en: 'at least', zh: '至少' },
  atMost: { en: 'at most', zh: '至多' },
  contact: { en: 'contact', zh: '联系方式' },
  coverFrom: { en: 'to cover from', zh: '涵盖起始日' },
  coverTo: { en: 'to cover until', zh: '涵盖截止日' },
  currency: { en: 'currency', zh: '币种' },
  dueOn: { en: 'due on', zh: '最迟' },
  email: { en: 'email', zh: '电子邮箱' },
  expectedOn: { en: 'expected on', zh: '预计日期' },
  expiresOn: { en: 'expires on', zh: '失效日期' },
  from: { en: 'from', zh: '自' },
  hours: { en: 'opening hours', zh: '办公时间' },
  issuedBy: { en: 'issued by', zh: '出具机关' },
  lacking: { en: 'lacking', zh: '缺少' },
  level: { en: 'office', zh: '受理机关' },
  notarisation: { en: 'of which the notarisation', zh: '其中公证费' },
  notBefore: { en: 'not before', zh: '不早于' },
  perDay: { en: 'for each day', zh: '每日' },
  phone: { en: 'telephone', zh: '电话' },
  place: { en: 'place', zh: '地方' },
  purposeCode: { en: 'purpose code', zh: '用途代码' },
  to: { en: 'to', zh: '至' },
  unit: { en: 'unit', zh: '单位' },
  until: { en: 'until', zh: '至' },
  usually: { en: 'usually', zh: '通常' },
  usuallyFrom: { en: 'usually from', zh: '通常最低' },
  usuallyTo: { en: 'usually up to', zh: '通常最高' },
  validFor: { en: 'valid for', zh: '有效期' },
  verificationCounts: { en: 'time for verification counts', zh: '核实时间计入' },
  website: { en: 'website', zh: '网址' },
  within: { en: 'within', zh: '期限' },
}

/** What currencies are called in Chinese, behind an amount. */
const currencies: Readonly<Record<string, string>> = {
  AUD: '澳元',
  CAD: '加元',
  CNY: '元',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  JPY: '日元',
  NZD: '新西兰元',
  USD: '美元',
}

/** What units of time are called, behind a number; in English more than one of them end with an s. */
const units = {
  'working-day': { en: 'working day', zh: '个工作日' },
  hour: { en: 'hour', zh: '小时' },
  day: { en: 'day', zh: '天' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '个月' },
  year: { en: 'year', zh: '年' },
} as const satisfies Readonly<Record<string, Text>>

/** A unit of time that a parameter may be stated in. */
export type UnitName = keyof typeof units

/** Every unit of time that a parameter may be stated in. */
export const unitNames = Object.keys(units) as readonly UnitName[]

/**
 * Writes a number of units of time.
 *
 * @example
 * countInWords(3, 'working-day', 'en') //=> '3 working days'
 */
export function countInWords(count: number, unit: UnitName, language: Language): string {
  return language === 'zh' ? `${count}${units[unit].zh}` : `${count} ${units[unit].en}${count === 1 ? '' : 's'}`
}

/**
 * Names a parameter of an outcome.
 *
 * @returns The name itself as words where it is none that rulesets share.
 *
 * @example
 * nameOfParameter('dueOn', 'zh') //=> '最迟'
 */
export function nameOfParameter(name: string, language: Language): string {
  return own(parameters, name)?.[language] ?? humanise(name)
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
  const unit = language === 'zh' ? own(currencies, currency) : undefined
  return unit === undefined ? `${currency} ${amount}` : amount + unit
}

/** Takes a name of the program apart into words: `usuallyFrom` is `usually from`. */
function humanise(name: string): string {
  return name
    .replace(/([a-z])([A-Z])|([a-zA-Z])(\d)/g, '$1$3 $2$4')
    .replace(/[-_.]/g, ' ')
    .toLowerCase()
}

function own<Entry>(map: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
