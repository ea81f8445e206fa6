import { computed, signal } from '@preact/signals'
import {
  checklist,
  checklistSheet,
  evaluate,
  type Issue,
  type Language,
  type Person,
  pickFacts,
  type Ruleset,
  type RulesetVersion,
  type Sheet,
  type Subject,
} from 'immigration-rulesets'
import { type When, when } from 'immigration-rulesets/analysis'
import { type AnswerOf, answerNow, issuesOf, optionsOf } from '../../state/answers.ts'
import { type ClientFile, chosen, persons } from '../../state/client.ts'
import { gapsInWords } from '../../state/gaps.ts'
import { language } from '../../state/settings.ts'
import { sharedFacts } from '../../state/shared-facts.ts'
import { yearsAfter } from '../../state/years-after.ts'
import { pageWords } from '../../words/page.ts'

/** The language of the list where it is another than that of the page. */
export const otherLanguage = signal<Language | undefined>(undefined)

/** The language of the list. */
export const listLanguage = computed(() => otherLanguage.value ?? language.value)

/** Whether the list says too what will be otherwise within a year: it takes a moment to work out. */
export const tellsChanges = signal(false)

/** Tells what is to be done for a subject from every other errand, in every language and on every day. */
export type Errand = (outcome: string, subject: Subject) => string

/** The checklist of one person, or what of the facts of that person cannot be. */
export interface PersonList {
  /** Where the person stands in the client file; empty for the applicant. */
  readonly path: string
  /** What the person is, and the name where one is known; nothing where there is no other. */
  readonly title: string | undefined
  readonly sheet: Sheet | undefined
  /** Tells an errand of the list from every other, of any person. */
  readonly errand: Errand
  /** Whether it was looked for what changes within a year, and nothing does. */
  readonly stays: boolean
  /** That the facts are taken to be complete, though they have gaps. */
  readonly gaps: readonly string[]
  readonly refused: readonly Issue[]
}

/** The checklists of everybody in the client file; nothing where no version is in force. */
export const lists = computed<readonly PersonList[] | undefined>(() => {
  const answer = answerNow.value
  if (answer?.version === undefined) return undefined
  return persons.value.map((person, index) => {
    const title = persons.value.length === 1 ? undefined : titleOf(index)
    return { path: person.path, title, errand: errandOf(answer, person), ...listOf(answer, index) }
  })
})

/** An errand is known by what is to be done, for whom and where; of a record by what the record says, wherever in its list it stands. */
function errandOf({ ruleset, version }: AnswerOf, { path, facts }: Person): Errand {
  return (outcome, subject) => {
    const named = Object.entries(subject).map(([name, value]) => {
      const list = Object.entries(version?.facts ?? {}).find(([, fact]) => fact.type === 'records' && fact.each === name)
      const records = facts[list?.[0] ?? '']
      return [name, typeof value === 'number' && Array.isArray(records) ? records[value] : value]
    })
    return JSON.stringify([ruleset.id, path, outcome, Object.fromEntries(named)])
  }
}

function listOf(answer: AnswerOf, index: number): Pick<PersonList, 'sheet' | 'stays' | 'gaps' | 'refused'> {
  const { ruleset, version, refused } = answer
  try {
    if (version === undefined) return { sheet: undefined, stays: false, gaps: [], refused }
    const facts = persons.value[index]?.facts ?? {}
    const own = index === chosen.value ? answer.evaluation : undefined
    const evaluation = own ?? evaluate(version, pickFacts(version, facts).facts, optionsOf(version))
    const changes = tellsChanges.value ? changesWithinYear(ruleset, version, facts) : undefined
    const list = checklist(version, evaluation, changes)
    const sheet = checklistSheet(version, list, { language: listLanguage.value, title: ruleset.title })
    return { sheet, stays: list.changes?.length === 0, gaps: gapsInWords(version, facts, listLanguage.value), refused: [] }
  } catch (error) {
    return { sheet: undefined, stays: false, gaps: [], refused: issuesOf(error) }
  }
}

/** What changes within a year, under the versions that then take over as well: each is given what it has a use for. */
function changesWithinYear(ruleset: Ruleset, version: RulesetVersion, facts: ClientFile): When {
  const options = optionsOf(version)
  return when(ruleset, sharedFacts(ruleset.versions, facts), { ...options, until: yearsAfter(options.asOf, 1) })
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
