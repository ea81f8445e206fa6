import { type Condition, matchCondition } from './condition.ts'
import type { RulesetVersion } from './version.ts'

const known = new WeakMap<RulesetVersion['conditions'], Map<Condition, number>>()

/**
 * Counts the comparisons of a condition where each shared one is written out wherever it is named, without writing it out.
 *
 * @param version - A version whose shared conditions are not defined by themselves.
 *
 * @returns `Infinity` for more than numbers go to.
 */
export function writtenOut({ conditions }: RulesetVersion, condition: Condition): number {
  const sizes = known.get(conditions) ?? new Map<Condition, number>()
  known.set(conditions, sizes)
  const sizeOf = (part: Condition): number => {
    const counted = sizes.get(part)
    if (counted !== undefined) return counted
    const sum = (parts: readonly Condition[]) => parts.reduce((total, one) => total + sizeOf(one), 0)
    const size = matchCondition<number>(part, {
      all: sum,
      any: sum,
      not: sizeOf,
      named: (name) => sizeOf(conditions[name] as Condition),
      fact: () => 1,
    })
    sizes.set(part, size)
    return size
  }
  return sizeOf(condition)
}
