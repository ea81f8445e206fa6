import type { Duration } from '../../src/calendar/duration.ts'
import type { Country } from '../../src/model/country.ts'
import type { Measure, StayCount, StayEnd, StaySelection } from '../../src/model/measure.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { type Day, dayOf, minuteOf, plus, type Span, spanBetween, textOf, timeOf } from './calendar.ts'
import { folded, type Plain } from './condition.ts'
import { workingDaysFrom } from './working-days.ts'

/** A stay of a complete case. */
export interface PlainStay {
  readonly country: string
  readonly place: string
  readonly from: string
  readonly to?: string
  readonly kind?: string
}

/** Complete, exact facts. */
export type PlainFacts = Readonly<Record<string, unknown>>

/** One subject of a complete case. */
export interface PlainSubject {
  readonly country?: string
  readonly place?: string
  readonly record?: PlainFacts
}

/** A complete case seen from one subject. */
export interface PlainCase {
  readonly version: RulesetVersion
  readonly facts: PlainFacts
  readonly asOf: string
  readonly subject: PlainSubject
}

/** What a name stands for, worked out from the text of the design and nothing else. */
export function valueIn(at: PlainCase, name: string): Plain {
  if (name === 'asOf') return at.asOf
  if (name === 'country') return at.subject.country as string
  if (name === 'place') return at.subject.place as string
  const measure = at.version.measures[name]
  if (measure !== undefined) return measured(at, measure)
  if (name in at.facts) return at.version.facts[name]?.type === 'date' && at.facts[name] === 'none' ? null : (at.facts[name] as Plain)
  const field = at.subject.record?.[name.slice(name.indexOf('.') + 1)]
  if (field === undefined) throw new Error(`the oracle has no ${name}`)
  return field as Plain
}

function measured(at: PlainCase, measure: Measure): Plain {
  const { version, facts, subject } = at
  const rounding = version.dateRounding
  const date = (name: string): Day | null => {
    const text = valueIn(at, name)
    return text === null ? null : dayOf(text as string)
  }
  if ('age' in measure) {
    return Math.floor(spanBetween(date(measure.age) as Day, date(measure.on ?? 'asOf') as Day, rounding).months / 12)
  }
  if ('dayOf' in measure) return (valueIn(at, measure.dayOf) as string).slice(0, 10)
  if ('shift' in measure && 'hours' in measure.by) {
    const hours = measure.direction === 'back' ? -measure.by.hours : measure.by.hours
    return timeOf(minuteOf(valueIn(at, measure.shift) as string) + 60 * hours)
  }
  if ('shift' in measure) {
    const from = date(measure.shift)
    if (from === null) return null
    const { by, direction } = measure
    const sign = direction === 'back' ? -1 : 1
    if ('days' in by && typeof by.days === 'string') return textOf(from + sign * (valueIn(at, by.days) as number))
    if ('workingDays' in by) return textOf(workingDaysFrom(from, sign * by.workingDays))
    return textOf(plus(from, (sign < 0 ? negated(by as Duration) : by) as Duration, rounding))
  }
  if ('elapsed' in measure && measure.in === 'hours') {
    const [from, to] = [measure.elapsed.from, measure.elapsed.to].map((name) => minuteOf(valueIn(at, name) as string)) as [number, number]
    return { hours: Math.trunc((to - from) / 60), minutes: (to - from) % 60 }
  }
  if ('elapsed' in measure) {
    const [from, to] = [date(measure.elapsed.from), date(measure.elapsed.to)]
    if (from === null || to === null) return null
    if (measure.in === 'days') return { days: to - from }
    const { months, days } = from <= to ? spanBetween(from, to, rounding) : spanBetween(to, from, rounding)
    return from <= to ? { months, days } : { months: -months, days: -days }
  }
  if ('member' in measure) return (facts[measure.member] as readonly string[]).includes(subject.country as string)
  if ('longestStay' in measure) return lengthOfStays(at, measure.longestStay, measure, false)
  if ('totalStay' in measure) return lengthOfStays(at, measure.totalStay, measure, true)
  if ('stayLead' in measure) return { days: leadOf(at, measure.stayLead, measure) }
  if ('firstDay' in measure) return asText(longEnough(at, measure.firstDay, measure)[0]?.[0])
  if ('lastDay' in measure) return asText(longEnough(at, measure.lastDay, measure).at(-1)?.[1])
  if ('window' in measure) {
    const end = date(measure.ending) as Day
    // From well before the window, walk to the first day from which the duration has not passed by its end.
    let start = plus(end, negated(measure.window), 'down') - 40
    while (plus(start, measure.window, rounding) <= end) start++
    return textOf(start)
  }
  if ('latest' in measure) return measure.latest.map((name) => valueIn(at, name) as string).reduce((a, b) => (a > b ? a : b))
  // A day that there is not comes after all others.
  if ('earliest' in measure)
    return measure.earliest
      .map((name) => valueIn(at, name) as string | null)
      .reduce((a, b) => (b === null || (a !== null && a < b) ? a : b))
  if ('sum' in measure) return sumOf(measure.sum.map((name) => valueIn(at, name) as number | Span))
  if ('count' in measure) return selectedRecords(at, measure.count, measure.where).length
  if (version.facts[measure.exists]?.type === 'records') return selectedRecords(at, measure.exists, measure.where).length > 0
  return staysOf(at, measure.exists, measure).some((stay) => {
    const includesAsOf = runsOf([stay], 0, at.asOf).at(-1)?.[1] === dayOf(at.asOf)
    if (measure.status === 'ongoing' && !includesAsOf) return false
    if (measure.status === 'ended' && includesAsOf) return false
    return inWindow(runsOf([stay], 0, at.asOf), windowOf(at, measure)).length > 0
  })
}

