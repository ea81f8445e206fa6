import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { InvalidFactsError, type Issue, type Person, type PersonRole, personsOf } from 'immigration-rulesets'
import { factsFilledIn } from './filled-in.ts'

/** The facts of one person, or of a family: what is saved, and what is loaded. */
export type ClientFile = Readonly<Record<string, unknown>>

/** The client file at hand. Whoever sets it has read it by `personsOf`. */
export const file = signal<ClientFile>({})

let lastPersons = personsOf({})

/** Everybody in the file, with all that is written of them. The last who could be read, should a file get here that cannot be. */
const everybody = computed<readonly Person[]>(() => {
  if (faultsOf(file.value).length === 0) lastPersons = personsOf(file.value)
  return lastPersons
})

/** Everybody in the file: the applicant first. */
export const persons = computed<readonly Person[]>(() => everybody.value.map((one) => ({ ...one, facts: factsFilledIn(one.facts) })))

/** The number of the person whose facts are shown. */
export const chosen = signal(0)

/** The person whose facts are shown. */
export const person = computed<Person>(() => (persons.value[chosen.value] ?? persons.value[0]) as Person)

/** What is known of that person, for all rulesets. */
export const facts = computed(() => person.value.facts)

/** What is written of that person: entries too in which nothing is filled in yet, which answers know nothing of. */
const written = computed(() => (everybody.value[chosen.value] ?? everybody.value[0])?.facts ?? {})

const values = new Map<string, ReadonlySignal<unknown>>()

/** What is said of one fact: whoever shows it need not be drawn again when another changes. */
export function factOf(name: string): ReadonlySignal<unknown> {
  const known = values.get(name)
  if (known !== undefined) return known
  const made = computed(() => written.value[name])
  values.set(name, made)
  return made
}

/** Gives one fact another value; `undefined` where nothing is said of it any more. */
export function setFact(name: string, value: unknown): void {
  const { [name]: _before, ...others } = written.value
  setFacts(value === undefined ? others : { ...written.value, [name]: value })
}

/** Gives the person at hand other facts. */
export function setFacts(next: ClientFile): void {
  const { name, family, ...own } = file.value
  const called = name !== undefined && { name }
  if (chosen.value === 0) file.value = { ...called, ...next, ...(family !== undefined && { family }) }
  else {
    const others = familyOf(file.value)
    const { role, name: theirs } = others[chosen.value - 1] ?? {}
    const changed = { ...(role !== undefined && { role }), ...(theirs !== undefined && { name: theirs }), ...next }
    file.value = { ...called, ...own, family: others.map((one, index) => (index === chosen.value - 1 ? changed : one)) }
  }
}

/** Adds somebody to the family, and shows that person; where that cannot be, says why, and leaves the file as it is. */
export function addPerson(role: Exclude<PersonRole, 'applicant'>): readonly Issue[] {
  const next = withPerson(role)
  const issues = put(next)
  if (issues.length === 0) chosen.value = next.family.length
  return issues
}

/** Why nobody can be added to the family; nothing while somebody can. */
export const fullness = computed<readonly Issue[]>(() => faultsOf(withPerson('other')))

function withPerson(role: Exclude<PersonRole, 'applicant'>) {
  return { ...file.value, family: [...familyOf(file.value), { role }] }
}

/** Takes the person at hand out of the family; the applicant stays. */
export function removePerson(): void {
  const index = chosen.value - 1
  if (index < 0) return
  chosen.value = 0
  const family = familyOf(file.value).filter((_, at) => at !== index)
  const { family: _all, ...others } = file.value
  file.value = family.length === 0 ? others : { ...others, family }
}

/** Gives the person at hand a name, none where it is empty; where it cannot be one, says why, and leaves the file as it is. */
export function namePerson(name: string): readonly Issue[] {
  const named = ({ name: _before, ...others }: ClientFile) => (name === '' ? others : { name, ...others })
  if (chosen.value === 0) return put(named(file.value))
  return put({ ...file.value, family: familyOf(file.value).map((one, index) => (index === chosen.value - 1 ? named(one) : one)) })
}

/** Takes a file whose persons can be read; of any other says what is wrong. */
function put(next: ClientFile): readonly Issue[] {
  const issues = faultsOf(next)
  if (issues.length === 0) file.value = next
  return issues
}

function faultsOf(of: ClientFile): readonly Issue[] {
  try {
    personsOf(of)
    return []
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error
    return error.issues
  }
}

function familyOf({ family }: ClientFile): readonly ClientFile[] {
  return (family ?? []) as readonly ClientFile[]
}
