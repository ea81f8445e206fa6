import { isText } from './text.ts'

/**
 * Leaves out of plain data every text for people, and what says where something comes from.
 *
 * @param kept - The names of what is left as it is all the same.
 */
export function withoutWords(data: unknown, kept: readonly string[] = []): unknown {
  if (Array.isArray(data)) return data.map((entry) => withoutWords(entry, kept))
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).flatMap(([name, value]) => {
    if (kept.includes(name)) return [[name, value]]
    return isWords(value) || (name === 'cites' && Array.isArray(value)) ? [] : [[name, withoutWords(value, kept)]]
  })
  return Object.fromEntries(entries)
}

/** Whether something is a text for people, or holds nothing else, as the labels of an enumeration do. */
function isWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (isText(value)) return true
  const parts = Object.values(value)
  return parts.length > 0 && parts.every(isWords)
}
