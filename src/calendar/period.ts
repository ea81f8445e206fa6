import type { Day } from './plain-date.ts'

/** A span of whole days, both ends included. `start` is never after `end`: there is no empty period. */
export interface Period {
  /** The first day. */
  readonly start: Day
  /** The last day, included. */
  readonly end: Day
}

/**
 * Joins periods that overlap or follow each other the next day.
 *
 * @param periods - The periods, in any order; left as they are.
 * @param bridging - How many days a gap may have and still be bridged; bridged days become part of the period.
 *
 * @returns The joined periods, by start; between two of them lie more than `bridging` days.
 *
 * @example
 * merge([{ start: 5, end: 9 }, { start: 1, end: 4 }]) //=> [{ start: 1, end: 9 }]
 */
export function merge(periods: readonly Period[], bridging = 0): Period[] {
  const merged: Period[] = []
  let open: Period | undefined
  for (const period of [...periods].sort((a, b) => a.start - b.start)) {
    if (open !== undefined && period.start <= open.end + 1 + bridging) {
      open = { start: open.start, end: Math.max(open.end, period.end) }
    } else {
      if (open !== undefined) merged.push(open)
      open = period
    }
  }
  if (open !== undefined) merged.push(open)
  return merged
}

/**
 * Counts, for one period after the other, how many of some periods it is joined with: those that it overlaps, or follows or is followed by within
 * the days bridged. A period that is among them is joined with itself.
 *
 * @param bridging - How many days a gap may have and still be bridged.
 *
 * @example
 * countingJoined([{ start: 1, end: 4 }, { start: 9, end: 9 }])({ start: 5, end: 7 }) //=> 1
 */
export function countingJoined(periods: readonly Period[], bridging = 0): (period: Period) => number {
  const [begun, over] = [countingBelow(periods, 'start'), countingBelow(periods, 'end')]
  // All but those that begin too late, and those that have ended too early.
  return ({ start, end }) => begun(end + 2 + bridging) - over(start - 1 - bridging)
}

/** Counts how many of some periods begin, or end, before a day. */
function countingBelow(periods: readonly Period[], at: 'start' | 'end'): (day: Day) => number {
  const sorted = periods.map((period) => period[at]).sort((a, b) => a - b)
  return (day) => {
    let [least, most] = [0, sorted.length]
    while (least < most) {
      const middle = (least + most) >> 1
      if ((sorted[middle] as Day) < day) least = middle + 1
      else most = middle
    }
    return least
  }
}

/**
 * Gives the days that two periods have in common.
 *
 * @returns `undefined` where they have none.
 *
 * @example
 * intersect({ start: 1, end: 5 }, { start: 5, end: 9 }) //=> { start: 5, end: 5 }
 */
export function intersect(a: Period, b: Period): Period | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start <= end ? { start, end } : undefined
}

/**
 * Counts the days of a period, both ends included: never less than 1.
 *
 * @example
 * daysIn({ start: 1, end: 1 }) //=> 1
 */
export function daysIn(period: Period): number {
  return period.end - period.start + 1
}
