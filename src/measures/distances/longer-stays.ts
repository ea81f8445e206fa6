import { merge, type Period } from '../../calendar/period.ts'
import type { DateRounding } from '../../calendar/plain-date.ts'
import type { StayCount } from '../../model/measure.ts'
import { lengthOfRuns } from '../bounds/stay-lengths.ts'
import { clip, type SelectedStay, type Selection } from '../bounds/stays.ts'
import type { Window } from '../bounds/window.ts'
import { type Change, triedOf } from './changes.ts'

/**
 * Works out what a length of stays that are known exactly would be if one of them had ended on another day, whichever.
 *
 * A stay that goes on ends later as time passes, and the window with it, unless it ends on a day of its own. A stay that would end before it
 * began is none.
 *
 * @returns Days, or encoded lengths: a change for each stay that is tried. None where places are counted one by one and one is not known.
 */
export function longerStays(
  { stays }: Selection,
  { smallest }: Window,
  total: boolean,
  { in: unit, by, until, bridging = 0 }: StayCount,
  rounding: DateRounding,
): readonly Change[] {
  if (by === 'place' && stays.some(({ place }) => place === undefined)) return []
  const window = until === undefined ? { start: smallest.start, end: Number.POSITIVE_INFINITY } : smallest
  const lived = stays.flatMap((stay) => (stay.certain === undefined ? [] : [{ place: placeOf(stay), period: stay.certain }]))
  const places = by === 'place' ? [...new Set(lived.map(({ place }) => place))] : [undefined]
  const periodsIn = (at: string | undefined) =>
    lived.flatMap(({ place, period }) => (at === undefined || place === at ? [period] : [])).sort((a, b) => a.start - b.start)
  const lengthOf = (runs: readonly Period[]) =>
    lengthOfRuns(
      runs.flatMap((period) => clip(period, window) ?? []),
      { total, in: unit, rounding },
    )
  const own = new Map(places.map((place) => [place, periodsIn(place)]))
  const lengths = new Map([...own].map(([place, periods]) => [place, lengthOf(merge(periods, bridging))]))
  return triedOf(lived).map(({ place, period }): Change => {
    const at = by === 'place' ? place : undefined
    const others = (own.get(at) ?? []).filter((other) => other !== period)
    const elsewhere = Math.max(0, ...[...lengths].flatMap(([other, length]) => (other === at ? [] : length)))
    return changeOf(period, merge(others, bridging), bridging, (runs) => Math.max(elsewhere, lengthOf(runs)))
  })
}

/** @param others - The other stays, merged. */
function changeOf(
  { start, end }: Period,
  others: readonly Period[],
  bridging: number,
  lengthOf: (runs: readonly Period[]) => number,
): Change {
  return {
    at(days) {
      const changed = { start, end: end + days }
      return lengthOf(changed.end < start ? others : merge([...others, changed], bridging))
    },
    turns(step) {
      const following = others.filter((other) => other.start > start).map((other) => other.start - 1 - bridging - end)
      // Later, the first day on which it touches what follows; earlier, the first on which it no longer does, or is none.
      return step === 1 ? following : [...following.map((days) => 1 - days), end - start + 1]
    },
  }
}

function placeOf({ stay, place }: SelectedStay): string {
  return `${stay.country} ${place}`
}
