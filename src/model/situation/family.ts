import type { Language } from '../../calendar/language.ts'
import { InvalidFactsError, type Issue } from '../../errors.ts'
import type { Facts } from '../fact.ts'
import { describe, unknownName } from '../input/describe.ts'
import { issueAt } from '../input/issue.ts'
import { joinPath } from '../input/path.ts'
import { isPlainObject } from '../input/plain-object.ts'
import { factsFault } from './prepare-facts.ts'
import { missing } from './read-entries.ts'
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
 * `name` where one is given, and facts of their own.
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
  const fault = issueAt('', (language) => factsFault(client, language))
  if (fault !== undefined) throw new InvalidFactsError([fault])
  const { name, family = [], ...facts } = client
  const issues: Issue[] = [issueAt('name', (language) => nameFault(name, language)) ?? []].flat()
  const applicant = { role: 'applicant' as const, ...(name !== undefined && { name: name as string }), path: '', facts }
  const persons = [applicant, ...readFamily(family, issues)]
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
  const fault = issueAt('family', (language) => familyFault(family, language))
  if (fault !== undefined) {
    issues.push(fault)
    return []
  }
  // A hole is an entry that is not given.
  return Array.from(family as readonly unknown[]).flatMap((member, index) => readMember(member, joinPath('family', index), issues))
}

function familyFault(family: unknown, language: Language): string | undefined {
  const { notAList, tooMany } = phrases[language]
  if (!Array.isArray(family)) return notAList(describe(family, language))
  return family.length >= maxPersons ? tooMany(family.length) : undefined
}

function readMember(member: unknown, path: string, issues: Issue[]): readonly Person[] {
  const fault = issueAt(path, (language) => (isPlainObject(member) ? undefined : phrases[language].notAPerson(describe(member, language))))
  if (fault !== undefined) {
    issues.push(fault)
    return []
  }
  const { role: given, name, family, ...facts } = member as Facts
  const role = familyRoles.find((known) => known === given)
  const faults: Readonly<Record<(typeof personProperties)[number], (language: Language) => string | undefined>> = {
    role: (language) => (role === undefined ? roleFault(given, language) : undefined),
    name: (language) => nameFault(name, language),
    family: (language) => (family === undefined ? undefined : phrases[language].ownFamily),
  }
  const wrong = Object.entries(faults).flatMap(([property, say]) => issueAt(`${path}.${property}`, say) ?? [])
  issues.push(...wrong)
  if (role === undefined || wrong.length > 0) return []
  return [{ role, ...(name !== undefined && { name: name as string }), path, facts }]
}

function nameFault(name: unknown, language: Language): string | undefined {
  return name === undefined ? undefined : textFault(name, language)
}

function roleFault(role: unknown, language: Language): string {
  if (role === undefined) return missing[language]
  if (typeof role === 'string') return unknownName('role', role, familyRoles, language)
  return phrases[language].notARole(describe(role, language))
}

const phrases = {
  en: {
    notAList: (given: string) => `${given} is not a list of persons, each an object with a \`role\` and facts`,
    notAPerson: (given: string) => `${given} is not an object with a \`role\` and facts`,
    notARole: (given: string) => `${given} is not a role such as \`spouse\``,
    tooMany: (count: number) => `${count} persons are too many: at most ${maxPersons - 1} are read`,
    ownFamily: 'a person of a family has no family of their own: list everybody in the one `family`',
  },
  zh: {
    notAList: (given: string) => `${given} 不是家庭成员列表：每人一个对象，含 \`role\` 和事实`,
    notAPerson: (given: string) => `${given} 不是含有 \`role\` 和事实的对象`,
    notARole: (given: string) => `${given} 不是身份：例如 \`spouse\``,
    tooMany: (count: number) => `${count} 人过多：至多读取 ${maxPersons - 1} 人`,
    ownFamily: '家庭成员不另列家庭：请把所有人写在同一个 `family` 中',
  },
}
