import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import type { Control } from '../../model/control.ts'
import { type FactPoint, pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { FactChange } from './changes.ts'

/**
 * Tells what a person can do about a change: what the version says of the fact, as far as the change goes that way.
 *
 * What is handed in or done comes to be; that it were not there, or not done, is no advice. So a record or a country can be added, a yes can come
 * of a no, and what a record says is as it is. A day that has passed, or would have to have, cannot be changed; of a stay the days after the as-of
 * date are still the person's to live.
 */
export function controlOf(version: RulesetVersion, asOf: Day, { path, before, after }: FactChange): Control {
  const { fact: name, index, field } = pointAt(path) as FactPoint
  const fact = version.facts[name]
  const declared = fact?.control ?? 'cannot-change'
  const dayOf = (date: unknown) => (typeof date === 'string' ? parsePlainDate(date.slice(0, 10)) : undefined)
  const isAhead = (date: unknown, from: Day) => (dayOf(date) ?? Number.NEGATIVE_INFINITY) >= from
  const isWhole = index !== undefined && field === undefined
  switch (fact?.type) {
    case 'records':
      return before === null && isWhole ? declared : 'cannot-change'
    case 'date':
    case 'time':
      return [before, after].every((date) => dayOf(date) === undefined || isAhead(date, asOf)) ? declared : 'cannot-change'
    case 'boolean':
      return declared === 'choose' || after === true ? declared : 'cannot-change'
    case 'countries': {
      const listed: readonly unknown[] = Array.isArray(after) ? after : []
      const isKept = !Array.isArray(before) || before.every((country) => listed.includes(country))
      return declared === 'choose' || isKept ? declared : 'cannot-change'
    }
    case 'stays': {
      if (field === 'to') return isAhead(after, asOf) && (before === null || isAhead(before, asOf)) ? 'do' : declared
      if (field === 'from') return isAhead(after, asOf + 1) && isAhead(before, asOf + 1) ? 'do' : declared
      const entry = (after ?? before) as { readonly from?: unknown }
      return isWhole && isAhead(entry.from, asOf + 1) ? 'do' : declared
    }
    default:
      return declared
  }
}
