import { addMonths, type Day, formatPlainDate, parsePlainDate } from '../../../calendar/plain-date.ts'
import type { FactDefinition, Facts, FieldDefinition } from '../../../model/fact.ts'
import { type Entry, entriesIn } from '../../../model/situation/entries.ts'
import { stayKindNames } from '../../../model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../../model/version.ts'
import { type Constants, datesIn } from '../../constants.ts'
import { pick, type Random } from './random.ts'

/** What a case is varied by. */
export interface Variation {
  readonly version: RulesetVersion
  readonly constants: Constants
  readonly asOf: Day
  readonly random: Random
}

/** Gives one fact another value: a choice, or a day on which something turns, as far as the constants of the version tell. */
export function vary(by: Variation, facts: Facts, name: string): Facts {
  const definition = by.version.facts[name] as FactDefinition
  return { ...facts, [name]: variedFact(by, facts, definition, facts[name]) }
}

function variedFact(by: Variation, facts: Facts, definition: FactDefinition, value: unknown): unknown {
  const { random, constants } = by
  switch (definition.type) {
    case 'integer': {
      const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = definition
      const near = [minimum, ...constants.integers.flatMap((one) => [one - 1, one, one + 1])]
      return Math.min(Math.max(pick(near, random), minimum), maximum)
    }
    case 'enum':
      return pick(definition.values, random)
    case 'countries': {
      const country = pick(constants.countries, random)
      const listed = (value ?? []) as readonly string[]
      return listed.includes(country) ? listed.filter((other) => other !== country) : [...listed, country]
    }
    case 'stays':
      return variedList(by, entriesIn(value), { added: () => someStay(by, facts), changed: (stay) => variedStay(by, facts, stay) })
    case 'records':
      return variedList(by, entriesIn(value), {
        added: () => someRecord(by, facts, definition.fields),
        changed: (record) => {
          const field = pick(Object.keys(definition.fields), random)
          return [{ ...record, [field]: someValue(by, facts, definition.fields[field] as FieldDefinition) }]
        },
      })
    default:
      return someValue(by, facts, definition)
  }
}

function someValue(by: Variation, facts: Facts, definition: FieldDefinition | FactDefinition): unknown {
  const { random, constants } = by
  switch (definition.type) {
    case 'boolean':
      return random(2) === 0
    case 'country':
      return someCountry(by, facts)
    case 'text':
      return pick([...constants.places, 'Beijing'], random)
    case 'time':
      return `${someDay(by, facts)}T${pick(['00:00', '09:30', '23:59'], random)}`
    default:
      return 'none' in definition && random(5) === 0 ? 'none' : someDay(by, facts)
  }
}

/** One of the countries that a case can be about. */
export function someCountry(by: Variation, facts: Facts): string {
  return pick(countriesAbout(by, facts), by.random)
}

/** The countries that a case can be about: those that it names come up as often as all others. */
function countriesAbout({ random, constants }: Variation, facts: Facts): readonly string[] {
  const named = Object.values(facts).flatMap((value) =>
    entriesIn(value).flatMap(({ country }) => (typeof country === 'string' ? country : [])),
  )
  return named.length > 0 && random(2) === 0 ? named : constants.countries
}

/** A day on which something can turn: about a day that the case or the version names, or as long from it as something is counted. */
export function someDay(by: Variation, facts: Facts): string {
  const { random, constants, asOf, version } = by
  const anchors = [asOf, asOf, ...[...datesIn(facts), ...constants.dates].flatMap((date) => parsePlainDate(date) ?? [])]
  const anchor = pick(anchors, random)
  const way = random(4)
  const sign = pick([-1, 1, -1], random)
  const months = way === 0 || constants.months.length === 0 ? 0 : pick(constants.months, random)
  const days = way === 1 && constants.days.length > 0 ? pick(constants.days, random) : 0
  const moved = way === 1 ? anchor + sign * days : addMonths(anchor, sign * months, version.dateRounding)
  const beside = moved + (way === 3 ? random(400) - 200 : pick([-1, 0, 0, 1], random))
  return formatPlainDate(Math.min(Math.max(earliest, beside), asOf + daysAhead))
}

/** Nobody in a case plans further ahead: a year. */
const daysAhead = 366

/** Nobody in a case was anywhere before: the first of January 1940. */
const earliest = parsePlainDate('1940-01-01') as Day

interface ListVariation {
  readonly added: () => Entry
  readonly changed: (entry: Entry) => readonly Entry[]
}

function variedList({ random }: Variation, list: readonly Entry[], { added, changed }: ListVariation): readonly Entry[] {
  const way = list.length === 0 ? 0 : random(5)
  if (way === 0) return list.length > 4 ? list.slice(1) : [...list, added()]
  const index = random(list.length)
  const put = (...entries: readonly Entry[]) => [...list.slice(0, index), ...entries, ...list.slice(index + 1)]
  return way === 1 ? put() : put(...changed(list[index] as Entry))
}

function someStay(by: Variation, facts: Facts): Entry {
  const { random } = by
  const [one, other] = [someDay(by, facts), someDay(by, facts)]
  const [from, to] = one < other ? [one, other] : [other, one]
  const country = someCountry(by, facts)
  return { country, ...(random(2) === 0 && { place: placeIn(by) }), from, ...(random(4) > 0 && { to }) }
}

function placeIn({ random, constants }: Variation): string {
  return pick([...constants.places, 'Beijing', 'Shanghai'], random)
}

function variedStay(by: Variation, facts: Facts, stay: Entry): readonly Entry[] {
  const { random } = by
  const { to, ...ongoing } = stay
  switch (random(7)) {
    case 0:
      return [{ ...stay, country: someCountry(by, facts) }]
    case 1:
      return [{ ...stay, place: placeIn(by) }]
    case 2:
      return [{ ...stay, kind: pick(stayKindNames, random) }]
    case 3:
      return [ongoing]
    case 4:
      return [forwards({ ...stay, from: someDay(by, facts) })]
    case 5:
      return [forwards({ ...stay, to: someDay(by, facts) })]
    default:
      return interrupted(by, stay)
  }
}

/** A stay that ends before it begins, the other way round. */
function forwards(stay: Entry): Entry {
  const { from, to } = stay
  return typeof from === 'string' && typeof to === 'string' && to < from ? { ...stay, from: to, to: from } : stay
}

/** A stay with some days away. */
function interrupted({ random, asOf }: Variation, stay: Entry): readonly Entry[] {
  const [from, to] = [stay.from, stay.to].map((date) => (typeof date === 'string' ? parsePlainDate(date) : undefined))
  if (from === undefined || (to ?? asOf) - from < 4) return [stay]
  const left = from + 1 + random((to ?? asOf) - from - 3)
  return [
    { ...stay, to: formatPlainDate(left) },
    { ...stay, from: formatPlainDate(Math.min(left + 2 + random(30), to ?? asOf)) },
  ]
}

/** A record with all that it has to say, and some of what it can. */
export function someRecord(by: Variation, facts: Facts, fields: Readonly<Record<string, FieldDefinition>>): Entry {
  const given = Object.entries(fields).filter(([, { optional }]) => optional === undefined || by.random(3) === 0)
  return Object.fromEntries(given.map(([name, field]) => [name, someValue(by, facts, field)]))
}
