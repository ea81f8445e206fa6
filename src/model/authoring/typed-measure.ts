import type { WorkingCalendarName } from '../../calendar/working-calendars.ts'
import type { Country } from '../country.ts'
import type { Hours, MeasureOperator, RecordSelection, WorkingDays } from '../measure.ts'
import type { StayKind } from '../stays/stay-kind.ts'
import type { Text } from '../text.ts'
import type { Each, FactsOfType, NonEmpty } from './typed-names.ts'

/** What the measures of each operator are compared as; `unit` by what they are in, `moved` by how far they are moved. */
type OperatorKinds = EveryOperator<{
  age: 'integer'
  shift: 'moved'
  dayOf: 'date'
  window: 'date'
  latest: 'date'
  earliest: 'date'
  sum: 'months'
  elapsed: 'unit'
  longestStay: 'unit'
  totalStay: 'unit'
  stayLead: 'days'
  firstDay: 'date'
  lastDay: 'date'
  exists: 'boolean'
  count: 'integer'
  member: 'boolean'
}>

type EveryOperator<Kinds extends Readonly<Record<MeasureOperator, string>>> = Kinds

/** What a measure is compared as. */
export type KindOfMeasure<Shape> = OperatorKinds[keyof Shape & keyof OperatorKinds] extends infer Kind
  ? Kind extends 'unit'
    ? Shape extends { in: infer Unit extends 'months' | 'days' | 'hours' }
      ? Unit
      : never
    : Kind extends 'moved'
      ? Shape extends { by: { hours: unknown } }
        ? 'time'
        : 'date'
      : Kind
  : never

type DateNames<Facts, MeasureNames> = FactsOfType<Facts, 'date'> | (MeasureNames & string) | `${Each<Facts>}.${string}` | 'asOf'

type Selection<Dates> = {
  readonly where?: 'country' | 'place'
  readonly kinds?: NonEmpty<StayKind>
  readonly country?: Country
  readonly except?: Country
  readonly since?: Dates
  readonly until?: Dates
}
type End<Dates> = Selection<Dates> & { readonly lasting?: Span; readonly bridging?: number }
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
  readonly stayLead: { readonly stayLead: Stays; readonly kinds?: NonEmpty<StayKind>; readonly since?: Dates; readonly until?: Dates }
  readonly firstDay: { readonly firstDay: Stays } & End<Dates>
  readonly lastDay: { readonly lastDay: Stays } & End<Dates>
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
export type TypedMeasure<Facts, MeasureNames, Shape> = { readonly label?: Text } & FormOf<
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
