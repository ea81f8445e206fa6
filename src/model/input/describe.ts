import { quote } from '../../calendar/partial-date.ts'
import { isPlainObject } from './plain-object.ts'
import { nameList, suggest } from './suggest.ts'

/**
 * Names a value in an error without repeating all of it.
 *
 * @example
 * describe([1, 2, 3]) //=> 'a list'
 */
export function describe(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return isPlainObject(value) ? 'an object' : 'an object of a class'
  // A text that looks like something else is told apart by its quotation marks.
  if (typeof value === 'string') return /^(-?[\d.]+|true|false|null|undefined|)$/.test(value) ? quote(`"${value}"`) : quote(value)
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined ? `\`${value}\`` : `a ${typeof value}`
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
  return `there is no ${what} ${quote(name)} here: there is ${known.length === 0 ? 'none' : nameList(known)}`
}
