import { InvalidRulesetError } from '../../errors.ts'
import { freeze } from '../freeze.ts'
import { taking } from '../input/taking.ts'
import type { Ruleset } from '../version.ts'

/**
 * Defines a ruleset from its versions, in the order of their first days.
 *
 * @throws {@link InvalidRulesetError} when there is no version, one belongs to another ruleset, or they are out of order.
 */
export function defineRuleset<const Definition extends Ruleset>(ruleset: Definition): Definition {
  const message = taking('ruleset', () => faultOf(ruleset))
  if (message !== undefined) throw new InvalidRulesetError(ruleset.id, [{ path: 'versions', message }])
  return freeze(ruleset)
}

function faultOf({ id, versions }: Ruleset): string | undefined {
  if (versions.length === 0) return 'there is no version'
  for (const [index, { ruleset, inForce, revision }] of versions.entries()) {
    if (ruleset !== id) return `a version of \`${ruleset}\` is among them`
    const before = versions[index - 1]
    if (before === undefined || before.inForce.from < inForce.from) continue
    if (before.inForce.from > inForce.from || before.revision >= revision)
      return `${inForce.from} (revision ${revision}) does not come after ${before.inForce.from} (revision ${before.revision})`
  }
  return undefined
}
