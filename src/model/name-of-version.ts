import { printable } from '../calendar/printable.ts'
import { isPlainObject } from './input/plain-object.ts'

/**
 * Names what may or may not be a version, for an error.
 *
 * @example
 * nameOfVersion({ ruleset: 'my-firm' }) //=> 'my-firm'
 */
export function nameOfVersion(version: unknown): string {
  if (!isPlainObject(version)) return '(unnamed)'
  const { ruleset, inForce } = version
  const from = isPlainObject(inForce) ? inForce.from : undefined
  const parts = [ruleset, from].filter((part) => typeof part === 'string')
  return printable(parts.join('@')).slice(0, 100) || '(unnamed)'
}
