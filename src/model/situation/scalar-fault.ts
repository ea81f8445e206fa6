import type { Language } from '../../calendar/language.ts'
import { explainBadDate, parsePartialDate } from '../../calendar/partial-date.ts'
import { explainBadTime, parsePartialTime } from '../../calendar/plain-time.ts'
import { isCountry } from '../country.ts'
import type { FactType, FieldType } from '../fact.ts'
import { describe } from '../input/describe.ts'
import { unwritable } from '../input/plain-data.ts'
import { nameList } from '../input/suggest.ts'
import { codeInstead } from '../no-code.ts'
import { isStayKind, stayKindNames } from '../stays/stay-kind.ts'

/** What a value has to be, and what is wrong with one. */
interface FaultPhrases {
  readonly isNot: (value: string, right: string) => string
  readonly boolean: string
  readonly oneOf: (names: string) => string
  readonly countryCode: (hint: string) => string
  readonly didYouMean: (code: string) => string
  readonly twoLetters: string
  readonly date: string
  readonly time: string
  readonly text: string
  readonly unknown: string
  readonly place: string
  readonly whole: string
  readonly atLeast: (least: number) => string
  readonly atMost: (most: number) => string
}

/** The most characters of a text such as the name of a place. */
export const maxTextLength = 200

const phrases: Readonly<Record<Language, FaultPhrases>> = {
  en: {
    isNot: (value, right) => `${value} is not ${right}`,
    boolean: '`true` or `false`',
    oneOf: (names) => `one of ${names}`,
    countryCode: (hint) => `a country code: ${hint}`,
    didYouMean: (code) => `did you mean \`${code}\`?`,
    twoLetters: 'write the two capital letters of ISO 3166-1, such as `CN`',
    date: 'a date: write a text such as "2015", "2015-04" or "2015-04-17"',
    time: 'a time: write a text such as "2026-11-20T21:30" or "2026-11-20"',
    text: `a text of 1 to ${maxTextLength} characters`,
    unknown: 'a name: where it cannot be known, write "unknown" in small letters, with nothing around it',
    place: 'a place',
    whole: 'a whole number',
    atLeast: (least) => `at least ${least}`,
    atMost: (most) => `at most ${most}`,
  },
  zh: {
    isNot: (value, right) => `${value} 不是${right}`,
    boolean: ' `true` 或 `false`',
    oneOf: (names) => `以下之一：${names}`,
    countryCode: (hint) => `国家代码：${hint}`,
    didYouMean: (code) => `是否指 \`${code}\`？`,
    twoLetters: '请写 ISO 3166-1 的两个大写字母，例如 `CN`',
    date: '日期：请写成 "2015"、"2015-04" 或 "2015-04-17"',
    time: '时间：请写成 "2026-11-20T21:30" 或 "2026-11-20"',
    text: `1 至 ${maxTextLength} 个字符的文字`,
    unknown: '名称：如无法得知，请用小写写成 "unknown"，前后不加任何字符',
    place: '地名',
    whole: '整数',
    atLeast: (least) => `不小于 ${least} 的数`,
    atMost: (most) => `不大于 ${most} 的数`,
  },
}

/** The type of a fact or field that holds one value, not a list. */
export type ScalarType = Exclude<FactType, { readonly type: 'countries' | 'stays' | 'records' }> | FieldType

/**
 * Says what is wrong with a value that should be of a type; `'unknown'` is no value.
 *
 * @param language - English where it is left out.
 *
 * @returns Nothing where it is one.
 *
 * @example
 * scalarFault({ type: 'boolean' }, 'yes') //=> '`yes` is not `true` or `false`'
 */
export function scalarFault(type: ScalarType, value: unknown, language?: Language): string | undefined {
  switch (type.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : isNot(value, ({ boolean }) => boolean, language)
    case 'integer':
      return integerFault(value, type, language)
    case 'enum':
      return typeof value === 'string' && type.values.includes(value) ? undefined : isNotOneOf(value, type.values, language)
    case 'date':
      return value === 'none' && 'none' in type && type.none !== undefined ? undefined : dateFault(value, language)
    case 'time':
      return timeFault(value, language)
    case 'country':
      return countryFault(value, language)
    case 'text':
      return textFault(value, language)
  }
}

