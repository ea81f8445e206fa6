import { freeze } from '../freeze.ts'
import type { Ruleset } from '../version.ts'

/**
 * Defines a ruleset from its versions, in the order of their first days.
 *
 * @throws TypeError when there is no version, one belongs to another ruleset, or they are out of order.
 */
export function defineRuleset<const Definition extends Ruleset>(ruleset: Definition): Definition {
  const { id, versions } = ruleset
  if (versions.length === 0) throw new TypeError(`\`${id}\` has no version`)
  versions.forEach((version, index) => {
    const before = versions[index - 1]
    if (version.ruleset !== id) throw new TypeError(`\`${id}\` holds a version of \`${version.ruleset}\``)
    if (before === undefined || before.inForce.from < version.inForce.from) return
    if (before.inForce.from > version.inForce.from || before.revision >= version.revision) {
      throw new TypeError(
        `\`${id}\`: ${version.inForce.from} (revision ${version.revision}) does not come after ${before.inForce.from} (revision ${before.revision})`,
      )
    }
  })
  return freeze(ruleset)
}
