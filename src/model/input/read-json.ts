import { quote } from '../../calendar/partial-date.ts'
import { isForbiddenName, maxDepth } from './plain-data.ts'

/** What a text says, or where it stops being JSON, and why. */
export type JsonRead = { readonly value: unknown } | { readonly fault: JsonFault }

interface JsonFault {
  /** The number of the character at which it does, from 0. */
  readonly offset: number
  readonly problem: string
}

/**
 * Reads JSON (RFC 8259) up to the first place where a text is not that, lies too deep, or has a property name that does harm or was given before.
 *
 * `JSON.parse` says where as well, but each engine and each of its versions in other words; and V8 from 12.8 on reads a name that is written
 * with `\` as another one at times (https://github.com/nodejs/node/issues/63785, read on 2026-11-29). It reads single texts rightly.
 *
 * @example
 * readJson('[1,]') //=> { fault: { offset: 3, problem: 'expected a value, found `]`' } }
 */
export function readJson(text: string): JsonRead {
  let offset = 0
  let problem = ''
  /** What was read last. */
  let value: unknown

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
    for (const [word, meant] of words) {
      if (text.startsWith(word, offset)) return take(meant, word.length)
    }
    return /[-\d]/.test(start) ? readNumber() : expected('a value')
  }

  function take(read: unknown, length: number): true {
    value = read
    offset += length
    return true
  }

  function readMembers(depth: number): boolean {
    const members: Record<string, unknown> = {}
    skipSpace()
    if (text.charAt(offset) === '}') return take(members, 1)
    for (;;) {
      skipSpace()
      const start = offset
      if (text.charAt(offset) !== '"') return expected('a property name in double quotes')
      if (!readString()) return false
      const name = String(value)
      if (isForbiddenName(name)) {
        offset = start
        return fail(`the name \`${name}\` is not allowed`)
      }
      if (Object.hasOwn(members, name)) {
        offset = start
        return fail(`${quote(name)} is given twice: only one of the two can be meant`)
      }
      skipSpace()
      if (text.charAt(offset) !== ':') return expected('`:`')
      offset += 1
      if (!readValue(depth + 1)) return false
      members[name] = value
      skipSpace()
      if (text.charAt(offset) === '}') return take(members, 1)
      if (text.charAt(offset) !== ',') return expected('`,` or `}`')
      offset += 1
    }
  }

  function readEntries(depth: number): boolean {
    const entries: unknown[] = []
    skipSpace()
    if (text.charAt(offset) === ']') return take(entries, 1)
    for (;;) {
      if (!readValue(depth + 1)) return false
      entries.push(value)
      skipSpace()
      if (text.charAt(offset) === ']') return take(entries, 1)
      if (text.charAt(offset) !== ',') return expected('`,` or `]`')
      offset += 1
    }
  }

  function readString(): boolean {
    const start = offset
    offset += 1
    for (;;) {
      const character = text.charAt(offset)
      if (character === '"') return take(JSON.parse(text.slice(start, offset + 1)), 1)
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
    const found = number.exec(text)
    if (found === null) return fail('expected a digit after `-`')
    take(Number(found[0]), found[0].length)
    return /[\d.eE]/.test(text.charAt(offset)) ? fail('a number is written such as 12, -0.5 or 1e3') : true
  }

  const isValue = readValue(1)
  if (isValue) skipSpace()
  if (isValue && offset < text.length) expected('the end of the text')
  return problem === '' ? { value } : { fault: { offset, problem } }
}

const words: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]
