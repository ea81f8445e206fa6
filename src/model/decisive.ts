import { withoutControl } from './control.ts'
import type { FactDefinition } from './fact.ts'
import type { InForce, RulesetVersion } from './version.ts'
import { withoutWords } from './words.ts'

declare const whole: unique symbol

/**
 * What of a version decides: no text for people, nothing on how they come by an answer, and no source. It is of the same meaning as the whole, by which what is found is typed, and
 * finds the same for the same facts; rules, outcomes and facts have the same names in both.
 */
export interface Decisive<Version extends RulesetVersion = RulesetVersion>
  extends Pick<RulesetVersion, 'ruleset' | 'encodedOn' | 'verifiedOn' | 'revision'> {
  readonly inForce: Pick<InForce, 'from' | 'basis'>
  readonly [whole]?: Version
}

/** Takes out of a version what decides. */
export function decisiveOf<Version extends RulesetVersion>(version: Version): Decisive<Version> {
  return partOf(version, [], withoutControl)
}

/** Takes out of a version what decides, and besides what has one of the names given. */
export function partOf<Version extends RulesetVersion>(
  version: Version,
  names: readonly string[],
  told: (fact: FactDefinition) => object,
): Decisive<Version> {
  const { citations: _citations, notModelled: _notModelled, facts, places, ...rest } = version
  const deciding = Object.entries(facts).map(([name, fact]) => [name, { ...(withoutWords(told(fact), names) as object), ...noneOf(fact) }])
  return { ...(withoutWords(rest, names) as Version), facts: Object.fromEntries(deciding), ...(places !== undefined && { places }) }
}

/** What a fact calls it that there is no such day: by this alone it can be so. */
function noneOf(fact: FactDefinition): object {
  return 'none' in fact ? { none: fact.none } : {}
}

/** Stands among the rest of a version for what its decisive part has already. */
const same = 0

/**
 * Takes out of data what its decisive part lacks, in the order in which all of it stands.
 *
 * @example
 * restOf({ id: 'a', when }, { id: 'a', title, when }) //=> { id: 0, title, when: 0 }
 */
export function restOf(decisive: unknown, data: unknown): unknown {
  if (decisive === data || JSON.stringify(decisive) === JSON.stringify(data)) return same
  if (Array.isArray(data)) return data.map((entry, index) => restOf((decisive as readonly unknown[])[index], entry))
  const parts = decisive as Readonly<Record<string, unknown>>
  const entries = Object.entries(data as object)
  return Object.fromEntries(entries.map(([name, value]) => [name, Object.hasOwn(parts, name) ? restOf(parts[name], value) : value]))
}

/** Puts together what {@link restOf} took apart: a whole version has the same digest again. */
export function withRest(decisive: unknown, rest: unknown): unknown {
  if (rest === same) return decisive
  if (Array.isArray(rest)) return rest.map((entry, index) => withRest((decisive as readonly unknown[])[index], entry))
  const parts = decisive as Readonly<Record<string, unknown>>
  const entries = Object.entries(rest as object)
  return Object.fromEntries(entries.map(([name, value]) => [name, Object.hasOwn(parts, name) ? withRest(parts[name], value) : value]))
}
