import { encodeLength } from '../../calendar/duration.ts'
import { countingJoined, daysIn, merge, type Period } from '../../calendar/period.ts'
import type { DateRounding } from '../../calendar/plain-date.ts'
import { longestDays, longestStay, totalDays, totalStay } from '../../calendar/stay.ts'
import type { Bounds } from '../../logic/bounds.ts'
import { leastOfRuns, mostOfRuns } from './day-counts.ts'
import { canReach, clip, type SelectedStay, surelyReaches } from './stays.ts'

/** Which length of stays is asked for: of the longest or of all together, in months with left-over days or in days. */
export interface Counted {
  readonly total: boolean
  readonly in: 'months' | 'days'
  readonly rounding: DateRounding
}

/** How stays are counted: the length asked for, and what is left out. */
export interface Counting extends Counted {
  readonly bridging: number
  /** The window that stays are clipped to, at its smallest and at its greatest. */
  readonly smallest: Period
  readonly greatest: Period
  /** Whether there are no stays but those given. */
  readonly closed: boolean
}

/** The most ways of completing inexact dates that are tried one by one; past them the bounds are sound, and can be wider than need be. */
export const maxCompletions = 4096

/**
 * Bounds the length of stays over every way in which their inexact days, the window, and stays that are not given can turn out.
 *
 * More days never make the longest stay, or a count of days, shorter: there the fewest and the most days give the bounds. A total in
 * months can lose some days when two stays grow together, since left-over days then count by the calendar instead of by thirties. Where
 * that can happen all completions are tried, or, where they are too many, the days are counted and the months taken to be as long, or as
 * short, as they can be.
 *
 * @returns Both ends included: days, or encoded lengths.
 */
export function boundStayLength(all: readonly SelectedStay[], counting: Counting): Bounds {
  const stays = all.filter((stay) => canReach(stay, around(counting)))
  const listed = boundListed(stays, counting)
  return counting.closed
    ? listed
    : { least: Math.min(listed.least, leastOfMore(stays, counting)), most: Math.max(listed.most, mostOfAny(counting)) }
}

/** The days that can matter in a window: a gap before or after it can be bridged into it. */
function around({ greatest, bridging }: Counting): Period {
  return greatest.start > greatest.end ? greatest : { start: greatest.start - bridging, end: greatest.end + bridging }
}

/** The bounds where there are no stays but those given. */
function boundListed(stays: readonly SelectedStay[], counting: Counting): Bounds {
  const { smallest, greatest } = counting
  const fewest = stays.flatMap(({ certain }) => certain ?? [])
  const most = stays.map(({ possible }) => possible)
  // A stay that is surely there has a day, even where it is not known which.
  const oneDay = stays.some((stay) => surelyReaches(stay, smallest)) ? 1 : 0
  if (counting.total && counting.in === 'months') {
    const mergesAlike = mergingAlike(most, fewest, counting.bridging)
    const uncertain = stays.filter((stay) => !mergesAlike(stay))
    const completions = uncertain.reduce((product, stay) => product * countCompletions(stay), 1)
    if (completions > maxCompletions) {
      const least = leastOfRuns(runs(fewest, smallest, counting).map(daysIn))
      return { least: Math.max(oneDay, least), most: mostOfRuns(runs(most, greatest, counting).map(daysIn), stays.length) }
    }
    if (uncertain.length > 0) return tryAll(stays, uncertain, counting)
  }
  return { least: Math.max(oneDay, measure(fewest, smallest, counting)), most: measure(most, greatest, counting) }
}

/** The least that can be left when there are further stays; one that fills a gap between two can make less of a total. */
function leastOfMore(stays: readonly SelectedStay[], counting: Counting): number {
  const fewest = stays.flatMap(({ certain }) => certain ?? [])
  if (!counting.total || counting.in === 'days') return Number.POSITIVE_INFINITY
  const longest = measure(fewest, counting.smallest, { ...counting, total: false })
  return Math.max(longest, leastOfRuns(runs(fewest, counting.smallest, counting).map(daysIn)))
}

/** The most that any stays can last within the window; in months, a total of many short ones can pass the window's own length. */
function mostOfAny(counting: Counting): number {
  const { start, end } = counting.greatest
  if (start > end) return 0
  if (!Number.isFinite(start)) return Number.POSITIVE_INFINITY
  if (!counting.total || counting.in === 'days') return measure([counting.greatest], counting.greatest, counting)
  // No month has fewer than 28 days.
  return encodeLength({ months: Math.floor(daysIn(counting.greatest) / 28) + 1, days: 0 })
}

/** The merged stays within a window. */
function runs(periods: readonly Period[], window: Period, { bridging }: Counting): readonly Period[] {
  return merge(periods, bridging).flatMap((period) => clip(period, window) ?? [])
}

/** The length of merged stays within a window. */
function measure(periods: readonly Period[], window: Period, counting: Counting): number {
  return lengthOfRuns(runs(periods, window, counting), counting)
}

/** The length of stays that are merged already: days, or an encoded length. */
export function lengthOfRuns(merged: readonly Period[], counted: Counted): number {
  if (counted.in === 'days') return counted.total ? totalDays(merged) : longestDays(merged)
  return encodeLength(counted.total ? totalStay(merged, counted.rounding) : longestStay(merged, counted.rounding))
}

/**
 * Tells of stays whether they are merged with the same others in every completion: that is so of one that is surely merged with as many as it can be.
 *
 * @param possible - The possible days of each.
 * @param certain - The certain days of those that have any.
 */
export function mergingAlike(
  possible: readonly Period[],
  certain: readonly Period[],
  bridging: number,
): (stay: Pick<SelectedStay, 'possible' | 'certain'>) => boolean {
  const [possibly, certainly] = [countingJoined(possible, bridging), countingJoined(certain, bridging)]
  // One that has no certain day is merged with itself alone.
  return (stay) => possibly(stay.possible) === (stay.certain === undefined ? 1 : certainly(stay.certain))
}

/** At least as many as there are completions of a stay. */
export function countCompletions({ from, to }: SelectedStay): number {
  return (from.most - from.least + 1) * (to.most - to.least + 1) + 1
}

/** Every pair of days that a stay can begin and end on; nothing for a stay that may lie elsewhere or not have begun. */
function completionsOf({ from, to, present }: SelectedStay): readonly (Period | undefined)[] {
  const periods: (Period | undefined)[] = []
  for (let start = from.least; start <= from.most; start++) {
    for (let end = Math.max(start, to.least); end <= to.most; end++) periods.push({ start, end })
  }
  return present ? periods : [...periods, undefined]
}

function tryAll(stays: readonly SelectedStay[], uncertain: readonly SelectedStay[], counting: Counting): Bounds {
  const others = stays.filter((stay) => !uncertain.includes(stay))
  let ways: readonly (readonly Period[])[] = [[]]
  for (const stay of uncertain) {
    const completions = completionsOf(stay)
    ways = ways.flatMap((way) => completions.map((period) => (period === undefined ? way : [...way, period])))
  }
  const fewest = others.flatMap(({ certain }) => certain ?? [])
  const most = others.map(({ possible }) => possible)
  let least = Number.POSITIVE_INFINITY
  let greatest = 0
  for (const way of ways) {
    least = Math.min(least, measure([...way, ...fewest], counting.smallest, counting))
    greatest = Math.max(greatest, measure([...way, ...most], counting.greatest, counting))
  }
  return { least, most: greatest }
}
