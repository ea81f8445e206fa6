import type { Complain } from './collect-issues.ts'
import { joinPath } from './path.ts'
import { isPlainObject } from './plain-object.ts'

/** How deep lists and objects may lie in each other, in texts and in versions: work stays bounded on hostile input. */
export const maxDepth = 32

/** The most entries that one list or object may have, where nothing else is said. */
const maxSize = 2_000

/** The most values that there may be in all. */
const maxValues = 200_000

/**
 * Tells whether a property name does harm: it stands for something else than a property of the object.
 *
 * @example
 * isForbiddenName('__proto__') //=> true
 */
export function isForbiddenName(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype'
}

/**
 * Checks that a value is what JSON can hold, so that it can be walked, copied and given a digest.
 *
 * Properties that are `undefined` count as not there. `-0` counts as 0, as which JSON is written.
 *
 * @param most - The most entries that one list or object may have.
 *
 * @example
 * checkPlainData({ revision: Number.NaN }, complain) // complains of `revision`: `NaN` cannot be written as JSON
 */
export function checkPlainData(value: unknown, complain: Complain, most = maxSize): void {
  let values = 0

  function visit(part: unknown, path: string, depth: number): void {
    values += 1
    if (values === maxValues + 1) complain(path, `more than ${maxValues} values are too many`)
    if (values > maxValues) return
    const fault = faultOf(part, depth, most)
    if (fault !== undefined) complain(path, fault)
    else if (Array.isArray(part)) for (let index = 0; index < part.length; index += 1) visit(part[index], joinPath(path, index), depth + 1)
    else if (isPlainObject(part)) {
      for (const [name, entry] of Object.entries(part)) {
        const badName = isForbiddenName(name) ? `the name \`${name}\` is not allowed` : faultOfText(name)
        if (badName !== undefined) complain(joinPath(path, name), badName)
        else if (entry !== undefined) visit(entry, joinPath(path, name), depth + 1)
      }
    }
  }

  visit(value, '', 1)
}

function faultOf(value: unknown, depth: number, most: number): string | undefined {
  switch (typeof value) {
    case 'boolean':
      return undefined
    case 'number':
      return faultOfNumber(value)
    case 'string':
      return faultOfText(value)
    case 'object':
      return value === null ? undefined : faultOfObject(value, depth, most)
    default:
      return `${typeof value === 'undefined' ? '`undefined`' : `a ${typeof value}`} cannot be written as JSON`
  }
}

/** What not everybody can keep as it is: half of a character, and the one with which texts end elsewhere. */
export const unwritable = /[\0\p{Surrogate}]/u

function faultOfText(text: string): string | undefined {
  return unwritable.test(text) ? 'half of a character, or U+0000, is not allowed' : undefined
}

function faultOfNumber(value: number): string | undefined {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return undefined
  // Beyond that, JSON is read as another number than the one that was written.
  return `\`${value}\` ${Number.isFinite(value) ? 'is beyond 2^53' : 'cannot be written as JSON'}`
}

function faultOfObject(value: object, depth: number, most: number): string | undefined {
  if (!Array.isArray(value) && !isPlainObject(value)) return 'an object of a class cannot be written as JSON'
  if (depth > maxDepth) return `lists and objects lie in each other more than ${maxDepth} deep`
  const size = Array.isArray(value) ? value.length : Object.keys(value).length
  if (size > most) return `${size} entries are too many: at most ${most} are read`
  // A hole, which would make up for it in number, is refused by itself.
  if (Array.isArray(value) && Object.keys(value).length > size) return 'a list with a property that is no entry cannot be written as JSON'
  return isStored(value) ? undefined : 'a property that is worked out, hidden or named by a symbol cannot be written as JSON'
}

/** Whether every property of an object is a value that stands there to be seen: what is read twice is then the same. */
function isStored(value: object): boolean {
  if (Object.getOwnPropertySymbols(value).length > 0) return false
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(value))
  return descriptors.every(
    ([name, { get, set, enumerable }]) =>
      get === undefined && set === undefined && (enumerable || (name === 'length' && Array.isArray(value))),
  )
}
