import type { PartialDate } from '../calendar/partial-date.ts'
import type { PartialTime } from '../calendar/plain-time.ts'
import type { Control, Effort } from './control.ts'
import type { Country } from './country.ts'
import type { FactRole, FieldRole } from './role.ts'
import type { StayKind } from './stays/stay-kind.ts'
import type { Text } from './text.ts'

/** What is said when a fact was asked for and cannot be known; it is never asked again. */
export type Unknown = 'unknown'

/** What is said of a date where there is no such day, for facts that can lack one. */
export type NoDay = 'none'

/** One stay of a residence history; both days are part of it. */
export interface Stay {
  readonly country: Country
  /** The city or locality, by any name of it in any spelling; stays without one, or with `'unknown'`, may have been anywhere in the country. */
  readonly place?: string
  readonly from: PartialDate
  /** Absent: the stay goes on. `'unknown'`: how long it lasted, or whether it goes on, cannot be known. */
  readonly to?: PartialDate | Unknown
  /** What it was; where it is not said, what the list assumes. */
  readonly kind?: StayKind | Unknown
}

/** A field of a record, such as the day on which a certificate was issued. */
export type FieldDefinition = FieldType & {
  /** What the field holds, asked as a question. */
  readonly question: Text
  /** What it is called within a sentence: a short noun phrase. */
  readonly label?: Text
  /** The part that it plays in reports. */
  readonly role?: FieldRole
  /** Whether the field may be left out; then its value is unknown, and asked for where it matters. */
  readonly optional?: true
}

/** What a field of a record can be; a field named `country` is the country that the record is of. */
export type FieldType =
  | { readonly type: 'boolean' }
  | { readonly type: 'country' }
  | { readonly type: 'text' }
  | { readonly type: 'date'; readonly notAfterAsOf?: true }

/** What dates and times can have, besides what they are. */
interface Limits {
  /** The date is refused when it certainly lies after the as-of date. */
  readonly notAfterAsOf?: true
  /** What this one cannot lie after, such as `residences.from` for a birth date, or before: it is refused when it certainly does. */
  readonly notAfter?: readonly DateLimit[]
  readonly notBefore?: readonly DateLimit[]
}

/** A date or time, the first day of stays, or a date of records; and what else has to be so for the limit to hold. */
export type DateLimit =
  | string
  | {
      readonly date: string
      /** Only where another fact, yes or no or one of a choice, has been given with this value. */
      readonly where?: FactIs
      /** The answer that is right instead where there is no such date yet. */
      readonly otherwise?: FactIs
    }

/** A fact that is yes or no or one of a choice, and a value of it. */
export interface FactIs {
  readonly fact: string
  readonly is: boolean | string
}

/** What a fact can be: a closed list, so that every reader, form and export knows all of them. */
export type FactType =
  | { readonly type: 'boolean' }
  | { readonly type: 'integer'; readonly minimum?: number; readonly maximum?: number; readonly unit?: string }
  | { readonly type: 'enum'; readonly values: readonly [string, ...string[]]; readonly labels?: Readonly<Record<string, Text>> }
  | ({
      readonly type: 'date'
      /** What it is called that there is no such day, such as `not lodged yet`; where it is given, the fact can be `'none'`. */
      readonly none?: Text
    } & Limits)
  /** A time of day on a date, by the clock of the place that it is about. */
  | ({ readonly type: 'time' } & Limits)
  | { readonly type: 'country' }
  /** A list of countries. */
  | { readonly type: 'countries' }
  /** A residence history. */
  | {
      readonly type: 'stays'
      /** The boolean fact that says whether the list is complete; without one it always is. */
      readonly complete?: string
      /** What a stay that does not say it is taken to have been, where a version counts by kind; listed in every result that used it. */
      readonly assumeKind?: StayKind
    }
  /** A list of records; `each` names one of them where a rule is applied to each, and `eachLabel` is what people call it. */
  | {
      readonly type: 'records'
      readonly each: string
      readonly eachLabel?: Text
      readonly fields: Readonly<Record<string, FieldDefinition>>
    }

/** A named, typed input about the person or the case, with the question that asks for it. */
export type FactDefinition = FactType & {
  readonly question: Text
  /** What it is called within a sentence: a short noun phrase, lower-case in English. */
  readonly label?: Text
  /** What helps to answer: how to count, where to look. */
  readonly hint?: Text
  /** The value used while the fact is absent; listed in every result that used it. */
  readonly assume?: boolean | number | string | readonly []
  /** Why that, or the kind that stays are taken to have been, is assumed: a short sentence; needed where it lets less be asked for. */
  readonly assumedBecause?: Text
  /** The part that it plays in reports. */
  readonly role?: FactRole
  /**
   * What the person can do about it, of a list about the whole of it; it decides nothing. Where nothing is said, it is told last, with what
   * cannot be changed. Of stays that means the past ones: days after the as-of date are still the person's to `do`.
   */
  readonly control?: Control
  /** What it costs to know it, of a list all of it; it decides nothing. Where nothing is said, it is taken for `look-up`. */
  readonly effort?: Effort
  /** The citation keys of the source that makes the fact matter. */
  readonly cites?: readonly string[]
}

export type FactDefinitions = Readonly<Record<string, FactDefinition>>

type FieldValue<Field> = Field extends { type: 'boolean' }
  ? boolean | Unknown
  : Field extends { type: 'country' }
    ? Country | Unknown
    : Field extends { type: 'text' }
      ? string
      : PartialDate | Unknown

type RequiredFields<Fields> = { [Name in keyof Fields]: Fields[Name] extends { optional: true } ? never : Name }[keyof Fields]

type RecordValue<Fields> = { readonly [Name in RequiredFields<Fields>]: FieldValue<Fields[Name]> } & {
  readonly [Name in Exclude<keyof Fields, RequiredFields<Fields>>]?: FieldValue<Fields[Name]>
}

/** The value that a fact of the given definition takes. */
export type FactValue<Definition> = Definition extends { type: 'boolean' }
  ? boolean
  : Definition extends { type: 'integer' }
    ? number
    : Definition extends { type: 'enum'; values: readonly (infer Value)[] }
      ? Value
      : Definition extends { type: 'date' }
        ? PartialDate | (Definition extends { none: Text } ? NoDay : never)
        : Definition extends { type: 'time' }
          ? PartialTime
          : Definition extends { type: 'country' }
            ? Country
            : Definition extends { type: 'countries' }
              ? readonly Country[]
              : Definition extends { type: 'stays' }
                ? readonly Stay[]
                : Definition extends { type: 'records'; fields: infer Fields }
                  ? readonly RecordValue<Fields>[]
                  : never

/** Facts of a version that is not known at compile time; they are checked when they are used. */
export type Facts = Readonly<Record<string, unknown>>

/**
 * The facts that a caller may give for definitions: each given, left out (not asked yet), or `'unknown'` (asked, cannot be known).
 */
export type FactsFor<Definitions> = string extends keyof Definitions
  ? Facts
  : { readonly [Name in keyof Definitions]?: FactValue<Definitions[Name]> | Unknown | undefined }
