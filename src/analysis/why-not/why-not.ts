import type { Facts, FactsFor } from '../../model/fact.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { OutcomeName, SubjectOf } from '../../model/version-names.ts'
import type { EvaluateOptions } from '../../reasons/evaluation.ts'
import { type FindingNamed, type WhyNot, whyNotOf } from '../../reasons/why-not/why-not.ts'

export type { Brought } from '../../reasons/why-not/beside.ts'
export type { FactChange } from '../../reasons/why-not/changes.ts'
export type { FindingNamed, PersonalChange, WhyNot, WhyNotWay } from '../../reasons/why-not/why-not.ts'

/**
 * Tells what would have to be otherwise for one finding to be otherwise: the smallest sets of changes, what a person can do first.
 *
 * For every set of up to three facts it is decided on the diagram of the outcome whether any values of them can do it. Where they can, such
 * values are looked for: every choice, numbers at the thresholds, days on which something can turn; and each is brought as near as can be to what
 * is so now. Every way that is told was evaluated, and no part of its facts is enough; where this is not proved, `isMinimal` is `false`.
 *
 * Whether lists are complete is never changed, nor which states are feared, and no stay or record is moved to another country. Waiting is looked at
 * alone, for ten years. So much is looked at and no more: of long lists part can stay `unresolved`.
 *
 * @param version - The version to apply.
 * @param facts - As for `evaluate`.
 * @param finding - The finding that is asked about, as in `findings` of an evaluation: its outcome and its subject.
 * @param options - As for `evaluate`.
 *
 * @throws What `evaluate` throws; {@link InvalidArgumentError} also for an outcome that the version does not have, and for a subject that the
 *   facts do not name.
 *
 * @example
 * whyNot(version, facts, { outcome: 'police-certificate', subject: { country: 'JP' } }, { asOf: '2026-11-21' }).ways
 * //=> [{ control: 'cannot-change', changes: [{ path: 'residences[1].to', before: '2014-03-20', after: '2013-08-31', days: -201, … }], … }]
 */
export function whyNot<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  finding: { readonly outcome: OutcomeName<Version>; readonly subject?: SubjectOf<Version> },
  options: NoInfer<EvaluateOptions<Version>>,
): WhyNot
export function whyNot(version: RulesetVersion, facts: Facts, finding: FindingNamed, options: EvaluateOptions): WhyNot {
  return whyNotOf(version, facts, finding, options)
}
