import { type Language, languages } from '../../calendar/language.ts'
import { quote } from '../../calendar/partial-date.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { InvalidArgumentError } from '../../errors.ts'
import type { Text } from '../text.ts'
import { describe, unknownName } from './describe.ts'
import { isPlainObject } from './plain-object.ts'
import { nameList } from './suggest.ts'

/**
 * Reads the value of one option.
 *
 * @param value - What the caller gave; `undefined` where it was left out.
 * @param option - The name of the option, or the path of a part of it, for errors.
 *
 * @returns The value, which is used from then on: no option is read twice.
 *
 * @throws {@link InvalidArgumentError} when it cannot be used.
 */
export type OptionReader<Value> = (value: unknown, option: string) => Value

/** Every option of a function, each with what reads it. */
export type OptionTable<Options> = { readonly [Name in keyof Required<Options>]: OptionReader<Options[Name]> }

/**
 * Reads the options of a function by their table. Options that are `undefined` count as left out.
 *
 * @returns The options, as a copy.
 *
 * @throws {@link InvalidArgumentError} for what is no object, an option that there is not, with the near name, or a value that cannot be.
 *
 * @example
 * // Throws: `options`: there is no option `asof`: did you mean `asOf`?
 * readOptions({ asof: '2026-11-21' }, { asOf: readDay })
 */
export function readOptions<Options extends object>(options: Options, table: OptionTable<Options>): Options {
  if (!isPlainObject(options)) {
    const names = nameList(Object.keys(table))
    throw new InvalidArgumentError('options', `${describe(options)} is not an object with the options ${names}`)
  }
  const given: Readonly<Record<string, unknown>> = options
  const known = Object.keys(table) as (keyof Options & string)[]
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(table, name)) throw new InvalidArgumentError('options', unknownName('option', name, known))
  }
  const read: Partial<Options> = {}
  for (const name of known) {
    const value = table[name](Object.hasOwn(given, name) ? given[name] : undefined, name)
    if (value !== undefined) read[name] = value
  }
  return read as Options
}

/** Makes an option one that may be left out. */
export function optional<Value>(read: OptionReader<Value>): OptionReader<Value | undefined> {
  return (value, option) => (value === undefined ? undefined : read(value, option))
}

/** Reads a day, written `YYYY-MM-DD`. */
export function readDay(value: unknown, option: string): string {
  if (typeof value === 'string' && parsePlainDate(value) !== undefined) return value
  throw new InvalidArgumentError(option, `${typeof value === 'string' ? quote(value) : describe(value)} is not a day: write 2026-11-21`)
}

/** Reads a truth value; a text such as `"false"` is none. */
export function readBoolean(value: unknown, option: string): boolean {
  if (typeof value === 'boolean') return value
  throw new InvalidArgumentError(option, `${describe(value)} is not \`true\` or \`false\``)
}

/** Reads a text of any length. */
export function readString(value: unknown, option: string): string {
  if (typeof value === 'string') return value
  throw new InvalidArgumentError(option, `${describe(value)} is not a text`)
}

/** Makes the reader of a function; what it is given and gives back cannot be looked at. */
export function functionOf<Called extends (...given: never) => unknown>(): OptionReader<Called> {
  return (value, option) => {
    if (typeof value === 'function') return value as Called
    throw new InvalidArgumentError(option, `${describe(value)} is not a function`)
  }
}

/** Reads one of a few values. */
export function oneOf<Value extends string>(values: readonly Value[]): OptionReader<Value> {
  return (value, option) => {
    const found = values.find((known) => known === value)
    if (found !== undefined) return found
    throw new InvalidArgumentError(option, `${describe(value)} is not one of ${nameList(values)}`)
  }
}

/** Reads the language of a text. */
export const readLanguage: OptionReader<Language> = oneOf(languages)

/** Reads a text in every language. */
export function readText(value: unknown, option: string): Text {
  const given = readObject(value, option)
  return Object.fromEntries(languages.map((language) => [language, readString(given[language], `${option}.${language}`)])) as Text
}

/** Reads a list; a text, though it could be gone through letter by letter, is none. */
export function listOf<Value>(read: OptionReader<Value>): OptionReader<readonly Value[]> {
  return (value, option) => {
    return [...readIterable(value, option)].map((entry, index) => read(entry, `${option}[${index}]`))
  }
}

/** Reads an object of which every property is of one kind; those that are `undefined` count as left out. */
export function recordOf<Value>(read: OptionReader<Value>): OptionReader<Readonly<Record<string, Value>>> {
  return (value, option) => {
    const entries = Object.entries(readObject(value, option)).filter(([, entry]) => entry !== undefined)
    return Object.fromEntries(entries.map(([name, entry]) => [name, read(entry, `${option}.${name}`)]))
  }
}

/** Reads an object as JSON makes them. */
export function readObject(value: unknown, option: string): Readonly<Record<string, unknown>> {
  if (isPlainObject(value)) return value
  throw new InvalidArgumentError(option, `${describe(value)} is not an object`)
}

/** Reads what can be gone through one by one, and does not go through it. */
export function readIterable(value: unknown, option: string): Iterable<unknown> {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return value as Iterable<unknown>
  throw new InvalidArgumentError(option, `${describe(value)} is not a list`)
}
