import { taking } from '../input/taking.ts'
import type { Outcomes } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { consolidateChecked } from './consolidate.ts'
import type { Terms } from './define-terms.ts'
import type { VersionHead } from './define-version.ts'
import type { DefinedVersion, Knowing, KnownTerms } from './defined-version.ts'
import { compose } from './put-together.ts'
import type { Names } from './typed-names.ts'
import type { TypedRule } from './typed-rule.ts'

/** A chapter of a version: what its rules lead to, and the rules. */
export interface Chapter<Outcome extends string, Id extends string, Parameter extends string, Subject extends string>
  extends Knowing<[Outcome, Id, Parameter, Subject]> {
  readonly outcomes: Outcomes
  readonly rules: readonly Rule[]
}

/**
 * Defines a chapter of a version that is too long for one file: documents, fees, deadlines.
 *
 * @param terms - What the rules can name; checked like those of {@link defineVersion}.
 *
 * @example
 * export const fees = defineChapter(terms, { outcomes: { fee: { kind: 'fee', modality: 'must', title } }, rules: [ … ] })
 */
export function defineChapter<
  What extends KnownTerms,
  const Results extends Outcomes,
  const Id extends string,
  const Parameter extends string = never,
  const Subject extends string = never,
>(
  _terms: Terms<What>,
  chapter: {
    readonly outcomes: Results
    readonly rules: readonly TypedRule<
      What['facts'],
      What['measures'],
      What['readings'],
      What['citations'],
      Names<NoInfer<Results>>,
      What['conditions'],
      Id,
      Parameter,
      Subject
    >[]
  },
): Chapter<keyof Results & string, Id, Parameter, Subject> {
  return chapter as never
}

/**
 * Puts a version together from its terms and chapters, the rules in the order of the chapters.
 *
 * @returns As {@link defineVersion}: complete in itself, and frozen.
 *
 * @throws {@link InvalidRulesetError} naming every issue by path, rules by their ids.
 *
 * @example
 * composeVersion({ ruleset: 'my-firm', inForce: { from: '2026-01-01', basis: 'exact' }, … }, terms, [documents, fees])
 */
export function composeVersion<
  What extends KnownTerms,
  Outcome extends string,
  Id extends string,
  Parameter extends string,
  Subject extends string,
>(
  head: VersionHead,
  terms: Terms<What>,
  chapters: readonly Chapter<Outcome, Id, Parameter, Subject>[],
): DefinedVersion<What & { outcomes: Outcome; rules: Id; parameters: Parameter; subjects: Subject }> {
  return consolidateChecked(
    taking('chapters', () => compose(head, terms, chapters)),
    true,
  ) as never
}
