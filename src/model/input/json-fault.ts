import { quote } from '../../calendar/partial-date.ts'
import { isForbiddenName, maxDepth } from './plain-data.ts'

/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** The number of the character at which it does, from 0. */
  readonly offset: number
  readonly problem: string
}

/**
 * Finds the first place where a text is not JSON (RFC 8259), lies too deep, or has a property name that does harm or was given before.
 *
 * `JSON.parse` says where as well, but each engine and each of its versions in other words.
 *
 * @returns Nothing for a text that `JSON.parse` reads, and loses nothing of.
 *
 * @example
 * findJsonFault('[1,]') //=> { offset: 3, problem: 'expected a value, found `]`' }
 */
export function findJsonFault(text: string): JsonFault | undefined {
  let offset = 0
  let problem = ''

  function fail(message: string): false {
    problem = message
    return false
  }

  function expected(what: string): false {
    const found = String.fromCodePoint(text.codePointAt(offset) ?? 0)
    return fail(offset < text.length ? `expected ${what}, found ${quote(found)}` : `expected ${what}, found the end of the text`)
  }

  function skipSpace(): void {
    while (offset < text.length && ' \t\n\r'.includes(text.charAt(offset))) offset += 1
  }

  function readValue(depth: number): boolean {
    skipSpace()
    const start = text.charAt(offset)
    if (start === '{' || start === '[') {
      if (depth > maxDepth) return fail(`lists and objects lie in each other more than ${maxDepth} deep`)
      offset += 1
      return start === '{' ? readMembers(depth) : readEntries(depth)
    }
    if (start === '"') return readString()
    for (const word of ['true', 'false', 'null']) {
      if (text.startsWith(word, offset)) return skip(word.length)
    }
    return /[-\d]/.test(start) ? readNumber() : expected('a value')
  }

  function skip(length: number): true {
    offset += length
    return true
  }

  function readMembers(depth: number): boolean {
    const names = new Set<string>()
    skipSpace()
    if (text.charAt(offset) === '}') return skip(1)
    for (;;) {
      skipSpace()
      const start = offset
      if (text.charAt(offset) !== '"') return expected('a property name in double quotes')
      if (!readString()) return false
      const name: unknown = JSON.parse(text.slice(start, offset))
      if (isForbiddenName(String(name))) {
        offset = start
        return fail(`the name \`${name}\` is not allowed`)
      }
      if (names.has(String(name))) {
        offset = start
        return fail(`${quote(String(name))} is given twice: only one of the two can be meant`)
      }
      names.add(String(name))
      skipSpace()
      if (text.charAt(offset) !== ':') return expected('`:`')
      offset += 1
      if (!readValue(depth + 1)) return false
      skipSpace()
      if (text.charAt(offset) === '}') return skip(1)
      if (text.charAt(offset) !== ',') return expected('`,` or `}`')
      offset += 1
    }
  }

  function readEntries(depth: number): boolean {
    skipSpace()
    if (text.charAt(offset) === ']') return skip(1)
    for (;;) {
      if (!readValue(depth + 1)) return false
      skipSpace()
      if (text.charAt(offset) === ']') return skip(1)
      if (text.charAt(offset) !== ',') return expected('`,` or `]`')
      offset += 1
    }
  }

  function readString(): boolean {
    offset += 1
    for (;;) {
      const character = text.charAt(offset)
      if (character === '"') return skip(1)
      if (character === '') return expected('a closing `"`')
      if (character < ' ')
        return fail(`a text cannot hold ${character === '\n' || character === '\r' ? 'a line break: write \\n' : 'a control character'}`)
      if (character === '\\') {
        const escaped = /^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(offset + 1, offset + 6))
        if (escaped === null) return fail('a `\\` in a text is written `\\\\`')
        offset += escaped[0].length
      }
      offset += 1
    }
  }

  function readNumber(): boolean {
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
    number.lastIndex = offset
    if (!number.test(text)) return fail('expected a digit after `-`')
    offset = number.lastIndex
    return /[\d.eE]/.test(text.charAt(offset)) ? fail('a number is written such as 12, -0.5 or 1e3') : true
  }

  const isValue = readValue(1)
  if (isValue) skipSpace()
  if (isValue && offset < text.length) expected('the end of the text')
  return problem === '' ? undefined : { offset, problem }
}
