import type { Day } from '../../calendar/plain-date.ts'
import { caseOf, type View, type Views, viewsOf } from '../../engine/case.ts'
import { follow, followedOutcome } from '../../engine/pieces.ts'
import { type Status, statusOf } from '../../engine/verdicts.ts'
import type { Facts } from '../../model/fact.ts'
import { recommendedView } from '../on-recommended.ts'
import { horizonAfter } from '../when/horizon.ts'
import { isOutside, type Sought } from './look-at.ts'

/** A day, and how an outcome stands on it. */
export interface Waited {
  readonly on: Day
  /** With the recommended readings, and those that were pinned. */
  readonly view: View
  /** Whatever the readings. */
  readonly status: Status
}

/**
 * Finds the first day on which time alone makes it otherwise.
 *
 * @returns Nothing where none does in the years that are looked at, or where the version does not cover the case then.
 */
export function waitFor(sought: Sought, facts: Facts): Waited | undefined {
  const { compiled, outcome, subject, chosen, wanted } = sought
  const key = JSON.stringify(subject)
  const known = new Map<Day, Views>()
  const viewsOn = (day: Day): Views => {
    const views = known.get(day) ?? viewsOf(compiled, caseOf(compiled.version, facts, { ...chosen, asOf: day }))
    known.set(day, views)
    return views
  }
  const index = viewsOn(chosen.asOf)(outcome.forEach).findIndex((view) => JSON.stringify(view.subject.subject) === key)
  const viewOn = (day: Day) => recommendedView(compiled, viewsOn(day)(outcome.forEach)[index] as View)
  // The subject alone is followed, whatever others there are.
  const alone = new Map<Day, readonly View[]>()
  const aloneOn = (day: Day) => {
    const view = alone.get(day) ?? [viewOn(day)]
    alone.set(day, view)
    return view
  }
  const [found] = follow(
    compiled,
    (day) => () => aloneOn(day),
    [chosen.asOf, horizonAfter(chosen.asOf)],
    [followedOutcome(compiled, outcome)],
  )
  const status = wanted === 1 ? 'applies' : 'does-not-apply'
  const piece = found?.[0]?.find(({ standing }) => standing.status === status)
  if (piece === undefined || isOutside(compiled, viewsOn(piece.from))) return undefined
  const { reach } = viewsOn(piece.from)(outcome.forEach)[index] as View
  return { on: piece.from, view: viewOn(piece.from), status: statusOf(compiled, outcome.applies, reach) }
}
