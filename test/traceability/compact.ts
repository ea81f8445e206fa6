import type { Traceability } from './traceability.ts'

/**
 * The matrix as it is in the package: versions and cases are numbers, their places in the lists of both; what several versions say alike
 * stands there once, with all of these versions; and lists that are empty are left out.
 */
export function compactOf({ clauses, rules, cases }: Traceability): object {
  const versions = [...new Set(rules.map(({ version }) => version))]
  const numberOf = (version: string) => versions.indexOf(version)
  return {
    versions,
    clauses: clauses.map(({ encoded, notModelled, ...clause }) => ({
      ...clause,
      ...withoutEmpty({ encoded: together(encoded, numberOf).map(withoutEmpty), notModelled: together(notModelled, numberOf) }),
    })),
    rules: together(rules, numberOf),
    cases: cases.map(({ version, name }) => ({ version: numberOf(version), name })),
  }
}

type Together<Entry> = Omit<Entry, 'version'> & { readonly versions: readonly number[] }

/** Puts entries that differ in their version alone into one. */
function together<Entry extends { readonly version: string }>(
  entries: readonly Entry[],
  numberOf: (version: string) => number,
): readonly Together<Entry>[] {
  const groups = new Map<string, { readonly rest: Omit<Entry, 'version'>; readonly versions: number[] }>()
  for (const { version, ...rest } of entries) {
    const key = JSON.stringify(rest)
    const group = groups.get(key) ?? { rest, versions: [] }
    group.versions.push(numberOf(version))
    groups.set(key, group)
  }
  return [...groups.values()].map(({ rest, versions }) => ({ ...rest, versions }))
}

function withoutEmpty<Entry extends object>(entry: Entry): Partial<Entry> {
  const kept = Object.entries(entry).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return Object.fromEntries(kept) as Partial<Entry>
}
