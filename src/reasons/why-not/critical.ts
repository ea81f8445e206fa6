import { decodeLength } from '../../calendar/duration.ts'
import { addMonths, type DateRounding, type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
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
  for (const anchor of anchors) {
    const around = [-1, 0, 1].map((beside) => anchor + beside)
    const shifted = [
      ...around,
      ...constants.months.flatMap((months) => [months, -months].flatMap((count) => shiftsAround(around, count, version.dateRounding))),
      ...constants.days.flatMap((count) => around.flatMap((day) => [day + count, day - count])),
    ]
    for (const day of shifted) if (day >= earliest && day <= latest) days.add(day)
  }
  return [...days].sort((a, b) => Math.abs(a - asOf) - Math.abs(b - asOf))
}

/**
 * A day so many months from one, and the days beside it; and those from the days beside that one, which at the end of a month can be further
 * away: three days of January are a month before the first of March.
 */
function shiftsAround(days: readonly Day[], months: number, rounding: DateRounding): readonly Day[] {
  const shifted = days.map((day) => addMonths(day, months, rounding))
  const own = shifted[1] as Day
  return [...shifted, own - 1, own + 1]
}
