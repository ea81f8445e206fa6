import type { Language } from '../calendar/language.ts'
import { printable } from '../calendar/printable.ts'
import { InvalidArgumentError } from '../errors.ts'
import { describe } from '../model/input/describe.ts'
import { type OptionTable, optional, readBoolean, readDay, readLanguage, readText } from '../model/input/options.ts'
import { recordsOf } from '../model/kind.ts'
import { cityAnywhere, cityIn } from '../model/situation/place-key.ts'
import { anyOther, type Subject } from '../model/subject.ts'
import type { Text } from '../model/text.ts'
import type { RulesetVersion } from '../model/version.ts'
import { countryInSentence, countryName } from './country-names.ts'
import { leastWidth } from './layout.ts'
import type { Phrases } from './phrases/answer.ts'
import { answerPhrases } from './phrases/books/answer.ts'

/** What a caller chooses about a text for people. */
export interface RenderOptions {
  /** English where it is left out. */
  readonly language?: Language
  /** The title of the ruleset, which a version does not carry; its id where it is left out. */
  readonly title?: Text
  /** The first day on which a later version governs, where the evaluation's horizon is `superseded`. */
  readonly supersededOn?: string
  /** Whether assumed answers on which nothing rests are told too; only counted where this is left out. */
  readonly allAssumptions?: boolean
}

/** What a caller chooses about the text of an answer. */
export interface AnswerOptions extends RenderOptions {
  /** Whether everything is told; where this is left out, each thing once and in a line or two. */
  readonly full?: boolean
  /** The columns of a line, 80 where it is left out; at least 40. */
  readonly width?: number
}

/** How the options of a text are read. */
export const renderOptions: OptionTable<RenderOptions> = {
  language: optional(readLanguage),
  title: optional(readText),
  supersededOn: optional(readDay),
  allAssumptions: optional(readBoolean),
}

/** How the options of the text of an answer are read. */
export const answerOptions: OptionTable<AnswerOptions> = {
  ...renderOptions,
  full: optional(readBoolean),
  width: optional(readWidth),
}

function readWidth(value: unknown, option: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= leastWidth) return value
  throw new InvalidArgumentError(option, `${describe(value)} is not a whole number from ${leastWidth} up`)
}

/** What every part of a text needs: whose words, in which language. */
export interface Words {
  readonly version: RulesetVersion
  readonly language: Language
  readonly phrases: Phrases
}

/** Gathers what the parts of a text need. */
export function wordsOf(version: RulesetVersion, language: Language = 'en'): Words {
  return { version, language, phrases: answerPhrases[language] }
}

/**
 * Names a subject: the case, a country, a place in one, or a record of a list by its number from 1.
 *
 * @example
 * subjectName(words, { country: 'CN', place: 'Beijing' }) //=> 'Beijing (China)'
 */
export function subjectName(words: Words, subject: Subject): string {
  const { country, place, ...records } = subject
  const [each] = Object.keys(records)
  const where = country === undefined ? undefined : nameOfCountry(words, String(country))
  if (each !== undefined) {
    const number = records[each]
    return words.phrases.record(
      nameOfRecord(words, each),
      typeof number === 'number' ? number + 1 : undefined,
      country === anyOther ? undefined : where,
    )
  }
  if (place === anyOther && where !== undefined)
    return country === anyOther ? where : words.phrases.anyOtherPlaceIn(countryWithin(words, String(country)))
  if (place !== undefined && where !== undefined) return words.phrases.place(nameOfPlace(words, subject), where)
  return where ?? words.phrases.theCase
}

/** Names what a subject is besides its country: a place or a record; nothing for a country or the case. */
export function nameInCountry(words: Words, subject: Subject): string | undefined {
  const { country, place, ...records } = subject
  if (place !== undefined) return nameOfPlace(words, subject)
  return Object.keys(records).length === 0 ? undefined : subjectName(words, records)
}

/** What people call one record of a list, such as `certificate`. */
export function nameOfRecord({ version, language, phrases }: Words, each: string): string {
  const fact = version.facts[recordsOf(version, each) ?? '']
  return (fact?.type === 'records' ? fact.eachLabel?.[language] : undefined) ?? phrases.entryOfList
}

/** Names a country by its code, or whatever country the facts do not name. */
export function nameOfCountry(words: Words, code: string): string {
  return code === anyOther ? words.phrases.anyOtherCountry : countryName(code, words.language)
}

/** Names a country within a sentence, with its article. */
export function countryWithin(words: Words, code: string): string {
  return code === anyOther ? words.phrases.anyOtherCountry : countryInSentence(code, words.language)
}

/** The name of a place: of the city, where it is recognised; else as somebody wrote it, fit to be printed. */
export function nameOfPlace({ version, language, phrases }: Words, { country, place }: Subject): string {
  if (place === anyOther) return phrases.anyOtherPlace
  const text = String(place)
  const city = country === undefined ? cityAnywhere(version.places, text) : cityIn(version.places, String(country), text)
  return city?.name[language] ?? printable(text)
}
