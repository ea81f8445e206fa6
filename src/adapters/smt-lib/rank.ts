import { type Modality, modalities } from '../../model/outcome.ts'
import type { Rule } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** How weakly a rule binds: 0 is the strongest. */
export function rankOf({ outcomes }: RulesetVersion, { then }: Rule): number {
  return modalities.indexOf(then.modality ?? (outcomes[then.outcome]?.modality as Modality))
}
