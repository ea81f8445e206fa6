import type { Citations } from '../citation.ts'
import type { Conditions } from '../condition.ts'
import type { FactDefinitions } from '../fact.ts'
import type { Measures as AnyMeasures } from '../measure.ts'
import type { Readings as AnyReadings } from '../reading.ts'
import type { Scope } from '../scope.ts'
import type { Knowing, KnownTerms } from './defined-version.ts'
import type { Labels } from './labels.ts'
import type { ConditionOf, SharedConditionOf } from './typed-condition.ts'
import type { TypedMeasure } from './typed-measure.ts'
import type { FactsMap, MeasuresMap, Names, WideTexts } from './typed-names.ts'
import type { ReadingsMap, TypedReading, ValuesOf } from './typed-rule.ts'

/** The terms of a version, as authors write them: all that its rules can name. */
export interface CheckedTerms<
  Facts extends FactsMap,
  Measures extends MeasuresMap,
  Readings extends ReadingsMap,
  Sources extends Citations,
  Shared extends Readonly<Record<string, unknown>>,
> {
  readonly citations: Sources
  /** What people call measures and conditions; of other names too. */
  readonly labels?: Labels
  readonly facts: Facts & { readonly [Name in keyof Facts]: { readonly cites?: readonly Names<NoInfer<Sources>>[] } }
  readonly measures: Measures & {
    readonly [Name in keyof Measures]: TypedMeasure<NoInfer<Facts>, keyof NoInfer<Measures>, NoInfer<Measures>[Name]>
  }
  readonly readings: Readings & { readonly [Name in keyof Readings]: TypedReading<Readings[Name], Names<NoInfer<Sources>>> }
  /** Conditions that several rules share, by name. */
  readonly conditions: Shared & {
    readonly [Name in keyof Shared]: SharedConditionOf<
      NoInfer<Facts>,
      NoInfer<Measures>,
      ValuesOf<NoInfer<Readings>>,
      Names<NoInfer<Shared>>
    >
  }
  /** For whom the version is; everybody where it is left out. */
  readonly scope?: Scope<ConditionOf<NoInfer<Facts>, NoInfer<Measures>, ValuesOf<NoInfer<Readings>>, Names<NoInfer<Shared>>, undefined>>
}

/** Terms that have been checked, for the chapters of a long version. */
export interface Terms<What extends KnownTerms> extends Knowing<What> {
  readonly citations: Citations
  readonly labels?: Labels
  readonly facts: FactDefinitions
  readonly measures: AnyMeasures
  readonly readings: AnyReadings
  readonly conditions: Conditions
  readonly scope?: Scope
}

/**
 * Defines the terms of a version that is too long for one file: its facts, measures, readings and shared conditions, and the sources that
 * can be cited. Its rules follow in chapters.
 *
 * @example
 * export const terms = defineTerms({ citations: sources, facts, measures, readings, conditions })
 */
export function defineTerms<
  const Facts extends FactsMap,
  const Measures extends MeasuresMap,
  const Readings extends ReadingsMap,
  const Sources extends Citations,
  const Shared extends Readonly<Record<string, unknown>>,
>(
  terms: CheckedTerms<Facts, Measures, Readings, Sources, Shared>,
): Terms<{
  facts: WideTexts<Facts>
  measures: WideTexts<Measures>
  readings: { readonly [Name in keyof Readings]: Readings[Name] extends { values: infer Values } ? keyof Values & string : never }
  citations: keyof Sources & string
  conditions: keyof Shared & string
}> {
  return terms as never
}
