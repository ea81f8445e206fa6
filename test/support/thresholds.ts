import type { RulesetVersion } from '../../src/model/version.ts'

/** The constants that a version compares with, so that what is generated lies around them. */
export interface Thresholds {
  readonly integers: readonly number[]
  readonly dates: readonly string[]
  readonly countries: readonly string[]
  /** Durations in months, a year being twelve, and in days. */
  readonly months: readonly number[]
  readonly days: readonly number[]
}

/** Collects every constant in the measures and conditions of a version. */
export function thresholdsOf(version: RulesetVersion): Thresholds {
  const found = {
    integers: new Set<number>(),
    dates: new Set<string>(),
    countries: new Set<string>(),
    months: new Set<number>(),
    days: new Set<number>(),
  }
  const walk = (data: unknown): void => {
    if (typeof data === 'number') found.integers.add(data)
    if (typeof data === 'string' && /^\d{4}-\d\d-\d\d$/.test(data)) found.dates.add(data)
    if (typeof data === 'string' && /^[A-Z]{2}$/.test(data)) found.countries.add(data)
    if (typeof data !== 'object' || data === null) return
    const { years, months, days } = data as { years?: unknown; months?: unknown; days?: unknown }
    if (typeof years === 'number' || typeof months === 'number') found.months.add(12 * Number(years ?? 0) + Number(months ?? 0))
    else if (typeof days === 'number') found.days.add(days)
    else Object.values(data).forEach(walk)
  }
  walk([version.measures, version.conditions, version.rules.map(({ when, unless }) => [when, unless])])
  return {
    integers: [...found.integers],
    dates: [...found.dates],
    countries: [...found.countries],
    // An age in a condition is a whole number of years.
    months: [...found.months, ...[...found.integers].filter((years) => years > 0 && years < 100).map((years) => 12 * years)],
    days: [...found.days],
  }
}
