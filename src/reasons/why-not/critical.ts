import { decodeLength } from '../../calendar/duration.ts'
import { addMonths, type Day, formatPlainDate, parsePlainDate, toYearMonthDay } from '../../calendar/plain-date.ts'
import type { Compiled, Variable } from '../../diagram/compile.ts'
import { referencesOf } from '../../model/checks/measure-references.ts'
import type { Facts } from '../../model/fact.ts'
import type { Measure } from '../../model/measure.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type Constants, constantsIn, datesIn } from '../constants.ts'

/** What some variables compare with and count by. */
export function constantsBehind({ version, variables }: Compiled, levels: readonly number[]): Constants {
  const tested = levels.map((level) => variables[level] as Variable)
  const measures = new Map<string, Measure>()
  for (const { name } of tested) measuresBehind(version, name, measures)
  return constantsIn([[...measures.values()], tested.map(thresholdsOf)])
}

function measuresBehind(version: RulesetVersion, name: string, found: Map<string, Measure>): void {
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure === undefined || found.has(name)) return
  found.set(name, measure)
  for (const reference of referencesOf(measure)) measuresBehind(version, reference.name, found)
}

/** What a variable is compared with, as constants are written. */
function thresholdsOf({ name, member, kind, domain }: Variable): readonly unknown[] {
  if (member !== undefined) return [member]
  if (domain.kind === 'symbols') return name === 'place' ? [{ fact: 'place', value: [...domain.cells.keys()] }] : [...domain.cells.keys()]
  if (domain.kind !== 'ordered') return []
  return domain.cuts.map((cut) => {
    if (kind.kind === 'date') return formatPlainDate(cut)
    if (kind.kind !== 'length') return cut
    if (kind.in === 'days') return { days: cut }
    return kind.in === 'hours' ? { days: Math.ceil(cut / 1440) } : { months: decodeLength(Math.max(0, cut)).months }
  })
}

/** Nobody was anywhere before, and nobody plans so far ahead. */
const [earliest, yearsAhead] = [parsePlainDate('1900-01-01') as Day, 20]

/**
 * The days on which something can turn for a case: about each day that it or the law names, as long before or after it as something is
 * counted, and a day to either side.
 *
 * @returns Those that lie nearest to the as-of date first.
 */
export function criticalDays(version: RulesetVersion, constants: Constants, facts: Facts, asOf: Day): readonly Day[] {
  const anchors = new Set([asOf, ...[...datesIn(facts), ...constants.dates].flatMap((date) => parsePlainDate(date) ?? [])])
  const latest = addMonths(asOf, 12 * yearsAhead, version.dateRounding)
  const days = new Set<Day>()
  const add = (day: Day) => {
    if (day >= earliest && day <= latest) days.add(day)
  }
  const addAround = (day: Day) => {
    add(day - 1)
    add(day)
    add(day + 1)
  }
  for (const anchor of anchors) {
    addAround(anchor)
    const beyond = beyondMonth(anchor)
    for (const months of constants.months) {
      for (const count of [months, -months]) {
        addAround(addMonths(anchor, count, version.dateRounding))
        if (beyond !== undefined) add(addMonths(beyond, count, version.dateRounding))
      }
    }
    for (const count of constants.days) {
      addAround(anchor + count)
      addAround(anchor - count)
    }
  }
  return [...days].sort((a, b) => Math.abs(a - asOf) - Math.abs(b - asOf))
}

/**
 * The day beside one at the end of a month that is in the next, or in the last: so many months away it can be further from it than a day, since
 * three days of January are a month before the first of March.
 */
function beyondMonth(day: Day): Day | undefined {
  const { day: date } = toYearMonthDay(day)
  if (date === 1) return day - 1
  return date >= 28 ? day + 1 : undefined
}
