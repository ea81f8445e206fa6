import { markRepealed } from '../checks/repealed.ts'
import type { Citations } from '../citation.ts'
import { taking } from '../input/taking.ts'
import type { Outcomes } from '../outcome.ts'
import type { RulesetVersion } from '../version.ts'
import type { After, Amendment, Nothing, ReadingChanges, Resolved } from './amendment.ts'
import { applyAmendment, type Changes, repealedBy } from './apply-amendment.ts'
import { consolidate } from './consolidate.ts'
import type { DefinedVersion, Known } from './defined-version.ts'
import type { FactsMap, MeasuresMap, WideTexts } from './typed-names.ts'
import type { ReadingsMap } from './typed-rule.ts'

/**
 * Writes a later version as the law changes: what is repealed, replaced and added, by id; all else stays as it was.
 *
 * `replace` gives of a rule, a reading or an outcome what changes: what it does not speak of stays, a rule's exception (`unless`) above all, and
 * `null` takes a part away (`unless: null`). A fact, a measure or a condition is given whole.
 *
 * Names and values are checked at compile time like those of {@link defineVersion}: an id that is not there does not compile, nor does one
 * that is added twice. A correction of the version before reaches this one too, unless it replaced what was corrected.
 *
 * @param before - The version that is amended, by {@link defineVersion} or an amendment itself.
 *
 * @returns The consolidated version: plain data, complete in itself, frozen. Rules stand where it says; what else it adds, after what stays.
 *
 * @throws {@link InvalidRulesetError} naming every issue by path, rules by their ids, when it names an id that is not there, adds one that
 *   is, or lacks parts. All else is checked when the version is first used, since one amendment can be the first half of another.
 *
 * @example
 * amendVersion(version2011, {
 *   inForce: { from: '2020-09-30', basis: 'exact' }, encodedOn: '2026-11-21', verifiedOn: '2026-11-21', revision: 1,
 *   repeal: { rules: ['original'] },
 *   replace: { conditions: { fresh: { fact: 'certificate.age', operator: 'lessThan', value: { months: 3 } } } },
 *   add: { rules: [{ after: 'costs', rules: [{ id: 'translation', … }] }] },
 * })
 */
export function amendVersion<
  Before extends Known,
  const AddedFacts extends FactsMap = Nothing,
  const ReplacedFacts extends FactsMap = Nothing,
  const RepealedFacts extends string = never,
  const AddedMeasures extends MeasuresMap = Nothing,
  const ReplacedMeasures extends MeasuresMap = Nothing,
  const RepealedMeasures extends string = never,
  const AddedReadings extends ReadingsMap = Nothing,
  const ChangedReadings extends ReadingChanges = Nothing,
  const RepealedReadings extends string = never,
  const AddedConditions extends Readonly<Record<string, unknown>> = Nothing,
  const RepealedConditions extends string = never,
  const AddedOutcomes extends Outcomes = Nothing,
  const RepealedOutcomes extends string = never,
  const Sources extends Citations = Nothing,
  const AddedRules extends string = never,
  const RepealedRules extends string = never,
  const AddedParameters extends string = never,
  const AddedSubjects extends string = never,
>(
  before: DefinedVersion<Before>,
  amendment: Amendment<
    Before,
    AddedFacts,
    ReplacedFacts,
    RepealedFacts,
    AddedMeasures,
    ReplacedMeasures,
    RepealedMeasures,
    AddedReadings,
    ChangedReadings,
    RepealedReadings,
    AddedConditions,
    RepealedConditions,
    AddedOutcomes,
    RepealedOutcomes,
    Sources,
    AddedRules,
    RepealedRules,
    AddedParameters,
    AddedSubjects
  >,
): DefinedVersion<
  Resolved<
    After<
      Before,
      WideTexts<AddedFacts>,
      WideTexts<ReplacedFacts>,
      RepealedFacts,
      WideTexts<AddedMeasures>,
      WideTexts<ReplacedMeasures>,
      RepealedMeasures,
      AddedReadings,
      ChangedReadings,
      RepealedReadings,
      AddedConditions,
      RepealedConditions,
      AddedOutcomes,
      RepealedOutcomes,
      Sources,
      AddedRules,
      RepealedRules,
      AddedParameters,
      AddedSubjects
    >
  >
> {
  const changes = amendment as unknown as Changes
  const version = taking('amendment', () => consolidate(applyAmendment(before as unknown as RulesetVersion, changes)))
  markRepealed(version, repealedBy(changes))
  return version as never
}
