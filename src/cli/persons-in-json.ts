import type { Person } from '../model/situation/family.ts'

/** What was found for one person. */
interface PersonAnswer {
  readonly person: Pick<Person, 'role' | 'name'>
  readonly answer: object
}

/** Puts answers together for JSON: that of one person as it is, those of a family under `persons`, each with the role and name. */
export function personsInJson(answers: readonly PersonAnswer[]): object {
  const [first, ...others] = answers
  if (first !== undefined && others.length === 0) return first.answer
  return { persons: answers.map(({ person, answer }) => ({ ...person, ...answer })) }
}
