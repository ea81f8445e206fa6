import type { Measure } from '../../model/measure.ts'
import type { Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Words } from '../context.ts'
import { definitionOf, labelInWords, nounFor } from './labels.ts'
import { describeMeasureBy } from './measure.ts'

/**
 * Says in words how a measure is worked out, from its definition; what it refers to is called by its label.
 *
 * @example
 * describeWorking(words, 'country.totalStay') //=> 'total stay in that country since the 16th birthday'
 */
export function describeWorking(words: Words, name: string): string {
  const measure = own(words.version.measures, name)
  return measure === undefined ? name : describeDefinition(words, measure, {})
}

/**
 * Says in words what any name in a condition stands for: a fact, a measure, a reading, the subject.
 *
 * @example
 * describeName(words, 'birthDate', {}) //=> 'date of birth'
 */
export function describeName(words: Words, name: string, subject: Subject): string {
  const { version, language, phrases } = words
  if (name === 'asOf') return phrases.asOfDate
  if (name === 'country') return phrases.country
  if (name === 'place') return phrases.placeName
  const measure = own(version.measures, name)
  if (measure !== undefined) {
    return measure.label === undefined ? describeDefinition(words, measure, subject) : labelInWords(words, measure.label, subject)
  }
  const reading = own(version.readings, name)
  if (reading !== undefined) return `${phrases.reading}${phrases.colon}${reading.title[language]}`
  return nounFor(words, name) ?? questionOf(words, name)
}

/**
 * Names a date as part of a sentence: a date fact, a measure that is a date, a date field of a record, or the as-of date.
 *
 * @example
 * describeDate(words, 'sixteenthBirthday', {}) //=> 'the 16th birthday'
 */
export function describeDate(words: Words, name: string, subject: Subject): string {
  const { version, phrases } = words
  if (isDateOfBirth(version, name)) return phrases.dateOfBirth
  if (name === 'asOf' || Object.hasOwn(version.measures, name)) return describeName(words, name, subject)
  const label = nounFor(words, name)
  return label === undefined ? phrases.askedDate(withoutMark(questionOf(words, name))) : phrases.labelledDate(label)
}

/** The question that asks for a fact, or for a field of a record. */
export function questionOf(words: Words, name: string): string {
  return definitionOf(words, name)?.question[words.language] ?? name
}

/** What a fact is called within a sentence: by its label, and by its question where it has none. */
export function nameOfFact(words: Words, name: string): string {
  return nounFor(words, name) ?? withoutMark(questionOf(words, name))
}

function describeDefinition(words: Words, measure: Measure, subject: Subject): string {
  const { version } = words
  return describeMeasureBy(measure, {
    words,
    subject,
    date: (name) => describeDate(words, name, subject),
    fact: (name) => nameOfFact(words, name),
    part: (name) => describePart(words, name, subject),
    isDateOfBirth: (name) => isDateOfBirth(version, name),
  })
}

/** Names what is added up: a measure, or a whole-number fact. */
function describePart(words: Words, name: string, subject: Subject): string {
  if (!Object.hasOwn(words.version.facts, name)) return describeName(words, name, subject)
  return words.phrases.fact(nameOfFact(words, name))
}

/** Whether a date is the one that the version counts ages from. */
function isDateOfBirth(version: RulesetVersion, name: string): boolean {
  return (
    own(version.facts, name)?.type === 'date' && Object.values(version.measures).some((measure) => 'age' in measure && measure.age === name)
  )
}

/** A question that becomes part of a sentence. */
export function withoutMark(question: string): string {
  return question.replace(/[?？]$/u, '')
}

function own<Entry>(map: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
