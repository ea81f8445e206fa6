import { inWords, type Language, questionAt, type RulesetVersion } from 'immigration-rulesets'
import { labelled } from '../../parts/labelled.ts'
import { interviewWords } from './interview-words.ts'

type Entry = Readonly<Record<string, unknown>>

/** Says what was answered to the question of a path. */
export function answerInWords(version: RulesetVersion, path: string, answer: unknown, language: Language): string {
  const words = interviewWords[language]
  if (answer === null) return words.later
  if (answer === 'unknown') return words.unknownSaid
  const { fact, kind, index } = questionAt(version, path)
  if (Array.isArray(answer) && (kind === 'stays' || kind === 'records')) return listInWords(fact, answer)
  return index === undefined && kind !== 'stays' && kind !== 'records'
    ? inWords(version, language).given(fact, answer)
    : partInWords(path, answer)

  function listInWords(list: string, entries: readonly Entry[]): string {
    const told = entries.map((entry, number) => {
      const { from, to, ...others } = entry
      const parts = Object.entries(others).map(([field, value]) => partInWords(`${list}[${number}].${field}`, value))
      const end = (field: string, value: unknown) => partInWords(`${list}[${number}].${field}`, value)
      const period =
        kind === 'stays' ? [to === undefined ? words.since(end('from', from)) : words.period(end('from', from), end('to', to))] : []
      return [...parts, ...period].join(words.comma)
    })
    return told.length === 0 ? words.none : told.join(words.semicolon)
  }

  function partInWords(part: string, value: unknown): string {
    if (value === 'unknown') return words.unknownSaid
    const { kind: sort, labels, label } = questionAt(version, part)
    const { country, date, value: single } = inWords(version, language)
    // A yes or no says nothing without its question.
    if (typeof value === 'boolean') return part === path ? single(part, value) : labelled(label[language], single(part, value), language)
    if (sort === 'country') return country(String(value))
    if (sort === 'date') return date(String(value))
    return (labels as Readonly<Record<string, Readonly<Record<Language, string>>>>)[String(value)]?.[language] ?? String(value)
  }
}
