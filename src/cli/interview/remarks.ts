import type { Issue } from '../../errors.ts'
import { isCountry } from '../../model/country.ts'
import { pointAt } from '../../model/situation/point.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import type { InterviewState } from '../../reasons/interview/interview.ts'
import { questionFor } from '../../reasons/questions/question-for.ts'
import { placesAndTitles } from '../../text/answer/findings.ts'
import { wordsOf } from '../../text/context.ts'
import { countryName } from '../../text/country-names.ts'
import { answerPhrases } from '../../text/phrases/books/answer.ts'
import { headlinePhrases } from '../../text/phrases/books/headline.ts'
import { interviewPhrases } from '../../text/phrases/books/interview.ts'
import { dateInWords } from '../../text/values.ts'
import type { InterviewSubject } from './fact-prompts.ts'
import type { HeldInterview } from './interview.ts'

/** Says what the answer to what is being asked can change. */
export function whyInWords({ version, options, language }: InterviewSubject, { facts, question }: InterviewState): string {
  if (question === null) return ''
  const { findings } = evaluate(version, facts, options)
  const { fact } = question
  const concerned = findings.filter(({ missing, unknown, restsOn }) => [...missing, ...unknown, ...restsOn].includes(fact))
  if (concerned.length === 0) return interviewPhrases[language].whyScope
  const words = wordsOf(version, language)
  const things = [...new Set(concerned.map((finding) => placesAndTitles(words, [finding])))]
  const shown = things.length <= mostNamed ? things : things.slice(0, mostNamed - 1)
  const rest = things.length === shown.length ? [] : [headlinePhrases[language].more(things.length - shown.length)]
  return interviewPhrases[language].canChange([...shown, ...rest].join(answerPhrases[language].semicolon))
}

/** How many things are named that an answer can change; of more, the first, and how many more there are. */
const mostNamed = 3

/** Says how far an interview is: how many questions there can still be, and how many answers there are to confirm in the end. */
export function progressInWords({ version, options, language }: InterviewSubject, { facts, skip }: InterviewState): string {
  const { missing, restsOn } = evaluate(version, facts, options)
  const open = missing.filter((path) => !skip.includes(path)).length
  const confirm = restsOn.filter((path) => !skip.includes(path) && !Object.hasOwn(facts, path)).length
  return interviewPhrases[language].progress(open, confirm)
}

/**
 * Takes what was said of a list that an interview broke off in: entries that are whole are used where the facts can say that there are more of them.
 *
 * @returns The facts, and what is to be told of it.
 */
export function brokenOff(
  { version, language }: InterviewSubject,
  { state: { facts }, list }: HeldInterview,
): { readonly facts: InterviewState['facts']; readonly remarks: readonly string[] } {
  if (list === undefined) return { facts, remarks: [] }
  const { name, entries, begun } = list
  const phrases = interviewPhrases[language]
  const definition = version.facts[name]
  const given = Array.isArray(facts[name]) ? facts[name].length : 0
  const complete = definition?.type === 'stays' ? definition.complete : undefined
  const isUsed = complete !== undefined && entries.length > given
  const lost = [...(isUsed ? [] : entries.slice(given)), ...(Object.keys(begun).length === 0 ? [] : [begun])]
  const { colon, entryOfList } = answerPhrases[language]
  const each = definition?.type === 'records' ? (definition.eachLabel?.[language] ?? entryOfList) : undefined
  // A yes, a no, or what nobody knows says nothing without its question.
  const inWords = (entry: unknown) => {
    const told = Object.values(entry as object).filter((value) => typeof value === 'string' && value !== 'unknown')
    const parts = told.map((value: string) =>
      isCountry(value) ? countryName(value, language) : dateInWords(wordsOf(version, language), value),
    )
    return [each, parts.join(phrases.between)].filter((part) => part !== undefined && part !== '').join(colon)
  }
  return {
    facts: isUsed ? { ...facts, [name]: entries, [complete]: false } : facts,
    remarks: [
      ...(isUsed ? [phrases.notFinished] : []),
      ...(lost.length === 0 ? [] : [phrases.leftOut(lost.map(inWords).join(answerPhrases[language].semicolon))]),
    ],
  }
}

/** Says what is wrong with an answer: facts by their questions, and not by the names that programs give them. */
export function issueInWords({ version, language }: InterviewSubject, { path, message, text }: Issue): string {
  const named = (text?.[language] ?? message).replace(/`([A-Za-z][\w.[\]]*)`/g, (quoted, name: string) => questionOf(name) ?? quoted)
  return [questionOf(path) ?? '', named].filter((text) => text !== '').join(answerPhrases[language].space)

  function questionOf(name: string): string | undefined {
    const point = pointAt(name)
    if (!('fact' in point) || version.facts[point.fact] === undefined) return undefined
    return questionFor(version, point, 'absent')[language]
  }
}
