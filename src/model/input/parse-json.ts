import { InvalidJsonError } from '../../errors.ts'
import { findJsonFault } from './json-fault.ts'
import { utf8Of } from './utf8.ts'

/** The most bytes that a text may have as UTF-8: one mebibyte. */
const maxBytes = 1_048_576

/**
 * Reads a text as JSON, within limits: at most 1 MiB as UTF-8, lists and objects at most 32 deep, and no property named `__proto__`,
 * `constructor` or `prototype`.
 *
 * A property that is given twice is refused, of which `JSON.parse` would drop the first in silence. A byte order mark at the start is passed over.
 *
 * @throws {@link InvalidJsonError} saying at which line and column, always in the same words.
 *
 * @example
 * // Throws: invalid JSON at line 1, column 17: expected a value, found `}`
 * parseJson('{ "birthDate" : }')
 */
export function parseJson(text: string): unknown {
  // A character takes a byte at least: what is longer than that need not be encoded to be refused.
  if (text.length > maxBytes || utf8Of(text).length > maxBytes) {
    throw new InvalidJsonError(`the text is larger than ${maxBytes} bytes`)
  }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const fault = findJsonFault(body)
  if (fault === undefined) return JSON.parse(body)
  const lines = body.slice(0, fault.offset).split(/\r\n|\n|\r/)
  throw new InvalidJsonError(fault.problem, { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 })
}
