import type { PlainDate } from '../calendar/plain-date.ts'
import type { WorkingCalendarName } from '../calendar/working-calendars.ts'
import type { Status } from '../engine/verdicts.ts'
import type { Condition } from '../model/condition.ts'
import type { Modality, OutcomeKind, Stronger } from '../model/outcome.ts'
import type { Text } from '../model/text.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { FactPath, Named, OutcomeName, ParameterName, ReadingsOf, RuleId, SubjectOf, UnknownPath } from '../model/version-names.ts'
import type { BoundedPeriod } from './certificates/bounded-period.ts'

export { type EvaluateOptions, evaluateOptions } from '../engine/evaluate-options.ts'
export type { Status } from '../engine/verdicts.ts'

/** A value as results show it: exact, a text for people, `null` for none, `'unknown'`, or between two bounds, both included. */
export type Shown =
  | string
  | number
  | boolean
  | null
  | Text
  | { readonly months: number; readonly days: number }
  | { readonly days: number }
  | { readonly hours: number; readonly minutes: number }
  | Bounds
  /** One of several, because it is open which rule says it; `null` among them where perhaps none does. */
  | { readonly either: readonly Shown[] }

/** Two values that a value lies between, both included; `'unknown'` where there is none on that side. */
export interface Bounds {
  readonly least: Shown
  readonly most: Shown
  /** The country whose working days have not been announced so far, where that is why. */
  readonly unannounced?: WorkingCalendarName
}

/** The parameters of a finding, as results show them. */
export type ParametersOf<Version> = Named<ParameterName<Version>, { readonly [Name in ParameterName<Version>]: Shown }>

/** What a contested finding would be where some readings are chosen, whatever the others: a way through what it hangs on. */
export interface ReadingResult<Version = RulesetVersion> {
  /** The value of each reading that matters on this way; those that make no difference any more are left out. */
  readonly readings: ReadingsOf<Version>
  readonly status: Status
  /** Whether this is the way that the encoders would follow: it is so of one. */
  readonly recommended: boolean
  /** The citation keys that lead to these readings. */
  readonly citations: readonly string[]
}

/** A city that certifies the time lived there, and the certificates in hand by their numbers in the list, from 0. */
export interface CityToCertify<Version = RulesetVersion> {
  /** As first written; `null` for the stays whose city is not given. */
  readonly place: string | null
  /** Those that name this city. */
  readonly certificates: readonly number[]
  /** Those that can be of it: they name no city, or it is not known which city this is. */
  readonly perhaps: readonly number[]
  /** What would tell of which city those are: what can be asked for, and what cannot be known. */
  readonly missing: readonly FactPath<Version>[]
  readonly unknown: readonly UnknownPath<Version>[]
}

/** How a finding that is not decided stands where the recommended readings are followed, and those that the caller pinned. */
export interface OnRecommended<Version = RulesetVersion> {
  /** Never `contested`. */
  readonly status: Exclude<Status, 'contested'>
  /** How it binds then, where it applies. */
  readonly modality?: Modality
  /** The strongest modality that it can still turn out to have then, where that is open. */
  readonly mayBecome?: Stronger
  /** The missing facts that matter then; any other that the finding misses matters under another reading only. */
  readonly missing: readonly FactPath<Version>[]
  /** The paths that cannot be known and matter then. */
  readonly unknown: readonly UnknownPath<Version>[]
}

/** How little would change a decided finding. */
export interface Nearness {
  /** The fact or measure that it hangs on. */
  readonly fact: string
  readonly actual: Shown
  readonly threshold: Shown
  /** Whether the value lies below the threshold, and the least change that would make the finding otherwise: 1 where it is just met. */
  readonly side: 'short' | 'over'
  readonly by: number
  readonly unit: 'days' | 'units'
}

/** One outcome for one subject, with the reasons; its names are those of the version. */
export interface Finding<Version = RulesetVersion> {
  readonly outcome: OutcomeName<Version>
  readonly kind: OutcomeKind
  /** A country, a place, a record, or `{}` for the case; `*` stands for whatever the facts do not name. */
  readonly subject: SubjectOf<Version>
  readonly status: Status
  /** The strongest modality of the rules that apply; where none applies yet, that of the rules that could. */
  readonly modality: Modality
  /** Whose discretion it is, for `may`. */
  readonly by?: Text
  /** The strongest modality that it can still turn out to have, where it applies and that is open. */
  readonly mayBecome?: Stronger
  /**
   * The rules behind the status: those that apply; where it, or which of them applies and binds as told, is open, those that can; where it
   * does not apply, those that were tested.
   */
  readonly rules: readonly RuleId<Version>[]
  /** Given where the outcome applies though it is open by which of the rules: one of them does in any case. */
  readonly oneOf?: true
  /** The rules of this outcome that an exception in law keeps from applying. */
  readonly exceptions: readonly RuleId<Version>[]
  /** The conditions, each enough by itself, by which these exceptions hold; given where it does not apply and there are any. */
  readonly exceptionsHeld?: readonly Condition[]
  readonly params: ParametersOf<Version>
  /** Citation keys of the version. */
  readonly citations: readonly string[]
  /** The paths of facts that can still change the status or, where it applies, the modality, and can be asked for; empty when all is decided or contested. */
  readonly missing: readonly FactPath<Version>[]
  /** The paths of what can still change them and cannot be known: facts said not to be, working days not announced yet. */
  readonly unknown: readonly UnknownPath<Version>[]
  /** What each reading leads to: of any choice of readings, one way; given when contested. */
  readonly readings?: readonly ReadingResult<Version>[]
  /** The assumed facts that could change the status or modality if told otherwise, by the order of the version's facts. */
  readonly restsOn: readonly FactPath<Version>[]
  /** How it stands with the recommended readings; given when undetermined or contested, and where it is open how it binds. */
  readonly onRecommended?: OnRecommended<Version>
  /** Given where it applies, and another finding says that in this place it leads to nothing. */
  readonly setAside?: true
  /** Given where it asks for something of a state that the person fears: nothing to do before taking advice. */
  readonly adviceFirst?: true
  /** Of a certificate that is, or can be, needed from a country whose cities certify: each city that has to. */
  readonly cities?: readonly CityToCertify<Version>[]
  /** Of what covers the time in a place: the periods lived there, where that is several; else `params` tell the one. */
  readonly periods?: readonly BoundedPeriod[]
  /** Where it does not apply and an age changes that, all else staying as it is: the age, and the day on which it is reached. */
  readonly fromAge?: { readonly age: number; readonly on: PlainDate }
  /** Where a decided finding is within 31 days, or one unit, of being otherwise. */
  readonly near?: readonly Nearness[]
}