function negated(duration: Duration): Duration {
  return Object.fromEntries(Object.entries(duration).map(([unit, count]) => [unit, -count])) as Duration
}

/** Lengths and months added up; where several lengths are not nothing, every 30 days left over are one more month. */
function sumOf(parts: readonly (number | Span)[]): Span {
  const lengths = parts.filter((part) => typeof part !== 'number')
  const months = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0)
  const sum = lengths.reduce(addUp, { months, days: 0 })
  return lengths.filter((length) => length.months !== 0 || length.days !== 0).length > 1 ? carry(sum) : sum
}

/** The merged stays whose days are selected; where they have to last, those that do. */
function longEnough(at: PlainCase, list: string, { lasting, bridging = 0, ...selection }: StayEnd): readonly (readonly [Day, Day])[] {
  if (lasting === undefined) return daysSelected(at, list, selection)
  const runs = inWindow(runsOf(staysOf(at, list, selection), bridging, at.asOf), windowOf(at, selection))
  return runs.filter(([first, last]) => plus(first, lasting, at.version.dateRounding) <= last + 1)
}

function asText(day: Day | undefined): string | null {
  return day === undefined ? null : textOf(day)
}

function selectedRecords(at: PlainCase, list: string, where: string | undefined): readonly PlainFacts[] {
  const records = at.facts[list] as readonly PlainFacts[]
  return where === undefined ? records : records.filter(({ country }) => country === at.subject.country)
}

/** A place as it is told apart from others. */
export function placeKey(place: string): string {
  return folded(place) as string
}

function staysOf(at: PlainCase, list: string, { where, country, except, kinds }: StaySelection): readonly PlainStay[] {
  const definition = at.version.facts[list]
  const assumed = definition?.type === 'stays' ? definition.assumeKind : undefined
  return (at.facts[list] as readonly PlainStay[]).filter((stay) => {
    const here =
      (country === undefined || stay.country === country) &&
      stay.country !== except &&
      (where === undefined || stay.country === at.subject.country) &&
      (where !== 'place' || placeKey(stay.place) === at.subject.place)
    return here && (kinds === undefined || (kinds as readonly (string | undefined)[]).includes(stay.kind ?? assumed))
  })
}

/** By how many days one country is ahead of the best of the others: each day is counted for every country that it was spent in. */
function leadOf(at: PlainCase, list: string, selection: StaySelection): number {
  const days = new Map<string, number>()
  for (const country of new Set(staysOf(at, list, {}).map((stay) => stay.country))) {
    const own = daysSelected(at, list, { ...selection, country: country as Country })
    days.set(
      country,
      own.reduce((sum, [first, last]) => sum + last + 1 - first, 0),
    )
  }
  const others = [...days].flatMap(([country, count]) => (country === at.subject.country ? [] : count))
  return (days.get(at.subject.country as string) ?? 0) - Math.max(0, ...others)
}

