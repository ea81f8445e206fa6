import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Country } from '../country.ts'
import type { Text } from '../text.ts'
import type { KindOfMeasure } from './typed-measure.ts'
import type { Each, FieldsOf, KindOfFact, MeasuresInScope, Names, NonEmpty, Scope } from './typed-names.ts'

type Comparison<Name, Kind> = Kind extends 'boolean'
  ? { readonly fact: Name; readonly operator: 'equal' | 'notEqual'; readonly value: boolean }
  : Kind extends 'integer'
    ? Ordering<Name, number>
    : Kind extends 'date' | 'time'
      ? Ordering<Name, PlainDate>
      : Kind extends 'months'
        ? LengthOrdering<Name, { readonly years: number; readonly months?: number } | { readonly months: number }>
        : Kind extends 'days'
          ? LengthOrdering<Name, { readonly days: number }>
          : Kind extends 'hours'
            ? LengthOrdering<Name, { readonly hours: number; readonly minutes?: number }>
            : Kind extends 'countries'
              ? { readonly fact: Name; readonly operator: 'contains' | 'doesNotContain'; readonly value: Country }
              : Kind extends 'country'
                ? Symbols<Name, Country>
                : Kind extends ['enum', infer Value]
                  ? Symbols<Name, Value>
                  : Symbols<Name, string>

type OrderingOperator = 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
type Ordering<Name, Value> =
  | { readonly fact: Name; readonly operator: OrderingOperator; readonly value: Value }
  | { readonly fact: Name; readonly operator: 'in' | 'notIn'; readonly value: NonEmpty<Value> }
type LengthOrdering<Name, Value> = { readonly fact: Name; readonly operator: OrderingOperator; readonly value: Value }
type Symbols<Name, Value> =
  | { readonly fact: Name; readonly operator: 'equal' | 'notEqual'; readonly value: Value }
  | { readonly fact: Name; readonly operator: 'in' | 'notIn'; readonly value: NonEmpty<Value> }

/** Every comparison that is in scope of a rule applied to each `Subject`. */
type Comparisons<Facts, Measures, Readings, Subject> =
  | {
      [Name in Names<Facts>]: KindOfFact<Facts[Name]> extends infer Kind ? ([Kind] extends [never] ? never : Comparison<Name, Kind>) : never
    }[Names<Facts>]
  | {
      [Name in MeasuresInScope<Facts, Measures, Subject>]: Comparison<Name, KindOfMeasure<Measures[Name & keyof Measures]>>
    }[MeasuresInScope<Facts, Measures, Subject>]
  | {
      [Name in Names<Readings>]: Symbols<Name, Readings[Name]>
    }[Names<Readings>]
  | Ordering<'asOf', PlainDate>
  | ('country' extends Scope<Facts, Subject> ? Symbols<'country', Country> : never)
  | ('place' extends Scope<Facts, Subject> ? Symbols<'place', string> : never)
  | FieldComparisons<Facts, Subject>

type FieldComparisons<Facts, Subject> =
  Subject extends Each<Facts>
    ? FieldsOf<Facts, Subject> extends infer Fields
      ? {
          [Field in Names<Fields>]: Comparison<
            `${Subject}.${Field}`,
            KindOfFact<Fields[Field]> extends never ? 'text' : KindOfFact<Fields[Field]>
          >
        }[Names<Fields>]
      : never
    : never

type TypedCondition<Leaf, Shared> =
  | Leaf
  | { readonly all: NonEmpty<TypedCondition<Leaf, Shared>> }
  | { readonly any: NonEmpty<TypedCondition<Leaf, Shared>> }
  | { readonly not: TypedCondition<Leaf, Shared> }
  | { readonly condition: Shared }

/**
 * A condition of a version, as authors write it.
 *
 * @typeParam Readings - The values of each reading.
 * @typeParam Shared - The names of shared conditions.
 */
export type ConditionOf<Facts, Measures, Readings, Shared, Subject> = TypedCondition<
  Comparisons<Facts, Measures, Readings, Subject>,
  Shared
>

/** A condition that has a name; it may speak of whatever is in scope of some subject. */
export type SharedConditionOf<Facts, Measures, Readings, Shared> = {
  readonly label?: Text
} & ConditionOf<Facts, Measures, Readings, Shared, 'country' | 'place' | Each<Facts> | undefined>
