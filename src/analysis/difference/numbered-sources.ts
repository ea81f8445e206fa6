import type { Language } from '../../calendar/language.ts'
import { answerPhrases } from '../../text/phrases/books/answer.ts'
import { shortTitleOf, titleOf } from '../../text/sources.ts'
import { dateInWords } from '../../text/values.ts'
import type { LawSource } from './law-wording.ts'

/** Sources of several versions, numbered in the order in which a text first cites them. */
export interface NumberedSources {
  /** Cites sources by their numbers alone. */
  refer(sources: readonly LawSource[]): string
  /** Every source cited so far: its number is one more than its place. */
  readonly cited: readonly LawSource[]
}

/** Starts numbering: a source is the same where it is told in the same words and was read on the same day. */
export function createNumberedSources(): NumberedSources {
  const numbers = new Map<string, number>()
  const cited: LawSource[] = []
  const numberOf = (source: LawSource): number => {
    const number = numbers.get(sameSource(source)) ?? cited.push(source)
    numbers.set(sameSource(source), number)
    return number
  }
  return { cited, refer: (sources) => [...new Set(sources.map(numberOf))].map((number) => `[${number}]`).join(' ') }
}

/** What two sources have the same that are one. */
export function sameSource({ instrument, locator, clauses, read }: LawSource): string {
  return JSON.stringify([instrument, locator, clauses, read])
}

/** Names a source in a few words: the place in it, where that names the instrument itself. */
export function sourceTitle(source: LawSource, language: Language): string {
  return shortTitleOf({ language, phrases: answerPhrases[language] }, source)
}

/**
 * Names a source, the clauses that it stands for, and the day on which it was read.
 *
 * @example
 * sourceInWords(source, 'en') //=> '9 FAM 504.4-4(B), Police certificates (US-04; read 21 November 2026)'
 */
export function sourceInWords(source: LawSource, language: Language): string {
  const phrases = answerPhrases[language]
  const facts = [source.clauses.join(phrases.comma), phrases.read(dateInWords({ language }, source.read))]
  return titleOf({ language, phrases }, source) + phrases.aside(facts.join(phrases.semicolon))
}
