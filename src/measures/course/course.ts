import type { RulesetVersion } from '../../model/version.ts'
import type { Lookup } from '../bounds/lookup.ts'
import type { Seen } from '../seen.ts'
import type { Value } from '../value.ts'

/** One subject of one case on the first or the last day of a piece of time, with what is known of names there. */
export interface OnDay {
  readonly seen: Seen
  readonly look: Lookup
}

/**
 * What is known of a name on every day of a piece of time: each of its bounds lies between that of `low` and that of `high`, both included,
 * and whether there is such a value at all is the same on every day.
 *
 * Nothing where that cannot be told from the two ends of the piece.
 */
export type Course = { readonly low: Value; readonly high: Value } | undefined

/** A piece of time as a measure sees it. */
export interface Piece {
  readonly version: RulesetVersion
  readonly first: OnDay
  readonly last: OnDay
  readonly course: (name: string) => Course
  /** Whether stays begin on the same days throughout. */
  readonly beginsAlike: () => boolean
}

/** Whether what is known of a name is the same on every day. */
export function isSteady(course: Course): boolean {
  if (course === undefined) return false
  const { low, high } = course
  if (low.kind === 'number' && high.kind === 'number') return low.least === high.least && low.most === high.most
  return low.kind === 'truth' && high.kind === 'truth' ? low.truth === high.truth : true
}

/** By how much a number moves at most. */
export function moves(course: Course): number {
  if (course?.low.kind !== 'number' || course.high.kind !== 'number') return Number.POSITIVE_INFINITY
  const { low, high } = course
  const by = (from: number, to: number) => (from === to ? 0 : to - from)
  return Math.max(by(low.least, high.least), by(low.most, high.most))
}
