import type { EvaluateOptions } from '../../engine/case.ts'
import type { Facts } from '../../model/fact.ts'
import { type FactPoint, pathOfPoint, pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { evaluate } from '../evaluate.ts'
import type { Question } from '../evaluation.ts'
import { questionFor } from '../questions/question-for.ts'
import type { Answered, Known } from './take-answer.ts'

/**
 * Asks what a stay was, once it was said that not all were what is assumed of those that do not tell it: of the first for which it can
 * matter.
 *
 * @param answers - What was answered so far.
 * @param about - The outcomes to ask about; all of them where it is left out.
 */
export function kindToTell(
  version: RulesetVersion,
  { facts, skip }: Known,
  options: EvaluateOptions,
  answers: readonly Answered[],
  about: readonly string[] | undefined,
): Question | undefined {
  for (const list of listsOfMixedKinds(answers)) {
    const stays = facts[list]
    if (!Array.isArray(stays)) continue
    const untold = stays.map((stay: object) => ({ kind: 'unknown', ...stay }))
    const { scope, findings } = evaluate(version, { ...facts, [list]: untold }, options)
    const open = [
      ...(scope?.unknown ?? []),
      ...findings.filter(({ outcome }) => about?.includes(outcome) ?? true).flatMap(({ unknown }) => unknown),
    ]
    const mattering = stays.flatMap((stay: Facts, index): readonly FactPoint[] => {
      const point = { fact: list, index, field: 'kind' }
      const path = pathOfPoint(point)
      return stay.kind === undefined && open.includes(path) && !skip.includes(path) ? [point] : []
    })
    const [first] = mattering
    if (first === undefined) continue
    const path = pathOfPoint(first)
    return {
      fact: path,
      question: questionFor(version, first, 'absent'),
      gap: 'absent',
      findings: findings.filter(({ unknown }) => unknown.includes(path)).length,
    }
  }
  return undefined
}

/** The lists of which it was said that not all stays were what is assumed. */
function listsOfMixedKinds(answers: readonly Answered[]): ReadonlySet<string> {
  const lists = new Set<string>()
  for (const { fact, answer } of answers) {
    const point = pointAt(fact)
    if (!('fact' in point)) continue
    const isOfAll = point.index === 'every'
    // Of a list that is told anew it is asked anew.
    if (isOfAll && answer === false) lists.add(point.fact)
    else if (isOfAll || (point.index === undefined && Array.isArray(answer))) lists.delete(point.fact)
  }
  return lists
}
