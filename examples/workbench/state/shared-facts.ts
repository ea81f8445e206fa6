import { pickFacts, type RulesetVersion } from 'immigration-rulesets'
import type { ClientFile } from './client.ts'

/** Picks from a client file what any of some versions has a use for: facts, and fields of records. */
export function sharedFacts(versions: readonly RulesetVersion[], file: ClientFile): ClientFile {
  const shared: Record<string, unknown> = {}
  for (const version of versions) {
    for (const [name, value] of Object.entries(pickFacts(version, file).facts)) shared[name] = together(shared[name], value)
  }
  return shared
}

/** Puts together two selections from one value: of lists of records, each entry has the fields of both. */
function together(one: unknown, other: unknown): unknown {
  if (!Array.isArray(one) || !Array.isArray(other)) return other
  return other.map((entry: unknown, index) => {
    const before: unknown = one[index]
    return isEntry(entry) && isEntry(before) ? { ...before, ...entry } : entry
  })
}

function isEntry(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
