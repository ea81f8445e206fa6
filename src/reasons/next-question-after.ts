import { compile } from '../diagram/compile.ts'
import { type EvaluateOptions, prepareCase } from '../engine/case.ts'
import { scopeOfCase } from '../engine/scope.ts'
import { verdictsOf } from '../engine/verdicts.ts'
import type { FactsFor } from '../model/fact.ts'
import type { RulesetVersion } from '../model/version.ts'
import { isTold } from './evaluate.ts'
import type { Question } from './evaluation.ts'
import { questionToAsk } from './next-question.ts'
import { restsOnOf } from './rests-on.ts'

/**
 * Chooses the question to ask next in an interview, passing over what was asked in vain.
 *
 * A date of which only the year is known stays open, and `evaluate` would ask for it for ever; its path in `skip` keeps it from being
 * asked again.
 *
 * @param version - The version to apply.
 * @param facts - What is known so far.
 * @param options - As for `evaluate`.
 * @param interview - `skip`: the paths not to ask for, such as `residences[1].from`. `about`: the outcomes to ask about; all of them where
 *   it is left out.
 *
 * @returns `null` when nothing is left to ask.
 *
 * @throws What `evaluate` throws.
 *
 * @example
 * nextQuestionAfter(version, { birthDate: '1988' }, { asOf: '2026-11-21' }, { skip: ['birthDate'] })?.fact //=> 'residences'
 */
export function nextQuestionAfter<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  options: EvaluateOptions,
  interview: { readonly skip: Iterable<string>; readonly about?: readonly string[] },
): Question | null {
  const compiled = compile(version)
  const { skip, about } = interview
  const wanted = (outcome: string) => about?.includes(outcome) ?? true
  const given = prepareCase(version, facts, options)
  const scope = scopeOfCase(compiled, given)
  const verdicts = verdictsOf(compiled, given, wanted)
  const outcomes = compiled.outcomes.filter(({ outcome }) => wanted(outcome))
  const { all } = restsOnOf(compiled, given, { scope, verdicts: verdicts.filter(isTold), outcomes })
  return questionToAsk(compiled, given, { scope, verdicts, resting: all }, new Set(skip))
}
