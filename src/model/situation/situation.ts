import type { Day } from '../../calendar/plain-date.ts'
import type { Bounds } from '../../logic/bounds.ts'
import type { Truth } from '../../logic/truth.ts'
import type { StayKind } from '../stays/stay-kind.ts'
import type { FactPoint, Point } from './point.ts'

/**
 * Why a value is not exact: not asked yet, asked and not knowable, known to the month or year only, a list known to lack entries, or
 * working days that no government has announced yet.
 */
export type Gap = 'absent' | 'unknown' | 'partial' | 'incomplete' | 'unannounced'

/** Whether somebody can be asked for what is not known exactly. */
export function isAskable({ gap }: Open): boolean {
  return gap !== 'unknown' && gap !== 'unannounced'
}

/** Something that is not known exactly, and where. */
export interface Open {
  readonly at: Point
  readonly gap: Gap
}

/** A value given (or assumed), or the gap where it would be. */
export type Given<Value> = { readonly value: Value } | { readonly gap: 'absent' | 'unknown' }

/** A stay, its days as numbers. */
export interface SituationStay {
  readonly country: string
  /** The place as it is compared (see `placeKey`), and as it was written; nothing where it is not known. */
  readonly place?: { readonly key: string; readonly shown: string }
  /** A place as it was written that can be one of several: which is not known. */
  readonly ambiguous?: string
  /** Where the place would be, and why it is not known; given where there is no place. */
  readonly unplaced?: Open
  /** What it was, told or assumed, or that this is not known; nothing where it is not said. */
  readonly kind?: Given<StayKind> & { readonly assumed?: true }
  readonly from: Bounds
  /** The last day; without one the stay goes on. An unknown end lies between the first day and the end of time. */
  readonly to?: Bounds
  /** What is not known exactly about the days. */
  readonly open: readonly Open[]
  readonly at: FactPoint
}

/** A record of a list, field by field. */
export interface SituationRecord {
  readonly at: FactPoint
  readonly fields: ReadonlyMap<string, Scalar>
}

/** A single value as the engine reads it; a date is always a range, and a gap in it is told beside it. */
export type Scalar =
  | { readonly kind: 'boolean'; readonly state: Given<boolean>; readonly at: FactPoint }
  | { readonly kind: 'integer'; readonly state: Given<number>; readonly at: FactPoint }
  /** A text is folded for comparing, and `shown` as it was written. */
  | { readonly kind: 'symbol'; readonly state: Given<string>; readonly shown?: string; readonly at: FactPoint }
  /** `none` tells whether there is no such day; where there is none, the range means nothing. */
  | { readonly kind: 'date'; readonly range: Bounds; readonly none: Truth; readonly open: readonly Open[]; readonly at: FactPoint }
  /** The range is in minutes. */
  | { readonly kind: 'time'; readonly range: Bounds; readonly open: readonly Open[]; readonly at: FactPoint }

/** A list and what is not known about which entries it has. */
export interface SituationList<Entry> {
  readonly entries: readonly Entry[]
  /** Empty: there are no other entries. */
  readonly open: readonly Open[]
}

/** The facts of one case, checked, and turned into what measures compute with. */
export interface Situation {
  readonly asOf: Day
  readonly scalars: ReadonlyMap<string, Scalar>
  readonly countries: ReadonlyMap<string, SituationList<string>>
  readonly stays: ReadonlyMap<string, SituationList<SituationStay>>
  readonly records: ReadonlyMap<string, SituationList<SituationRecord>>
  /** The facts that were absent and whose assumed value was used. */
  readonly assumptions: readonly { readonly fact: string; readonly value: unknown }[]
}

/** A situation while it is put together. */
export interface SituationDraft extends Situation {
  readonly scalars: Map<string, Scalar>
  readonly countries: Map<string, SituationList<string>>
  readonly stays: Map<string, SituationList<SituationStay>>
  readonly records: Map<string, SituationList<SituationRecord>>
  readonly assumptions: { readonly fact: string; readonly value: unknown }[]
}
