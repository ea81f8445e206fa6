import type { FactDefinition } from '../../../src/model/fact.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { dayOf, plusMonths, textOf } from '../../oracle/calendar.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import { announced, completenessFacts, countedFrom, inOrder } from '../arbitrary-facts.ts'
import { thresholdsOf } from '../thresholds.ts'

/** Gives a whole number from 0 up to, not including, the one given. */
export type Random = (below: number) => number

type Entry = Readonly<Record<string, unknown>>

/** Changes one of the facts named a little: to what another case has there, to a threshold away from another date, or by a day or one. */
export function vary(
  version: RulesetVersion,
  asOf: string,
  facts: PlainFacts,
  names: readonly string[],
  others: readonly PlainFacts[],
  random: Random,
): PlainFacts {
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)] as Item
  const name = pick(names)
  const definition = version.facts[name] as FactDefinition
  const other = pick(others)[name]
  if (definition.type !== 'stays' && definition.type !== 'records')
    return possible(version, asOf, { ...facts, [name]: changed(definition.type, facts[name], other) })

  const entries = facts[name] as readonly Entry[]
  const foreign = other as readonly Entry[]
  const put = (list: readonly Entry[]) => possible(version, asOf, { ...facts, [name]: list })
  // A measure can look for stays in one country, which few cases name.
  const sought = Object.values(version.measures).flatMap((measure) => ('country' in measure ? (measure.country ?? []) : []))
  if (definition.type === 'stays' && sought.length > 0 && random(4) === 0) {
    const from = textOf(plusMonths(dayOf(asOf), -1 - random(36), 'down'))
    return put([...entries, { country: pick(sought), place: 'Beijing', from, kind: 'residence' }])
  }
  if (entries.length === 0 || random(6) === 0) return random(2) === 0 ? put(foreign) : put([...entries, ...foreign].slice(0, 5))
  const index = random(entries.length)
  if (random(6) === 0) return put(entries.filter((_, at) => at !== index))
  const entry = entries[index] as Entry
  if (definition.type === 'stays' && random(6) === 0) return put(entries.flatMap((one, at) => (at === index ? split(one) : one)))
  const field = pick(definition.type === 'stays' ? ['country', 'place', 'from', 'to', 'kind'] : Object.keys(definition.fields))
  const type = definition.type === 'stays' ? (field === 'from' || field === 'to' ? 'date' : 'text') : definition.fields[field]?.type
  const taken = foreign.length === 0 ? entry[field] : pick(foreign)[field]
  const value = changed(type ?? '', entry[field] ?? taken, taken)
  return put(entries.map((one, at) => (at !== index ? one : value === undefined ? without(one, field) : { ...one, [field]: value })))

  function changed(type: string, value: unknown, taken: unknown): unknown {
    if (random(3) === 0 || value === undefined || value === 'none') return taken
    if (type === 'boolean') return !value
    if (type === 'integer') return (value as number) + pick([-1, 1])
    if (type === 'date') return shifted(value as string)
    if (type === 'time') return `${shifted((value as string).slice(0, 10))}T${pick(['00:00', '09:30', '21:30', '23:59'])}`
    return taken
  }

  /** Interrupts a stay for some days. */
  function split(stay: Entry): readonly Entry[] {
    const [from, to] = [dayOf(stay.from as string), dayOf((stay.to as string | undefined) ?? asOf)]
    if (to - from < 3) return [stay]
    const left = from + random(to - from)
    const back = left + 2 + random(30)
    return [
      { ...stay, to: textOf(left) },
      { ...stay, from: textOf(back) },
    ]
  }

  function shifted(date: string): string {
    const way = random(4)
    if (way === 0) return textOf(dayOf(date) + pick([-1, 1]))
    if (way === 3) return textOf(dayOf(date) + random(61) - 30)
    const { months, days } = thresholdsOf(version)
    const anchor = way === 1 ? pick([asOf, ...datesIn(facts)]) : date
    const sign = pick([-1, 1])
    const near = [
      ...months.map((count) => plusMonths(dayOf(anchor), sign * count, 'down')),
      ...days.map((count) => dayOf(anchor) + sign * count),
    ]
    return textOf(pick([dayOf(anchor), ...near]) + pick([-1, 0, 1]))
  }
}

/** Every date in some facts. */
export function datesIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return /^\d{4}-\d\d-\d\d/.test(data) ? [data.slice(0, 10)] : []
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(datesIn) : []
}

function without(entry: Entry, field: string): Entry {
  const { [field]: _, ...rest } = entry
  return rest
}

/** Brings facts within what a version allows: nothing too late or too great, no stay that ends before it begins. */
export function possible(version: RulesetVersion, asOf: string, facts: PlainFacts): PlainFacts {
  const [counted, complete] = [countedFrom(version), completenessFacts(version)]
  const within = (
    value: unknown,
    definition: { readonly type: string; readonly notAfterAsOf?: true; minimum?: number; maximum?: number },
  ) => {
    if (definition.type === 'integer') return Math.min(Math.max(value as number, definition.minimum ?? -1000), definition.maximum ?? 1000)
    if (!definition.notAfterAsOf || typeof value !== 'string' || value.slice(0, 10) <= asOf) return value
    return asOf + value.slice(10)
  }
  const limited = Object.entries(version.facts).map(([name, definition]) => {
    const value = complete.includes(name) ? true : facts[name]
    if (definition.type === 'stays') return [name, (value as readonly Entry[]).map(forwards)]
    if (definition.type !== 'records') return [name, within(counted.has(name) ? announced(value) : value, definition)]
    const records = (value as readonly Entry[]).map((record) =>
      Object.fromEntries(Object.entries(record).map(([field, one]) => [field, within(one, definition.fields[field] ?? { type: '' })])),
    )
    return [name, records]
  })
  return inOrder(version, Object.fromEntries(limited) as PlainFacts)
}

function forwards(stay: Entry): Entry {
  return typeof stay.to === 'string' && stay.to < (stay.from as string) ? { ...stay, to: stay.from } : stay
}
