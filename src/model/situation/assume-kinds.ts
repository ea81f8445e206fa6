import type { Measure } from '../measure.ts'
import { propertiesOf } from '../operators.ts'
import type { RulesetVersion } from '../version.ts'
import type { SituationDraft } from './situation.ts'

/**
 * Takes stays that do not say what they were as of the kind that their list assumes, where the version counts by kind; this is listed
 * once a list, as the assumption `residences[].kind`.
 *
 * @param situation - Changed in place.
 */
export function assumeKinds(version: RulesetVersion, situation: SituationDraft): void {
  for (const [name, list] of situation.stays) {
    const definition = version.facts[name]
    const assumed = definition?.type === 'stays' ? definition.assumeKind : undefined
    if (assumed === undefined || !list.entries.some(({ kind }) => kind === undefined) || !countsByKind(version, name)) continue
    situation.stays.set(name, {
      ...list,
      entries: list.entries.map((stay) => ({ kind: { value: assumed, assumed: true as const }, ...stay })),
    })
    situation.assumptions.push({ fact: `${name}[].kind`, value: assumed })
  }
}

/** Leaves open again what stays were of which it was assumed. */
export function releaseKinds(situation: SituationDraft): void {
  for (const [name, list] of situation.stays) {
    const entries = list.entries.map(({ kind, ...stay }) => (kind === undefined || kind.assumed ? stay : { ...stay, kind }))
    situation.stays.set(name, { ...list, entries })
  }
}

const byKind = new WeakMap<RulesetVersion, ReadonlySet<string>>()

/** Whether some measure of a list of stays counts stays of some kinds only; looked for once a version. */
export function countsByKind(version: RulesetVersion, list: string): boolean {
  const known = byKind.get(version)
  if (known !== undefined) return known.has(list)
  const found = new Set(Object.values(version.measures).flatMap(listsByKind))
  byKind.set(version, found)
  return found.has(list)
}

/** The lists of which a measure counts entries of some kinds only. */
function listsByKind(measure: Measure): readonly string[] {
  const properties = measure as Readonly<Record<string, unknown>>
  if (properties.kinds === undefined) return []
  return propertiesOf(measure).flatMap(([name, { holds }]) => (holds === 'list' ? [String(properties[name])] : []))
}
