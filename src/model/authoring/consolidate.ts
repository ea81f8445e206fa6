import { InvalidRulesetError } from '../../errors.ts'
import { checkVersion, markComposed, namingRules } from '../check-version.ts'
import { assertVersion, takeAsChecked } from '../checked.ts'
import { nameOfVersion } from '../name-of-version.ts'
import type { RulesetVersion } from '../version.ts'
import { citedBy, complete, onlyCited, type Written } from './put-together.ts'

/**
 * Makes a version of what an author wrote: complete in itself, and nothing in it that it does not use.
 *
 * Measures and conditions get their labels. Of the sources it keeps those that are cited, of what limits dates what it has. Outcomes stand
 * in the order in which rules first lead to them.
 *
 * @returns Frozen throughout.
 *
 * @throws {@link InvalidRulesetError} naming every issue by path, where it cannot be put together.
 */
export function consolidate(written: Written): RulesetVersion {
  const version = orItsIssues(written, true, () => {
    const whole = complete(written)
    const cited = citedBy(whole)
    // Where one is cited that there is not, all stay, so that the check can tell which one was meant.
    const isLacking = [...cited].some((key) => !Object.hasOwn(whole.citations, key))
    return isLacking ? whole : onlyCited(whole)
  })
  markComposed(version)
  return version
}

/**
 * Makes a version, and refuses it where something is wrong with it, or with a source that nothing in it cites.
 *
 * @param isComposed - Whether its rules come from several lists.
 */
export function consolidateChecked(written: Written, isComposed = false): RulesetVersion {
  const whole = orItsIssues(written, isComposed, () => complete(written))
  if (isComposed) markComposed(whole)
  assertVersion(whole)
  return takeAsChecked(onlyCited(whole))
}

function orItsIssues(written: Written, isComposed: boolean, make: () => RulesetVersion): RulesetVersion {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What lacks a part, or has something else for it, cannot be put together: its check says where.
    const { labels: _, ...version } = Object(written) as Written
    const issues = checkVersion(version)
    throw new InvalidRulesetError(nameOfVersion(version), isComposed ? namingRules(version, issues) : issues)
  }
}
