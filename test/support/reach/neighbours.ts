import type { FactDefinition } from '../../../src/model/fact.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { dayOf, textOf } from '../../oracle/calendar.ts'
import { countriesNamed } from '../../oracle/findings.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import { inOrder } from '../arbitrary-facts.ts'
import { datesIn, possible } from './vary.ts'

type Entry = Readonly<Record<string, unknown>>

/** Every complete case that differs from one in a single answer, by the least: a day, one, the opposite, another choice, an entry fewer. */
export function neighboursOf(version: RulesetVersion, facts: PlainFacts, asOf: string): readonly PlainFacts[] {
  return Object.entries(version.facts).flatMap(([name, definition]) =>
    besides(definition, facts[name]).map((value) => possible(version, asOf, { ...facts, [name]: value })),
  )
}

/** A complete case, and those that add a visit of one day to it: to each country named, on each day named. */
export function withVisits(version: RulesetVersion, facts: PlainFacts): readonly PlainFacts[] {
  const list = Object.keys(version.facts).find((name) => version.facts[name]?.type === 'stays')
  if (list === undefined) return [facts]
  const visits = countriesNamed(version, facts).flatMap((country) =>
    [...new Set(datesIn(facts))].map((day) => ({ country, place: 'Beijing', from: day, to: day })),
  )
  return [facts, ...visits.map((visit) => inOrder(version, { ...facts, [list]: [...(facts[list] as readonly Entry[]), visit] }))]
}

function besides(definition: FactDefinition, value: unknown): readonly unknown[] {
  switch (definition.type) {
    case 'boolean':
      return [!value]
    case 'integer':
      return [(value as number) - 1, (value as number) + 1]
    case 'enum':
      return definition.values.filter((other) => other !== value)
    case 'date':
      return value === 'none' ? [] : [...dayBesides(value as string), ...(definition.none === undefined ? [] : ['none'])]
    case 'time':
      return dayBesides(value as string)
    case 'countries':
      return (value as readonly string[]).map((country) => (value as readonly string[]).filter((other) => other !== country))
    case 'stays':
    case 'records':
      return besidesList(value as readonly Entry[])
    default:
      return []
  }
}

function besidesList(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return entries.flatMap((entry, index) => {
    const put = (...changed: readonly Entry[]) => entries.flatMap((other, at) => (at === index ? changed : other))
    const changes = Object.entries(entry).flatMap(([field, value]) => {
      if (typeof value === 'boolean') return [{ ...entry, [field]: !value }]
      return typeof value === 'string' && /^\d{4}-/.test(value) ? dayBesides(value).map((date) => ({ ...entry, [field]: date })) : []
    })
    return [put(), ...changes.map((change) => put(change))]
  })
}

/** The day before and the day after, at the same time of day. */
function dayBesides(date: string): readonly string[] {
  const day = dayOf(date.slice(0, 10))
  return [day - 1, day + 1].map((other) => textOf(other) + date.slice(10))
}
