import { type Day, formatPlainDate } from '../../calendar/plain-date.ts'
import type { Bounds } from '../../logic/bounds.ts'
import type { LivedStay } from '../history.ts'

/** A day as results show it: exact, or between two days, both included; `'unknown'` where there is no bound. */
export type BoundedDate = string | { readonly least: string; readonly most: string }

/** A span of days, both ends included, each known exactly or within bounds. */
export interface BoundedPeriod {
  readonly from: BoundedDate
  readonly to: BoundedDate
}

/** A span whose ends are known exactly or within bounds, as day numbers. */
export interface Span {
  readonly from: Bounds
  readonly to: Bounds
}

/**
 * Joins stays that overlap or follow each other the next day, or can do so.
 *
 * @returns By first day. Where dates are inexact the ends are bounded: a span begins no earlier than its earliest stay can, and ends no
 * later than its latest one can.
 *
 * @example
 * spansOf(stays) //=> [{ from: { least: 0, most: 30 }, to: { least: 99, most: 99 } }]
 */
export function spansOf(stays: readonly LivedStay[]): readonly Span[] {
  const spans: Span[] = []
  for (const { from, to } of [...stays].sort((a, b) => a.from.least - b.from.least)) {
    const last = spans.at(-1)
    const span = { from: { least: from.least, most: Math.min(from.most, to.most) }, to: { least: to.least, most: to.most } }
    if (last === undefined || span.from.least > last.to.most + 1) spans.push(span)
    else {
      spans[spans.length - 1] = {
        from: { least: last.from.least, most: Math.min(last.from.most, span.from.most) },
        to: { least: Math.max(last.to.least, span.to.least), most: Math.max(last.to.most, span.to.most) },
      }
    }
  }
  return spans
}

/**
 * Gives the part of a span from one bounded day to another.
 *
 * @returns Nothing where it certainly has no day.
 */
export function within(span: Span, from: Bounds, to: Bounds): Span | undefined {
  const clipped = {
    from: { least: Math.max(span.from.least, from.least), most: Math.max(span.from.most, from.most) },
    to: { least: Math.min(span.to.least, to.least), most: Math.min(span.to.most, to.most) },
  }
  return clipped.from.least > clipped.to.most ? undefined : clipped
}

/** Shows a span as plain JSON. */
export function showSpan({ from, to }: Span): BoundedPeriod {
  return { from: showRange(from), to: showRange(to) }
}

/** Shows a bounded day as plain JSON. */
function showRange({ least, most }: Bounds): BoundedDate {
  return least === most ? showDay(least) : { least: showDay(least), most: showDay(most) }
}

/** A day, or `'unknown'` where there is no bound. */
function showDay(day: Day): string {
  return Number.isFinite(day) ? formatPlainDate(day) : 'unknown'
}
