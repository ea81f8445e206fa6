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
interface Then<Outcome, Fact> {
  readonly outcome: Outcome
  readonly modality?: Modality
  readonly by?: Text
  readonly params?: Readonly<Record<string, string | number | boolean | Text | { readonly fact: Fact }>>
}

type RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Subject> = {
  readonly id: Id
  readonly title: Text
  readonly cites: NonEmpty<Citations>
  readonly when: ConditionOf<Facts, Measures, Readings, Shared, Subject>
  readonly unless?: ConditionOf<Facts, Measures, Readings, Shared, Subject>
  readonly then: Then<Outcomes, ReferenceOf<Facts, Measures, Subject>>
} & (Subject extends string ? { readonly forEach: Subject } : { readonly forEach?: never })

/**
 * A rule as authors write it; what it may name depends on what it is applied to each of.
 *
 * @typeParam Readings - The values of each reading.
 * @typeParam Citations - The keys of citations; likewise the names of outcomes and of shared conditions.
 * @typeParam Id - What ids of rules are inferred from.
 */
export type TypedRule<Facts, Measures, Readings, Citations, Outcomes, Shared, Id> =
  | RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, undefined>
  | RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, 'country'>
  | RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, 'place'>
  | (Each<Facts> extends infer Subject
      ? Subject extends string
        ? RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Subject>
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
