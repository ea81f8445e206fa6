import { formatDate, type Language, questionAt, type RulesetVersion } from 'immigration-rulesets'
import { gapWords } from '../words/gaps.ts'
import type { ClientFile } from './client.ts'
import { historyOf } from './history.ts'
import { asOf } from './question.ts'

/** That a list of stays is assumed, or said, to be complete although certain days are left out: one sentence a list; none where nothing is. */
export function gapsInWords(version: RulesetVersion, facts: ClientFile, language: Language): readonly string[] {
  const words = gapWords[language]
  const { facts: definitions } = version
  return Object.entries(definitions).flatMap(([name, definition]) => {
    if (definition.type !== 'stays') return []
    const told = definition.complete === undefined ? true : facts[definition.complete]
    const assumed = definitions[definition.complete ?? '']?.assume
    const gaps = historyOf(facts[name], facts.birthDate, asOf.value)?.gaps ?? []
    if ((told ?? assumed) !== true || gaps.length === 0) return []
    const periods = gaps.map(({ from, to }) => words.period(formatDate(from, language), formatDate(to, language)))
    return [words[told === undefined ? 'assumed' : 'said'](questionAt(version, name).label[language], periods.join(words.semicolon))]
  })
}
