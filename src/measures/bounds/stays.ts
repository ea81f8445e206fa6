import { intersect, type Period } from '../../calendar/period.ts'
import type { Day } from '../../calendar/plain-date.ts'
import type { Bounds } from '../../logic/bounds.ts'
import { groupBy } from '../../logic/group-by.ts'
import type { Country } from '../../model/country.ts'
import { fieldAt, type Point } from '../../model/situation/point.ts'
import type { Open, Situation, SituationStay } from '../../model/situation/situation.ts'
import type { StayKind } from '../../model/stays/stay-kind.ts'
import { sortingByPlace } from '../by-place.ts'
import { type BoundSubject, placeOf } from '../subject.ts'

/** A stay as a measure sees it: days after the as-of date have not been lived, and it may not belong to the selection. */
export interface SelectedStay {
  readonly stay: SituationStay
  /** The first and last days that it can have. */
  readonly from: Bounds
  readonly to: Bounds
  /** Whether it certainly belongs to the selection and has a day, whichever day that is. */
  readonly present: boolean
  /** The days that belong to it however the open points turn out; nothing where none certainly do. */
  readonly certain: Period | undefined
  /** The days that can belong to it. */
  readonly possible: Period
  /** What keeps the two from being the same. */
  readonly open: readonly Open[]
  /** The place as it is compared, where it is known. */
  readonly place: string | undefined
}

/** The stays that a measure looks at, and why there may be others. */
export interface Selection {
  readonly stays: readonly SelectedStay[]
  readonly others: readonly Open[]
}

/** Which stays of a list a measure looks at, apart from when they were. */
export interface Sought {
  /** Those in the country or place at hand; all of them where it is not given. */
  readonly where?: 'country' | 'place'
  /** Those outside this country. */
  readonly except?: Country
  /** Those that were one of these; all of them where it is not given. */
  readonly kinds?: readonly StayKind[]
}

/** Selects the stays of a list that are, or can be, in the country or place at hand and of a kind that counts. */
export function selectStays(situation: Situation, list: string, { where, except, kinds }: Sought, subject: BoundSubject): Selection {
  const { entries, open } = situation.stays.get(list) ?? { entries: [], open: [] }
  const sought = where === undefined || subject.country === undefined ? entries : there(entries, where, subject.country, subject.place)
  const stays = sought.flatMap((stay): readonly SelectedStay[] => {
    if (stay.country === except) return []
    const [elsewhere, uncounted] = [mayBeElsewhere(stay, where, subject), mayNotCount(stay, kinds)]
    return elsewhere === undefined || uncounted === undefined ? [] : lived(stay, situation.asOf, [...elsewhere, ...uncounted])
  })
  return { stays, others: open }
}

const sorted = new WeakMap<readonly SituationStay[], ReadonlyMap<string, readonly SituationStay[]>>()

/** The stays of a list, which stays as it is, country by country: sorted once. */
function byCountry(entries: readonly SituationStay[]): ReadonlyMap<string, readonly SituationStay[]> {
  const known = sorted.get(entries)
  if (known !== undefined) return known
  const countries = groupBy(entries, ({ country }) => country)
  sorted.set(entries, countries)
  return countries
}

const byPlace = sortingByPlace<SituationStay>(({ place }) => place?.key)

/** Of many stays few are in one country, and fewer in one place; where the place of one is not known, any may be there. */
function there(
  entries: readonly SituationStay[],
  where: 'country' | 'place',
  country: string,
  place: string | undefined,
): readonly SituationStay[] {
  const inCountry = byCountry(entries).get(country) ?? []
  const places = where === 'place' && place !== undefined ? byPlace(inCountry) : undefined
  return places === undefined || place === undefined ? inCountry : (places.get(place) ?? [])
}

/** Why a stay may not have been in the country or place at hand, none where it was; nothing where it was not. */
function mayBeElsewhere(stay: SituationStay, where: Sought['where'], subject: BoundSubject): readonly Open[] | undefined {
  if (where === undefined) return []
  // A record whose country is not known may be of the country of any stay.
  if (subject.country === undefined) return subject.countryOpen ?? []
  if (stay.country !== subject.country) return undefined
  if (where === 'country' || stay.place?.key === subject.place) return []
  return stay.place === undefined ? [placeOf(stay)] : undefined
}

/** Why a stay may not be of a kind that counts, none where it is; nothing where it is not. */
export function mayNotCount({ kind = { gap: 'absent' }, at }: SituationStay, kinds: Sought['kinds']): readonly Open[] | undefined {
  if (kinds === undefined) return []
  if ('gap' in kind) return [{ at: fieldAt(at, 'kind'), gap: kind.gap }]
  return kinds.includes(kind.value) ? [] : undefined
}

/** A stay that may as well not belong to the selection. */
export function maybe(stay: SelectedStay): SelectedStay {
  return { ...stay, present: false, certain: undefined }
}

/** @param elsewhere - Why the stay may not belong to the selection; empty where it does. */
function lived(stay: SituationStay, asOf: Day, elsewhere: readonly Open[]): readonly SelectedStay[] {
  // A stay that begins after the as-of date has not been lived yet.
  if (stay.from.least > asOf) return []
  const last = stay.to ?? { least: asOf, most: asOf }
  const from = stay.from
  const to = { least: Math.min(Math.max(last.least, from.least), asOf), most: Math.min(last.most, asOf) }
  const present = elsewhere.length === 0 && from.most <= asOf
  const certain = present && from.most <= to.least ? { start: from.most, end: to.least } : undefined
  const possible = { start: from.least, end: to.most }
  return [{ stay, from, to, present, certain, possible, open: [...stay.open, ...elsewhere], place: stay.place?.key }]
}

/** Whether a stay can have a day in a window. */
export function canReach(stay: SelectedStay, window: Period): boolean {
  return clip(stay.possible, window) !== undefined
}

/** Whether a stay has a day in a window, whichever days it has. */
export function surelyReaches(stay: SelectedStay, window: Period): boolean {
  return stay.present && window.start <= window.end && stay.from.most <= window.end && stay.to.least >= window.start
}

/** The part of a period in a window, either of which may be missing. */
export function clip(period: Period | undefined, window: Period): Period | undefined {
  return period === undefined || window.start > window.end ? undefined : intersect(period, window)
}

/** Whether a point is the first, or the last, day of a stay. */
export function isEnd(point: Point, { at }: SituationStay, end: 'from' | 'to'): boolean {
  return 'fact' in point && point.fact === at.fact && point.index === at.index && point.field === end
}
