import type { Issue } from '../../errors.ts'
import type { FactDefinition, Facts, FactsFor } from '../fact.ts'
import { unknownAt } from '../input/issue.ts'
import { joinPath } from '../input/path.ts'
import { isPlainObject } from '../input/plain-object.ts'
import { taking } from '../input/taking.ts'
import { stayFieldNames } from '../stays/stay-fields.ts'
import type { RulesetVersion } from '../version.ts'

/** What one version takes of a client file. */
export interface PickedFacts<Picked> {
  readonly facts: Picked
  /** The facts, and the fields of records, that it has no use for: `arrests`, `certificates.cnNotarised`. */
  readonly ignored: readonly string[]
}

/**
 * Picks from a client file, which holds the facts of one person for all rulesets, those that one version declares, and of records the
 * fields that it declares.
 *
 * A name means the same wherever it is a fact, so that what is left out is of no use to the version. What is misspelt is left out too:
 * {@link misspelt} finds it among all versions that the file is meant for. A `family` is left out as well: `personsOf` gives each person.
 *
 * @param client - One flat object of facts.
 *
 * @returns New facts, for `evaluate` to check, and what was left out; what is no object at all is left for `evaluate` to refuse.
 *
 * @example
 * pickFacts(canada, { birthDate: '1988', arrests: [] }) //=> { facts: { birthDate: '1988' }, ignored: ['arrests'] }
 */
export function pickFacts<Version extends RulesetVersion>(version: Version, client: Facts): PickedFacts<FactsFor<Version['facts']>> {
  if (!isPlainObject(client)) return { facts: client as never, ignored: [] }
  return taking('version', () => picked(version, client))
}

function picked(version: RulesetVersion, client: Facts): PickedFacts<never> {
  const ignored = new Set<string>()
  const facts: Record<string, unknown> = {}
  for (const name of Object.keys(client)) {
    const definition = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
    if (definition === undefined) ignored.add(name)
    else facts[name] = pickFields(definition, name, client[name], ignored)
  }
  return { facts: facts as never, ignored: [...ignored] }
}

function pickFields(definition: FactDefinition, name: string, value: unknown, ignored: Set<string>): unknown {
  if (definition.type !== 'records' || !Array.isArray(value)) return value
  return value.map((entry: unknown) => {
    if (!isPlainObject(entry)) return entry
    const fields = Object.entries(entry).filter(([field]) => {
      const known = Object.hasOwn(definition.fields, field)
      if (!known) ignored.add(`${name}.${field}`)
      return known
    })
    return Object.fromEntries(fields)
  })
}

/**
 * Finds the facts, and the fields of records and stays, that no version declares: they are misspelt.
 *
 * @param versions - Every version that the facts could be meant for.
 * @param client - Facts of one person, meant for all of them together.
 *
 * @returns One issue a name, by path, with the near name, the first hundred of them; nothing where every name is known to some version.
 *
 * @example
 * misspelt([canada, australia], { birthdate: '1988' })[0].message //=> 'there is no fact `birthdate`: did you mean `birthDate`?'
 */
export function misspelt(versions: readonly Pick<RulesetVersion, 'facts'>[], client: Facts): readonly Issue[] {
  return taking('versions', () => {
    const issues: Issue[] = []
    for (const issue of eachMisspelt(versions, client)) {
      issues.push(issue)
      if (issues.length === mostTold) break
    }
    return issues
  })
}

/** Nobody reads more, and each is compared with every name that there is. */
const mostTold = 100

function* eachMisspelt(versions: readonly Pick<RulesetVersion, 'facts'>[], client: Facts): Generator<Issue> {
  if (!isPlainObject(client)) return
  const names = [...new Set(versions.flatMap((version) => Object.keys(version.facts)))]
  for (const [name, value] of Object.entries(client)) {
    if (name === 'family') yield { path: name, message: 'these are several persons: `personsOf` gives the facts of each' }
    else if (!names.includes(name)) yield unknownAt(joinPath('', name), 'fact', name, names)
    else yield* misspeltFields(fieldsOf(versions, name), name, value)
  }
}

function* misspeltFields(fields: readonly string[], name: string, value: unknown): Generator<Issue> {
  if (fields.length === 0 || !Array.isArray(value)) return
  for (const [index, entry] of value.entries()) {
    for (const key of isPlainObject(entry) ? Object.keys(entry) : []) {
      if (!fields.includes(key)) yield unknownAt(joinPath(joinPath(name, index), key), 'field', key, fields)
    }
  }
}

/** The fields of the records or stays of a list, in whichever version it has them. */
function fieldsOf(versions: readonly Pick<RulesetVersion, 'facts'>[], name: string): readonly string[] {
  const fields = versions.flatMap((version) => {
    const definition = Object.hasOwn(version.facts, name) ? version.facts[name] : undefined
    if (definition?.type === 'stays') return stayFieldNames
    return definition?.type === 'records' ? Object.keys(definition.fields) : []
  })
  return [...new Set(fields)]
}
