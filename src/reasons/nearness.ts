import { addDuration, decodeLength, encodeLength } from '../calendar/duration.ts'
import { merge, type Period } from '../calendar/period.ts'
import { addMonths } from '../calendar/plain-date.ts'
import { longestDays, longestStay, totalDays, totalStay } from '../calendar/stay.ts'
import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { cellOfNumber } from '../diagram/domain.ts'
import { truthOf } from '../diagram/restrict.ts'
import type { Case, View } from '../engine/case.ts'
import { judge } from '../engine/verdicts.ts'
import { clip, selectStays } from '../measures/stays.ts'
import type { Value } from '../measures/value.ts'
import type { Measure } from '../model/measure.ts'
import type { Nearness } from './evaluation.ts'
import { showNumber } from './shown.ts'

/** The most days at which a finding counts as near to being otherwise. */
const nearDays = 31

/**
 * Tells on which thresholds a decided finding hangs, and how near it is to them.
 *
 * A threshold counts when passing it, all else staying as it is, leads to another status, contested included. `by` is the least change
 * that would do it: at a threshold that is just met it is 1. For stays it is how many days longer or shorter the last of them would have
 * to be.
 *
 * @returns What is within 31 days, or one unit of a whole number.
 */
export function nearnessOf(compiled: Compiled, given: Case, root: Node, view: View): readonly Nearness[] {
  // A variable that is never asked for cannot change anything alone.
  const reached = new Set<number>()
  const truth = truthOf(compiled.diagram, root, view.cells, reached)
  return [...reached]
    .sort((a, b) => a - b)
    .flatMap((level): readonly Nearness[] => {
      const { name, kind, domain } = compiled.variables[level] as Variable
      const value = view.value(level)
      // Nearness is told in days: a time is as near or far as its day.
      if (kind.kind === 'time' || (kind.kind === 'length' && kind.in === 'hours')) return []
      if (domain.kind !== 'ordered' || value.kind !== 'number' || value.least !== value.most || value.none !== 'false') return []
      const cell = cellOfNumber(domain.cuts, value.least)
      return ([1, -1] as const).flatMap((step): readonly Nearness[] => {
        const other = cell + step
        if (other < 0 || other > domain.cuts.length) return []
        const changed = (at: number) => (at === level ? [other] : view.cells(at))
        const flipped = judge(compiled, root, changed)
        // To be contested is to be otherwise; to hang on facts that are open is not.
        if (flipped.truth === truth || flipped.status === 'undetermined') return []
        // Above: the first number of the next cell. Below: the first number of this one, which would no longer be reached.
        const cut = domain.cuts[step === 1 ? cell : cell - 1] as number
        const distance = distanceTo(given, view, name, value, cut)
        if (distance === undefined) return []
        const by = step === 1 ? distance.by : 1 - distance.by
        if (by > (distance.unit === 'days' ? nearDays : 1)) return []
        return [
          {
            fact: name,
            actual: showNumber(kind, value.least),
            threshold: showNumber(kind, cut),
            side: step === 1 ? 'short' : 'over',
            by,
            unit: distance.unit,
          },
        ]
      })
    })
}

/**
 * How far a value is from a number: positive below it.
 *
 * @returns Nothing where the distance has no meaning in days.
 */
function distanceTo({ version, situation }: Case, view: View, name: string, value: Value & { kind: 'number' }, cut: number) {
  const measure: Measure | undefined = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  const day = (date: string) => (view.look(date) as { least: number }).least
  if (measure === undefined || 'count' in measure)
    return version.facts[name]?.type === 'date'
      ? { by: cut - value.least, unit: 'days' as const }
      : { by: cut - value.least, unit: 'units' as const }
  if ('age' in measure)
    return { by: addMonths(day(measure.age), cut * 12, version.dateRounding) - day(measure.on ?? 'asOf'), unit: 'days' as const }
  if ('elapsed' in measure && measure.in === 'months') {
    return cut < 0
      ? undefined
      : {
          by:
            addDuration(day(measure.elapsed.from), { months: decodeLength(cut).months }, version.dateRounding) +
            decodeLength(cut).days -
            day(measure.elapsed.to),
          unit: 'days' as const,
        }
  }
  if ('sum' in measure) return undefined
  if (!('longestStay' in measure || 'totalStay' in measure)) return { by: cut - value.least, unit: 'days' as const }
  if (measure.by === 'place') return undefined
  const total = 'totalStay' in measure
  const { stays } = selectStays(situation, total ? measure.totalStay : measure.longestStay, measure.where, view.subject)
  const window = {
    start: measure.since === undefined ? Number.NEGATIVE_INFINITY : day(measure.since),
    end: measure.until === undefined ? situation.asOf : Math.min(day(measure.until), situation.asOf),
  }
  const periods = merge(
    stays.flatMap(({ certain }) => certain ?? []),
    measure.bridging ?? 0,
  ).flatMap((period) => clip(period, window) ?? [])
  const lengthWith = (days: number) => {
    const changed = changeOne(periods, days, total)
    if (measure.in === 'days') return total ? totalDays(changed) : longestDays(changed)
    return encodeLength(total ? totalStay(changed, version.dateRounding) : longestStay(changed, version.dateRounding))
  }
  const sign = value.least < cut ? 1 : -1
  for (let days = 1; days <= nearDays; days++) {
    if (sign === 1 ? lengthWith(days) >= cut : lengthWith(-days) < cut) return { by: sign === 1 ? days : 1 - days, unit: 'days' as const }
  }
  return undefined
}

/** Lengthens the last stay for a total, the longest one otherwise, by so many days at its end. */
function changeOne(periods: readonly Period[], days: number, total: boolean): readonly Period[] {
  const longest = [...periods].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const chosen = total ? periods[periods.length - 1] : longest
  return periods.flatMap((period) =>
    period !== chosen ? period : period.end + days < period.start ? [] : { start: period.start, end: period.end + days },
  )
}
