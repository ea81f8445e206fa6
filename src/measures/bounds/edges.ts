import { addDuration, type Duration } from '../../calendar/duration.ts'
import { merge, type Period } from '../../calendar/period.ts'
import type { DateRounding, Day } from '../../calendar/plain-date.ts'
import { windowStart } from '../../calendar/stay.ts'
import type { Truth } from '../../logic/truth.ts'
import type { Point } from '../../model/situation/point.ts'
import type { Open } from '../../model/situation/situation.ts'
import type { Value } from '../value.ts'
import { canReach, clip, isEnd, type SelectedStay, type Selection, surelyReaches } from './stays.ts'
import { hasDays, opennessOf, type Window } from './window.ts'

/** How long a merged stay has to be to count. */
export interface LongStay {
  readonly lasting: Duration
  /** How many days away do not break a stay. */
  readonly bridging: number
  readonly rounding: DateRounding
}

/** The first day of any stay in the window. */
export function firstDay({ stays, others }: Selection, window: Window): Value {
  const { smallest, greatest } = window
  const reaching = stays.filter((stay) => canReach(stay, greatest))
  const sure = stays.filter((stay) => surelyReaches(stay, smallest))
  // The latest day that each can begin on in the window; what may not be there at all begins no earlier than the last of these.
  const latest = (stay: SelectedStay) => Math.min(Math.max(stay.from.most, smallest.start), stay.to.most, greatest.end)
  const starts = reaching.map(({ from }) => Math.max(from.least, greatest.start))
  const open = [...opennessOf(reaching, window).filter(({ at }) => mayMiss(at, 'to', stays, window)), ...others]
  return day({
    least: others.length > 0 ? greatest.start : Math.min(...starts),
    most: sure.length > 0 ? Math.min(...sure.map(latest)) : others.length > 0 ? greatest.end : Math.max(...reaching.map(latest)),
    none: noneOf(sure.length > 0, reaching.length > 0 || (others.length > 0 && hasDays(window))),
    open,
  })
}

/** The last day of any stay in the window. */
export function lastDay({ stays, others }: Selection, window: Window): Value {
  const { smallest, greatest } = window
  const reaching = stays.filter((stay) => canReach(stay, greatest))
  const sure = stays.filter((stay) => surelyReaches(stay, smallest))
  const earliest = (stay: SelectedStay) => Math.max(Math.min(stay.to.least, smallest.end), stay.from.least, greatest.start)
  const ends = reaching.map(({ to }) => Math.min(to.most, greatest.end))
  const open = [...opennessOf(reaching, window).filter(({ at }) => mayMiss(at, 'from', stays, window)), ...others]
  return day({
    least: sure.length > 0 ? Math.max(...sure.map(earliest)) : others.length > 0 ? greatest.start : Math.min(...reaching.map(earliest)),
    most: others.length > 0 ? greatest.end : Math.max(...ends),
    none: noneOf(sure.length > 0, reaching.length > 0 || (others.length > 0 && hasDays(window))),
    open,
  })
}

/** Whether the other end of a stay can matter: only where it decides that the stay has a day in the window. */
function mayMiss(at: Point, end: 'from' | 'to', stays: readonly SelectedStay[], { smallest }: Window): boolean {
  const owner = stays.find(({ stay }) => isEnd(at, stay, end))
  return owner === undefined || !surelyReaches({ ...owner, present: true }, smallest)
}

/**
 * The last day of any merged stay that lasts long enough within a window.
 *
 * More days never make it earlier: a long stay stays part of one as long. So the days that are certain and those that are possible bound it.
 */
export function lastLongDay({ stays, others }: Selection, window: Window, long: LongStay): Value {
  const { smallest, greatest } = window
  const days = stays.flatMap(({ certain }) => certain ?? [])
  const certain = longRuns(days, smallest, long).map(({ end }) => end)
  const everyDay = others.length > 0 ? [greatest] : stays.map((stay) => stay.possible)
  const possible = longRuns(everyDay, greatest, long)
  // A long stay ends with one of those that it was merged from, or with the window, and not before it has lasted long enough.
  const earliest = possible.map((run) => {
    const enough = longEnough(run, long)
    const ends = stays.filter((stay) => canReach(stay, run) && stay.to.most >= enough).map(({ to }) => Math.min(to.least, smallest.end))
    return others.length > 0 || ends.length === 0 ? enough : Math.max(enough, Math.min(...ends))
  })
  return day({
    least: certain.length > 0 ? Math.max(...certain) : Math.min(...earliest),
    most: Math.max(...possible.map(({ end }) => end)),
    none: noneOf(certain.length > 0, possible.length > 0),
    open: [...opennessOf(stays, window, long.bridging), ...others],
  })
}

/**
 * The first day of any merged stay that lasts long enough within a window.
 *
 * More days never make it later: a long stay stays part of one as long. So the days that are certain and those that are possible bound it.
 */
export function firstLongDay({ stays, others }: Selection, window: Window, long: LongStay): Value {
  const { smallest, greatest } = window
  const days = stays.flatMap(({ certain }) => certain ?? [])
  const certain = longRuns(days, smallest, long).map(({ start }) => start)
  const everyDay = others.length > 0 ? [greatest] : stays.map((stay) => stay.possible)
  const possible = longRuns(everyDay, greatest, long)
  // A long stay begins with one of those that it was merged from, or with the window, and not too late to last long enough.
  const latest = possible.map((run) => {
    const soEarly = earlyEnough(run, long)
    const reaching = stays.filter((stay) => canReach(stay, run) && stay.from.least <= soEarly)
    const starts = reaching.map(({ from }) => Math.max(from.most, smallest.start))
    return others.length > 0 || starts.length === 0 ? soEarly : Math.min(soEarly, Math.max(...starts))
  })
  return day({
    least: Math.min(...possible.map(({ start }) => start)),
    most: certain.length > 0 ? Math.min(...certain) : Math.max(...latest),
    none: noneOf(certain.length > 0, possible.length > 0),
    open: [...opennessOf(stays, window, long.bridging), ...others],
  })
}

/** The merged stays that last long enough in a window. */
function longRuns(periods: readonly Period[], window: Period, long: LongStay): readonly Period[] {
  const runs = merge(periods, long.bridging).flatMap((period) => clip(period, window) ?? [])
  return runs.filter((run) => isLong(run, long))
}

/** Whether a merged stay has lasted long enough. */
export function isLong(run: Period, long: LongStay): boolean {
  return longEnough(run, long) <= run.end
}

/** The day on which a stay has lasted long enough. */
function longEnough({ start }: Period, { lasting, rounding }: LongStay): Day {
  return Number.isFinite(start) ? addDuration(start, lasting, rounding) - 1 : start
}

/** The last day on which a stay can begin and still last long enough. */
function earlyEnough({ end }: Period, { lasting, rounding }: LongStay): Day {
  return Number.isFinite(end) ? windowStart(end + 1, lasting, rounding) - 1 : end
}

function noneOf(sure: boolean, possible: boolean): Truth {
  return sure ? 'false' : possible ? 'unknown' : 'true'
}

function day({ least, most, none, open }: { least: Day; most: Day; none: Truth; open: readonly Open[] }): Value {
  // Where there is none, bounds mean nothing.
  if (none === 'true') return { kind: 'number', least: 0, most: 0, none, open: [] }
  return { kind: 'number', least, most, none, open: none === 'false' && least === most ? [] : open }
}
