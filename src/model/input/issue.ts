import type { Language } from '../../calendar/language.ts'
import type { Issue } from '../../errors.ts'
import { inEveryLanguage } from '../text.ts'
import { maxIssues } from './collect-issues.ts'
import { unknownName } from './describe.ts'

/**
 * Makes an issue of what is wrong with something that a person said.
 *
 * @param say - Says what is wrong in a language.
 *
 * @returns Nothing where nothing is.
 */
export function issueAt(path: string, say: (language: Language) => string | undefined): Issue | undefined {
  const message = say('en')
  return message === undefined ? undefined : { path, message, text: inEveryLanguage((language) => say(language) ?? message) }
}

/** Makes an issue of a name that there is not, with the one that was probably meant. */
export function unknownAt(path: string, what: string, name: string, known: readonly string[]): Issue {
  const text = inEveryLanguage((language) => unknownName(what, name, known, language))
  return { path, message: text.en, text }
}

/**
 * Puts issues in the order in which somebody reads what was given: fact by fact, entry by entry, what is wrong with one thing as it came.
 *
 * Of more than are told it is the first ones, and how many there are at least besides.
 *
 * @param facts - What was given.
 */
export function inOrder(facts: unknown, issues: readonly Issue[]): readonly Issue[] {
  const names = new Map(Object.keys(Object(facts)).map((name, index) => [name, index]))
  const placeOf = ({ path }: Issue): readonly [number, number] => {
    const [, name = '', entry] = /^([^.[]+)(?:\[(\d+)\])?/.exec(path) ?? []
    return [names.get(name) ?? names.size, Number(entry ?? -1)]
  }
  const ordered = issues
    .filter((issue) => !left.has(issue))
    .map((issue) => ({ issue, place: placeOf(issue) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ issue }) => issue)
  // What was left out before may be among what has come since.
  const more = Math.max(ordered.length - maxIssues, ...issues.map((issue) => left.get(issue) ?? 0))
  return more <= 0 ? ordered : [...ordered.slice(0, maxIssues), leavingOut(more)]
}

/** How many issues are not told, by the issue that says so. */
const left = new WeakMap<Issue, number>()

function leavingOut(more: number): Issue {
  const text = {
    en: `there is more: these are the first ${maxIssues}, and at least ${more} follow`,
    zh: `以上为前 ${maxIssues} 处，此外至少还有 ${more} 处`,
  }
  const issue: Issue = { path: '', message: text.en, text }
  left.set(issue, more)
  return issue
}
