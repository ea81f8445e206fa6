import type { Measure, StaySelection } from '../../model/measure.ts'

/** The stays, or records, of a list that a measure looks at. */
export interface Selected extends StaySelection {
  readonly list: string
}

/** @returns Nothing for a measure that looks at no stays. */
export function selectionOf(measure: Measure): Selected | undefined {
  const list = listOf(measure)
  return list === undefined ? undefined : { ...(measure as StaySelection), list }
}

function listOf(measure: Measure): string | undefined {
  if ('longestStay' in measure) return measure.longestStay
  if ('totalStay' in measure) return measure.totalStay
  if ('exists' in measure) return measure.exists
  if ('firstDay' in measure) return measure.firstDay
  return 'lastDay' in measure ? measure.lastDay : undefined
}

/** Whether one date always comes no later than another. */
type Before = (first: string, then: string) => boolean

/** Whether each day of the stays that one selection looks at is a day of those of another. */
export function isSelectedWithin(isBefore: Before, within: Selected, whole: Selected): boolean {
  return isPlacedWithin(within, whole) && isWindowWithin(isBefore, within, whole) && isKindWithin(within, whole)
}

/** Whether stays are looked at in the same places, and of the same kinds. */
export function isPlacedAlike(a: Selected, b: Selected): boolean {
  return isPlacedWithin(a, b) && isPlacedWithin(b, a) && isKindWithin(a, b) && isKindWithin(b, a)
}

function isKindWithin(within: Selected, whole: Selected): boolean {
  return whole.kinds === undefined || within.kinds?.every((kind) => whole.kinds?.includes(kind)) === true
}

/** A place lies in its country; nothing is told of what is in this country, or outside it, and what is in that of the subject. */
function isPlacedWithin(within: Selected, whole: Selected): boolean {
  if (within.list !== whole.list) return false
  if (whole.where === undefined && whole.country === undefined && whole.except === undefined) return true
  if (whole.country !== undefined) return within.country === whole.country
  if (whole.except !== undefined) {
    return within.except === whole.except || (within.country !== undefined && within.country !== whole.except)
  }
  return within.where === whole.where || (within.where === 'place' && whole.where === 'country')
}

/** Whether the days from `since` until `until`, and the as-of date, are among those of another window. */
function isWindowWithin(isBefore: Before, within: StaySelection, whole: StaySelection): boolean {
  const startsWithin = whole.since === undefined || (within.since !== undefined && isBefore(whole.since, within.since))
  return startsWithin && (whole.until === undefined || isBefore(within.until ?? 'asOf', whole.until))
}
