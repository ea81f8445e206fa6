import type { Issue } from '../../errors.ts'
import type { FactDefinition, Facts } from '../../model/fact.ts'
import { unknownName } from '../../model/input/describe.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import type { RulesetVersion } from '../../model/version.ts'

/**
 * Finds the facts, and the fields of records, that no version declares: they are misspelt.
 *
 * @param versions - Every version that the facts could be meant for.
 * @param facts - Facts meant for all of them together.
 *
 * @returns One issue a name, by path; nothing where every name is known to some version.
 */
export function misspelt(versions: readonly RulesetVersion[], facts: Facts): readonly Issue[] {
  if (!isPlainObject(facts)) return []
  const names = [...new Set(versions.flatMap((version) => Object.keys(version.facts)))]
  return Object.entries(facts).flatMap(([name, value]): readonly Issue[] => {
    if (!names.includes(name)) return [{ path: name, message: unknownName('fact', name, names) }]
    const fields = fieldsOf(versions, name)
    if (fields.length === 0 || !Array.isArray(value)) return []
    return value.flatMap((entry: unknown, index) =>
      keysOf(entry).flatMap((key) =>
        fields.includes(key) ? [] : [{ path: `${name}[${index}].${key}`, message: unknownName('field', key, fields) }],
      ),
    )
  })
}

/**
 * Picks from facts meant for several rulesets those that one version declares, and of records the fields that it declares.
 *
 * Where another version has a fact of the same name with other values, such as the visa classes of its country, a value that only the other
 * has is not meant for this one, and left out.
 *
 * @param others - The versions that the facts are meant for as well.
 *
 * @returns New facts; what are no facts at all is left for the version to refuse.
 *
 * @example
 * share(canada, { birthDate: '1988', arrests: [] }) //=> { birthDate: '1988' }
 */
export function share(version: RulesetVersion, facts: Facts, others: readonly RulesetVersion[] = []): Facts {
  if (!isPlainObject(facts)) return facts
  const own = Object.entries(facts).filter(
    ([name, value]) => Object.hasOwn(version.facts, name) && !isOfOthers(version, name, value, others),
  )
  return Object.fromEntries(own.map(([name, value]) => [name, shareValue(version.facts[name] as FactDefinition, value)]))
}

/** Whether a value is one that the enumeration of another version has, and this version's has not. */
function isOfOthers(version: RulesetVersion, name: string, value: unknown, others: readonly RulesetVersion[]): boolean {
  return value !== 'unknown' && !hasValue(version, name, value) && others.some((other) => hasValue(other, name, value))
}

/** Whether a value is in the enumeration of a fact; any value is where the fact is no enumeration. */
function hasValue(version: RulesetVersion, name: string, value: unknown): boolean {
  const definition = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
  if (definition?.type !== 'enum') return definition !== undefined
  return definition.values.some((known) => known === value)
}

function shareValue(definition: FactDefinition, value: unknown): unknown {
  if (definition.type !== 'records' || !Array.isArray(value)) return value
  return value.map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry
    return Object.fromEntries(Object.entries(entry).filter(([field]) => Object.hasOwn(definition.fields, field)))
  })
}

/** The fields of the records of a list, in whichever version it has them. */
function fieldsOf(versions: readonly RulesetVersion[], name: string): readonly string[] {
  return [
    ...new Set(
      versions.flatMap((version) => {
        const definition = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
        return definition?.type === 'records' ? Object.keys(definition.fields) : []
      }),
    ),
  ]
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}
