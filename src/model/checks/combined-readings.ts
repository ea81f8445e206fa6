import type { Complain } from '../input/collect-issues.ts'
import { joinPath } from '../input/path.ts'
import { leavesOf } from '../leaves.ts'
import { conditionsOf } from '../rule.ts'
import type { RulesetVersion } from '../version.ts'

/** The most combinations of readings that one outcome may hang on: each is told of a contested finding. */
export const mostCombined = 4_096

/**
 * Checks that the readings that an outcome hangs on can be told in every combination.
 *
 * @param version - A version whose shared conditions are not defined by themselves.
 */
export function checkCombinedReadings(version: RulesetVersion, complain: Complain): void {
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
