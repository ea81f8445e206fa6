import type { WorkingCalendarName } from '../../calendar/working-calendars.ts'
import type { Hours, RecordSelection, WorkingDays } from '../measure.ts'
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

/** A measure as authors write it. */
export type TypedMeasure<Facts, MeasureNames> = { readonly label?: Text } & MeasureForm<Facts, MeasureNames>

type MeasureForm<
  Facts,
  MeasureNames,
  Dates = DateNames<Facts, MeasureNames>,
  Times = FactsOfType<Facts, 'time'> | (MeasureNames & string),
  Stays = FactsOfType<Facts, 'stays'>,
  Records = FactsOfType<Facts, 'records'>,
> =
  | { readonly age: Dates; readonly on?: Dates }
  | { readonly shift: Dates; readonly by: Span; readonly direction?: 'back' }
  | { readonly shift: Dates; readonly by: { readonly days: FactsOfType<Facts, 'integer'> }; readonly direction?: 'back' }
  | { readonly shift: Dates; readonly by: WorkingDays; readonly in: WorkingCalendarName; readonly direction?: 'back' }
  | { readonly shift: Times; readonly by: Hours; readonly direction?: 'back' }
  | { readonly dayOf: Times }
  | { readonly window: Span; readonly ending: Dates }
  | { readonly latest: NonEmpty<Dates> }
  | { readonly earliest: NonEmpty<Dates> }
  | { readonly sum: NonEmpty<FactsOfType<Facts, 'integer'> | (MeasureNames & string)> }
  | { readonly elapsed: { readonly from: Dates; readonly to: Dates }; readonly in: 'months' | 'days' }
  | { readonly elapsed: { readonly from: Times; readonly to: Times }; readonly in: 'hours' }
  | ({ readonly longestStay: Stays } & Count<Dates>)
  | ({ readonly totalStay: Stays } & Count<Dates>)
  | ({ readonly firstDay: Stays } & Selection<Dates>)
  | ({ readonly lastDay: Stays; readonly lasting?: Span; readonly bridging?: number } & Selection<Dates>)
  | ({ readonly exists: Stays; readonly status?: 'ongoing' | 'ended' } & Selection<Dates>)
  | ({ readonly exists: Records } & RecordSelection)
  | ({ readonly count: Records } & RecordSelection)
  | { readonly member: FactsOfType<Facts, 'countries'> }

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
