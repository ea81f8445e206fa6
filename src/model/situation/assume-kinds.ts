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

/** Whether some measure of a list of stays counts stays of some kinds only. */
export function countsByKind({ measures }: RulesetVersion, list: string): boolean {
  return Object.values(measures).some((measure: Measure) => {
    const properties = measure as Readonly<Record<string, unknown>>
    return (
      properties.kinds !== undefined && propertiesOf(measure).some(([name, { holds }]) => holds === 'list' && properties[name] === list)
    )
  })
}
