import { computed, signal } from '@preact/signals'
import { checklist, checklistSheet, evaluate, type Issue, type Language, pickFacts, type Sheet } from 'immigration-rulesets'
import { type AnswerOf, answerNow, issuesOf, optionsOf } from '../../state/answers.ts'
import { chosen, persons } from '../../state/client.ts'
import { language } from '../../state/settings.ts'
import { pageWords } from '../../words/page.ts'

/** The language of the list where it is another than that of the page. */
export const otherLanguage = signal<Language | undefined>(undefined)

/** The language of the list. */
export const listLanguage = computed(() => otherLanguage.value ?? language.value)

/** The checklist of one person, or what of the facts of that person cannot be. */
export interface PersonList {
  /** Where the person stands in the client file; empty for the applicant. */
  readonly path: string
  /** What the person is, and the name where one is known; nothing where there is no other. */
  readonly title: string | undefined
  readonly sheet: Sheet | undefined
  readonly refused: readonly Issue[]
}

/** The checklists of everybody in the client file; nothing where no version is in force. */
export const lists = computed<readonly PersonList[] | undefined>(() => {
  const answer = answerNow.value
  if (answer?.version === undefined) return undefined
  return persons.value.map((person, index) => {
    const title = persons.value.length === 1 ? undefined : titleOf(index)
    return { path: person.path, title, ...listOf(answer, index) }
  })
})

function listOf(answer: AnswerOf, index: number): Pick<PersonList, 'sheet' | 'refused'> {
  const { ruleset, version, refused } = answer
  try {
    if (version === undefined) return { sheet: undefined, refused }
    const facts = persons.value[index]?.facts ?? {}
    const own = index === chosen.value ? answer.evaluation : undefined
    const evaluation = own ?? evaluate(version, pickFacts(version, facts).facts, optionsOf(ruleset))
    const sheet = checklistSheet(version, checklist(version, evaluation), { language: listLanguage.value, title: ruleset.title })
    return { sheet, refused: [] }
  } catch (error) {
    return { sheet: undefined, refused: issuesOf(error) }
  }
}

/** What a person is, with the name, or a number where there are several without one. */
function titleOf(index: number): string {
  const person = persons.value[index]
  if (person === undefined) return ''
  const role = pageWords[listLanguage.value].roles[person.role]
  const alike = persons.value.filter((one) => one.role === person.role && one.name === undefined)
  if (person.name !== undefined) return `${role}${listLanguage.value === 'zh' ? '：' : ': '}${person.name}`
  return alike.length === 1 ? role : `${role} ${alike.indexOf(person) + 1}`
}
