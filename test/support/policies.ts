import { claims } from '../../rulesets/claims.ts'
import { claimsOf } from '../../src/model/checks/claims.ts'
import type { Claims } from '../../src/model/claims.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { RulesetVersion } from '../../src/model/version.ts'

/** The policies of a version that the package declares. */
export function policiesOf(version: RulesetVersion): readonly Policy[] {
  const own: Claims = claims[version.ruleset as keyof typeof claims]
  return claimsOf(version, own).policies ?? []
}
