import { explainBadDate, parsePartialDate } from '../../calendar/partial-date.ts'
import { explainBadTime, parsePartialTime } from '../../calendar/plain-time.ts'
import { isCountry } from '../country.ts'
import type { FactType, FieldType } from '../fact.ts'
import { describe } from '../input/describe.ts'
import { nameList } from '../input/suggest.ts'
import { codeInstead } from '../no-code.ts'
import { isStayKind, stayKindNames } from '../stays/stay-kind.ts'

/** The type of a fact or field that holds one value, not a list. */
export type ScalarType = Exclude<FactType, { readonly type: 'countries' | 'stays' | 'records' }> | FieldType

/** The most characters of a text such as the name of a place. */
export const maxTextLength = 200

/**
 * Says what is wrong with a value that should be of a type; `'unknown'` is no value.
 *
 * @returns Nothing where it is one.
 *
 * @example
 * scalarFault({ type: 'boolean' }, 'yes') //=> '`yes` is not `true` or `false`'
 */
export function scalarFault(type: ScalarType, value: unknown): string | undefined {
  switch (type.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : isNot(value, '`true` or `false`')
    case 'integer':
      return integerFault(value, type)
    case 'enum':
      return typeof value === 'string' && type.values.includes(value) ? undefined : isNot(value, `one of ${nameList(type.values)}`)
    case 'date':
      return value === 'none' && 'none' in type && type.none !== undefined ? undefined : dateFault(value)
    case 'time':
      return timeFault(value)
    case 'country':
      return countryFault(value)
    case 'text':
      return textFault(value)
  }
}

/**
 * Says what is wrong with a country code.
 *
 * @example
 * countryFault('cn')
 * //=> '`cn` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`: did you mean `CN`?'
 */
export function countryFault(value: unknown): string | undefined {
  if (typeof value === 'string' && isCountry(value)) return undefined
  const meant = typeof value === 'string' && value.length <= 8 ? value.trim().toUpperCase() : ''
  const usual = 'write the two capital letters of ISO 3166-1, such as `CN`'
  const hint = isCountry(meant) ? `did you mean \`${meant}\`?` : (codeInstead(meant) ?? usual)
  return isNot(value, `a country code: ${hint}`)
}

/** Says what is wrong with a partial date. */
export function dateFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return isNot(value, 'a date: write a text such as "2015", "2015-04" or "2015-04-17"')
  return parsePartialDate(value) === undefined ? explainBadDate(value) : undefined
}

/** Says what is wrong with a time that may be known to the day, month or year only. */
export function timeFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return isNot(value, 'a time: write a text such as "2026-11-20T21:30" or "2026-11-20"')
  return parsePartialTime(value) === undefined ? explainBadTime(value) : undefined
}

/** Says what is wrong with a short text. */
export function textFault(value: unknown): string | undefined {
  if (typeof value === 'string' && value.length <= maxTextLength && value.trim() !== '') return undefined
  return isNot(value, `a text of 1 to ${maxTextLength} characters`)
}

/** Says what is wrong with the place of a stay. */
export function placeFault(value: unknown): string | undefined {
  // In results `*` stands for any place that the facts do not name.
  return typeof value === 'string' && value.normalize('NFKC').trim() === '*' ? isNot(value, 'a place') : textFault(value)
}

/**
 * Says what is wrong with what a stay is said to have been.
 *
 * @example
 * stayKindFault('tourism') //=> '`tourism` is not one of `residence`, `visit`, `at-sea`, `detention`, `official-posting`'
 */
export function stayKindFault(value: unknown): string | undefined {
  return isStayKind(value) ? undefined : isNot(value, `one of ${nameList(stayKindNames)}`)
}

function integerFault(value: unknown, { minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string | undefined {
  if (!Number.isSafeInteger(value)) return isNot(value, 'a whole number')
  if (minimum !== undefined && (value as number) < minimum) return isNot(value, `at least ${minimum}`)
  return maximum !== undefined && (value as number) > maximum ? isNot(value, `at most ${maximum}`) : undefined
}

function isNot(value: unknown, right: string): string {
  return `${describe(value)} is not ${right}`
}
