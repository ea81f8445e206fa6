import type { Language } from '../calendar/language.ts'
import { printable } from '../calendar/printable.ts'
import type { Person } from '../model/situation/family.ts'
import { answerPhrases } from './phrases/books/answer.ts'

/**
 * Names the persons of a client file for headings: what each is, and the name where one is given; those who would else be named alike have a
 * number.
 *
 * @returns One title a person, in their order.
 *
 * @example
 * personTitles([{ role: 'applicant' }, { role: 'child', name: 'Mia' }, { role: 'child' }], 'en') //=> ['Applicant', 'Child: Mia', 'Child 2']
 */
export function personTitles(persons: readonly Pick<Person, 'role' | 'name'>[], language: Language): readonly string[] {
  const { persons: roles, personNumber, colon } = answerPhrases[language]
  return persons.map(({ role, name }, index) => {
    if (name !== undefined) return roles[role] + colon + printable(name)
    const alike = persons.filter((other) => other.role === role)
    const number = persons.slice(0, index + 1).filter((other) => other.role === role).length
    return alike.length === 1 ? roles[role] : personNumber(roles[role], number)
  })
}
