import type { RulesetVersion } from '../model/version.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import { contestedOf } from './contested.ts'
import { type RenderOptions, wordsOf } from './context.ts'
import { applyingOf, notApplyingOf } from './decided.ts'
import { basisOf, headingOf, summaryOf } from './heading.ts'
import { underline, wrap } from './layout.ts'
import { assumedOf, nextOf, openOf } from './open.ts'
import { createSources } from './sources.ts'
import { unrecognisedOf } from './unrecognised.ts'

/**
 * Writes an evaluation as a text for people, to be printed as it is.
 *
 * It says, country by country, what applies and why, with its sources; what the sources disagree on; what is still open, and what to ask
 * next; for the version's first outcome, what does not apply; what was assumed. Lines have at most 100 columns, addresses excepted.
 *
 * @param version - The version that was evaluated.
 * @param evaluation - What `evaluate` gave for it.
 * @param options - The language, and what a version cannot tell.
 *
 * @returns Lines joined by line breaks, none at the end.
 *
 * @example
 * renderEvaluation(version, evaluate(version, facts, { asOf }), { language: 'zh', title: ruleset.title })
 */
export function renderEvaluation(version: RulesetVersion, evaluation: Evaluation, options: RenderOptions = {}): string {
  const words = wordsOf(version, options.language)
  const sources = createSources(words)
  const { findings } = evaluation
  const sections = [
    [...headingOf(words, evaluation, options), ...basisOf(words).flatMap((line) => wrap(line))],
    summaryOf(words, findings),
    unrecognisedOf(words, evaluation).flatMap((line) => wrap(line)),
    ...applyingOf(words, findings, sources),
    contestedOf(words, findings, sources),
    openOf(words, findings),
    nextOf(words, evaluation),
    notApplyingOf(words, findings, sources),
    ...assumedOf(words, evaluation),
  ]
  const cited = sources.list()
  const closing = [cited.length === 0 ? [] : [...underline(words.phrases.sources, '-'), ...cited], wrap(words.phrases.notAdvice)]
  return [...sections, ...closing]
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')
}
