import { InvalidFactsError, type Issue } from '../../errors.ts'
import type { Facts } from '../fact.ts'
import { describe, unknownName } from '../input/describe.ts'
import { joinPath } from '../input/path.ts'
import { isPlainObject } from '../input/plain-object.ts'
import { factsFault } from './prepare-facts.ts'
import { notGiven } from './read-entries.ts'
import { textFault } from './scalar-fault.ts'

/** What somebody is to the person of a client file. */
export const familyRoles = ['spouse', 'partner', 'child', 'parent', 'sibling', 'other'] as const

/** What somebody is in a client file: the person of the file, or what somebody is to that person. */
export type PersonRole = 'applicant' | (typeof familyRoles)[number]

/** What a client file says of persons besides their facts; no fact can have such a name. */
export const personProperties = ['family', 'role', 'name'] as const

/** The most persons of one client file. */
const maxPersons = 50

/** One person of a client file. */
export interface Person {
  readonly role: PersonRole
  readonly name?: string
  /** Where the person stands in the file, such as `family[1]`; empty for the person of the file itself. */
  readonly path: string
  /** The client file of this person alone. */
  readonly facts: Facts
}

/**
 * Takes a client file apart into its persons: the one whose file it is, as `applicant`, and those that its `family` lists, each with a role, a
 * name where one is given, and facts of their own.
 *
 * The facts themselves are checked where they are used: by `evaluate`, for each person alone.
 *
 * @param client - One object of facts, with or without a `family`.
 *
 * @returns The person of the file first, then the family in order. A file without a family is one person.
 *
 * @throws {@link InvalidFactsError} for a role that there is not, a family in a family, or what is no list of persons.
 *
 * @example
 * personsOf({ birthDate: '1985', family: [{ role: 'child', name: 'Mia', birthDate: '2015' }] })[1]
 * //=> { role: 'child', name: 'Mia', path: 'family[0]', facts: { birthDate: '2015' } }
 */
export function personsOf(client: Facts): readonly Person[] {
  const fault = factsFault(client)
  if (fault !== undefined) throw new InvalidFactsError([{ path: '', message: fault }])
  const { family = [], ...facts } = client
  const issues: Issue[] = []
  const persons = [{ role: 'applicant' as const, path: '', facts }, ...readFamily(family, issues)]
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return persons
}

/**
 * Does something with each person; what is wrong with the facts of any of them is told together, by its path in the client file.
 *
 * @throws {@link InvalidFactsError}
 */
export function eachPerson<Result>(persons: readonly Person[], act: (person: Person) => Result): readonly Result[] {
  const issues: Issue[] = []
  const results = persons.flatMap((person) => {
    try {
      return [act(person)]
    } catch (error) {
      if (!(error instanceof InvalidFactsError)) throw error
      issues.push(...error.issues.map((issue) => ({ ...issue, path: pathIn(person, issue.path) })))
      return []
    }
  })
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return results
}

/** Writes a path in the facts of a person as one in the client file. */
function pathIn(person: Person, path: string): string {
  if (person.path === '' || path === '') return person.path + path
  return path.startsWith('[') ? person.path + path : `${person.path}.${path}`
}

function readFamily(family: unknown, issues: Issue[]): readonly Person[] {
  if (!Array.isArray(family)) {
    issues.push({ path: 'family', message: `${describe(family)} is not a list of persons, each an object with a \`role\` and facts` })
    return []
  }
  if (family.length >= maxPersons) {
    issues.push({ path: 'family', message: `${family.length} persons are too many: at most ${maxPersons - 1} are read` })
    return []
  }
  // A hole is an entry that is not given.
  return Array.from(family as readonly unknown[]).flatMap((member, index) => readMember(member, joinPath('family', index), issues))
}

function readMember(member: unknown, path: string, issues: Issue[]): readonly Person[] {
  if (!isPlainObject(member)) {
    issues.push({ path, message: `${describe(member)} is not an object with a \`role\` and facts` })
    return []
  }
  const { role: given, name, family, ...facts } = member
  const role = familyRoles.find((known) => known === given)
  const faults: readonly (readonly [name: string, message: string | undefined])[] = [
    ['role', role === undefined ? roleFault(given) : undefined],
    ['name', name === undefined ? undefined : textFault(name)],
    ['family', family === undefined ? undefined : 'a person of a family has no family of their own: list everybody in the one `family`'],
  ]
  const wrong = faults.flatMap(([property, message]) => (message === undefined ? [] : [{ path: `${path}.${property}`, message }]))
  issues.push(...wrong)
  if (role === undefined || wrong.length > 0) return []
  return [{ role, ...(name !== undefined && { name: name as string }), path, facts }]
}

function roleFault(role: unknown): string {
  if (role === undefined) return notGiven
  return typeof role === 'string' ? unknownName('role', role, familyRoles) : `${describe(role)} is not a role such as \`spouse\``
}
