import type { PlainDate } from '../calendar/plain-date.ts'
import type { WorkingCalendarName } from '../calendar/working-calendars.ts'
import type { Status } from '../engine/verdicts.ts'
import type { Modality, OutcomeKind, Stronger } from '../model/outcome.ts'
import type { Subject } from '../model/subject.ts'
import type { Text } from '../model/text.ts'

export type { EvaluateOptions } from '../engine/case.ts'
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

/** What a contested finding would be under one combination of readings. */
export interface ReadingResult {
  /** The value of each reading that matters here. */
  readonly readings: Readonly<Record<string, string>>
  readonly status: Status
  /** Whether this is the combination that the encoders would follow. */
  readonly recommended: boolean
  /** The citation keys that lead to these readings. */
  readonly citations: readonly string[]
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

/** One outcome for one subject, with the reasons. */
export interface Finding {
  readonly outcome: string
  readonly kind: OutcomeKind
  /** A country, a place, a record, or `{}` for the case; `*` stands for whatever the facts do not name. */
  readonly subject: Subject
  readonly status: Status
  /** The strongest modality of the rules that apply; where none applies yet, that of the rules that could. */
  readonly modality: Modality
  /** Whose discretion it is, for `may`. */
  readonly by?: Text
  /** The strongest modality that it can still turn out to have, where it applies and that is open. */
  readonly mayBecome?: Stronger
  /** The rules behind the status: those that apply; where it, or which of them applies, is open, those that can; where it does not apply, those that were tested. */
  readonly rules: readonly string[]
  /** Given where the outcome applies though it is open by which of the rules: one of them does in any case. */
  readonly oneOf?: true
  /** The rules of this outcome that an exception in law keeps from applying. */
  readonly exceptions: readonly string[]
  readonly params: Readonly<Record<string, Shown>>
  /** Citation keys of the version. */
  readonly citations: readonly string[]
  /** The paths of facts that can still change the status or, where it applies, the modality, and can be asked for; empty when all is decided or contested. */
  readonly missing: readonly string[]
  /** The paths of what can still change them and cannot be known: facts said not to be, working days not announced yet. */
  readonly unknown: readonly string[]
  /** What each reading leads to; given when contested. */
  readonly readings?: readonly ReadingResult[]
  /** Where a decided finding is within 31 days, or one unit, of being otherwise. */
  readonly near?: readonly Nearness[]
}

/** A fact whose answer is worth most now. */
export interface Question {
  /** The path of the fact, such as `birthDate` or `residences[1].to`. */
  readonly fact: string
  readonly question: Text
  /** Why it is asked: never given, given too roughly, or a list that lacks entries. */
  readonly gap: 'absent' | 'partial' | 'incomplete'
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

/** Everything found for given facts, under one version, as of one day: plain JSON. */
export interface Evaluation {
  readonly ruleset: string
  /** The first day of the version. */
  readonly version: PlainDate
  readonly revision: number
  readonly digest: string
  readonly asOf: PlainDate
  readonly horizon: Horizon
  /** Readings that the caller pinned. */
  readonly readings: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
  /** Absent facts for which a declared value was used. */
  readonly assumptions: readonly { readonly fact: string; readonly value: unknown }[]
  /** Every path that some finding misses, in the order of the version's facts. */
  readonly missing: readonly string[]
  /** Every path that matters and cannot be known. */
  readonly unknown: readonly string[]
  readonly nextQuestion: Question | null
  /** Places that could not be told from others of the country, where the version knows its cities. */
  readonly unrecognisedPlaces: readonly UnrecognisedPlace[]
}
