import { readOptions } from '../model/input/options.ts'
import type { RulesetVersion } from '../model/version.ts'
import { assertAnswer } from '../reasons/assert-answer.ts'
import type { Evaluation } from '../reasons/evaluation.ts'
import type { Explanation } from '../reasons/explain.ts'
import { capitalise, groupBy, statusInWords, titleOf } from './answer/findings.ts'
import { headingOf } from './answer/heading.ts'
import { scopeInSentences } from './answer/scope.ts'
import { type RenderOptions, renderOptions, subjectName, wordsOf } from './context.ts'
import { underline, wrap } from './layout.ts'
import { ruleInLines } from './traces.ts'

/**
 * Writes explanations as a text for people: each rule with the conditions that decide it, a mark for how each came out,
 * the value used, and what it has to be.
 *
 * A condition that several rules share is written out once for each subject.
 *
 * @param version - The version that was evaluated.
 * @param evaluation - What `evaluate` gave for it.
 * @param explanations - What `explain` gave for the same arguments, or those of interest.
 * @param options - The language, and what a version cannot tell.
 *
 * @returns Lines joined by line breaks, none at the end.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, or the evaluation is of another version.
 *
 * @example
 * renderExplanation(version, evaluation, explain(version, facts, { asOf }).filter(({ subject }) => subject.country === 'JP'))
 */
export function renderExplanation(
  version: RulesetVersion,
  evaluation: Evaluation,
  explanations: readonly Explanation[],
  options: RenderOptions = {},
): string {
  assertAnswer(version, evaluation, 'evaluation')
  const chosen = readOptions(options, renderOptions)
  const words = wordsOf(version, chosen.language)
  const groups = [...groupBy(explanations, ({ subject }) => JSON.stringify(subject)).values()]
  const sections = groups.map((group) => {
    const subject = group[0]?.subject ?? {}
    const shown = new Set<string>()
    return [
      ...underline(capitalise(subjectName(words, subject)), '-'),
      ...group.flatMap((explanation, index) => [
        ...(index === 0 ? [] : ['']),
        ...wrap(outcomeInWords(explanation)),
        ...explanation.rules.flatMap((rule) => ruleInLines({ words, subject, shown }, rule)),
      ]),
    ]
  })

  function outcomeInWords({ outcome, subject }: Explanation): string {
    const key = JSON.stringify(subject)
    const finding = evaluation.findings.find((candidate) => candidate.outcome === outcome && JSON.stringify(candidate.subject) === key)
    const title = titleOf(words, { outcome, subject: {} })
    return finding === undefined
      ? title
      : title + words.phrases.colon + statusInWords(words, finding.kind, finding.status, finding.modality)
  }

  const scope = scopeInSentences(words, evaluation.scope).flatMap((sentence) => wrap(sentence))
  return [
    headingOf(words, evaluation, chosen),
    scope,
    ...(sections.length === 0 ? [] : [[words.phrases.marks]]),
    ...sections,
    wrap(words.phrases.notAdvice),
  ]
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')
}
