import { readOptions } from '../model/input/options.ts'
import type { RulesetVersion } from '../model/version.ts'
import { assertAnswer } from '../reasons/assert-answer.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import { contestedOf } from './answer/contested.ts'
import { applyingOf, notApplyingOf } from './answer/decided.ts'
import { answerOf, basisOf, versionOf } from './answer/heading.ts'
import { assumedOf, followedInLines, nextOf, openOf } from './answer/open.ts'
import { exclusionsOf, scopeOf } from './answer/scope.ts'
import { unrecognisedOf } from './answer/unrecognised.ts'
import { type RenderOptions, renderOptions, wordsOf } from './context.ts'
import { underline, wrap } from './layout.ts'
import { createSources } from './sources.ts'

/**
 * Writes an evaluation as a text for people, to be printed as it is.
 *
 * It begins with the answer in one line, and what to do about what; under it, what it rests on that was assumed. It says, country by
 * country, what applies and why, with its sources; what the sources disagree on; what is still open, and what to ask next; for the version's
 * first outcome, what does not apply; and which version that is. Outside the scope of the version it says only why, and where to turn
 * instead. Lines have at most 100 columns, addresses excepted.
 *
 * @param version - The version that was evaluated.
 * @param evaluation - What `evaluate` gave for it.
 * @param options - The language, and what a version cannot tell.
 *
 * @returns Lines joined by line breaks, none at the end.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, or the evaluation is of another version.
 *
 * @example
 * renderEvaluation(version, evaluate(version, facts, { asOf }), { language: 'zh', title: ruleset.title })
 */
export function renderEvaluation(version: RulesetVersion, evaluation: Evaluation, options: RenderOptions = {}): string {
  assertAnswer(version, evaluation, 'evaluation')
  const chosen = readOptions(options, renderOptions)
  const words = wordsOf(version, chosen.language)
  const sources = createSources(words)
  const { findings } = evaluation
  const sections = [
    answerOf(words, evaluation, chosen),
    scopeOf(words, evaluation.scope, sources),
    exclusionsOf(words, findings, sources),
    assumedOf(words, evaluation, chosen.allAssumptions ?? false),
    unrecognisedOf(words, evaluation).flatMap((line) => wrap(line)),
    ...applyingOf(words, findings, sources),
    contestedOf(words, findings, sources),
    openOf(words, findings),
    nextOf(words, evaluation),
    notApplyingOf(words, findings, sources),
    followedInLines(words, evaluation),
    [versionOf(words, evaluation), ...basisOf(words)].flatMap((line) => wrap(line)),
  ]
  const cited = sources.list()
  const closing = [cited.length === 0 ? [] : [...underline(words.phrases.sources, '-'), ...cited], wrap(words.phrases.notAdvice)]
  return [...sections, ...closing]
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')
}
