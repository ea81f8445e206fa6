import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import type { Control } from '../../model/control.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type FactChange, factOf } from './changes.ts'

/**
 * Tells what a person can do about a change: what the version says of the fact, but of lists what lies ahead alone.
 *
 * A record can be added; what one says that is there already is as it is. Of a stay the days after the as-of date are still the person's to
 * live, and all others are past.
 */
export function controlOf(version: RulesetVersion, asOf: Day, { path, before, after }: FactChange): Control {
  const name = factOf(path)
  const fact = version.facts[name]
  const declared = fact?.control ?? 'cannot-change'
  if (fact?.type === 'records') return before === null && path.endsWith(']') ? declared : 'cannot-change'
  const dayOf = (date: unknown) => (typeof date === 'string' ? parsePlainDate(date.slice(0, 10)) : undefined)
  const isAhead = (date: unknown, from: Day) => (dayOf(date) ?? Number.NEGATIVE_INFINITY) >= from
  // A day that has passed, or would have to have, is no more than told.
  if (fact?.type === 'date' || fact?.type === 'time')
    return [before, after].every((date) => dayOf(date) === undefined || isAhead(date, asOf)) ? declared : 'cannot-change'
  if (fact?.type !== 'stays') return declared
  if (path.endsWith('.to')) return isAhead(after, asOf) && (before === null || isAhead(before, asOf)) ? 'do' : declared
  if (path.endsWith('.from')) return isAhead(after, asOf + 1) && isAhead(before, asOf + 1) ? 'do' : declared
  if (!path.endsWith(']')) return declared
  const entry = (after ?? before) as { readonly from?: unknown }
  return isAhead(entry.from, asOf + 1) ? 'do' : declared
}
