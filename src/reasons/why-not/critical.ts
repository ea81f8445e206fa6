import { decodeLength } from '../../calendar/duration.ts'
import { addMonths, type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
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
    const shifted = [
      anchor,
      ...constants.months.flatMap((months) => [months, -months].map((count) => addMonths(anchor, count, version.dateRounding))),
      ...constants.days.flatMap((count) => [anchor + count, anchor - count]),
    ]
    for (const day of shifted)
      for (const beside of [-1, 0, 1]) if (day + beside >= earliest && day + beside <= latest) days.add(day + beside)
  }
  return [...days].sort((a, b) => Math.abs(a - asOf) - Math.abs(b - asOf))
}
