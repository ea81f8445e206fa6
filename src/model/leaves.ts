import { type Condition, type FactCondition, matchCondition } from './condition.ts'
import type { RulesetVersion } from './version.ts'

/**
 * Finds every comparison in conditions, through shared ones.
 *
 * @param version - A version whose shared conditions are not defined by themselves.
 *
 * @returns Each comparison once, in the order in which the conditions come to it.
 */
export function leavesOf(version: RulesetVersion, conditions: Iterable<Condition>): readonly FactCondition[] {
  const leaves: FactCondition[] = []
  const seen = new Set<Condition>()
  const walk = (condition: Condition): void => {
    if (seen.has(condition)) return
    seen.add(condition)
    matchCondition(condition, {
      all: (parts) => parts.forEach(walk),
      any: (parts) => parts.forEach(walk),
      not: walk,
      // One that there is not is told where names are checked.
      named: (name) => {
        if (Object.hasOwn(version.conditions, name)) walk(version.conditions[name] as Condition)
      },
      fact: (comparison) => {
        leaves.push(comparison)
      },
    })
  }
  for (const condition of conditions) walk(condition)
  return leaves
}
