import { merge, type Period } from '../../calendar/period.ts'
import { totalDays } from '../../calendar/stay.ts'
import type { MeasureOf, StayCount, StayEnd, StaySelection } from '../../model/measure.ts'
import { isLong, type LongStay } from '../bounds/edges.ts'
import { type Counted, lengthOfRuns } from '../bounds/stay-lengths.ts'
import type { Planner } from './planner.ts'
import type { Read } from './read.ts'
import type { ExactStay, Meant } from './runs.ts'

/** How long stays lasted, the longest of them or all together. */
export function stayLength(measure: StayCount, list: string, total: boolean, planner: Planner): Read<number | undefined> {
  const { bridging = 0, by } = measure
  const counted: Counted = { total, in: measure.in, rounding: planner.version.dateRounding }
  const [selected, window] = [meant(list, measure), windowOf(measure, planner)]
  if (by === 'place') {
    const stays = planner.stays.stays(selected)
    return (seen) => {
      const [places, days] = [byPlace(stays(seen)), window(seen)]
      if (places?.length === 0) return 0
      return places && days && Math.max(0, ...places.map((own) => lengthOfRuns(clipped(merge(own, bridging), days), counted)))
    }
  }
  const merged = planner.stays.runs(selected, bridging)
  return (seen) => {
    const [runs, days] = [merged(seen), window(seen)]
    // Without stays it does not matter which days are looked at.
    if (runs?.length === 0) return 0
    return runs && days && lengthOfRuns(clipped(runs, days), counted)
  }
}

/** Whether there is a stay with a day in the window: one that includes the as-of date, one that ended before it, or any. */
export function existsStay(measure: MeasureOf<'exists'>, planner: Planner): Read<boolean | undefined> {
  const { exists, status } = measure
  const [selected, window] = [planner.stays.stays(meant(exists, measure)), windowOf(measure, planner)]
  return (seen) => {
    const [stays, days] = [selected(seen), window(seen)]
    if (stays?.length === 0) return false
    const { asOf } = seen.situation
    return stays && days && stays.some((stay) => reaches(stay, days) && (status === undefined || stay.end < asOf === (status === 'ended')))
  }
}

/** The first day of any stay, or of any that lasted long enough, in the window. */
export function firstDay(measure: MeasureOf<'firstDay'>, planner: Planner): Read<number | null | undefined> {
  const inWindow = ends(measure, measure.firstDay, planner)
  return (seen) => {
    const periods = inWindow(seen)
    return periods && (periods.length === 0 ? null : Math.min(...periods.map(({ start }) => start)))
  }
}

/** The last day of any stay, or of any that lasted long enough, in the window. */
export function lastDay(measure: MeasureOf<'lastDay'>, planner: Planner): Read<number | null | undefined> {
  const inWindow = ends(measure, measure.lastDay, planner)
  return (seen) => {
    const periods = inWindow(seen)
    return periods && (periods.length === 0 ? null : Math.max(...periods.map(({ end }) => end)))
  }
}

/** By how many days the stays in the country of a subject are more than those in whichever other country has the most. */
export function stayLead(measure: MeasureOf<'stayLead'>, planner: Planner): Read<number | undefined> {
  const { kinds } = measure
  const selected = planner.stays.stays({ list: measure.stayLead, ...(kinds !== undefined && { kinds }) })
  const window = windowOf(measure, planner)
  return (seen) => {
    const [stays, days, { country }] = [selected(seen), window(seen), seen.subject]
    if (stays === undefined || days === undefined || country === undefined) return undefined
    const countries = grouped(stays, ({ stay }) => stay.country)
    const daysIn = (own: readonly Period[]) => totalDays(clipped(merge(own), days))
    const rivals = [...countries].flatMap(([other, own]) => (other === country ? [] : daysIn(own)))
    return daysIn(countries.get(country) ?? []) - Math.max(0, ...rivals)
  }
}

/** The stays, or the merged ones that lasted long enough, of which the first or last day is looked for, within the window. */
function ends(measure: StayEnd, list: string, planner: Planner): Read<readonly Period[] | undefined> {
  const { lasting, bridging = 0 } = measure
  const window = windowOf(measure, planner)
  const long: LongStay | undefined = lasting && { lasting, bridging, rounding: planner.version.dateRounding }
  const selected = meant(list, measure)
  const periods: Read<readonly Period[] | undefined> = long ? planner.stays.runs(selected, bridging) : planner.stays.stays(selected)
  return (seen) => {
    const [found, days] = [periods(seen), window(seen)]
    if (found?.length === 0) return found
    const reaching = found && days && clipped(found, days)
    return long ? reaching?.filter((run) => isLong(run, long)) : reaching
  }
}

/** The days that a measure looks at; nothing where its ends are not known. */
function windowOf({ since, until }: Pick<StaySelection, 'since' | 'until'>, { read }: Planner): Read<Period | undefined> {
  const [first, last] = [since, until].map((name) => (name === undefined ? undefined : read(name)))
  return (seen) => {
    const { asOf } = seen.situation
    const start = first === undefined ? Number.NEGATIVE_INFINITY : first(seen)
    const end = last === undefined ? asOf : last(seen)
    return typeof start === 'number' && typeof end === 'number' ? { start, end: Math.min(end, asOf) } : undefined
  }
}

function meant(list: string, { where, country, except, kinds }: StaySelection): Meant {
  return {
    list,
    ...(country === undefined ? where !== undefined && { where } : { country }),
    ...(except !== undefined && { except }),
    ...(kinds !== undefined && { kinds }),
  }
}

/** Whether a period has a day in a window, which may have none. */
function reaches({ start, end }: Period, window: Period): boolean {
  return window.start <= window.end && start <= window.end && end >= window.start
}

/** What of periods lies in a window. */
function clipped(periods: readonly Period[], window: Period): readonly Period[] {
  const found: Period[] = []
  for (const period of periods) {
    if (reaches(period, window)) found.push({ start: Math.max(period.start, window.start), end: Math.min(period.end, window.end) })
  }
  return found
}

/** The stays of each place; nothing where the place of one is not known. */
function byPlace(stays: readonly ExactStay[] | undefined): readonly (readonly ExactStay[])[] | undefined {
  if (stays === undefined || stays.some(({ stay }) => stay.place === undefined)) return undefined
  return [...grouped(stays, ({ stay }) => `${stay.country} ${stay.place?.key}`).values()]
}

function grouped(stays: readonly ExactStay[], keyOf: (stay: ExactStay) => string): ReadonlyMap<string, readonly ExactStay[]> {
  const groups = new Map<string, ExactStay[]>()
  for (const stay of stays) {
    const key = keyOf(stay)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [stay])
    else group.push(stay)
  }
  return groups
}
