/** A term, command or list of SMT-LIB: a token, or others in parentheses. */
export type Expression = string | readonly Expression[]

/** Where lines end, so that people can read them. */
const width = 120

/**
 * Names something for SMT-LIB in words of a version: what it has no room for, and what this library writes between words, is percent-encoded.
 *
 * @returns A word without spaces, colons, primes, bars and backslashes; different words for different texts.
 */
export function word(text: string): string {
  const hex = (character: string) => `%${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(2, '0')}`
  return text.replace(/[\s\p{C}%:'|\\]/gu, hex)
}

/** Quotes a symbol. */
export function quoted(name: string): string {
  return `|${name}|`
}

/** A whole number, of which SMT-LIB has no negative ones. */
export function numeral(value: number): Expression {
  return value < 0 ? ['-', String(-value)] : String(value)
}

/** Declares a datatype of so many values. */
export function datatype(name: string, values: readonly string[]): Expression {
  return ['declare-datatype', quoted(name), values.map((value) => [quoted(value)])]
}

/** All of some terms: the one where it is one. */
export function all(terms: readonly Expression[]): Expression {
  return joined('and', terms, 'true')
}

/** Any of some terms. */
export function any(terms: readonly Expression[]): Expression {
  return joined('or', terms, 'false')
}

function joined(operation: 'and' | 'or', terms: readonly Expression[], none: string): Expression {
  const [first = none, ...others] = terms
  return others.length === 0 ? first : [operation, first, ...others]
}

/** Writes an expression, on one line where it fits. */
export function written(expression: Expression, indent = ''): string {
  const line = flat(expression)
  if (typeof expression === 'string' || indent.length + line.length <= width) return line
  const inner = `${indent}  `
  // What is opened stays on the line of its parenthesis, up to the first list.
  const open = expression.findIndex((part) => typeof part !== 'string' && part.length > 0)
  const head = expression.slice(0, Math.max(1, open === -1 ? 1 : open))
  const rest = expression.slice(head.length)
  return `(${head.map(flat).join(' ')}${rest.map((part) => `\n${inner}${written(part, inner)}`).join('')})`
}

function flat(expression: Expression): string {
  return typeof expression === 'string' ? expression : `(${expression.map(flat).join(' ')})`
}
