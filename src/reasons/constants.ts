import { type Country, isCountry } from '../model/country.ts'
import type { RulesetVersion } from '../model/version.ts'

/** What a version compares with and counts by: what it decides turns on values about these. */
export interface Constants {
  readonly integers: readonly number[]
  readonly countries: readonly Country[]
  readonly places: readonly string[]
  readonly dates: readonly string[]
  /** Durations in months, a year being twelve, and in days. */
  readonly months: readonly number[]
  readonly days: readonly number[]
}

/** Some countries that a history can be of, besides those that a version names. */
const usual: readonly Country[] = ['CN', 'JP', 'US', 'FR']

/** Collects the constants in the measures and conditions of a version. */
export function constantsOf({ measures, conditions, rules, scope }: RulesetVersion): Constants {
  return constantsIn([measures, conditions, rules.map(({ when, unless }) => [when, unless]), scope?.outside.map(({ when }) => when)])
}

/** Collects the constants in parts of a version. */
export function constantsIn(parts: readonly unknown[]): Constants {
  const [integers, countries, places, dates] = [new Set<number>(), new Set<Country>(usual), new Set<string>(), new Set<string>()]
  const [months, days] = [new Set<number>(), new Set<number>()]
  const walk = (data: unknown): void => {
    if (typeof data === 'number') integers.add(data)
    if (typeof data === 'string' && /^\d{4}-\d\d-\d\d$/.test(data)) dates.add(data)
    if (typeof data === 'string' && isCountry(data)) countries.add(data)
    if (typeof data !== 'object' || data === null) return
    const { years, months: inMonths, days: inDays, fact, value } = data as Readonly<Record<string, unknown>>
    if (fact === 'place') for (const place of [value].flat()) places.add(String(place))
    if (typeof years === 'number' || typeof inMonths === 'number') months.add(12 * Number(years ?? 0) + Number(inMonths ?? 0))
    else if (typeof inDays === 'number') days.add(inDays)
    else Object.values(data).forEach(walk)
  }
  walk(parts)
  // An age is a whole number of years.
  for (const years of integers) if (years > 0 && years < 100) months.add(12 * years)
  return {
    integers: [...integers],
    countries: [...countries],
    places: [...places],
    dates: [...dates],
    months: [...months],
    days: [...days],
  }
}

/** The days that data names, wherever in it; of times their days. */
export function datesIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return /^\d{4}-\d\d-\d\d/.test(data) ? [data.slice(0, 10)] : []
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(datesIn) : []
}