/** Why a version does not, or might not, cover a case. */
export interface OutsideReason {
  /** The id of the limit, as the version has it. */
  readonly id: string
  readonly because: Text
  /** Where to turn instead. */
  readonly instead: Text
  /** Citation keys of the version. */
  readonly citations: readonly string[]
}

/** How a case lies to the scope of a version. */
export interface ScopeResult<Version = RulesetVersion> {
  /** `outside`: the version does not cover the case, and nothing is found. `open`: that is not known yet, and is asked first. */
  readonly status: 'inside' | 'outside' | 'open'
  /** Whom or what the version covers. */
  readonly title: Text
  /** Why it does not cover the case; where that is open, why it might not. */
  readonly reasons: readonly OutsideReason[]
  /** The paths of facts that can still change the status, and can be asked for. */
  readonly missing: readonly FactPath<Version>[]
  /** The paths of what can still change it and cannot be known. */
  readonly unknown: readonly UnknownPath<Version>[]
  /** The assumed facts that could change it if told otherwise. */
  readonly restsOn: readonly FactPath<Version>[]
}

/** A fact whose answer is worth most now. */
export interface Question<Version = RulesetVersion> {
  /** The path of the fact, such as `birthDate` or `residences[1].to`: see `questionAt`. */
  readonly fact: FactPath<Version>
  readonly question: Text
  /** Why it is asked: never given, given too roughly, a list that lacks entries, or assumed and to be confirmed. */
  readonly gap: 'absent' | 'partial' | 'incomplete' | 'assumed'
  /** The value that was assumed, where it is to be confirmed. */
  readonly assumed?: unknown
  /** How many findings the answer can still change. */
  readonly findings: number
}

/**
 * How the as-of date lies to the version.
 *
 * A version knows until when it was checked: `verified`, or `beyond-verification`. Whether it is `in-force` or `superseded` on that day its
 * ruleset knows: see `horizonIn`.
 */
export type Horizon = 'verified' | 'beyond-verification' | 'in-force' | 'superseded'

/** A place that is kept as it is written: it names no city that the version knows of the country, or several. */
export interface UnrecognisedPlace {
  /** Where it stands, such as `residences[1].place`. */
  readonly path: string
  readonly country: string
  /** As it is written. */
  readonly place: string
  /** The city whose name is near, with its region. */
  readonly meant?: Text
  /** The cities that it can mean, each with its region: writing one so says which. */
  readonly cities?: readonly Text[]
}

/**
 * Everything found for given facts, under one version, as of one day: plain JSON.
 *
 * @typeParam Version - The version that was applied, which says what can be found; any where it is left out.
 */
export interface Evaluation<Version = RulesetVersion> {
  readonly ruleset: string
  /** The first day of the version. */
  readonly version: PlainDate
  readonly revision: number
  readonly digest: string
  readonly asOf: PlainDate
  readonly horizon: Horizon
  /** Readings that the caller pinned. */
  readonly readings: ReadingsOf<Version>
  /** Whether the version covers the case; `null` for a version that covers everybody. Outside it there are no findings. */
  readonly scope: ScopeResult<Version> | null
  readonly findings: readonly Finding<Version>[]
  /** Absent facts for which a declared value was used. */
  readonly assumptions: readonly { readonly fact: FactPath<Version>; readonly value: unknown }[]
  /** Those of them on which something rests: what findings and scope rest on, and what would lead to further findings. */
  readonly restsOn: readonly FactPath<Version>[]
  /** Every path that some finding misses, whatever the readings or on the recommended ones, in the order of the version's facts. */
  readonly missing: readonly FactPath<Version>[]
  /** Every path that matters and cannot be known. */
  readonly unknown: readonly UnknownPath<Version>[]
  readonly nextQuestion: Question<Version> | null
  /** Places that could not be told from others of the country, where the version knows its cities. */
  readonly unrecognisedPlaces: readonly UnrecognisedPlace[]
}
