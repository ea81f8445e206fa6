import * as fc from 'fast-check'
import type { FactDefinition, FactIs, FieldDefinition } from '../../src/model/fact.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Day, dayOf, plusMonths, textOf } from '../oracle/calendar.ts'
import type { PlainFacts, PlainStay } from '../oracle/measures.ts'
import { type Thresholds, thresholdsOf } from './thresholds.ts'

const places = ['Beijing', 'Shanghai', ' beijing', 'Osaka']
const kinds = ['residence', 'residence', 'residence', 'visit', 'at-sea', 'detention', 'official-posting']
const texts = ['Beijing', 'ministry', '否']

/**
 * Complete and exact facts for any version: every fact given, every date to the day or, where it can be, none; every place, kind of stay and
 * optional field there.
 *
 * Dates and stays lie around the thresholds of the version, stays follow and overlap each other, and nobody does anything before birth.
 */
export function completeFacts(version: RulesetVersion, asOf: string, maxStays = 4): fc.Arbitrary<PlainFacts> {
  const thresholds = thresholdsOf(version)
  const complete = completenessFacts(version)
  const counted = countedFrom(version)
  const facts = Object.entries(version.facts).map(([name, definition]) => [
    name,
    complete.includes(name)
      ? fc.constant(true)
      : factOf(definition, thresholds, asOf, maxStays).map(counted.has(name) ? announced : (value) => value),
  ])
  return (fc.record(Object.fromEntries(facts)) as fc.Arbitrary<PlainFacts>).map((given) => inOrder(version, given))
}

/** The facts that say whether a list is complete: in a complete case each does. */
export function completenessFacts(version: RulesetVersion): readonly string[] {
  return Object.values(version.facts).flatMap((fact) => (fact.type === 'stays' && fact.complete !== undefined ? [fact.complete] : []))
}

/** The dates from which working days are counted. */
export function countedFrom(version: RulesetVersion): ReadonlySet<string> {
  return new Set(
    Object.values(version.measures).flatMap((measure) => ('shift' in measure && 'workingDays' in measure.by ? measure.shift : [])),
  )
}

/** Working days are known, some weeks around, of the years that were announced. What they lead to otherwise, tests of their own tell. */
export function announced(date: unknown): unknown {
  const [first, last] = ['2012-03-01', '2026-12-01']
  return (date as string) < first ? first : (date as string) > last ? last : date
}

function factOf(definition: FactDefinition, thresholds: Thresholds, asOf: string, maxStays: number): fc.Arbitrary<unknown> {
  switch (definition.type) {
    case 'integer': {
      const { minimum = -3, maximum = 40 } = definition
      const near = thresholds.integers
        .flatMap((value) => [value - 1, value, value + 1])
        .filter((value) => value >= minimum && value <= maximum)
      return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, ...near))
    }
    case 'enum':
      return fc.constantFrom(...definition.values)
    case 'countries':
      return fc.uniqueArray(country(thresholds), { maxLength: 3 })
    case 'stays':
      return stays(thresholds, asOf, maxStays)
    case 'records':
      return fc.array(fc.record(mapValues(definition.fields, (field) => fieldOf(field, thresholds, asOf))), { maxLength: 3 })
    default:
      return fieldOf(definition, thresholds, asOf)
  }
}

function fieldOf(
  field: FieldDefinition | (FactDefinition & { type: 'boolean' | 'country' | 'date' | 'time' }),
  thresholds: Thresholds,
  asOf: string,
): fc.Arbitrary<unknown> {
  if (field.type === 'boolean') return fc.boolean()
  if (field.type === 'country') return country(thresholds)
  if (field.type === 'text') return fc.constantFrom(...texts)
  const latest = field.notAfterAsOf ? dayOf(asOf) : Number.POSITIVE_INFINITY
  const date = day(thresholds, asOf).map((value) => textOf(Math.min(value, latest)))
  if (field.type === 'date' && 'none' in field)
    return fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: fc.constant('none') })
  return field.type === 'date' ? date : fc.tuple(date, fc.constantFrom('00:00', '09:30', '21:30', '23:59')).map((parts) => parts.join('T'))
}

function country({ countries }: Thresholds): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('CN', 'US', 'JP') },
    { weight: 1, arbitrary: fc.constantFrom('GB', ...countries) },
  )
}

/** A day up to 45 years ago, often the anniversary of a threshold or a day beside it, seldom one to come. */
function day({ months, days, dates }: Thresholds, asOf: string): fc.Arbitrary<Day> {
  const end = dayOf(asOf)
  const near = [...months.map((count) => plusMonths(end, -count, 'down')), ...days.map((count) => end - count), ...dates.map(dayOf), end]
  return fc.oneof(
    fc.tuple(fc.constantFrom(...near), fc.integer({ min: -2, max: 2 })).map(([base, offset]) => base + offset),
    fc.integer({ min: end - 16_500, max: end }),
    fc.integer({ min: end - 800, max: end + 60 }),
  )
}

