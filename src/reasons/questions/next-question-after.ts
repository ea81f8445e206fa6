import { compile } from '../../diagram/compile.ts'
import { type EvaluateOptions, prepareCase } from '../../engine/case.ts'
import { scopeOfCase } from '../../engine/scope.ts'
import { verdictsOf } from '../../engine/verdicts.ts'
import { InvalidArgumentError } from '../../errors.ts'
import type { Facts, FactsFor } from '../../model/fact.ts'
import { unknownName } from '../../model/input/describe.ts'
import { listOf, type OptionTable, optional, readOptions, readString } from '../../model/input/options.ts'
import { outcomeWith } from '../../model/roles.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { FactPath, OutcomeName } from '../../model/version-names.ts'
import { evaluate, isTold } from '../evaluate.ts'
import type { Question } from '../evaluation.ts'
import { openCities } from '../headline/open-cities.ts'
import { restsOnOf } from '../rests-on.ts'
import { questionToAsk } from './next-question.ts'

/** What of an interview makes a difference to the next question. */
interface Interview<Version = RulesetVersion> {
  readonly skip: Iterable<FactPath<Version>>
  readonly about?: readonly OutcomeName<Version>[]
}

const interviewOptions: OptionTable<Interview> = { skip: listOf(readString), about: optional(listOf(readString)) }

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
  options: NoInfer<EvaluateOptions<Version>>,
  interview: NoInfer<Interview<Version>>,
): Question<Version> | null
export function nextQuestionAfter(version: RulesetVersion, facts: Facts, options: EvaluateOptions, interview: Interview): Question | null {
  return askAfter(version, facts, options, readOptions(interview, interviewOptions))
}

/**
 * Asks as {@link nextQuestionAfter} does, and keeps together what is about one list.
 *
 * @param last - The path that was asked for last.
 */
export function askAfter(
  version: RulesetVersion,
  facts: Facts,
  options: EvaluateOptions,
  { skip, about }: Interview,
  last?: string,
): Question | null {
  const compiled = compile(version)
  const names = Object.keys(version.outcomes)
  const other = about?.find((outcome) => !names.includes(outcome))
  if (other !== undefined) throw new InvalidArgumentError('about', unknownName('outcome', other, names))
  const wanted = (outcome: string) => about?.includes(outcome) ?? true
  const given = prepareCase(version, facts, options)
  const scope = scopeOfCase(compiled, given)
  const verdicts = verdictsOf(compiled, given, wanted)
  const outcomes = compiled.outcomes.filter(({ outcome }) => wanted(outcome))
  const resting = restsOnOf(compiled, given, { scope, verdicts: verdicts.filter(isTold), outcomes })
  const certificate = outcomeWith(version, 'certificate-required')
  const cities = () =>
    certificate !== undefined && wanted(certificate) ? openCities(version, evaluate(version, facts, options).findings).missing : []
  return questionToAsk(compiled, given, { scope, verdicts, resting, cities }, new Set(skip), last)
}
