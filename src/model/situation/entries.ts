import type { Facts } from '../fact.ts'
import type { FactPoint } from './point.ts'

/** A stay or record, as it is given. */
export type Entry = Readonly<Record<string, unknown>>

/** The entries of a list, as far as it is one. */
export function entriesIn(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : []
}

/** Facts with another value of one part of a stay or record; where there is no such list or entry, they stay as they are. */
export function withPart(facts: Facts, { fact, index, field = '' }: FactPoint, value: unknown): Facts {
  const entries = facts[fact]
  if (!Array.isArray(entries)) return facts
  return { ...facts, [fact]: entries.map((entry: Entry, number) => (number === index ? { ...entry, [field]: value } : entry)) }
}
