import type { Language } from '../../calendar/language.ts'
import type { Issue } from '../../errors.ts'
import { inEveryLanguage } from '../text.ts'
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
 * @param facts - What was given.
 */
export function inOrder(facts: unknown, issues: readonly Issue[]): readonly Issue[] {
  const names = Object.keys(Object(facts))
  const placeOf = ({ path }: Issue): readonly [number, number] => {
    const [, name = '', entry] = /^([^.[]+)(?:\[(\d+)\])?/.exec(path) ?? []
    const index = names.indexOf(name)
    return [index < 0 ? names.length : index, Number(entry ?? -1)]
  }
  return issues
    .map((issue) => ({ issue, place: placeOf(issue) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ issue }) => issue)
}
