import type { Evaluation, Finding, InWords, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { capitalise } from '../../parts/capitalise.ts'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { FindingShown } from './finding.tsx'
import { groupId } from './headline.tsx'
import { keyOf } from './key-of.ts'

interface FindingsProps {
  readonly say: InWords
  readonly version: RulesetVersion
  readonly evaluation: Evaluation
}

/** Everything found, country by country in the order of the evaluation; what does not apply is folded. */
export function Findings({ say, version, evaluation }: FindingsProps): JSX.Element {
  const words = answersWords[language.value]
  const groups = byCountry(evaluation.findings)
  const shown = (finding: Finding) => <FindingShown key={keyOf(finding)} say={say} version={version} finding={finding} />
  return (
    <>
      {[...groups].map(([country, findings]) => {
        const telling = findings.filter(({ status }) => status !== 'does-not-apply')
        const others = findings.filter(({ status }) => status === 'does-not-apply')
        return (
          <section key={country} class="found" aria-labelledby={groupId(country)}>
            <h4 id={groupId(country)} tabIndex={-1}>
              {country === '' ? words.theCase : capitalise(say.country(country))}
            </h4>
            {telling.length === 0 ? <p class="quiet">{words.nothingElse}</p> : telling.map(shown)}
            {others.length > 0 && (
              <details class="others">
                <summary>{words.notApplying(others.length)}</summary>
                {others.map(shown)}
              </details>
            )}
          </section>
        )
      })}
    </>
  )
}

function byCountry(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const country = String(finding.subject.country ?? '')
    groups.set(country, [...(groups.get(country) ?? []), finding])
  }
  return groups
}