/** The first and the last day of a stay that have been lived: a stay without an end goes on. */
function lived({ from, to }: PlainStay, asOf: string): readonly [Day, Day] {
  return [dayOf(from), Math.min(dayOf(to ?? asOf), dayOf(asOf))]
}

function windowOf(at: PlainCase, { since, until }: StaySelection): { since: Day; until: Day } {
  const asOf = dayOf(at.asOf)
  return {
    since: since === undefined ? Number.NEGATIVE_INFINITY : dayOf(valueIn(at, since) as string),
    until: until === undefined ? asOf : Math.min(asOf, dayOf(valueIn(at, until) as string)),
  }
}

/** The selected days in the window, as runs, first to last. */
function daysSelected(at: PlainCase, list: string, selection: StaySelection): readonly (readonly [Day, Day])[] {
  return inWindow(runsOf(staysOf(at, list, selection), 0, at.asOf), windowOf(at, selection))
}

function lengthOfStays(at: PlainCase, list: string, count: StayCount, total: boolean): Plain {
  const stays = staysOf(at, list, count)
  const places = count.by === 'place' ? [...new Set(stays.map(({ country, place }) => `${country}/${placeKey(place)}`))] : ['']
  const lengths = places.map((place) => {
    const own = count.by === 'place' ? stays.filter((stay) => `${stay.country}/${placeKey(stay.place)}` === place) : stays
    const runs = inWindow(runsOf(own, count.bridging ?? 0, at.asOf), windowOf(at, count))
    const spans = runs.map(([first, last]) => lengthOf(first, last, count.in, at.version.dateRounding))
    if (!total) return spans.reduce(longer, { months: 0, days: 0 })
    const sum = spans.reduce(addUp, { months: 0, days: 0 })
    // A single stay is as long as it is: its left-over days are not added to any.
    return spans.length > 1 && count.in === 'months' ? carry(sum) : sum
  })
  const greatest = lengths.reduce(longer, { months: 0, days: 0 })
  return count.in === 'days' ? { days: greatest.days } : greatest
}

/** The runs of lived days, found by walking through all of them; a gap of at most `bridging` days between two is lived too. */
export function runsOf(stays: readonly PlainStay[], bridging: number, asOf: string): readonly (readonly [Day, Day])[] {
  const spans = stays.map((stay) => lived(stay, asOf))
  const start = Math.min(...spans.map(([first]) => first), dayOf(asOf))
  const days = new Uint8Array(dayOf(asOf) - start + 1)
  for (const [first, last] of spans) for (let day = first; day <= last; day++) days[day - start] = 1
  const runs: [Day, Day][] = []
  for (let day = start, end = dayOf(asOf); day <= end; day++) {
    if (days[day - start] === 0) continue
    const open = runs.at(-1)
    if (open !== undefined && day - open[1] - 1 <= bridging) open[1] = day
    else runs.push([day, day])
  }
  return runs
}

function inWindow(runs: readonly (readonly [Day, Day])[], window: { since: Day; until: Day }): readonly (readonly [Day, Day])[] {
  return runs
    .map(([first, last]) => [Math.max(first, window.since), Math.min(last, window.until)] as const)
    .filter(([first, last]) => first <= last)
}

function lengthOf(first: Day, last: Day, unit: 'months' | 'days', rounding: 'down' | 'up'): Span {
  return unit === 'days' ? { months: 0, days: last + 1 - first } : spanBetween(first, last + 1, rounding)
}

function addUp(a: Span, b: Span): Span {
  return { months: a.months + b.months, days: a.days + b.days }
}

/** Every 30 days left over are one more month. */
function carry({ months, days }: Span): Span {
  return days < 30 ? { months, days } : carry({ months: months + 1, days: days - 30 })
}

function longer(a: Span, b: Span): Span {
  return b.months > a.months || (b.months === a.months && b.days > a.days) ? b : a
}
