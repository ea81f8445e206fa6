import { type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import type { Compiled } from '../../diagram/compile.ts'
import type { FactDefinition, Facts, FieldDefinition } from '../../model/fact.ts'
import { type Entry, entriesIn, withPart } from '../../model/situation/entries.ts'
import { type FactPoint, pointAt } from '../../model/situation/point.ts'
import { stayKindNames } from '../../model/stays/stay-kind.ts'
import type { Subject } from '../../model/subject.ts'
import { type Constants, constantsIn } from '../constants.ts'
import { criticalDays } from './critical.ts'

/** One fact, or one part of a stay or record, that is otherwise: plain JSON. */
export interface FactChange {
  /** Such as `usVisa`, `residences[1].to`; a whole stay or record, `certificates[0]`, where one is added or left out. */
  readonly path: string
  /** What it is now, assumed values included; `null` where it is not said, or there is no such entry. */
  readonly before: unknown
  /** What it would be; `null` where the entry would not be there. */
  readonly after: unknown
  /** How many days later, earlier where negative; given where both are days. */
  readonly days?: number
  /** The stay or record as it is now, of a part of one. */
  readonly entry?: Readonly<Record<string, unknown>>
  /** Set where the value now is assumed, and was not given. */
  readonly assumed?: true
}

/** Facts with one more change, and the change. */
export interface Changed {
  readonly facts: Facts
  readonly change: FactChange
}

/** By what a fact is changed. */
export interface Changing {
  readonly compiled: Compiled
  /** What the condition at hand compares with. */
  readonly constants: Constants
  readonly asOf: Day
  readonly subject: Subject
  /** The values that stand in for absent facts, by name. */
  readonly assumed: ReadonlyMap<string, unknown>
}

/**
 * Lists the ways in which one fact can be otherwise that can make a difference: every value of a choice, numbers at the thresholds, dates on
 * which something turns; of a list, an entry more or less, and each part of an entry.
 *
 * @returns Facts as a caller would give them, which a version can still refuse.
 */
export function* changesOf(by: Changing, facts: Facts, name: string): Generator<Changed> {
  const definition = by.compiled.version.facts[name] as FactDefinition
  const isAssumed = facts[name] === undefined && by.assumed.has(name)
  const before = facts[name] ?? by.assumed.get(name) ?? null
  const put = (after: unknown, change: Omit<FactChange, 'assumed'>): Changed => ({
    facts: { ...facts, [name]: after },
    change: { ...change, ...(isAssumed && { assumed: true }) },
  })
  const whole = (after: unknown) => put(after, { path: name, before, after, ...daysBetween(before, after) })
  switch (definition.type) {
    case 'stays':
    case 'records': {
      const list = entriesIn(before)
      const changes = definition.type === 'stays' ? stayChanges(by, facts, name, list) : recordChanges(by, facts, name, definition, list)
      // A list that was said not to be known is said whole.
      for (const { list: after, ...change } of changes) yield Array.isArray(before ?? []) ? put(after, change) : whole(after)
      return
    }
    case 'countries': {
      const listed = Array.isArray(before) ? (before as readonly string[]) : []
      for (const some of togglesOf(countriesOf(by, name)))
        yield whole([...listed.filter((country) => !some.includes(country)), ...some.filter((country) => !listed.includes(country))])
      return
    }
    default:
      for (const after of valuesOf(by, facts, name, definition)) if (after !== before) yield whole(after)
  }
}

/** How many days one day is after another, where both are days. */
function daysBetween(before: unknown, after: unknown): { readonly days?: number } {
  const [one, other] = [before, after].map((date) => (typeof date === 'string' ? parsePlainDate(date) : undefined))
  return one === undefined || other === undefined ? {} : { days: other - one }
}

function* valuesOf(by: Changing, facts: Facts, name: string, definition: FactDefinition | FieldDefinition): Generator<unknown> {
  const { compiled, constants, asOf, subject } = by
  switch (definition.type) {
    case 'boolean':
      yield* [true, false]
      return
    case 'enum':
      yield* definition.values
      return
    case 'integer': {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = definition
      const near = new Set([...constants.integers, ...constants.days, ...constants.months].flatMap((one) => [one - 1, one, one + 1]))
      yield* [...near].filter((value) => value >= minimum && value <= maximum).sort((a, b) => a - b)
      return
    }
    case 'country':
      yield* countriesOf(by, name)
      return
    case 'text':
      yield* new Set([...(subject.place === undefined ? [] : [subject.place]), ...constants.places])
      return
    default: {
      const isTime = definition.type === 'time'
      for (const day of criticalDays(compiled.version, constants, facts, asOf)) {
        if ('notAfterAsOf' in definition && day > asOf) continue
        yield isTime ? `${formatPlainDate(day)}T12:00` : formatPlainDate(day)
      }
      if ('none' in definition) yield 'none'
    }
  }
}

/** Of so many countries all are put in or taken out of a list together, in every way; of more, one at a time. */
const mostTogether = 3

function togglesOf(countries: readonly string[]): readonly (readonly string[])[] {
  if (countries.length > mostTogether) return countries.map((country) => [country])
  const sets: (readonly string[])[] = [[]]
  for (const country of countries) sets.push(...sets.map((set) => [...set, country]))
  return sets.filter((set) => set.length > 0).sort((a, b) => a.length - b.length)
}

/** The countries that can make a difference: the one at hand, those that are asked for, and one that is not. */
function countriesOf({ compiled, subject }: Changing, name: string): readonly string[] {
  const asked = compiled.variables.flatMap((variable) =>
    variable.name !== name ? [] : variable.domain.kind === 'symbols' ? [...variable.domain.cells.keys()] : (variable.member ?? []),
  )
  const own = subject.country === undefined ? [] : [String(subject.country)]
  const all = [...new Set([...own, ...asked])]
  const other = constantsIn([]).countries.find((country) => !all.includes(country))
  return other === undefined ? all : [...all, other]
}

interface ListChange extends FactChange {
  readonly list: readonly Entry[]
}

/** Of so many stays in a country, the last, the days of the others count for what a stay turns on. */
const mostNear = 12

function* stayChanges(by: Changing, facts: Facts, name: string, list: readonly Entry[]): Generator<ListChange> {
  const { compiled, constants, asOf, subject } = by
  const there = subject.country ?? undefined
  const { [name]: _stays, ...others } = facts
  const daysAround = (stays: readonly Entry[]) => criticalDays(compiled.version, constants, { ...others, stays }, asOf)
  // Stays in the country at hand come first; what they turn on are days of their own, and of others there.
  const isThere = ({ country }: Entry) => there === undefined || country === there
  const inOrder = [...list.entries()].sort(([, a], [, b]) => Number(isThere(b)) - Number(isThere(a)))
  const near = daysAround(list.filter(isThere).slice(-mostNear))
  for (const [index, stay] of inOrder) {
    const days = isThere(stay) ? near : daysAround([stay])
    const change = (field: string, after: unknown): ListChange => ({
      list: list.map((one, at) => (at === index ? { ...one, [field]: after } : one)),
      path: `${name}[${index}].${field}`,
      before: stay[field] ?? null,
      after,
      entry: stay,
      ...daysBetween(stay[field], after),
    })
    const [from, to] = [stay.from, stay.to].map((date) => (typeof date === 'string' ? parsePlainDate(date) : undefined))
    for (const day of days) {
      if (from !== undefined && day >= from && day !== to) yield change('to', formatPlainDate(day))
      if (day <= (to ?? asOf) && day !== from) yield change('from', formatPlainDate(day))
    }
    for (const kind of stayKindNames) if (kind !== stay.kind) yield change('kind', kind)
    for (const place of constants.places) if (place !== stay.place) yield change('place', place)
    yield { list: list.filter((_, at) => at !== index), path: `${name}[${index}]`, before: stay, after: null }
  }
  if (there === undefined || list.some(({ country }) => country === there)) return
  for (const day of near) {
    if (day > asOf) continue
    const added = { country: there, ...(subject.place !== undefined && { place: subject.place }), from: formatPlainDate(day) }
    yield { list: [...list, added], path: `${name}[${list.length}]`, before: null, after: added }
  }
}

function* recordChanges(
  by: Changing,
  facts: Facts,
  name: string,
  { each, fields }: FactDefinition & { readonly type: 'records' },
  list: readonly Entry[],
): Generator<ListChange> {
  const isOne = by.subject[each] !== undefined
  for (const [index, record] of list.entries()) {
    if (isOne && by.subject[each] !== index) continue
    for (const [field, definition] of Object.entries(fields)) {
      // What a record is of is what it is.
      if (field === 'country') continue
      for (const after of valuesOf(by, facts, `${each}.${field}`, definition)) {
        if (after === record[field]) continue
        yield {
          list: list.map((one, at) => (at === index ? { ...one, [field]: after } : one)),
          path: `${name}[${index}].${field}`,
          before: record[field] ?? null,
          after,
          entry: record,
          ...daysBetween(record[field], after),
        }
      }
    }
    if (!isOne) yield { list: list.filter((_, at) => at !== index), path: `${name}[${index}]`, before: record, after: null }
  }
  if (isOne) return
  for (const added of newRecords(by, facts, each, Object.entries(fields)))
    yield { list: [...list, added], path: `${name}[${list.length}]`, before: null, after: added }
}

/** How many values of one field of a new record are tried, and how many records. */
const [mostValues, mostRecords] = [24, 256]

/** Records as somebody could hand them in on the as-of date: of the country and place at hand, issued or made that day, or on another. */
function newRecords(by: Changing, facts: Facts, each: string, fields: readonly (readonly [string, FieldDefinition])[]): readonly Entry[] {
  let made: readonly Entry[] = [{}]
  for (const [field, definition] of fields) {
    const { subject } = by
    const isOwn = field === 'country' && subject.country !== undefined
    const today = definition.type === 'date' ? [formatPlainDate(by.asOf)] : []
    const values = isOwn ? [subject.country] : [...new Set([...today, ...valuesOf(by, facts, `${each}.${field}`, definition)])]
    const given = [...(definition.optional ? [undefined] : []), ...values.slice(0, mostValues)]
    made = made
      .flatMap((record) => given.map((value) => (value === undefined ? record : { ...record, [field]: value })))
      .slice(0, mostRecords)
  }
  return made
}

/** Facts with another value at the path of a change. */
export function withValue(facts: Facts, path: string, value: unknown): Facts {
  const point = pointAt(path) as FactPoint
  return point.field === undefined ? { ...facts, [point.fact]: value } : withPart(facts, point, value)
}

/** The fact that a path is in. */
export function factOf(path: string): string {
  return (pointAt(path) as FactPoint).fact
}
