import type { Modality } from '../outcome.ts'
import type { Text } from '../text.ts'
import type { ConditionOf } from './typed-condition.ts'
import type { Each, FactsOfType, FieldsOf, MeasuresInScope, Names, NonEmpty } from './typed-names.ts'

type FieldNames<Facts, Subject> = Subject extends Each<Facts> ? `${Subject}.${Names<FieldsOf<Facts, Subject>>}` : never

type ReferenceOf<Facts, Measures, Subject> =
  | Exclude<Names<Facts>, FactsOfType<Facts, 'stays' | 'records' | 'countries'>>
  | MeasuresInScope<Facts, Measures, Subject>
  | FieldNames<Facts, Subject>
  | 'asOf'
  | 'country'
  | 'place'

/**
 * What follows, as authors write it: an outcome by its name, and what is told with it. It has a name of its own, so that the compiler says
 * in one line what was written in its place.
 */
interface Then<Outcome, Parameter extends string, Fact> {
  readonly outcome: Outcome
  readonly modality?: Modality
  readonly by?: Text
  readonly params?: { readonly [Name in Parameter]?: string | number | boolean | Text | { readonly fact: Fact } }
}

type RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter extends string, Subject, Each> = {
  readonly id: Id
  readonly title: Text
  readonly cites: NonEmpty<Citations>
  readonly when: ConditionOf<Facts, Measures, Readings, Shared, Subject>
  readonly unless?: ConditionOf<Facts, Measures, Readings, Shared, Subject>
  readonly then: Then<Outcomes, Parameter, ReferenceOf<Facts, Measures, Subject>>
} & (Subject extends string ? { readonly forEach: Subject & Each } : { readonly forEach?: never })

/**
 * A rule as authors write it; what it may name depends on what it is applied to each of.
 *
 * @typeParam Readings - The values of each reading.
 * @typeParam Citations - The keys of citations; likewise the names of outcomes and of shared conditions.
 * @typeParam Id - What ids of rules are inferred from; likewise the names of parameters, and what rules are applied to each of.
 */
export type TypedRule<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter extends string, Subject> =
  | RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, undefined, Subject>
  | RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, 'country', Subject>
  | RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, 'place', Subject>
  | (Each<Facts> extends infer Record
      ? Record extends string
        ? RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, Record, Subject>
        : never
      : never)

/** What changes of what follows, as authors write it; `null` takes a part away. */
interface ThenChange<Outcome, Parameter extends string, Fact> {
  readonly outcome?: Outcome
  readonly modality?: Modality | null
  readonly by?: Text | null
  readonly params?: { readonly [Name in Parameter]?: string | number | boolean | Text | { readonly fact: Fact } | null } | null
}

type ChangeFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter extends string, Subject, Each> = {
  readonly id: Id
  readonly title?: Text
  readonly cites?: NonEmpty<Citations>
  readonly when?: ConditionOf<Facts, Measures, Readings, Shared, Subject>
  readonly unless?: ConditionOf<Facts, Measures, Readings, Shared, Subject> | null
  readonly then?: ThenChange<Outcomes, Parameter, ReferenceOf<Facts, Measures, Subject>>
} & (Subject extends string ? { readonly forEach?: Subject & Each } : { readonly forEach?: null })

/**
 * What changes of a rule, as authors write it: what is not given stays, and `null` takes a part away.
 *
 * The compiler does not know what the rule is applied to each of where that is not given, and takes what fits any of them; what is out of
 * scope of the one that it is applied to is refused when the version is first used.
 */
export type TypedRuleChange<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter extends string, Subject> =
  | ChangeFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, undefined, Subject>
  | ChangeFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, 'country', Subject>
  | ChangeFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, 'place', Subject>
  | (Each<Facts> extends infer Record
      ? Record extends string
        ? ChangeFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Parameter, Record, Subject>
        : never
      : never)

/** What readings are inferred from. */
export interface ReadingShape {
  readonly title: Text
  readonly values: Readonly<Record<string, { readonly title: Text; readonly cites: readonly string[] }>>
  readonly recommended: string
  readonly because: Text
}

export type ReadingsMap = Readonly<Record<string, ReadingShape>>

/** The values of each reading that is written so. */
export type ValuesOf<Readings> = {
  readonly [Name in keyof Readings]: Readings[Name] extends { values: infer Values } ? Names<Values> : never
}

/** A reading as authors write it. */
export type TypedReading<Shape, Citations> = Shape extends { values: infer Values }
  ? {
      readonly title: Text
      readonly values: { readonly [Value in keyof Values]: { readonly title: Text; readonly cites: NonEmpty<Citations> } }
      readonly recommended: Names<Values>
      readonly because: Text
    }
  : never
