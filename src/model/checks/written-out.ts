import { type Condition, matchCondition } from '../condition.ts'
import type { Complain } from '../input/collect-issues.ts'
import { joinPath } from '../input/path.ts'
import { leavesOf } from '../leaves.ts'
import { conditionsOf } from '../rule.ts'
import type { RulesetVersion } from '../version.ts'

/** The most comparisons that the conditions of one version may have where shared ones are written out: explanations and texts tell them so. */
export const mostWrittenOut = 20_000

/** The most combinations of readings that one outcome may hang on: each is told of a contested finding. */
export const mostCombined = 4_096

/**
 * Checks that explanations of a version, and the readings that it compares, can be written out.
 *
 * @param version - A version whose shared conditions are not defined by themselves.
 */
export function checkWrittenOut(version: RulesetVersion, complain: Complain): void {
  const sizeOf = sizesIn(version)
  const roots = [
    ...version.rules.flatMap((rule, index) => conditionsOf(rule).map((condition) => ({ path: joinPath('rules', index), condition }))),
    ...(version.scope?.outside ?? []).map(({ when }, index) => ({ path: joinPath('scope.outside', index), condition: when })),
  ]
  let size = 0
  for (const { path, condition } of roots) {
    size += sizeOf(condition)
    if (size <= mostWrittenOut) continue
    complain(path, `with this the conditions have more than ${mostWrittenOut} comparisons where shared ones are written out`)
    break
  }
  for (const outcome of Object.keys(version.outcomes)) {
    const own = version.rules.filter(({ then }) => then.outcome === outcome).flatMap(conditionsOf)
    const named = new Set(leavesOf(version, own).map(({ fact }) => fact))
    const values = [...named].map((name) =>
      Object.hasOwn(version.readings, name) ? Object.keys(version.readings[name]?.values ?? {}).length : 1,
    )
    if (values.reduce((product, count) => product * count, 1) > mostCombined)
      complain(joinPath('outcomes', outcome), `its rules hang on readings that can be combined in more than ${mostCombined} ways`)
  }
}

/** Counts the comparisons of conditions with shared ones written out; each shared one is counted once. */
function sizesIn(version: RulesetVersion): (condition: Condition) => number {
  const known = new Map<Condition, number>()
  const sizeOf = (condition: Condition): number => {
    const counted = known.get(condition)
    if (counted !== undefined) return counted
    const sum = (parts: readonly Condition[]) => parts.reduce((total, part) => total + sizeOf(part), 0)
    const size = matchCondition<number>(condition, {
      all: sum,
      any: sum,
      not: sizeOf,
      // One that there is not is told where names are checked.
      named: (name) => (Object.hasOwn(version.conditions, name) ? sizeOf(version.conditions[name] as Condition) : 1),
      fact: () => 1,
    })
    known.set(condition, size)
    return size
  }
  return sizeOf
}
