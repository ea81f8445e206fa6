import type { Language } from '../../calendar/format.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { wordsOf } from '../../text/context.ts'
import { describeDate, wholeYears } from '../../text/describe.ts'
import { answerPhrases } from '../../text/phrases/books.ts'
import { birthDate } from '../convention.ts'

/**
 * Names a date of a version: a whole number of years after birth is a birthday, whether or not the version tests an age.
 *
 * @example
 * dateInWords(version, 'eighteenthBirthday', 'en') //=> 'the 18th birthday'
 */
export function dateInWords(version: RulesetVersion, name: string, language: Language): string {
  const measure = Object.hasOwn(version.measures, name) ? version.measures[name] : undefined
  if (measure !== undefined && 'shift' in measure && measure.shift === birthDate) {
    const years = wholeYears(measure)
    if (years !== undefined) return answerPhrases[language].birthday(years)
  }
  return describeDate(wordsOf(version, language), name, {})
}
