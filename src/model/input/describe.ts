import type { Language } from '../../calendar/language.ts'
import { quote } from '../../calendar/partial-date.ts'
import { isPlainObject } from './plain-object.ts'
import { nearestNames, suggest } from './suggest.ts'

/**
 * Names a value in an error without repeating all of it.
 *
 * @example
 * describe([1, 2, 3]) //=> 'a list'
 */
export function describe(value: unknown, language: Language = 'en'): string {
  if (value === null) return '`null`'
  const { list, object, ofClass, other } = phrases[language]
  if (Array.isArray(value)) return list
  if (typeof value === 'object') return isPlainObject(value) ? object : ofClass
  // A text that looks like something else is told apart by its quotation marks.
  if (typeof value === 'string') return /^(-?[\d.]+|true|false|null|undefined|)$/.test(value) ? quote(`"${value}"`) : quote(value)
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined ? `\`${value}\`` : other(typeof value)
}

const phrases = {
  en: { list: 'a list', object: 'an object', ofClass: 'an object of a class', other: (type: string) => `a ${type}` },
  zh: { list: '列表', object: '对象', ofClass: '类的对象', other: (type: string) => `${type} 类型的值` },
}

/**
 * Says that there is no such name, and which one was probably meant.
 *
 * @example
 * unknownName('fact', 'birthdate', ['birthDate']) //=> 'there is no fact `birthdate`: did you mean `birthDate`?'
 */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const meant = suggest(name, known)
  if (meant !== undefined) return `there is no ${what} ${quote(name)}: did you mean \`${meant}\`?`
  return `there is no ${what} ${quote(name)} here: there is ${known.length === 0 ? 'none' : nearestNames(name, known)}`
}
