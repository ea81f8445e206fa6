import type { Measure } from '../../model/measure.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { isAlways, noLater } from './no-later.ts'
import { atMost, constraint, type Finder, type Tested } from './relation.ts'
import { isPlacedAlike, isSelectedWithin, type Selected, selectionOf } from './selected.ts'

type Length = Extract<Measure, { readonly longestStay: string } | { readonly totalStay: string }>

/**
 * What measures of stays have to do with each other: a stay is no longer than what it is part of, and where there is none, it has no length, no first
 * and no last day.
 */
export const ofStays: Finder = (version, one, all) => {
  const { measure } = one
  const own = measure && selectionOf(measure)
  return all.flatMap((other) => {
    const base = other.measure && baseOf(version, other.measure)
    const its = base?.selected
    if (other === one || measure === undefined || own === undefined || other.measure === undefined || its === undefined) return []
    if (isLength(measure) && isLength(other.measure)) {
      return isNoLonger(version, measure, other.measure) ? [atMost(one, other, 'longer-stay')] : []
    }
    if (!('exists' in measure)) return []
    return ofExistence(version, { one, own, status: measure.status }, { other, its, ...base })
  })
}

interface Existing {
  readonly one: Tested
  readonly own: Selected
  readonly status: 'ongoing' | 'ended' | undefined
}

interface OfStays {
  readonly other: Tested
  readonly its: Selected
  /** Whether it lacks exactly where there is no such stay. */
  readonly lacks?: boolean
}

function ofExistence(version: RulesetVersion, { one, own, status }: Existing, { other, its, lacks = false }: OfStays) {
  const measure = other.measure as Measure
  const hasIt = isWithin(version, own, its)
  const isIn = status === undefined && isWithin(version, its, own)
  if ('exists' in measure) {
    return hasIt && (measure.status === undefined || measure.status === status) ? [atMost(one, other, 'stay-there-is')] : []
  }
  if (isLength(measure)) {
    return [
      ...(isIn ? [constraint([one, other], 'stay-there-is', (is, length) => is.cell === 0 && length.from > 0)] : []),
      ...(hasIt ? [constraint([one, other], 'stay-there-is', (is, length) => is.cell === 1 && length.to <= 1)] : []),
    ]
  }
  return [
    ...(isIn ? [constraint([one, other], 'stay-there-is', (is, day) => is.cell === 0 && !day.none)] : []),
    ...(hasIt && lacks ? [constraint([one, other], 'stay-there-is', (is, day) => is.cell === 1 && day.none)] : []),
  ]
}

interface Base {
  readonly selected: Selected
  readonly lacks?: boolean
}

/** The stays of which a measure is; of a time from or to their first or last day too, which there is only where there are such stays. */
function baseOf(version: RulesetVersion, measure: Measure): Base | undefined {
  const selected = selectionOf(measure)
  if (selected !== undefined) return { selected, lacks: !('lasting' in measure) }
  const names = 'elapsed' in measure ? [measure.elapsed.from, measure.elapsed.to] : 'shift' in measure ? [measure.shift] : []
  const [only, ...others] = names.filter((name) => !isAlways(version, name))
  const next = only === undefined || !Object.hasOwn(version.measures, only) ? undefined : version.measures[only]
  return others.length > 0 || next === undefined ? undefined : baseOf(version, next)
}

function isLength(measure: Measure): measure is Length {
  return 'longestStay' in measure || 'totalStay' in measure
}

/** Whether the first length is never more than the second. */
function isNoLonger(version: RulesetVersion, a: Length, b: Length): boolean {
  const [within, whole] = [selectionOf(a) as Selected, selectionOf(b) as Selected]
  if (a.in !== b.in || !isWithin(version, within, whole)) return false
  if (a.by !== b.by && b.by !== undefined) return false
  const bridges = (a.bridging ?? 0) <= (b.bridging ?? 0)
  if ('longestStay' in a) return bridges
  // Months are counted from the first day of each stay: of more stays, or joined ones, the total is not told to be more.
  const isAlike = a.by === b.by && isPlacedAlike(within, whole) && (a.bridging ?? 0) === (b.bridging ?? 0)
  return 'totalStay' in b && (a.in === 'days' ? bridges : isAlike)
}

/** Whether each day of some stays is a day of others. */
function isWithin(version: RulesetVersion, within: Selected, whole: Selected): boolean {
  return isSelectedWithin((first, then) => noLater(version, first, then), within, whole)
}
