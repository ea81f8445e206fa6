import { InvalidRulesetError } from '../../errors.ts'
import { claimsOf } from '../checks/claims.ts'
import type { Claims } from '../claims.ts'
import { freeze } from '../freeze.ts'
import { joinPath } from '../input/path.ts'
import { taking } from '../input/taking.ts'
import type { Ruleset } from '../version.ts'

/**
 * Defines what is claimed of the versions of a ruleset beside their rules: which outcomes exclude each other, of which there is always one, and
 * which remarks of `verify` are right.
 *
 * @returns The claims, frozen.
 *
 * @throws {@link InvalidRulesetError} naming by path what a version does not have of which something is claimed.
 * @throws {@link InvalidArgumentError} for what is no ruleset.
 *
 * @example
 * // Throws: claims.exclusive[0].outcomes[1]: there is no outcome `fee-forign`: did you mean `fee-foreign`?
 * defineClaims(ruleset, { exclusive: [{ id: 'fees', title, outcomes: ['fee', 'fee-forign'] }] })
 */
export function defineClaims(ruleset: Ruleset, claims: Claims): Claims {
  const days = taking('ruleset', () => {
    for (const version of ruleset.versions) claimsOf(version, claims)
    return ruleset.versions.map(({ inForce }) => inForce.from)
  })
  for (const list of ['exclusive', 'complete', 'accepted', 'policies'] as const) {
    for (const [index, claim] of (claims[list] ?? []).entries()) {
      const versions = 'between' in claim ? claim.between : (claim.versions ?? [])
      const unknown = versions.find((day) => !days.includes(day))
      if (unknown === undefined) continue
      const message = `no version begins on ${unknown}: they begin on ${days.join(', ')}`
      throw new InvalidRulesetError(ruleset.id, [{ path: `claims.${joinPath(list, index)}.versions`, message }])
    }
  }
  return freeze(claims)
}
