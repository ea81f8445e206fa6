import type { Period } from '../../calendar/period.ts'
import type { Day } from '../../calendar/plain-date.ts'
import type { StaySelection } from '../../model/measure.ts'
import type { Open, Situation } from '../../model/situation/situation.ts'
import { asNumber, type Value } from '../value.ts'
import { canReach, isEnd, type SelectedStay } from './stays.ts'

/** The days that a measure looks at, at its fewest and at its most; a window that ends before it begins has none. */
export interface Window {
  readonly smallest: Period
  readonly greatest: Period
  /** What keeps the two from being the same. */
  readonly open: readonly Open[]
}

/** The window of a measure: since a date or ever, until a date or the as-of date. */
export function windowOf({ since, until }: StaySelection, { asOf }: Situation, look: (name: string) => Value): Window {
  const start = since === undefined ? undefined : asNumber(look(since))
  const end = until === undefined ? undefined : asNumber(look(until))
  return {
    smallest: { start: start?.most ?? Number.NEGATIVE_INFINITY, end: Math.min(end?.least ?? asOf, asOf) },
    greatest: { start: start?.least ?? Number.NEGATIVE_INFINITY, end: Math.min(end?.most ?? asOf, asOf) },
    open: [...(start?.open ?? []), ...(end?.open ?? [])],
  }
}

/** Whether there can be days in the window at all. */
export function hasDays({ greatest }: Window): boolean {
  return greatest.start <= greatest.end
}

/**
 * What keeps stays from being known exactly within a window: days outside it, and what is known of a stay anyway, do not count.
 *
 * @param reach - How many days outside the window can still matter, because a gap of so many is bridged.
 */
export function opennessOf(stays: readonly SelectedStay[], window: Window, reach = 0): readonly Open[] {
  const { smallest, greatest } = window
  const around = { start: greatest.start - reach, end: greatest.end + reach }
  const reaching = hasDays(window) ? stays.filter((stay) => canReach(stay, around)) : []
  const cut = reaching.some(
    ({ from, to }) =>
      (from.least < smallest.start && smallest.start > greatest.start) || (to.most > smallest.end && smallest.end < greatest.end),
  )
  return [...reaching.flatMap((stay) => opensOf(stay, around)), ...(cut || (reach > 0 && reaching.length > 0) ? window.open : [])]
}

/** The gaps of a stay that can matter within a window. */
export function opensOf({ stay, from, to, open }: SelectedStay, { start, end }: Period): readonly Open[] {
  return open.filter(({ at }) => {
    if (isEnd(at, stay, 'from')) return within(from.least, start, end + 1) !== within(from.most, start, end + 1)
    if (isEnd(at, stay, 'to')) return within(to.least, start - 1, end) !== within(to.most, start - 1, end)
    return true
  })
}

function within(day: Day, least: Day, most: Day): Day {
  return Math.min(Math.max(day, least), most)
}
