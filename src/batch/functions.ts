import type { Facts } from '../model/fact.ts'
import { parseJson } from '../model/input/parse-json.ts'
import { jsonText } from '../model/json-text.ts'
import type { Ruleset, RulesetVersion } from '../model/version.ts'
import { versionInForce } from '../versions/in-force.ts'
import { type LineAnswer, lineAnswerer, orFault } from './answer.ts'
import { misspellings } from './known-names.ts'

/** What a warehouse calls for a row: the facts of one person as JSON and a day in, the answer as JSON out. */
export type RowFunction = (facts: string, asOf: string) => string

/**
 * Makes the functions of a ruleset for a place that has nothing but the language: texts in, a text out, and never a throw, so that one row
 * stops no query. Each answers as a line of a batch is answered, under the version in force on the day.
 *
 * @param known - Every version that facts could be meant for: a name that none of them knows is misspelt.
 */
export function functionsOf(
  ruleset: Ruleset,
  known: readonly Pick<RulesetVersion, 'facts'>[],
): { readonly evaluate: RowFunction; readonly statuses: RowFunction } {
  const refuseMisspelt = misspellings(known)
  const answering = (statuses: boolean): RowFunction => {
    const byDay = new Map<string, (text: string) => LineAnswer>()
    const answererFor = (asOf: string) => {
      const before = byDay.get(asOf)
      if (before !== undefined) return before
      const versions = [{ ruleset, version: versionInForce(ruleset, { asOf }), options: { asOf } }]
      // What is no text, such as the nothing of a table, is no JSON of a person either.
      const answer = lineAnswerer({ versions, refuseMisspelt, statuses }, (text) => parseJson(String(text)) as Facts)
      byDay.set(asOf, answer)
      return answer
    }
    return (facts, asOf) => {
      const answer = orFault(() => answererFor(asOf)(facts))
      return jsonText('error' in answer ? answer : answer.answers[0])
    }
  }
  return { evaluate: answering(false), statuses: answering(true) }
}
