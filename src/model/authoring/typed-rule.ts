import type { WorkingCalendarName } from '../../calendar/working-calendars.ts'
import type { Hours, MeasureOperator, RecordSelection, WorkingDays } from '../measure.ts'
import type { Modality } from '../outcome.ts'
import type { Text } from '../text.ts'
import type { ConditionOf } from './typed-condition.ts'
import type { Each, FactsOfType, FieldsOf, MeasuresInScope, Names, NonEmpty } from './typed-names.ts'

type FieldNames<Facts, Subject> = Subject extends Each<Facts> ? `${Subject}.${Names<FieldsOf<Facts, Subject>>}` : never

type ReferenceOf<Facts, Measures, Subject> = {
  readonly fact:
    | Exclude<Names<Facts>, FactsOfType<Facts, 'stays' | 'records' | 'countries'>>
    | MeasuresInScope<Facts, Measures, Subject>
    | FieldNames<Facts, Subject>
    | 'asOf'
    | 'country'
    | 'place'
}

type RuleFor<Facts, Measures, Readings, Citations, Outcomes, Shared, Id, Subject> = {
  readonly id: Id
  readonly title: Text
  readonly cites: NonEmpty<Citations>
  readonly when: ConditionOf<Facts, Measures, Readings, Shared, Subject>
  readonly unless?: ConditionOf<Facts, Measures, Readings, Shared, Subject>
  readonly then: {
    readonly outcome: Outcomes
    readonly modality?: Modality
    readonly by?: Text
    readonly params?: Readonly<Record<string, string | number | boolean | Text | ReferenceOf<Facts, Measures, Subject>>>
  }
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

type DateNames<Facts, MeasureNames> = FactsOfType<Facts, 'date'> | (MeasureNames & string) | `${Each<Facts>}.${string}` | 'asOf'

type Selection<Dates> = {
  readonly where?: 'country' | 'place'
  readonly since?: Dates
  readonly until?: Dates
}
type Count<Dates> = Selection<Dates> & { readonly in: 'months' | 'days'; readonly bridging?: number; readonly by?: 'place' }

/** A duration as authors write it: at least one unit. */
type Span = { readonly years: number; readonly months?: number } | { readonly months: number } | { readonly days: number }

/** The measures of each operator as authors write them. */
interface MeasureForms<Facts, Dates, Times, Lengths, Stays = FactsOfType<Facts, 'stays'>, Records = FactsOfType<Facts, 'records'>> {
  readonly age: { readonly age: Dates; readonly on?: Dates }
  readonly shift:
    | { readonly shift: Dates; readonly by: Span; readonly direction?: 'back' }
    | { readonly shift: Dates; readonly by: { readonly days: FactsOfType<Facts, 'integer'> }; readonly direction?: 'back' }
    | { readonly shift: Dates; readonly by: WorkingDays; readonly in: WorkingCalendarName; readonly direction?: 'back' }
    | { readonly shift: Times; readonly by: Hours; readonly direction?: 'back' }
  readonly dayOf: { readonly dayOf: Times }
  readonly window: { readonly window: Span; readonly ending: Dates }
  readonly latest: { readonly latest: NonEmpty<Dates> }
  readonly earliest: { readonly earliest: NonEmpty<Dates> }
  readonly sum: { readonly sum: NonEmpty<Lengths> }
  readonly elapsed:
    | { readonly elapsed: { readonly from: Dates; readonly to: Dates }; readonly in: 'months' | 'days' }
    | { readonly elapsed: { readonly from: Times; readonly to: Times }; readonly in: 'hours' }
  readonly longestStay: { readonly longestStay: Stays } & Count<Dates>
  readonly totalStay: { readonly totalStay: Stays } & Count<Dates>
  readonly firstDay: { readonly firstDay: Stays } & Selection<Dates>
  readonly lastDay: { readonly lastDay: Stays; readonly lasting?: Span; readonly bridging?: number } & Selection<Dates>
  readonly exists:
    | ({ readonly exists: Stays; readonly status?: 'ongoing' | 'ended' } & Selection<Dates>)
    | ({ readonly exists: Records } & RecordSelection)
  readonly count: { readonly count: Records } & RecordSelection
  readonly member: { readonly member: FactsOfType<Facts, 'countries'> }
}

/**
 * A measure as authors write it, by the operator that its shape names: what is wrong is told of that operator, and a property that it does
 * not have is refused.
 */
export type TypedMeasure<Facts, MeasureNames, Shape> = FormOf<
  MeasureForms<
    Facts,
    DateNames<Facts, MeasureNames>,
    FactsOfType<Facts, 'time'> | (MeasureNames & string),
    FactsOfType<Facts, 'integer'> | (MeasureNames & string)
  >,
  Shape
>

type FormOf<Forms extends { readonly [Name in MeasureOperator]: unknown }, Shape> = keyof Shape & keyof Forms extends infer Operator extends
  keyof Forms
  ? [Operator] extends [never]
    ? HasToBeOneOf<keyof Forms>
    : Shape extends Forms[Operator]
      ? Alien<Shape, Forms[Operator]>
      : Operator extends 'shift' | 'elapsed' | 'exists'
        ? Forms[Operator]
        : Corrected<Shape, Forms[Operator]>
  : never

/** Property by property what is wrong; what is right is left alone. */
type Corrected<Shape, Form> = Alien<Shape, Form> &
  Omit<Form, keyof Shape> & {
    readonly [Name in keyof Shape & keyof Form]: Shape[Name] extends Form[Name] ? unknown : HasToBe<Form[Name]>
  }

/** Refuses properties that a form does not have. */
type Alien<Shape, Form> = { readonly [Name in Exclude<keyof Shape, PropertyOf<Form> | 'label'>]: DoesNotBelongHere }

/** What a value should have been: for the compiler's message. */
interface HasToBe<Value> {
  readonly hasToBe: Value
}

/** What a measure names where it names no operator: for the compiler's message. */
interface HasToBeOneOf<Operators> {
  readonly hasToBeOneOf: Operators
}

/** What no value is: for the compiler's message. */
interface DoesNotBelongHere {
  readonly doesNotBelongHere: never
}

type PropertyOf<Form> = Form extends unknown ? keyof Form : never

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
