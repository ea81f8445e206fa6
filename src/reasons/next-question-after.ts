import { compile } from '../diagram/compile.ts'
import { type EvaluateOptions, prepareCase } from '../engine/case.ts'
import { verdictsOf } from '../engine/verdicts.ts'
import type { FactsFor } from '../model/fact.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Question } from './evaluation.ts'
import { nextQuestion } from './next-question.ts'

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
  const verdicts = verdictsOf(compiled, prepareCase(version, facts, options), (outcome) => about?.includes(outcome) ?? true)
  return nextQuestion(compiled, verdicts, new Set(skip))
}
