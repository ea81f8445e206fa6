import type { RulesetVersion } from '../../model/version.ts'
import { atMost, constraint, type Finder } from './relation.ts'

/** That a sum is no less than each of what is added, where none of it is less than nothing. */
export const ofSums: Finder = (version, one, all) => {
  const { measure } = one
  if (measure === undefined || !('sum' in measure) || !measure.sum.every((name) => isNeverNegative(version, name))) return []
  return all.flatMap((other) => {
    if (!measure.sum.includes(other.variable.name)) return []
    // A whole number counts as so many months.
    if (other.variable.kind.kind === 'integer') {
      return [constraint([other, one], 'whole-and-part', (part, sum) => 32 * part.from >= sum.to)]
    }
    return [atMost(other, one, 'whole-and-part')]
  })
}

function isNeverNegative({ facts, measures }: RulesetVersion, name: string): boolean {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  if (fact?.type === 'integer') return (fact.minimum ?? -1) >= 0
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined
  return measure !== undefined && ('longestStay' in measure || 'totalStay' in measure || 'count' in measure)
}
