import { groupBy } from '../logic/group-by.ts'
import { readOptions } from '../model/input/options.ts'
import { taking } from '../model/input/taking.ts'
import type { RulesetVersion } from '../model/version.ts'
import { assertAnswer } from '../reasons/assert-answer.ts'
import type { Evaluation, Finding } from '../reasons/evaluation.ts'
import type { Explanation, RuleTrace } from '../reasons/explain.ts'
import { adviceFirstInWords, capitalise, statusInWords, titleOf } from './answer/findings.ts'
import { headingOf } from './answer/heading.ts'
import { scopeInSentences } from './answer/scope.ts'
import { type AnswerOptions, answerOptions, subjectName, type Words, wordsOf } from './context.ts'
import { heading, type Line, layOut, paragraph } from './lines.ts'
import { createSources } from './sources.ts'
import { isWrittenOut, ruleInLines, type TraceContext, tellingOf } from './traces.ts'

/**
 * Writes explanations as a text for people: each rule with the conditions that decide it, a mark for how each came out,
 * the value used, and what it has to be.
 *
 * A condition that several rules share is written out once for each subject. With `full`, the parts that do not decide are named, too.
 *
 * @param version - The version that was evaluated.
 * @param evaluation - What `evaluate` gave for it.
 * @param explanations - What `explain` gave for the same arguments, or those of interest.
 * @param options - The language, how much is told, how wide a line is, and what a version cannot tell.
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
  options: AnswerOptions = {},
): string {
  return taking('explanations', () => layOut(explanationInSections(version, evaluation, explanations, options), options))
}

/** The sections of {@link renderExplanation}, not laid out yet. */
export function explanationInSections(
  version: RulesetVersion,
  evaluation: Evaluation,
  explanations: readonly Explanation[],
  options: AnswerOptions,
): readonly (readonly Line[])[] {
  assertAnswer(version, evaluation, 'evaluation')
  const { full = false, ...chosen } = readOptions(options, answerOptions)
  const words = wordsOf(version, chosen.language)
  const sources = createSources(words, !full)
  const found = byKey(evaluation)
  const groups = [...groupBy(explanations, ({ subject }) => JSON.stringify(subject)).values()]
  const shown = new Set<number>()
  const context = { words, shown, sources, full, numbers: new Map<string, number>() }
  const sections = alike(
    groups,
    (group) => JSON.stringify(linesOf({ ...context, shown: new Set(shown) }, found, group, true)),
    full,
  ).flatMap((same) => {
    const names = same.map(([first]) => subjectName(words, first?.subject ?? {}))
    const [first = []] = same
    const [lines = [], ...others] = linesOf(context, found, first, same.length > 1)
    return [[...heading(capitalise(names.join(words.phrases.comma)), '-'), ...lines], ...others]
  })
  const scope = scopeInSentences(words, evaluation.scope).flatMap((sentence) => paragraph(sentence))
  const cited = sources.list()
  return [
    headingOf(words, evaluation, chosen),
    scope,
    ...(sections.length === 0 ? [] : [paragraph(full ? words.phrases.marks : words.phrases.briefMarks)]),
    ...sections,
    cited.length === 0 ? [] : [...heading(words.phrases.sources, full ? '-' : undefined), ...cited],
    paragraph(words.phrases.notAdvice, '', { tone: 'quiet' }),
  ]
}

/** Puts together subjects of which the same is told, in a short text. */
function alike(groups: readonly Group[], told: (group: Group) => string, full: boolean): readonly (readonly Group[])[] {
  return full ? groups.map((group) => [group]) : [...groupBy(groups, told).values()]
}

type Group = readonly Explanation[]

/**
 * Writes what is explained of one subject: each outcome; in a short text those that hang on nothing else than what stands above together.
 *
 * @param isShared - Whether it stands for several subjects, and so names none.
 */
function linesOf(
  context: Pick<TraceContext, 'words' | 'shown' | 'sources' | 'full'> & { readonly numbers: Map<string, number> },
  found: (explanation: Explanation) => Finding | undefined,
  group: Group,
  isShared: boolean,
): readonly (readonly Line[])[] {
  const { words, sources, full } = context
  const { phrases } = words
  const subject = isShared ? {} : (group[0]?.subject ?? {})
  const sections: (readonly Line[])[] = []
  const same: string[] = []
  for (const [index, explanation] of group.entries()) {
    const { outcome, rules, conditions } = explanation
    const own = { ...context, subject, ...tellingOf(words, { conditions, subject }, full, context.numbers), inParts: index === 0 }
    const name = titleOf(words, { outcome, subject: {} }) + statusOf(found(explanation), words)
    if (!full && rules.every((rule) => isWrittenOut(own, rule))) {
      same.push(`${name} ${sources.refer(rules.flatMap(({ citations }) => citations))}`)
    } else sections.push([...paragraph(name, '', { tone: 'title' }), ...rulesInLines(own, rules)])
  }
  if (same.length > 0) sections.push(paragraph(phrases.sameReason + phrases.colon + same.join(phrases.semicolon)))
  // One block is read on one screen.
  return full ? sections : [sections.flat()]
}

/** Writes rules; in a short text the first that holds tells why, and of others that do it says that. */
function rulesInLines(context: TraceContext, rules: readonly RuleTrace[]): readonly Line[] {
  const first = rules.find(({ answer }) => answer === 'holds')
  return rules.flatMap((rule) => ruleInLines(context, rule, !context.full && rule.answer === 'holds' && rule !== first))
}

/** Looks up what was found, each by its outcome and subject. */
function byKey({ findings }: Evaluation): (explanation: Explanation) => Finding | undefined {
  const keyOf = ({ outcome, subject }: Pick<Finding, 'outcome' | 'subject'>) => JSON.stringify([outcome, subject])
  const known = new Map(findings.map((finding) => [keyOf(finding), finding]))
  return (explanation) => known.get(keyOf(explanation))
}

function statusOf(finding: Finding | undefined, words: Words): string {
  if (finding === undefined) return ''
  const { phrases } = words
  // That the law asks for it is no advice to turn to a state that is feared.
  const caution = finding.adviceFirst
    ? phrases.pause + adviceFirstInWords(words, finding)
    : finding.setAside
      ? phrases.pause + phrases.setAside
      : ''
  return phrases.colon + statusInWords(words, finding.kind, finding.status, finding.modality) + caution
}
