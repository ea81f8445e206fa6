import type { Ruleset, RulesetVersion } from 'immigration-rulesets'
import type { ComparisonColumn } from 'immigration-rulesets/analysis'

/** The version that a column was made from; nothing where none was in force. */
export function versionOf(rulesets: readonly Ruleset[], { ruleset, version }: ComparisonColumn): RulesetVersion | undefined {
  return rulesets.find(({ id }) => id === ruleset)?.versions.find(({ inForce }) => inForce.from === version)
}
