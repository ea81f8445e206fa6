import { isText } from './text.ts'

/** Leaves out of plain data every text for people, and what says where something comes from. */
export function withoutWords(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutWords)
  if (typeof data !== 'object' || data === null) return data
  const kept = Object.entries(data).filter(([name, value]) => !isWords(value) && !(name === 'cites' && Array.isArray(value)))
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutWords(value)]))
}

/** Whether something is a text for people, or holds nothing else, as the labels of an enumeration do. */
function isWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (isText(value)) return true
  const parts = Object.values(value)
  return parts.length > 0 && parts.every(isWords)
}
