import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import { elapsed, years } from '../../measures/bounds/date-measures.ts'
import type { Measure } from '../../model/measure.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { daysBefore, noLater } from './no-later.ts'
import { atMost, type Cell, type Constraint, constraint, type Finder, type Tested } from './relation.ts'

/** A time from one date to another, as years, months or days. */
interface Between {
  readonly from: string
  readonly to: string
  readonly in: 'years' | 'months' | 'days' | 'hours'
}

/** What dates, ages and times from one date to another have to do with each other. */
export const ofDates: Finder = (version, one, all) => {
  const own = betweenOf(one.measure)
  const others = all.filter((other) => other !== one)
  const isDate = ({ variable: { kind } }: Tested) => kind.kind === 'date'
  const ordered = isDate(one)
    ? others.filter((other) => isDate(other) && noLater(version, one.variable.name, other.variable.name))
    : others.filter((other) => own && isNoLonger(version, own, betweenOf(other.measure)))
  return [
    ...ordered.map((other) => atMost(one, other, 'order-of-dates')),
    ...(own === undefined || own.in === 'hours' ? [] : counted(version, one, own, others)),
    ...(own?.in === 'days' ? others.flatMap((other) => opposed(version, one, own, other)) : []),
  ]
}

function betweenOf(measure: Measure | undefined): Between | undefined {
  if (measure === undefined) return undefined
  if ('age' in measure) return { from: measure.age, to: measure.on ?? 'asOf', in: 'years' }
  return 'elapsed' in measure ? { ...measure.elapsed, in: measure.in } : undefined
}

/** Whether a time lies in another: it begins no earlier, and ends no later. */
function isNoLonger(version: RulesetVersion, a: Between, b: Between | undefined): boolean {
  return b !== undefined && a.in === b.in && noLater(version, b.from, a.from) && noLater(version, a.to, b.to)
}

/** Of days since something and days until another thing, that together they are no more than what lies between the two. */
function opposed(version: RulesetVersion, one: Tested, own: Between, other: Tested): readonly Constraint[] {
  const its = betweenOf(other.measure)
  if (its?.in !== 'days') return []
  const [before, after] = [daysBefore(version, own.to, its.from), daysBefore(version, its.to, own.from)]
  if (before === undefined || after === undefined) return []
  return [constraint([one, other], 'order-of-dates', (a, b) => !a.none && !b.none && a.from + b.from > -before - after)]
}

/** How long it is at least and at most between two dates that are tested themselves, or of which something is always known. */
function counted(version: RulesetVersion, one: Tested, between: Between, all: readonly Tested[]): readonly Constraint[] {
  const ends = [between.from, between.to].map((name) => all.find(({ variable }) => variable.name === name))
  const tested = ends.flatMap((end) => end ?? [])
  const isOrdered = noLater(version, between.from, between.to)
  if (tested.length === 0 && !isOrdered) return []
  const least = parsePlainDate(version.inForce.from) as Day
  const untested = (name: string) => ({ from: name === 'asOf' ? least : Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })
  const rulesOut = (length: Cell, ...cells: Cell[]) => {
    if (length.none || cells.some(({ none }) => none)) return false
    const [from, to] = [between.from, between.to].map((name, index) => {
      const at = ends[index] === undefined ? -1 : tested.indexOf(ends[index] as Tested)
      const cell = cells[at] ?? untested(name)
      return name === 'asOf' ? { ...cell, from: Math.max(cell.from, least) } : cell
    }) as [Span, Span]
    const [fewest, most] = [measured(version, between, from.to - 1, to.from), measured(version, between, from.from, to.to - 1)]
    const floor = isOrdered ? Math.max(0, fewest) : fewest
    return length.to <= floor || length.from > most
  }
  return [constraint([one, ...tested], 'time-between-dates', rulesOut)]
}

type Span = Pick<Cell, 'from' | 'to'>

/** The time from one day to another, either of which can be without end. */
function measured({ dateRounding }: RulesetVersion, { in: unit }: Between, from: Day, to: Day): number {
  return unit === 'years' ? years(from, to, dateRounding) : elapsed(from, to, unit, dateRounding)
}
