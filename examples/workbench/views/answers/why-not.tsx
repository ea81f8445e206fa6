import { type Evaluation, type Finding, pickFacts, type RulesetVersion } from 'immigration-rulesets'
import type { WhyNot } from 'immigration-rulesets/analysis'
import type { JSX } from 'preact'
import { answerNow, optionsOf } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { language } from '../../state/settings.ts'
import { analysis, loadAnalysis } from './analysis.ts'
import { answersWords } from './answers-words.ts'
import { keyOf } from './key-of.ts'

/** What was worked out of each evaluation: nothing is worked out twice, and nothing outlives its answer. */
const known = new WeakMap<Evaluation, Map<string, WhyNot>>()

/** What would have to be otherwise for a finding to be otherwise, as the package tells it. */
export function WhyNotShown({ version, finding }: { readonly version: RulesetVersion; readonly finding: Finding }): JSX.Element {
  const words = answersWords[language.value]
  const { evaluation, ruleset } = answerNow.value ?? {}
  if (analysis.value === undefined) {
    void loadAnalysis()
    return <p class="quiet">{words.working}</p>
  }
  if (evaluation === undefined || ruleset === undefined) return <p class="quiet">{words.working}</p>
  const { whyNot, renderWhyNot } = analysis.value
  const told = known.get(evaluation) ?? new Map<string, WhyNot>()
  known.set(evaluation, told)
  const key = keyOf(finding)
  const one = told.get(key) ?? whyNot(version, pickFacts(version, facts.value).facts, finding, optionsOf(ruleset))
  told.set(key, one)
  return <pre class="told">{renderWhyNot(version, [one], { language: language.value, title: ruleset.title })}</pre>
}
