import { unknownName } from '../input/describe.ts'
import type { RulesetVersion } from '../version.ts'

/** The names that are gone from a version by an amendment, by what they were the name of. */
export interface Repealed {
  /** Facts, measures and readings, which conditions and measures speak of alike. */
  readonly named: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly outcomes: ReadonlySet<string>
}

const repealedOf = new WeakMap<RulesetVersion, Repealed>()

/** Has errors tell a name that an amendment took away from one that is misspelt. */
export function markRepealed(version: RulesetVersion, repealed: Repealed): void {
  repealedOf.set(version, repealed)
}

/**
 * Says that a version has no such name: one that it repealed is still used there, and any other was probably meant otherwise.
 *
 * @param path - Where it is used.
 *
 * @example
 * notThere(version, 'conditions', 'condition', 'fresh', [], 'conditions.in-time.any[0].condition')
 * //=> '`fresh` is repealed in this version, and `conditions.in-time` still uses it'
 */
export function notThere(
  version: RulesetVersion,
  names: keyof Repealed,
  what: string,
  name: string,
  known: readonly string[],
  path: string,
): string {
  if (!repealedOf.get(version)?.[names].has(name)) return unknownName(what, name, known)
  const [user = path] = /^scope\.outside\[\d+\]|^\w+(\[[^\]]*\]|\.[^.[]+)/.exec(path) ?? []
  return `\`${name}\` is repealed in this version, and \`${user}\` still uses it`
}