/**
 * Says what is wrong with a country code.
 *
 * @example
 * countryFault('cn')
 * //=> '`cn` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`: did you mean `CN`?'
 */
export function countryFault(value: unknown, language?: Language): string | undefined {
  if (typeof value === 'string' && isCountry(value)) return undefined
  const meant = typeof value === 'string' && value.length <= 8 ? value.trim().toUpperCase() : ''
  const instead = codeInstead(meant, language)
  return isNot(
    value,
    ({ countryCode, didYouMean, twoLetters }) => countryCode(isCountry(meant) ? didYouMean(meant) : (instead ?? twoLetters)),
    language,
  )
}

/** Says what is wrong with a partial date. */
export function dateFault(value: unknown, language?: Language): string | undefined {
  if (typeof value !== 'string') return isNot(value, ({ date }) => date, language)
  return parsePartialDate(value) === undefined ? explainBadDate(value, language) : undefined
}

/** Says what is wrong with a time that may be known to the day, month or year only. */
export function timeFault(value: unknown, language?: Language): string | undefined {
  if (typeof value !== 'string') return isNot(value, ({ time }) => time, language)
  return parsePartialTime(value) === undefined ? explainBadTime(value, language) : undefined
}

/**
 * Says what is wrong with a short text: it has something that can be seen, and says `unknown` in no other way than the one that means it.
 *
 * @example
 * textFault('Unknown') //=> '`Unknown` is not a name: where it cannot be known, write "unknown" in small letters, with nothing around it'
 */
export function textFault(value: unknown, language?: Language): string | undefined {
  if (typeof value !== 'string' || value.length > maxTextLength || unwritable.test(value)) return isNot(value, ({ text }) => text, language)
  const seen = value.normalize('NFKC').replace(invisible, '')
  if (seen === '') return isNot(value, ({ text }) => text, language)
  return value !== 'unknown' && seen.toLowerCase() === 'unknown' ? isNot(value, ({ unknown }) => unknown, language) : undefined
}

// White space, what steers or takes no place, what is left out where it cannot be shown, and the Braille pattern without a dot.
const invisible = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]+/gu

/** Says what is wrong with the place of a stay. */
export function placeFault(value: unknown, language?: Language): string | undefined {
  // In results `*` stands for any place that the facts do not name.
  const isAny = typeof value === 'string' && value.normalize('NFKC').trim() === '*'
  return isAny ? isNot(value, ({ place }) => place, language) : textFault(value, language)
}

/**
 * Says what is wrong with what a stay is said to have been.
 *
 * @example
 * stayKindFault('tourism') //=> '`tourism` is not one of `residence`, `visit`, `at-sea`, `detention`, `official-posting`'
 */
export function stayKindFault(value: unknown, language?: Language): string | undefined {
  return isStayKind(value) ? undefined : isNotOneOf(value, stayKindNames, language)
}

function integerFault(
  value: unknown,
  { minimum, maximum }: { readonly minimum?: number; readonly maximum?: number },
  language?: Language,
): string | undefined {
  if (!Number.isSafeInteger(value)) return isNot(value, ({ whole }) => whole, language)
  if (minimum !== undefined && (value as number) < minimum) return isNot(value, ({ atLeast }) => atLeast(minimum), language)
  return maximum !== undefined && (value as number) > maximum ? isNot(value, ({ atMost }) => atMost(maximum), language) : undefined
}

function isNotOneOf(value: unknown, names: readonly string[], language?: Language): string {
  return isNot(value, ({ oneOf }) => oneOf(nameList(names)), language)
}

function isNot(value: unknown, right: (say: FaultPhrases) => string, language: Language = 'en'): string {
  return phrases[language].isNot(describe(value, language), right(phrases[language]))
}
