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
  const { evaluation } = answerNow.value ?? {}
  if (analysis.value === undefined) {
    void loadAnalysis()
    return <p class="quiet">{words.working}</p>
  }
  if (evaluation === undefined) return <p class="quiet">{words.working}</p>
  const { whyNot, whyNotInWords } = analysis.value
  const told = known.get(evaluation) ?? new Map<string, WhyNot>()
  known.set(evaluation, told)
  const key = keyOf(finding)
  const one = told.get(key) ?? whyNot(version, pickFacts(version, facts.value).facts, finding, optionsOf(version))
  told.set(key, one)
  const { about, caution, groups, none, unresolved, sources } = whyNotInWords(version, one, { language: language.value })
  return (
    <div class="otherwise">
      <p>{about}</p>
      {caution !== '' && (
        <p>
          <strong>{caution}</strong>
        </p>
      )}
      {groups.map(({ title, ways, more }) => (
        <div key={title}>
          <p class="lead">{title}</p>
          <ul>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
          {more !== '' && <p class="quiet">{more}</p>}
        </div>
      ))}
      {none !== '' && <p>{none}</p>}
      {unresolved !== '' && <p class="quiet">{unresolved}</p>}
      {sources.length > 0 && (
        <ol class="sources">
          {sources.map(({ number, title, address }) => (
            <li key={number} value={number}>
              {address === undefined ? (
                title
              ) : (
                <a href={address} rel="noreferrer noopener" target="_blank">
                  {title}
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
