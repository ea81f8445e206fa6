import { merge, type Period } from '../../calendar/period.ts'
import { totalDays } from '../../calendar/stay.ts'
import { clip, type Selection } from '../bounds/stays.ts'
import type { Window } from '../bounds/window.ts'
import type { BoundSubject } from '../subject.ts'
import { type Change, triedOf } from './changes.ts'

/**
 * Works out what a lead of stays that are known exactly would be if one of them had ended on another day: one of the country that leads, since
 * no stay in another makes its lead greater by ending later, or less by ending earlier.
 */
export function otherLeads({ stays }: Selection, { country }: BoundSubject, { smallest }: Window, closes: boolean): readonly Change[] {
  const window = closes ? smallest : { start: smallest.start, end: Number.POSITIVE_INFINITY }
  const lived = stays.flatMap(({ stay, certain }) => (certain === undefined ? [] : [{ country: stay.country, period: certain }]))
  const periods = new Map<string, Period[]>()
  for (const one of lived) {
    const own = periods.get(one.country)
    if (own === undefined) periods.set(one.country, [one.period])
    else own.push(one.period)
  }
  const daysOf = (own: readonly Period[]) => totalDays(merge(own).flatMap((period) => clip(period, window) ?? []))
  const rival = Math.max(0, ...[...periods].flatMap(([other, own]) => (other === country ? [] : daysOf(own))))
  return triedOf(lived)
    .filter((one) => one.country === country)
    .map(({ country: tried, period }) => {
      const others = merge((periods.get(tried) ?? []).filter((other) => other !== period))
      return {
        at(days) {
          const end = period.end + days
          return daysOf(end < period.start ? others : [...others, { start: period.start, end }]) - rival
        },
        // A day more is a day more, or one that was counted already.
        turns: () => [],
      }
    })
}
