import type { Language } from '../calendar/language.ts'
import { assertVersion } from '../model/checked.ts'
import { readLanguage } from '../model/input/options.ts'
import type { Subject } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Finding, Shown } from '../reasons/evaluation.ts'
import { assumedAnswer } from './answer/open.ts'
import { nameOfCountry, subjectName, wordsOf } from './context.ts'
import { paramsInWords } from './params.ts'
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
}

/**
 * Gives the words of one language for the parts of the results of a version.
 *
 * @param version - The version that the results are of.
 * @param language - English where it is left out.
 *
 * @throws {@link InvalidArgumentError} for a language that there is not.
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
  }
}
