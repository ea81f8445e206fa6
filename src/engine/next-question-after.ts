import { compile } from '../diagram/compile.ts'
import type { FactsFor } from '../model/fact.ts'
import type { RulesetVersion } from '../model/version.ts'
import { openRootOf } from './binding.ts'
import { type EvaluateOptions, prepareCase, viewOf } from './case.ts'
import type { Question } from './evaluation.ts'
import { nextQuestion } from './next-question.ts'
import { subjectsOf } from './subject.ts'

/**
 * Chooses the question to ask next in an interview, passing over what was asked in vain.
 *
 * A date of which only the year is known stays open, and `evaluate` would ask for it for ever; its path in `skip` keeps it from being
 * asked again.
 *
 * @param version - The version to apply.
 * @param facts - What is known so far.
 * @param options - As for `evaluate`.
 * @param interview - `skip`: the paths not to ask for, such as `residences[1].from`.
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
  interview: { readonly skip: Iterable<string> },
): Question | null {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  // What is decided, or hangs on readings alone, has nothing left to ask for.
  const open = compiled.outcomes.flatMap((outcome) =>
    subjectsOf(version, given.situation, outcome.forEach).flatMap((subject) => {
      const view = viewOf(compiled, given, subject)
      const root = openRootOf(compiled, outcome, view)
      return root === undefined ? [] : [{ root, view }]
    }),
  )
  return nextQuestion(compiled, open, new Set(interview.skip))
}
