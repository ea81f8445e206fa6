import { rulesets } from '../../rulesets/index.ts'
import { type RulesetVersion, versionName } from '../../src/model/version.ts'

/** Two versions, the earlier first. */
export interface VersionPair {
  readonly name: string
  readonly before: RulesetVersion
  readonly after: RulesetVersion
}

/** Every two versions of a ruleset of the package of which one follows the other. */
export const everyPair: readonly VersionPair[] = Object.values(rulesets).flatMap(({ versions }) =>
  versions.slice(1).map((after: RulesetVersion, index): VersionPair => {
    const before = versions[index] as RulesetVersion
    return { name: `${versionName(before)} and ${after.inForce.from}`, before, after }
  }),
)
