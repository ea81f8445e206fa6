import { formatDate } from '../../calendar/format.ts'
import { explainBadDate, parsePartialDate } from '../../calendar/partial-date.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { explainBadTime, parsePartialTime } from '../../calendar/plain-time.ts'
import { printable } from '../../calendar/printable.ts'
import type { Country } from '../../model/country.ts'
import { countryName, countryNamed, nameLike } from '../../text/country-names.ts'
import type { InterviewPhrases } from '../../text/phrases/interview.ts'
import type { Reading } from './prompt.ts'

/** How a line is understood as a value of some sort. */
export type Reader<Value> = (line: string) => Reading<Value>

/** Understands yes and no. */
export function readYesOrNo(phrases: InterviewPhrases): Reader<boolean> {
  return (line) => {
    if (isOneOf(phrases.yes, line)) return { value: true, shown: phrases.yesInWords }
    return isOneOf(phrases.no, line) ? { value: false, shown: phrases.noInWords } : { problem: phrases.notYesOrNo(shown(line)) }
  }
}

/**
 * Understands the number of a choice, from 1, the choice itself, what it is called, or the beginning of that where no other begins so; and yes or
 * no, where one choice alone says so.
 *
 * @param labels - What the choices are called.
 */
export function readChoice(phrases: InterviewPhrases, choices: readonly string[], labels: readonly string[]): Reader<string> {
  return (line) => {
    const wanted = line.toLowerCase()
    const index = /^\d{1,4}$/.test(line)
      ? Number(line) - 1
      : choices.findIndex((name, at) => [name.toLowerCase(), labels[at]?.toLowerCase()].includes(wanted))
    const saying = index < 0 ? choiceSaying(phrases, labels, line) : index
    const saysYesOrNo = [phrases.yes, phrases.no].some((words) => isOneOf(words, line))
    const said = saying < 0 && !saysYesOrNo ? choiceBeginning(choices, labels, wanted) : saying
    const value = choices[said]
    return value === undefined
      ? { problem: phrases.notAChoice(shown(line), choices.length) }
      : { value, ...(labels[said] !== undefined && { shown: labels[said] }) }
  }
}

/** The one choice that begins with yes, or with no, where the line says so; -1 for any other. */
function choiceSaying(phrases: InterviewPhrases, labels: readonly string[], line: string): number {
  const words = [phrases.yes, phrases.no].find((known) => isOneOf(known, line)) ?? []
  const says = (label: string) => words.some((word) => label.toLowerCase().split(/[,，:：;]/u)[0] === word)
  return labels.filter(says).length === 1 ? labels.findIndex(says) : -1
}

/** The one choice whose name begins so; -1 where there is none, or several. */
function choiceBeginning(choices: readonly string[], labels: readonly string[], wanted: string): number {
  const begins = (at: number) => [choices[at], labels[at]].some((name) => name?.toLowerCase().startsWith(wanted))
  const found = wanted === '' || /^\d+$/.test(wanted) ? [] : choices.flatMap((_, at) => (begins(at) ? at : []))
  return found.length === 1 ? (found[0] ?? -1) : -1
}

/** Understands a date known to the day, month or year. */
export function readDate(phrases: InterviewPhrases): Reader<string> {
  return (line) => {
    if (isOneOf(phrases.unknown, line)) return { problem: phrases.roughDate }
    if (parsePartialDate(line) === undefined) return { problem: explainBadDate(line, phrases.language) }
    const day = parsePlainDate(line)
    return { value: line, ...(day !== undefined && { shown: formatDate(day, phrases.language) }) }
  }
}

/** Understands a time known to the minute, or to its day, month or year. */
export function readTime(phrases: InterviewPhrases): Reader<string> {
  return (line) => {
    if (isOneOf(phrases.unknown, line)) return { problem: phrases.roughDate }
    const time = line.replace(' ', 'T')
    return parsePartialTime(time) === undefined ? { problem: explainBadTime(line, phrases.language) } : { value: time }
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

/**
 * Understands a country by its code or its name in either language. A name that is nearly one is offered, and so is Norway to somebody who
 * says no.
 */
export function readCountry(phrases: InterviewPhrases): Reader<Country> {
  return (line) => {
    const like = nameLike(line)
    const country = countryNamed(line) ?? (like === undefined ? undefined : countryNamed(like))
    if (country === undefined) return { problem: phrases.notACountry(shown(line), undefined) }
    const understood = { value: country, shown: countryName(country, phrases.language) }
    if (countryNamed(line) === undefined) return { problem: phrases.notACountry(shown(line), like), meant: understood }
    const isNo = line === line.toUpperCase() ? false : isOneOf(phrases.no, line)
    return isNo ? { problem: phrases.isMeant(understood.shown), meant: understood } : understood
  }
}

/** Understands countries with commas between them, or none at all. */
export function readCountries(phrases: InterviewPhrases): Reader<readonly Country[]> {
  return (line) => {
    if (isOneOf(phrases.none, line)) return { value: [], shown: phrases.noneInWords }
    // A name may have a comma in it itself.
    const whole = readCountry(phrases)(line)
    if ('value' in whole) return { value: [whole.value], ...(whole.shown !== undefined && { shown: whole.shown }) }
    const parts = line.split(/[,，、]/u)
    if (parts.length === 1)
      return { problem: whole.problem, ...(whole.meant !== undefined && { meant: { ...whole.meant, value: [whole.meant.value] } }) }
    const readings = parts.map((part) => readCountry(phrases)(part.trim()))
    const problem = readings.find((reading) => 'problem' in reading)
    if (problem !== undefined && 'problem' in problem) return { problem: problem.problem }
    const understood = readings.flatMap((reading) => ('value' in reading ? [reading] : []))
    return {
      value: [...new Set(understood.map(({ value }) => value))],
      shown: [...new Set(understood.map(({ shown: name }) => name ?? ''))].join(phrases.between),
    }
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
  return (line) => (isOneOf(phrases.unknown, line) ? { value: 'unknown', shown: phrases.unknownInWords } : read(line))
}

/** Understands an empty line as nothing, and everything else as another reader does. */
export function orBlank<Value>(read: Reader<Value>): Reader<Value | undefined> {
  return (line) => (line === '' ? { value: undefined } : read(line))
}

/** Understands no as that there is nothing, where the question can be answered so, and everything else as another reader does. */
export function orNo<Value>(phrases: InterviewPhrases, question: string, none: Value, read: Reader<Value>): Reader<Value> {
  const asked = isYesOrNo(question)
  return (line) => (asked && isOneOf(phrases.no, line) ? { value: none, shown: phrases.noneInWords } : read(line))
}

/** Whether a question sounds as if yes or no were an answer. */
function isYesOrNo(question: string): boolean {
  const last =
    question
      .split(/[.!。]\s*/u)
      .filter((part) => part !== '')
      .at(-1) ?? ''
  return /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|must)\b/i.test(last) || /吗[？?]|是否|有没有|有无/u.test(question)
}

/** Whether a line is one of some words, whatever the case. */
export function isOneOf(words: readonly string[], line: string): boolean {
  return words.includes(line.toLowerCase())
}

/** A line as it is told again, in a few words. */
export function shown(line: string): string {
  return printable(line.length > 40 ? `${line.slice(0, 40)}…` : line)
}
