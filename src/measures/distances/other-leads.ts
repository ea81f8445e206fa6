import { merge } from '../../calendar/period.ts'
import { totalDays } from '../../calendar/stay.ts'
import { clip, type Selection } from '../bounds/stays.ts'
import type { Window } from '../bounds/window.ts'
import type { BoundSubject } from '../subject.ts'
import { changedWays } from './longer-stays.ts'

/**
 * Works out what a lead of stays that are known exactly would be if one of them, wherever, had ended on another day.
 *
 * @param days - How many days later it would have ended; earlier where negative.
 */
export function otherLeads(
  { stays }: Selection,
  { country }: BoundSubject,
  { smallest }: Window,
  closes: boolean,
  days: number,
): readonly number[] {
  const window = closes ? smallest : { start: smallest.start, end: Number.POSITIVE_INFINITY }
  const lived = stays.flatMap(({ stay, certain }) => (certain === undefined ? [] : [{ country: stay.country, period: certain }]))
  return changedWays(lived, days).map((changed) => {
    const daysIn = (other: string | undefined) =>
      totalDays(
        merge(changed.flatMap((one) => (one.country === other ? [one.period] : []))).flatMap((period) => clip(period, window) ?? []),
      )
    const rivals = new Set(changed.flatMap((one) => (one.country === country ? [] : [one.country])))
    return daysIn(country) - Math.max(0, ...[...rivals].map(daysIn))
  })
}
