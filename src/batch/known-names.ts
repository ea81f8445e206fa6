import { InvalidFactsError } from '../errors.ts'
import type { Facts } from '../model/fact.ts'
import { isPlainObject } from '../model/input/plain-object.ts'
import { misspelt } from '../model/situation/client-file.ts'
import { stayFieldNames } from '../model/stays/stay-fields.ts'
import type { RulesetVersion } from '../model/version.ts'

/**
 * Makes what refuses a misspelt fact, or field of a record: one that none of the versions knows.
 *
 * The names are listed once; only where one is not among them is it worked out which was meant.
 *
 * @param versions - Every version that the facts could be meant for.
 *
 * @returns What throws {@link InvalidFactsError}, as `misspelt` finds it.
 */
export function misspellings(versions: readonly Pick<RulesetVersion, 'facts'>[]): (client: Facts) => void {
  const names = new Map<string, Set<string>>()
  for (const [name, definition] of versions.flatMap(({ facts }) => Object.entries(facts))) {
    const fields = names.get(name) ?? new Set()
    names.set(name, fields)
    const known = definition.type === 'records' ? Object.keys(definition.fields) : definition.type === 'stays' ? stayFieldNames : []
    for (const field of known) fields.add(field)
  }
  const isKnown = (name: string, value: unknown): boolean => {
    const fields = names.get(name)
    if (fields === undefined) return false
    if (fields.size === 0 || !Array.isArray(value)) return true
    return value.every((entry: unknown) => !isPlainObject(entry) || Object.keys(entry).every((field) => fields.has(field)))
  }
  return (client) => {
    if (!isPlainObject(client) || Object.entries(client).every(([name, value]) => isKnown(name, value))) return
    const issues = misspelt(versions, client)
    if (issues.length > 0) throw new InvalidFactsError(issues)
  }
}
