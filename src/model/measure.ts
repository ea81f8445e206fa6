import type { Duration } from '../calendar/duration.ts'
import type { WorkingCalendarName } from '../calendar/working-calendars.ts'
import type { Country } from './country.ts'
import type { StayKind } from './stays/stay-kind.ts'
import type { Text } from './text.ts'

/**
 * The name of a date: a date fact, a measure that is a date, a date field of the record at hand (`certificate.issuedOn`), or `asOf`.
 */
export type DateName = string

/** Which stays of a residence history a measure looks at. */
export interface StaySelection {
  /** Only stays in the country, or in the place, that the rule is applied to. */
  readonly where?: 'country' | 'place'
  /** Only stays that were one of these; all of them where it is not given. */
  readonly kinds?: readonly StayKind[]
  /** Only stays in this country, whatever the rule is applied to; in place of `where`. */
  readonly country?: Country
  /** Only stays outside this country; in place of `where`. */
  readonly except?: Country
  /** Days before this date are left out. */
  readonly since?: DateName
  /** Days after this date are left out; the as-of date where it is not given. */
  readonly until?: DateName
}

/** How the length of stays is counted. */
export interface StayCount extends StaySelection {
  /** Calendar months with left-over days, or days. */
  readonly in: 'months' | 'days'
  /** How many days away from the place do not break a stay, and count; none where it is not given. */
  readonly bridging?: number
  /** Count each place of the country alone, and take the greatest. */
  readonly by?: 'place'
}

/** Which stays the first or last day is that of. */
export interface StayEnd extends StaySelection {
  /** Only merged stays at least so long; stays of any length where it is not given. */
  readonly lasting?: Duration
  /** How many days away do not break such a stay, and are part of it; none where it is not given. */
  readonly bridging?: number
}

/** Which records of a list a measure looks at. */
export interface RecordSelection {
  /** Only records whose `country` is the one that the rule is applied to. */
  readonly where?: 'country'
}

/** How far a date or time is moved. */
export type Shift = Duration | CountedDays | WorkingDays | Hours

/** As many days as a whole-number fact says. */
export interface CountedDays {
  readonly days: string
}

/** Whether it is a fact that says how many days. */
export function isCounted(by: Shift): by is CountedDays {
  return 'days' in by && typeof by.days === 'string'
}

export interface WorkingDays {
  readonly workingDays: number
}

export interface Hours {
  readonly hours: number
}

/**
 * A derived fact, declared as data from this closed list of operators.
 *
 * Inexact inputs give bounds, never a guess.
 */
export type Measure =
  /** The whole years from a date until another (the as-of date where it is not given), reached on anniversaries. */
  | { readonly age: DateName; readonly on?: DateName }
  /** A date moved by a duration or by working days, those of the country `in`; or a time moved by hours. The first day is not counted. */
  | { readonly shift: DateName; readonly by: Shift; readonly in?: WorkingCalendarName; readonly direction?: 'back' }
  /** The date of a time. */
  | { readonly dayOf: string }
  /** The first day of the window of so long that ends on a date: the first day from which the duration has not passed by then. */
  | { readonly window: Duration; readonly ending: DateName }
  /** The latest, or the earliest, of several dates. */
  | { readonly latest: readonly DateName[] }
  | { readonly earliest: readonly DateName[] }
  /** Lengths in months added up; a whole-number fact or measure counts as so many months. Left-over days make a month by thirties. */
  | { readonly sum: readonly string[] }
  /**
   * The signed time from one date to another, first day not counted: calendar months with left-over days, or days; or from one time to
   * another in hours with left-over minutes.
   */
  | { readonly elapsed: { readonly from: DateName; readonly to: DateName }; readonly in: 'months' | 'days' | 'hours' }
  /** The longest unbroken stay. */
  | ({ readonly longestStay: string } & StayCount)
  /** All stays added up. */
  | ({ readonly totalStay: string } & StayCount)
  /**
   * By how many days the stays in the country that the rule is applied to, added up, are more than those in whichever other country has
   * the most: not negative where no other has more.
   */
  | ({ readonly stayLead: string } & Pick<StaySelection, 'kinds' | 'since' | 'until'>)
  /** The first day of any stay selected; nothing where there is none. */
  | ({ readonly firstDay: string } & StayEnd)
  /** The last day of any stay selected, at most the as-of date; nothing where there is none. */
  | ({ readonly lastDay: string } & StayEnd)
  /**
   * Whether there is such a record, or such a stay: one that includes the as-of date (`ongoing`), one that ended before it (`ended`), or
   * any.
   */
  | ({ readonly exists: string; readonly status?: 'ongoing' | 'ended' } & StaySelection)
  /** How many records there are. */
  | ({ readonly count: string } & RecordSelection)
  /** Whether the country that the rule is applied to is in a list of countries. */
  | { readonly member: string }

/**
 * A measure and what people call it: a noun phrase, in which `{country}` and `{place}` stand for what the rule is applied to.
 *
 * Without a label it is described from its definition.
 */
export type LabelledMeasure = Measure & { readonly label?: Text }

export type Measures = Readonly<Record<string, LabelledMeasure>>

type RequiredNames<Type> = { [Name in keyof Type]-?: undefined extends Type[Name] ? never : Name }[keyof Type]

/** The property of a measure that says which operator it is. */
export type MeasureOperator = Measure extends infer Form
  ? Form extends unknown
    ? Exclude<RequiredNames<Form>, 'by' | 'in' | 'ending'>
    : never
  : never

/** The measures of one operator. */
export type MeasureOf<Operator extends MeasureOperator> = Extract<Measure, Readonly<Record<Operator, unknown>>>
