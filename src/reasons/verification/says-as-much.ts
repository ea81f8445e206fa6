import { canonicalJson } from '../../model/canonical-json.ts'
import type { Outcome } from '../../model/outcome.ts'
import { type Rule, rankOf } from '../../model/rule.ts'

/** Whether a rule leads to the same outcome as another, binds at least as strongly, and says the same beside. */
export function saysAsMuch(outcomes: Readonly<Record<string, Outcome>>, rule: Rule, other: Rule): boolean {
  const saidBy = ({ then }: Rule) => canonicalJson(then.params ?? {})
  return rule.then.outcome === other.then.outcome && rankOf(outcomes, rule) <= rankOf(outcomes, other) && saidBy(rule) === saidBy(other)
}
