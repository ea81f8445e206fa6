import { canonicalize } from 'json-canonicalize'

/**
 * Writes plain data as canonical JSON (RFC 8785): no spaces, sorted property names, one way to write each text and number.
 *
 * @param data - What JSON can hold, without half of a character in a text; properties that are `undefined` count as not there.
 *
 * @example
 * canonicalJson({ b: 1.0, a: ['é'] }) //=> '{"a":["é"],"b":1}'
 */
export function canonicalJson(data: unknown): string {
  // The package takes an object that stands in two places for one that holds itself; in a copy each stands in one.
  return canonicalize(JSON.parse(JSON.stringify(data)))
}
