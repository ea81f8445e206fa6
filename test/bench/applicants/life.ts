import { countries } from '../../../src/model/country.ts'
import { type Day, dayOf, plusMonths, textOf } from '../../oracle/calendar.ts'
import { cities, homes, lived } from './places.ts'
import type { Random } from './random.ts'

/** A stay to the day. */
export interface Stay {
  readonly country: string
  readonly place: string
  readonly from: string
  readonly to?: string
  readonly kind?: string
}

/** What a life has that every destination asks for. */
export interface Life {
  readonly birthDate: string
  readonly nationalities: readonly string[]
  readonly residences: readonly Stay[]
}

/** How many stays a life has; and whether the countries are those that one person knows, or every stay lies in another. */
export interface Shape {
  readonly stays: number
  readonly countries: 'a few' | 'all different'
}

/**
 * A life until a day: residences that follow each other, the last going on, a few more or less as long as rules count; and beside them visits,
 * in later years, of a day to some weeks, which overlap residences and each other.
 */
export function lifeOf(random: Random, asOf: string, { stays, countries }: Shape): Life {
  const today = dayOf(asOf)
  const age = stays <= 6 && random.chance(0.06) ? random.whole(1, 15) : random.chance(0.2) ? random.whole(16, 24) : random.whole(25, 72)
  const birth = plusMonths(today, -12 * age, 'down') - random.whole(0, 364)
  const home = random.pick(homes)
  const others = [...new Set(Array.from({ length: 16 }, () => random.pick(lived)))]
  const moves = movesOf(random, birth, today, Math.min(12, Math.ceil(stays / 2) + random.whole(0, 1), stays))
  const residences: Stay[] = moves.map(({ from, to }, index) => {
    const country = index === 0 || random.chance(0.3) ? home : random.pick(others)
    return {
      country,
      place: placeIn(random, country),
      from: textOf(from),
      ...(to !== undefined && { to: textOf(to) }),
      ...(random.chance(0.3) && { kind: random.chance(0.9) ? 'residence' : random.pick(['at-sea', 'detention', 'official-posting']) }),
    }
  })
  const years = Math.min(today - birth, 25 * 365)
  while (residences.length < stays) residences.push(visit(random, today, today - years, others))
  return {
    birthDate: textOf(birth),
    nationalities: random.chance(0.12) ? [...new Set([home, random.pick(others)])] : [home],
    residences: countries === 'a few' ? residences : inAllDifferent(residences, home),
  }
}

function placeIn(random: Random, country: string): string {
  return random.pick(cities[country] ?? ['Town'])
}

/** When somebody moved: some at the end of exactly so many months, or a day before or after; some after a few weeks of nobody knows where. */
function movesOf(random: Random, birth: Day, today: Day, count: number): readonly { from: Day; to?: Day }[] {
  const starts = [birth]
  let from = birth + Math.floor(((today - birth) * random.whole(40, 90)) / 100)
  for (let left = count - 1; left > 0 && from < today - left; left--) {
    starts.push(from)
    const months = random.pick([2, 5, 6, 6, 11, 12, 12, 18, 24, 30, 48])
    const next = random.chance(0.25) ? plusMonths(from, months, 'down') + random.whole(-1, 1) : from + random.whole(20, 30 * months)
    from = Math.min(next, today - left + 1)
  }
  return starts.map((start, index) => {
    const next = starts[index + 1]
    if (next === undefined) return { from: start }
    return { from: start, to: Math.max(start, next - 1 - (random.chance(0.3) ? random.whole(1, 20) : 0)) }
  })
}

function visit(random: Random, today: Day, since: Day, others: readonly string[]): Stay {
  const from = random.whole(since, today)
  const to = Math.min(today, from + (random.chance(0.1) ? random.whole(30, 170) : random.whole(0, 21)))
  const country = random.pick(others)
  return { country, place: placeIn(random, country), from: textOf(from), to: textOf(to), kind: random.chance(0.95) ? 'visit' : 'at-sea' }
}

function inAllDifferent(residences: readonly Stay[], home: string): readonly Stay[] {
  const rest = countries.filter((country) => country !== home)
  return residences.map((stay, index) => {
    const country = index === 0 ? home : rest[(index - 1) % rest.length]!
    return { ...stay, country, place: cities[country]?.[0] ?? 'Town' }
  })
}

/** The same life of somebody who lives in a country now. */
export function livingIn(random: Random, country: string, life: Life): Life {
  const moved = { country, place: placeIn(random, country) }
  return { ...life, residences: life.residences.map((stay) => (stay.to === undefined ? { ...stay, ...moved } : stay)) }
}

/** Every country that a life knows, once. */
export function countriesOf({ nationalities, residences }: Life): readonly string[] {
  return [...new Set([...nationalities, ...residences.map(({ country }) => country)])]
}

/** A day at most so many days before another, not before birth. */
export function dayBefore(random: Random, { birthDate }: Life, asOf: string, days: number): string {
  return textOf(Math.max(dayOf(birthDate), dayOf(asOf) - random.whole(0, days)))
}