/** Stays that often begin where another ended and last about as long as a threshold; some go on, some are yet to come. */
function stays(thresholds: Thresholds, asOf: string, maxLength: number): fc.Arbitrary<readonly PlainStay[]> {
  const { months, days } = thresholds
  const stay = fc.record({
    country: country(thresholds),
    place: fc.constantFrom(...places),
    kind: fc.constantFrom(...kinds),
    start: day(thresholds, asOf),
    follows: fc.option(fc.integer({ min: -3, max: 3 }), { freq: 2 }),
    months: fc.constantFrom(0, 0, ...months.filter((count) => count < 100)),
    days: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.nat({ max: 40 }), fc.nat({ max: 2500 }), fc.constantFrom(0, ...days)),
    ends: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  })
  return fc.array(stay, { maxLength }).map((list) => {
    let previous = dayOf(asOf)
    return list.map(({ country, place, kind, start, follows, months, days, ends }): PlainStay => {
      const from = follows === null ? start : previous + 1 + follows
      const to = Math.max(from, plusMonths(from, months, 'down') - 1 + days)
      previous = to
      return { country, place, from: textOf(from), ...(ends && { to: textOf(to) }), kind }
    })
  })
}

/** Moves dates that lie before one that they cannot lie before to that day: of dates and times, those that come later are moved. */
export function inOrder(version: RulesetVersion, facts: PlainFacts): PlainFacts {
  const orders = ordersOf(version)
  return orders.reduce<PlainFacts>((given) => orders.reduce((ordered, order) => putInOrder(ordered, order), given), facts)
}

/** That one date comes no later than another, where a fact has a value; lists by their field, such as `residences.from`. */
export interface DateOrder {
  readonly first: string
  readonly then: string
  readonly where?: FactIs
}

/** Every order of dates that a version declares. */
export function ordersOf(version: RulesetVersion): readonly DateOrder[] {
  return Object.entries(version.facts).flatMap(([name, definition]) => {
    if (definition.type !== 'date' && definition.type !== 'time') return []
    const [after, before] = [definition.notAfter, definition.notBefore].map((limits = []) =>
      limits.map((limit): { date: string; where?: FactIs } => (typeof limit === 'string' ? { date: limit } : limit)),
    )
    return [
      ...(after ?? []).map(({ date, where }) => ({ first: name, then: date, ...(where && { where }) })),
      ...(before ?? []).map(({ date, where }) => ({ first: date, then: name, ...(where && { where }) })),
    ]
  })
}

/** The dates of complete facts that an order speaks of. */
export function datesOf(facts: PlainFacts, reference: string): readonly string[] {
  const [list = '', field = ''] = reference.split('.')
  const value = facts[list]
  const dates = field === '' ? [value] : ((value ?? []) as readonly PlainFacts[]).map((entry) => entry[field])
  return dates.filter((date): date is string => typeof date === 'string' && date !== 'none')
}

/** Whether exact dates are in an order: a date and a time are compared by the day. */
export function isInOrder(facts: PlainFacts, { first, then, where }: DateOrder): boolean {
  if (where !== undefined && facts[where.fact] !== where.is) return true
  return datesOf(facts, first).every((one) => datesOf(facts, then).every((other) => compared(one, other) <= compared(other, one)))
}

/** A date as it is compared with another: without a time of day where the other has none. */
function compared(date: string, other: string): string {
  return other.length < date.length ? date.slice(0, other.length) : date
}

function putInOrder(facts: PlainFacts, order: DateOrder): PlainFacts {
  if (isInOrder(facts, order)) return facts
  const first = [...datesOf(facts, order.first)].sort().at(-1) as string
  const [list = '', field = ''] = order.then.split('.')
  const moved = (date: string) => {
    if (compared(first, date) <= compared(date, first)) return date
    return date.length > 10 ? `${first.slice(0, 10)}${first.length > 10 ? first.slice(10) : date.slice(10)}` : first.slice(0, 10)
  }
  if (field === '') return { ...facts, [list]: moved(facts[list] as string) }
  const entries = (facts[list] as readonly PlainFacts[]).map((entry) => {
    if (typeof entry[field] !== 'string') return entry
    const date = moved(entry[field] as string)
    return { ...entry, [field]: date, ...(typeof entry.to === 'string' && entry.to < date && { to: date }) }
  })
  return { ...facts, [list]: entries }
}

/** Maps every value of a record. */
export function mapValues<Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
