import type { DateRounding, PlainDate } from '../../calendar/plain-date.ts'
import type { Citations } from '../citation.ts'
import type { Places } from '../gazetteer.ts'
import type { Outcomes } from '../outcome.ts'
import type { CertifiesByPlace, Parameters } from '../role.ts'
import type { InForce, NotModelled } from '../version.ts'
import { consolidateChecked } from './consolidate.ts'
import type { CheckedTerms } from './define-terms.ts'
import type { DefinedVersion } from './defined-version.ts'
import type { Written } from './put-together.ts'
import type { FactsMap, MeasuresMap, Names, WideTexts } from './typed-names.ts'
import type { ReadingsMap, TypedRule, ValuesOf } from './typed-rule.ts'

/** What a version says of itself: which ruleset it is of, since when it is law, and how it was written down. */
export interface VersionHead {
  readonly ruleset: string
  readonly inForce: InForce
  readonly encodedOn: PlainDate
  readonly verifiedOn: PlainDate
  readonly revision: number
  readonly dateRounding: DateRounding
  readonly notModelled: readonly NotModelled[]
  /** Parameters of outcomes that `labels` does not have. */
  readonly parameters?: Parameters
  /** The countries whose certificates each speak for one place alone. */
  readonly certifiesByPlace?: readonly CertifiesByPlace[]
  /** The cities of countries, by all that they are called. */
  readonly places?: Places
}

/**
 * Defines one version of a ruleset: checks every name and value in it at compile time, and freezes it.
 *
 * A misspelt fact or citation, a value outside an enumeration, an ordering of one, an empty `cites`, `all` or `any`, and a name that is not in
 * scope of a rule's `forEach` do not compile. What types cannot see, or what the compiler has not met, is checked when the program runs.
 *
 * @param version - Plain data. Its `citations` may be all the sources of a ruleset: those that something cites are kept.
 *
 * @returns The version, complete in itself, frozen throughout, its outcomes in the order of the rules.
 *
 * @throws {@link InvalidRulesetError} naming every issue by path, as `readVersion` does.
 *
 * @example
 * defineVersion({ ruleset: 'my-firm', inForce: { from: '2026-01-01', basis: 'exact' }, … })
 */
export function defineVersion<
  const Facts extends FactsMap,
  const Measures extends MeasuresMap,
  const Readings extends ReadingsMap,
  const Sources extends Citations,
  const Results extends Outcomes,
  const Shared extends Readonly<Record<string, unknown>>,
  const Id extends string,
  const Parameter extends string = never,
  const Subject extends string = never,
>(
  version: VersionHead &
    CheckedTerms<Facts, Measures, Readings, Sources, Shared> & {
      readonly outcomes: Results
      readonly rules: readonly TypedRule<
        NoInfer<Facts>,
        NoInfer<Measures>,
        ValuesOf<NoInfer<Readings>>,
        Names<NoInfer<Sources>>,
        Names<NoInfer<Results>>,
        Names<NoInfer<Shared>>,
        Id,
        Parameter,
        Subject
      >[]
    },
): DefinedVersion<{
  facts: WideTexts<Facts>
  measures: WideTexts<Measures>
  readings: { readonly [Name in keyof Readings]: Readings[Name] extends { values: infer Values } ? keyof Values & string : never }
  citations: keyof Sources & string
  conditions: keyof Shared & string
  outcomes: keyof Results & string
  rules: Id
  parameters: Parameter
  subjects: Subject
}> {
  return consolidateChecked(version as unknown as Written) as never
}
