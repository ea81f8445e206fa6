import type { ClientFile } from './client.ts'

/**
 * What is filled in of a list: entries at its end in which nothing is, such as a stay that was just added, are not there yet.
 *
 * @returns Anything but a list as it is; nothing where all that there is is yet to be filled in: an empty list says that there are none.
 *
 * @example
 * filledIn([{ country: 'CN' }, {}]) //=> [{ country: 'CN' }]
 * filledIn([{}]) //=> undefined
 */
export function filledIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const count = value.findLastIndex((entry) => !isEmptyEntry(entry)) + 1
  return count === value.length ? value : count === 0 ? undefined : value.slice(0, count)
}

/** Whether an entry of a list has nothing in it yet. */
export function isEmptyEntry(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry) && Object.keys(entry).length === 0
}

/** What is filled in of the facts of a person. */
export function factsFilledIn(facts: ClientFile): ClientFile {
  const entries = Object.entries(facts).map(([name, value]) => [name, filledIn(value)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** What is filled in of a client file. */
export function fileFilledIn(file: ClientFile): ClientFile {
  const { family } = file
  const own = factsFilledIn(file)
  return Array.isArray(family) ? { ...own, family: family.map(factsFilledIn) } : own
}
