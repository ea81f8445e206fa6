import type { DateRounding, Day } from '../../calendar/plain-date.ts'
import { any, type Truth } from '../../logic/truth.ts'
import type { StayCount } from '../../model/measure.ts'
import type { Open } from '../../model/situation/situation.ts'
import { placeOf } from '../subject.ts'
import { numberValue, truthValue, type Value } from '../value.ts'
import { boundStayLength, type Counting } from './stay-lengths.ts'
import { canReach, isEnd, maybe, type SelectedStay, type Selection, surelyReaches } from './stays.ts'
import { hasDays, opennessOf, type Window } from './window.ts'

/** Measures how long stays lasted, the longest of them or all together. */
export function stayLength({ stays, others }: Selection, window: Window, total: boolean, count: StayCount, rounding: DateRounding): Value {
  const bridging = count.bridging ?? 0
  const { smallest, greatest } = window
  const counting = { total, in: count.in, bridging, rounding, smallest, greatest, closed: others.length === 0 }
  const byPlace = count.by === 'place'
  const { least, most } = byPlace ? greatestByPlace(stays, counting) : boundStayLength(stays, counting)
  return numberValue(least, most, [...opennessOf(stays, window, bridging), ...(byPlace ? openPlaces(stays, window) : []), ...others])
}

/** The greatest length of the places of a country; a stay whose place is not given may have been in any of them, or in another. */
function greatestByPlace(stays: readonly SelectedStay[], counting: Counting) {
  const unplaced = stays.filter(({ place }) => place === undefined)
  const places = grouped(stays, ({ stay, place }) => (place === undefined ? undefined : `${stay.country} ${place}`))
  const elsewhere = grouped(unplaced, ({ stay }) => stay.country)
  const bounds = [...places.values()].map((own) => {
    const others = elsewhere.get(own[0]?.stay.country ?? '') ?? []
    return boundStayLength([...own, ...others.map(maybe)], counting)
  })
  const alone = unplaced.map((stay) => boundStayLength([stay], counting).least)
  return {
    least: Math.max(0, ...bounds.map(({ least }) => least), ...alone),
    most: Math.max(boundStayLength(unplaced.map(maybe), counting).most, ...bounds.map(({ most }) => most)),
  }
}

/** Stays by their keys, in their order; those without one are left out. */
function grouped(stays: readonly SelectedStay[], keyOf: (stay: SelectedStay) => string | undefined): ReadonlyMap<string, SelectedStay[]> {
  const groups = new Map<string, SelectedStay[]>()
  for (const stay of stays) {
    const key = keyOf(stay)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [stay])
    else group.push(stay)
  }
  return groups
}

/** The places that are not given; with one stay in the country its place makes no difference. */
function openPlaces(stays: readonly SelectedStay[], { greatest }: Window): readonly Open[] {
  const reaching = stays.filter((stay) => canReach(stay, greatest))
  return reaching.length > 1 ? reaching.flatMap(({ stay, place }) => (place === undefined ? [placeOf(stay)] : [])) : []
}

/** Whether there is a stay with a day in the window: one that includes the as-of date, one that ended before it, or any. */
export function existsStay({ stays, others }: Selection, window: Window, status: 'ongoing' | 'ended' | undefined, asOf: Day): Value {
  const judged = stays.map((stay) => ({ stay, truth: judge(stay, window, status, asOf) }))
  const further: Truth = others.length > 0 && hasDays(window) ? 'unknown' : 'false'
  const open = judged.flatMap(({ stay, truth }) => (truth === 'unknown' ? opennessOfOne(stay, window, status, asOf) : []))
  return truthValue(any([...judged.map(({ truth }) => truth), further]), [...open, ...others])
}

function judge(stay: SelectedStay, window: Window, status: 'ongoing' | 'ended' | undefined, asOf: Day): Truth {
  const { to } = stay
  const lastPossible = status === 'ended' ? Math.min(to.most, asOf - 1) : to.most
  const canBe = status !== 'ongoing' || to.most >= asOf
  if (!canReach(stay, window.greatest) || !canBe || Math.max(to.least, window.greatest.start) > lastPossible) return 'false'
  const mustBe = status === undefined || (status === 'ongoing' ? to.least >= asOf : to.most < asOf)
  return mustBe && surelyReaches(stay, window.smallest) ? 'true' : 'unknown'
}

/**
 * A stay is there if it begins by the end of the window and ends no earlier than its start, and on the right side of the as-of date;
 * and if the window has a day at all, which one that may end before it begins need not.
 */
function opennessOfOne(
  { stay, from, to, open }: SelectedStay,
  { smallest, greatest, open: openWindow }: Window,
  status: 'ongoing' | 'ended' | undefined,
  asOf: Day,
): readonly Open[] {
  const mayBeginLate = from.most > smallest.end
  const mayEndEarly = to.least < smallest.start
  const mayHaveNoDay = smallest.start > smallest.end
  const cut = mayHaveNoDay || (mayEndEarly && smallest.start > greatest.start) || (mayBeginLate && smallest.end < greatest.end)
  const own = open.filter(({ at }) => {
    if (isEnd(at, stay, 'from')) return mayBeginLate
    if (isEnd(at, stay, 'to')) return mayEndEarly || (status !== undefined && to.least < asOf)
    return true
  })
  return cut ? [...own, ...openWindow] : own
}
