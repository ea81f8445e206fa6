import { InvalidArgumentError } from '../../errors.ts'
import { takeAsChecked } from '../checked.ts'
import type { Rule } from '../rule.ts'
import type { Outside } from '../scope.ts'
import type { RulesetVersion } from '../version.ts'
import { joinFacts } from './join-facts.ts'
import { joinNames } from './join-names.ts'
import { type Renames, renamedCondition, renamedRule } from './rename.ts'

/** One of two versions within both joined. */
export interface JoinedSide {
  readonly version: RulesetVersion
  /** What its names are called where both are joined. */
  readonly renames: Renames
  /** Its rules by the names there, in its order. */
  readonly rules: readonly Rule[]
  /** Its ways of being outside its scope, by the names there. */
  readonly outside: readonly Outside[]
}

/** Two versions as one: what is the same in both stands in it once, and their rules and outcomes beside each other. */
export interface Joined {
  readonly version: RulesetVersion
  readonly before: JoinedSide
  readonly after: JoinedSide
  /** The facts that the two assume differently: in the joined version they are open. */
  readonly assumedDifferently: readonly string[]
}

/**
 * Puts two versions together, so that both are compiled over the same variables.
 *
 * Facts are the same by name, measures by how they are made, readings by name and values. The rest of the later version is called something
 * of its own.
 *
 * @param before - A version that has been checked, as `after` has.
 *
 * @throws {@link InvalidArgumentError} where they cannot stand side by side: a fact is of one sort in one and of another in the other, or
 *   they round dates otherwise.
 */
export function joinVersions(before: RulesetVersion, after: RulesetVersion): Joined {
  if (before.dateRounding !== after.dateRounding)
    throw new InvalidArgumentError(
      'after',
      'the versions round days that there are not otherwise, so that a month of one is none of the other',
    )
  const { facts, assumedDifferently } = joinFacts(before.facts, after.facts)
  const { measures, readings, add } = joinNames(Object.keys(facts))
  const sides = [sideOf(before, { name: add(before), ...asBefore }), sideOf(after, { name: add(after), ...asAfter })] as const
  const outside = sides.flatMap((side) => side.outside)
  const [first, ...others] = outside
  const { scope: _scope, places: _places, ...rest } = after
  const places = after.places ?? before.places
  const scope = after.scope ?? before.scope
  const version: RulesetVersion = {
    ...rest,
    inForce: before.inForce.from > after.inForce.from ? before.inForce : after.inForce,
    ...(places !== undefined && { places }),
    ...(scope !== undefined && first !== undefined && { scope: { title: scope.title, outside: [first, ...others] } }),
    facts,
    measures,
    readings,
    conditions: entriesOf(sides, ({ version, renames }) =>
      Object.entries(version.conditions).map(([name, condition]) => [renames.condition(name), renamedCondition(condition, renames)]),
    ),
    outcomes: entriesOf(sides, ({ version, renames }) =>
      Object.entries(version.outcomes).map(([name, outcome]) => [renames.outcome(name), outcome]),
    ),
    rules: sides.flatMap(({ rules }) => rules),
  }
  return { version: takeAsChecked(version), before: sides[0], after: sides[1], assumedDifferently }
}

/** What of the later version is no fact, measure or reading has names of its own. */
const asBefore = { condition: same, outcome: same } as const
const asAfter = { condition: ofAfter, outcome: ofAfter } as const

function same(name: string): string {
  return name
}

function ofAfter(name: string): string {
  return `${name}′`
}

function sideOf(version: RulesetVersion, renames: Renames): JoinedSide {
  return {
    version,
    renames,
    rules: version.rules.map((rule) => renamedRule(rule, renames)),
    outside: (version.scope?.outside ?? []).map((way) => ({ ...way, when: renamedCondition(way.when, renames) })),
  }
}

function entriesOf<Entry>(
  sides: readonly JoinedSide[],
  entries: (side: JoinedSide) => readonly (readonly [name: string, entry: Entry])[],
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(sides.flatMap(entries))
}
