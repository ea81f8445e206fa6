import { referencesOf } from '../../../model/checks/measure-references.ts'
import { afterPrefix, prefixOf, recordsOf } from '../../../model/kind.ts'
import { propertiesOf } from '../../../model/operators.ts'
import type { RulesetVersion } from '../../../model/version.ts'

/** The facts from which a name is made: the fact itself, the list of a record, all that a measure looks at. */
export function factsBehind(version: RulesetVersion, name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found
  if (Object.hasOwn(version.facts, name)) return found.add(name)
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure === undefined) {
    const list = afterPrefix(name) === name ? undefined : recordsOf(version, prefixOf(name))
    return list === undefined ? found : found.add(list)
  }
  for (const [property, { holds }] of propertiesOf(measure)) {
    const value = (measure as Readonly<Record<string, unknown>>)[property]
    if (holds === 'list' && typeof value === 'string') found.add(value)
  }
  for (const { name: reference } of referencesOf(measure)) factsBehind(version, reference, found)
  return found
}
