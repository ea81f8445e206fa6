import { explainBadDate, parsePartialDate } from '../../calendar/partial-date.ts'
import { explainBadTime, parsePartialTime } from '../../calendar/plain-time.ts'
import type { Country } from '../../model/country.ts'
import { suggest } from '../../model/input/suggest.ts'
import { countryNamed, countryNames } from '../../text/country-names.ts'
import { printable } from '../../text/layout.ts'
import type { InterviewPhrases } from '../../text/phrases/interview.ts'
import type { Reading } from './prompt.ts'

/** How a line is understood as a value of some sort. */
export type Reader<Value> = (line: string) => Reading<Value>

/** Understands yes and no. */
export function readYesOrNo(phrases: InterviewPhrases): Reader<boolean> {
  return (line) => {
    if (isOneOf(phrases.yes, line)) return { value: true }
    return isOneOf(phrases.no, line) ? { value: false } : { problem: phrases.notYesOrNo(shown(line)) }
  }
}

/** Understands the number of a choice, from 1, or the choice itself. */
export function readChoice(phrases: InterviewPhrases, choices: readonly string[]): Reader<string> {
  return (line) => {
    const choice = /^\d{1,4}$/.test(line) ? choices[Number(line) - 1] : choices.find((name) => name.toLowerCase() === line.toLowerCase())
    return choice === undefined ? { problem: phrases.notAChoice(shown(line), choices.length) } : { value: choice }
  }
}

/** Understands a date known to the day, month or year. */
export function readDate(phrases: InterviewPhrases): Reader<string> {
  return (line) => {
    if (isOneOf(phrases.unknown, line)) return { problem: phrases.roughDate }
    return parsePartialDate(line) === undefined ? { problem: explainBadDate(line) } : { value: line }
  }
}

/** Understands a time known to the minute, or to its day, month or year. */
export function readTime(phrases: InterviewPhrases): Reader<string> {
  return (line) => {
    if (isOneOf(phrases.unknown, line)) return { problem: phrases.roughDate }
    const time = line.replace(' ', 'T')
    return parsePartialTime(time) === undefined ? { problem: explainBadTime(line) } : { value: time }
  }
}

/** Understands a whole number. */
export function readWholeNumber(
  phrases: InterviewPhrases,
  minimum = Number.MIN_SAFE_INTEGER,
  maximum = Number.MAX_SAFE_INTEGER,
): Reader<number> {
  return (line) => {
    const value = /^-?\d{1,16}$/.test(line) ? Number(line) : Number.NaN
    return Number.isSafeInteger(value) && value >= minimum && value <= maximum
      ? { value }
      : { problem: phrases.notAWholeNumber(shown(line)) }
  }
}

/** Understands a country by its code or its name in either language. */
export function readCountry(phrases: InterviewPhrases): Reader<Country> {
  return (line) => {
    const country = countryNamed(line)
    return country === undefined ? { problem: phrases.notACountry(shown(line), nameLike(line)) } : { value: country }
  }
}

/** Understands countries with commas between them, or none at all. */
export function readCountries(phrases: InterviewPhrases): Reader<readonly Country[]> {
  return (line) => {
    if (isOneOf(phrases.none, line)) return { value: [] }
    // A name may have a comma in it itself.
    const whole = countryNamed(line)
    if (whole !== undefined) return { value: [whole] }
    const readings = line.split(/[,，、]/u).map((part) => readCountry(phrases)(part.trim()))
    const problem = readings.find((reading) => 'problem' in reading)
    return problem ?? { value: [...new Set(readings.flatMap((reading) => ('value' in reading ? reading.value : [])))] }
  }
}

/** Understands a short text. */
export function readText(phrases: InterviewPhrases): Reader<string> {
  return (line) => {
    if (line === '') return { problem: phrases.needed }
    return line.length > 200 ? { problem: phrases.tooLong } : { value: line }
  }
}

/** Understands what cannot be known as `'unknown'`, and everything else as another reader does. */
export function orUnknown<Value>(phrases: InterviewPhrases, read: Reader<Value>): Reader<Value | 'unknown'> {
  return (line) => (isOneOf(phrases.unknown, line) ? { value: 'unknown' } : read(line))
}

/** Understands an empty line as nothing, and everything else as another reader does. */
export function orBlank<Value>(read: Reader<Value>): Reader<Value | undefined> {
  return (line) => (line === '' ? { value: undefined } : read(line))
}

/** Whether a line is one of some words, whatever the case. */
export function isOneOf(words: readonly string[], line: string): boolean {
  return words.includes(line.toLowerCase())
}

/** A name that begins alike and differs in a few letters. */
function nameLike(line: string): string | undefined {
  const initial = line.slice(0, 1).toLowerCase()
  return suggest(
    line,
    countryNames().filter((name) => name.toLowerCase().startsWith(initial)),
  )
}

function shown(line: string): string {
  return printable(line.length > 40 ? `${line.slice(0, 40)}…` : line)
}
