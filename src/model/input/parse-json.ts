import { InvalidJsonError } from '../../errors.ts'
import { readString } from './options.ts'
import { isForbiddenName, maxDepth } from './plain-data.ts'
import { readJson } from './read-json.ts'
import { utf8Of } from './utf8.ts'

/** The most bytes that a text may have as UTF-8: one mebibyte. */
const maxBytes = 1_048_576

/**
 * Reads a text as JSON, within limits: at most 1 MiB as UTF-8, lists and objects at most 32 deep, and no property named `__proto__`,
 * `constructor` or `prototype`.
 *
 * A property that is given twice is refused, of which `JSON.parse` would drop the first in silence. A byte order mark at the start is passed over.
 *
 * @throws {@link InvalidJsonError} saying at which line and column, always in the same words; {@link InvalidArgumentError} for what is no text.
 *
 * @example
 * // Throws: invalid JSON at line 1, column 17: expected a value, found `}`
 * parseJson('{ "birthDate" : }')
 */
export function parseJson(text: string): unknown {
  readString(text, 'text')
  // A character takes a byte at least and three at most: what is surely longer or shorter need not be encoded.
  if (text.length > maxBytes || (text.length * 3 > maxBytes && utf8Of(text).length > maxBytes)) {
    throw new InvalidJsonError(`the text is larger than ${maxBytes} bytes`)
  }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const read = readAtOnce(body) ?? readJson(body)
  if ('value' in read) return read.value
  const { fault } = read
  const lines = body.slice(0, fault.offset).split(/\r\n|\n|\r/)
  throw new InvalidJsonError(fault.problem, { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 })
}

/**
 * Reads what is beyond doubt: JSON of which `JSON.parse` loses nothing, since the value has as many names as the text, none with a `\`.
 *
 * @returns Nothing for a text that has to be looked at more closely.
 */
function readAtOnce(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return namesIn(value, 1) === namesWritten(text) ? { value } : undefined
  } catch {
    return undefined
  }
}

/** How many property names there are in a value; no number where one is not allowed, or something lies too deep. */
function namesIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth > maxDepth) return Number.NaN
  let names = 0
  if (Array.isArray(value)) {
    for (const entry of value) names += namesIn(entry, depth + 1)
    return names
  }
  for (const name of Object.keys(value)) {
    if (isForbiddenName(name)) return Number.NaN
    names += 1 + namesIn((value as Readonly<Record<string, unknown>>)[name], depth + 1)
  }
  return names
}

/** How many property names a text that is JSON has: strings with a colon behind them; no number where one is written with a `\`. */
function namesWritten(text: string): number {
  let names = 0
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', start)) {
    const first = start + 1
    let end = text.indexOf('"', start + 1)
    while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
    if (end < 0) return Number.NaN
    start = end + 1
    while (' \t\n\r'.includes(text.charAt(start)) && start < text.length) start += 1
    if (text.charAt(start) !== ':') continue
    if (text.slice(first, end).includes('\\')) return Number.NaN
    names += 1
  }
  return names
}

/** Whether a quotation mark within a string is part of it: behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charAt(before) === '\\') before -= 1
  return (at - before) % 2 === 0
}
