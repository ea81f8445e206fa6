import { randomOf } from './random.ts'

const exactDate = /^\d{4}-\d\d-\d\d$/

/** Dates that cannot be said to be unknown: without them there is no stay, and hardly a person. */
const alwaysThere = ['from', 'birthDate']

/**
 * The same facts as somebody tells them who does not remember: every third date is known to the month, to the year, or not at all.
 *
 * @param name - What is drawn by.
 */
export function roughly<Facts>(name: string, facts: Facts): Facts {
  const random = randomOf(`${name}/roughly`)
  const told = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => told(entry, field))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, told(entry, key)]))
    }
    if (typeof value !== 'string' || !exactDate.test(value) || !random.chance(1 / 3)) return value
    if (random.chance(0.2) && !alwaysThere.includes(field)) return 'unknown'
    return value.slice(0, random.chance(0.6) ? 7 : 4)
  }
  return told(facts, '') as Facts
}
