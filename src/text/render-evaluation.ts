import { readOptions } from '../model/input/options.ts'
import { taking } from '../model/input/taking.ts'
import type { RulesetVersion } from '../model/version.ts'
import { assertAnswer } from '../reasons/assert-answer.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import { applyingInBrief, caveatsOf, contestedInBrief, nextInBrief, openInBrief, sparedInBrief } from './answer/brief.ts'
import { contestedOf } from './answer/contested.ts'
import { applyingOf, notApplyingOf } from './answer/decided.ts'
import { answerOf, basisOf, horizonOf, versionOf } from './answer/heading.ts'
import { assumedOf, followedInLines, nextOf, openOf } from './answer/open.ts'
import { exclusionsOf, scopeOf } from './answer/scope.ts'
import { unrecognisedOf } from './answer/unrecognised.ts'
import { type AnswerOptions, answerOptions, type RenderOptions, type Words, wordsOf } from './context.ts'
import { heading, type Line, layOut, paragraph } from './lines.ts'
import { createSources, type Sources } from './sources.ts'

/**
 * Writes an evaluation as a text for people, to be printed as it is.
 *
 * It begins with the answer in one line, and what to do about what; then in one paragraph which rules these are and what was assumed. It
 * says what applies and why, what is the same for several countries once; what the sources disagree on; what is still open, and what to ask
 * next; and the sources by number. With `full`, it says all that is known of each: every reason, every source with the place in it and when
 * it was read. Outside the scope of the version it says only why, and where to turn instead. Addresses alone may be longer than a line.
 *
 * @param version - The version that was evaluated.
 * @param evaluation - What `evaluate` gave for it.
 * @param options - The language, how much is told, how wide a line is, and what a version cannot tell.
 *
 * @returns Lines joined by line breaks, none at the end.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, or the evaluation is of another version.
 *
 * @example
 * renderEvaluation(version, evaluate(version, facts, { asOf }), { language: 'zh', title: ruleset.title })
 */
export function renderEvaluation(version: RulesetVersion, evaluation: Evaluation, options: AnswerOptions = {}): string {
  return taking('evaluation', () => layOut(evaluationInSections(version, evaluation, options), options))
}

/** The sections of {@link renderEvaluation}, not laid out yet. */
export function evaluationInSections(
  version: RulesetVersion,
  evaluation: Evaluation,
  options: AnswerOptions,
): readonly (readonly Line[])[] {
  assertAnswer(version, evaluation, 'evaluation')
  const { full = false, ...chosen } = readOptions(options, answerOptions)
  const words = wordsOf(version, chosen.language)
  const sources = createSources(words, !full)
  const sections = (full ? inFull : inBrief)(words, evaluation, chosen, sources)
  const cited = sources.list()
  return [
    answerOf(words, evaluation, chosen),
    ...sections,
    cited.length === 0 ? [] : [...heading(words.phrases.sources, full ? '-' : undefined), ...cited],
    paragraph(words.phrases.notAdvice, '', { tone: 'quiet' }),
  ]
}

type Sections = (words: Words, evaluation: Evaluation, options: RenderOptions, sources: Sources) => readonly (readonly Line[])[]

const inBrief: Sections = (words, evaluation, options, sources) => {
  const { findings, scope } = evaluation
  return [
    scopeOf(words, scope, sources),
    exclusionsOf(words, findings, sources),
    caveatsOf(words, evaluation, options),
    ...applyingInBrief(words, findings, sources),
    contestedInBrief(words, findings, sources),
    openInBrief(words, evaluation),
    nextInBrief(words, evaluation),
    sparedInBrief(words, findings),
    followedInLines(words, evaluation),
  ]
}

const inFull: Sections = (words, evaluation, options, sources) => {
  const { findings, scope } = evaluation
  return [
    horizonOf(words, evaluation, options).flatMap((line) => paragraph(line)),
    scopeOf(words, scope, sources),
    exclusionsOf(words, findings, sources),
    assumedOf(words, evaluation, options.allAssumptions ?? false),
    unrecognisedOf(words, evaluation).flatMap((line) => paragraph(line)),
    ...applyingOf(words, findings, sources),
    contestedOf(words, findings, sources),
    openOf(words, findings),
    nextOf(words, evaluation),
    notApplyingOf(words, findings, sources),
    followedInLines(words, evaluation),
    [versionOf(words, evaluation), ...basisOf(words)].flatMap((line) => paragraph(line)),
  ]
}
