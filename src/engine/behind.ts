import type { Compiled } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { allCells } from '../diagram/domain.ts'
import { truthOf } from '../diagram/restrict.ts'
import { referencesOf } from '../model/checks/measure-references.ts'
import type { FactDefinition } from '../model/fact.ts'
import { prefixOf, recordsOf } from '../model/kind.ts'
import type { Measure } from '../model/measure.ts'
import { propertiesOf } from '../model/operators.ts'
import type { RulesetVersion } from '../model/version.ts'

/** What hangs on what in a version, whatever the case: found once. */
export interface Behind {
  /**
   * The levels of the variables that hang on each fact, by its name; those that hang on what stays were, by a path such as
   * `residences[].kind`. Which country, place or record a subject is hangs on none.
   */
  readonly levels: ReadonlyMap<string, readonly number[]>
  /** The levels of all that a diagram tests. */
  tested(root: Node): readonly number[]
  /** Tells whether what a diagram tests can hang on one of some facts, or kinds of stays. */
  hangsOn(root: Node, facts: ReadonlySet<string>): boolean
  /** The facts that can name countries, places or records, and what tells whether those are all. */
  readonly naming: ReadonlySet<string>
}

const behind = new WeakMap<Compiled, Behind>()

export function behindOf(compiled: Compiled): Behind {
  const known = behind.get(compiled)
  if (known !== undefined) return known
  const { version, variables, diagram } = compiled
  const levels = new Map<string, number[]>()
  for (const [level, { name }] of variables.entries()) {
    for (const fact of factsBehind(version, name)) levels.set(fact, [...(levels.get(fact) ?? []), level])
  }
  const cells = variables.map(({ domain }) => allCells(domain))
  const testedBy = new Map<Node, readonly number[]>()
  const made: Behind = {
    levels,
    tested(root) {
      const known = testedBy.get(root)
      if (known !== undefined) return known
      const reached = new Set<number>()
      truthOf(diagram, root, (level) => cells[level] as readonly number[], reached)
      const tested = [...reached]
      testedBy.set(root, tested)
      return tested
    },
    hangsOn(root, facts) {
      const tested = made.tested(root)
      for (const fact of facts) if (levels.get(fact)?.some((level) => tested.includes(level))) return true
      return false
    },
    naming: namingIn(version),
  }
  behind.set(compiled, made)
  return made
}

function namingIn({ facts }: RulesetVersion): ReadonlySet<string> {
  const naming = Object.entries(facts).flatMap(([name, fact]) => {
    if (!['stays', 'records', 'countries', 'country'].includes(fact.type)) return []
    return fact.type === 'stays' && fact.complete !== undefined ? [name, fact.complete] : name
  })
  return new Set(naming)
}

/** The facts on which a name hangs, through measures of measures. */
export function factsBehind(
  version: RulesetVersion,
  name: string,
  found = new Set<string>(),
  seen = new Set<string>(),
): ReadonlySet<string> {
  // Measures of measures that share measures: each is gone through once.
  if (seen.has(name)) return found
  seen.add(name)
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure === undefined) {
    const fact = Object.hasOwn(version.facts, name) ? name : recordsOf(version, prefixOf(name))
    return fact === undefined ? found : found.add(fact)
  }
  for (const fact of listsBehind(version, measure)) found.add(fact)
  for (const reference of referencesOf(measure)) factsBehind(version, reference.name, found, seen)
  return found
}

/** The lists that a measure looks at, and what tells whether they are complete, and what their stays were. */
function listsBehind({ facts }: RulesetVersion, measure: Measure): readonly string[] {
  const properties = measure as Readonly<Record<string, unknown>>
  return propertiesOf(measure).flatMap(([property, { holds }]) => {
    if (holds !== 'list') return []
    const list = String(properties[property])
    const definition = facts[list] as FactDefinition
    if (definition.type !== 'stays') return list
    return [
      list,
      ...(definition.complete === undefined ? [] : [definition.complete]),
      ...(properties.kinds === undefined ? [] : [`${list}[].kind`]),
    ]
  })
}
