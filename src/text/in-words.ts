import type { Language } from '../calendar/language.ts'
import { assertVersion } from '../model/checked.ts'
import { readLanguage } from '../model/input/options.ts'
import type { Modality } from '../model/outcome.ts'
import type { Subject } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Evaluation, Finding, Shown, Status, UnrecognisedPlace } from '../reasons/evaluation.ts'
import type { Explanation } from '../reasons/explain.ts'
import { headlineOf } from '../reasons/headline/headline-of.ts'
import { type FindingInWords, findingInWords } from './answer/finding-in-words.ts'
import { placesAndTitles, statusInWords } from './answer/findings.ts'
import { basisOf, horizonOf, rulesInWords } from './answer/heading.ts'
import { answerInWords, type HeadlineInWords, headlineInWords } from './answer/headline.ts'
import { assumedAnswer, openPoint } from './answer/open.ts'
import { type ReadingTree, readingTreeOf } from './answer/reading-tree.ts'
import { placeInQuestion } from './answer/unrecognised.ts'
import { nameOfCountry, subjectName, wordsOf } from './context.ts'
import { paramsInWords } from './params.ts'
import { createSources, type SourceEntry } from './sources.ts'
import { type RuleInWords, tracesInWords } from './trace-in-words.ts'
import { dateInWords, factInWords, shownInWords } from './values.ts'

/** What the parts of results are called in one language, for pages that lay results out themselves; nothing is escaped. */
export interface InWords {
  /** Names a country by its code, or with `*` whatever country the facts do not name. */
  country(code: string): string
  /** Writes a date, known to the day or only to the month or year. */
  date(date: string): string
  /** Names a country, a place, a record or the case. */
  subject(subject: Subject): string
  /** Writes a value of a result, by the name of the fact, measure, reading or parameter that has it. */
  value(name: string, shown: Shown): string
  /** Writes the value of a fact as it is given: a single value, or a list of countries. */
  given(fact: string, value: unknown): string
  /** Writes the answer that was assumed to the question for a path, such as `nextQuestion.assumed`. */
  assumed(path: string, value: unknown): string
  /** Writes the parameters of a finding, each with its name, such as `from: 1 May 2010; to: 31 July 2011`; empty without any. */
  parameters(finding: Pick<Finding, 'params' | 'rules' | 'periods'>): string
  /** The answer in one line, without what it is about: `1 to get, 2 not needed`. */
  answer(evaluation: Evaluation): string
  /** The lines of `headlineOf`, the most pressing first. */
  headline(evaluation: Evaluation): readonly HeadlineInWords[]
  /** That the version does not cover the case, or may not; empty where it does. */
  scope(evaluation: Evaluation): string
  /**
   * What has to be known of the rules: since when they are in force and when they were last checked, and what is not known of that day.
   *
   * @param supersededOn - The first day on which a later version governs, where one does.
   */
  rules(evaluation: Evaluation, supersededOn?: string): readonly string[]
  /** Says how an outcome came out in the words of every text; for what is at somebody's discretion, that it can. */
  status(outcome: string, status: Status, modality?: Modality | null): string
  /** Writes a finding part by part. */
  finding(finding: Finding): FindingInWords
  /** Names several findings together, such as `Japan, Singapore: police certificate`. */
  findings(findings: readonly Finding[]): string
  /** What a contested finding hangs on, one reading after the other; nothing for any other. */
  readings(finding: Finding): ReadingTree | undefined
  /** The rules of an explanation with their conditions: those parts that decide, or, where `full` is said, all of them. */
  explanation(explanation: Explanation, full?: boolean): readonly RuleInWords[]
  /** The question at a path of `missing`; of `unknown`, what cannot be known. */
  question(path: string): string
  /** That a place is kept as it is written, and what may be meant. */
  place(place: UnrecognisedPlace): string
  /** What is known of sources, by their citation keys. */
  sources(keys: readonly string[]): readonly SourceEntry[]
}

/**
 * Gives the words of one language for the parts of the results of a version.
 *
 * @param version - The version that the results are of.
 * @param language - English where it is left out.
 *
 * @throws {@link InvalidArgumentError} for a language that there is not; what is given an evaluation, for that of another version.
 *
 * @example
 * inWords(version, 'zh').subject({ country: 'CN', place: 'Beijing' }) //=> '北京（中国）'
 * inWords(version).given('nationalities', ['FR', 'CN']) //=> 'France, China'
 */
export function inWords(version: RulesetVersion, language: Language = 'en'): InWords {
  assertVersion(version)
  const words = wordsOf(version, readLanguage(language, 'language'))
  return {
    country: (code) => nameOfCountry(words, code),
    date: (date) => dateInWords(words, date),
    subject: (subject) => subjectName(words, subject),
    value: (name, shown) => shownInWords(words, name, shown),
    given: (fact, value) => factInWords(words, fact, value),
    assumed: (path, value) => assumedAnswer(words, path, value),
    parameters: (finding) => paramsInWords(words, finding),
    answer: (evaluation) => answerInWords(words, headlineOf(version, evaluation), evaluation.scope),
    headline: (evaluation) => headlineInWords(words, headlineOf(version, evaluation), evaluation.assumptions),
    scope: ({ scope }) =>
      scope === null || scope.status === 'inside' ? '' : words.phrases.scope[scope.status](scope.title[words.language]),
    rules: (evaluation, supersededOn) => [
      rulesInWords(words, evaluation),
      ...horizonOf(words, evaluation, supersededOn === undefined ? {} : { supersededOn }),
      ...basisOf(words),
    ],
    status: (outcome, status, modality) => {
      const definition = version.outcomes[outcome]
      return statusInWords(words, definition?.kind ?? 'notice', status, modality ?? definition?.modality ?? 'is')
    },
    finding: (finding) => findingInWords(words, finding),
    findings: (findings) => placesAndTitles(words, findings),
    readings: (finding) => readingTreeOf(words, finding),
    explanation: (explanation, full = false) => tracesInWords(words, explanation, full),
    question: (path) => openPoint(version, path)[words.language],
    place: (place) => placeInQuestion(words, place),
    sources: (keys) => {
      const sources = createSources(words)
      sources.numbers(keys)
      return sources.entries()
    },
  }
}
