import type { Facts } from '../../../model/fact.ts'

type Entry = Readonly<Record<string, unknown>>

/** How many times something is tried to be left out. */
const mostTries = 400

/**
 * Takes away from facts all that can be taken away, one thing after the other: facts, entries, parts of entries; and makes dates the first of
 * a year or month where that is as good.
 *
 * @param isEnough - Whether facts still are what they are to be.
 */
export function shrink(facts: Facts, isEnough: (facts: Facts) => boolean): Facts {
  let [smallest, tries] = [facts, 0]
  for (let isSmaller = true; isSmaller && tries < mostTries; ) {
    isSmaller = false
    for (const smaller of smallerThan(smallest)) {
      tries += 1
      if (tries > mostTries) break
      if (!isEnough(smaller)) continue
      ;[smallest, isSmaller] = [smaller, true]
      break
    }
  }
  return smallest
}

function* smallerThan(facts: Facts): Generator<Facts> {
  for (const name of Object.keys(facts)) yield without(facts, name)
  for (const [name, value] of Object.entries(facts)) {
    if (!Array.isArray(value)) continue
    for (const index of value.keys()) yield { ...facts, [name]: value.filter((_, at) => at !== index) }
  }
  for (const [name, value] of Object.entries(facts)) {
    if (!Array.isArray(value)) continue
    for (const [index, entry] of value.entries()) {
      const put = (changed: Entry): Facts => ({ ...facts, [name]: value.map((one, at) => (at === index ? changed : one)) })
      if (typeof entry === 'object' && entry !== null) for (const smaller of smallerEntries(entry as Entry)) yield put(smaller)
    }
  }
  for (const [name, value] of Object.entries(facts)) for (const date of rounder(value)) yield { ...facts, [name]: date }
}

function* smallerEntries(entry: Entry): Generator<Entry> {
  for (const field of Object.keys(entry)) if (field !== 'country' && field !== 'from') yield without(entry, field)
  for (const [field, value] of Object.entries(entry)) for (const date of rounder(value)) yield { ...entry, [field]: date }
}

function without<Kept extends Entry>(entry: Kept, name: string): Kept {
  const { [name]: _left, ...rest } = entry
  return rest as unknown as Kept
}

/** The first day of the year and month of a date that is neither. */
function rounder(date: unknown): readonly string[] {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) return []
  return [`${date.slice(0, 4)}-01-01`, `${date.slice(0, 7)}-01`].filter(
    (other) => other < date && !(date.endsWith('-01') && !other.endsWith('-01-01')),
  )
}
