import type { Issue } from '../../errors.ts'
import { isCountry } from '../../model/country.ts'
import { pointAt } from '../../model/situation/point.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { questionFor } from '../../reasons/question-for.ts'
import { placesAndTitles } from '../../text/answer/findings.ts'
import { wordsOf } from '../../text/context.ts'
import { countryName } from '../../text/country-names.ts'
import { answerPhrases, interviewPhrases } from '../../text/phrases/books.ts'
import type { InterviewSubject } from './fact-prompts.ts'
import type { InterviewState } from './interview.ts'

/** Says what the answer to what is being asked can change. */
export function whyInWords({ version, options, language }: InterviewSubject, { facts, question }: InterviewState): string {
  if (question === undefined) return ''
  const { findings } = evaluate(version, facts as never, options)
  const { fact } = question
  const concerned = findings.filter(({ missing, unknown, restsOn }) => [...missing, ...unknown, ...restsOn].includes(fact))
  if (concerned.length === 0) return interviewPhrases[language].whyScope
  return interviewPhrases[language].canChange(placesAndTitles(wordsOf(version, language), concerned))
}

/** Says how far an interview is: how many questions there can still be, and how many answers there are to confirm in the end. */
export function progressInWords({ version, options, language }: InterviewSubject, { facts, skip }: InterviewState): string {
  const { missing, restsOn } = evaluate(version, facts as never, options)
  const open = missing.filter((path) => !skip.has(path)).length
  const confirm = restsOn.filter((path) => !skip.has(path) && !Object.hasOwn(facts, path)).length
  return interviewPhrases[language].progress(open, confirm)
}

/**
 * Takes what was said of a list that an interview broke off in: entries that are whole are used where the facts can say that there are more of them.
 *
 * @returns The facts, and what is to be told of it.
 */
export function brokenOff(
  { version, language }: InterviewSubject,
  { facts, list }: InterviewState,
): { readonly facts: InterviewState['facts']; readonly remarks: readonly string[] } {
  if (list === undefined) return { facts, remarks: [] }
  const { name, entries, begun } = list
  const phrases = interviewPhrases[language]
  const definition = version.facts[name]
  const given = Array.isArray(facts[name]) ? facts[name].length : 0
  const complete = definition?.type === 'stays' ? definition.complete : undefined
  const isUsed = complete !== undefined && entries.length > given
  const lost = [...(isUsed ? [] : entries.slice(given)), ...(Object.keys(begun).length === 0 ? [] : [begun])]
  const inWords = (entry: unknown) =>
    Object.values(entry as object)
      .map((value) => (typeof value === 'string' && isCountry(value) ? countryName(value, language) : sayPlainly(value)))
      .join(phrases.between)
  const sayPlainly = (value: unknown) =>
    value === true ? phrases.yesInWords : value === false ? phrases.noInWords : value === 'unknown' ? phrases.unknownInWords : String(value)
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
