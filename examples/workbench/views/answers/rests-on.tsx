import type { Finding, InWords, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { answerNow } from '../../state/answers.ts'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { AssumptionShown } from './assumption.tsx'

interface RestsOnProps {
  readonly say: InWords
  readonly version: RulesetVersion
  readonly finding: Finding
}

/** The assumed answers that a finding rests on, each to be confirmed or changed right there. */
export function RestsOn({ say, version, finding }: RestsOnProps): JSX.Element {
  const words = answersWords[language.value]
  const assumed = answerNow.value?.evaluation?.assumptions.filter(({ fact }) => finding.restsOn.includes(fact)) ?? []
  if (assumed.length === 0) return <p class="quiet">{words.restsNone}</p>
  return (
    <>
      <p class="lead">{words.rests}</p>
      <ul class="assumed">
        {assumed.map(({ fact, value }) => (
          <AssumptionShown
            key={fact}
            say={say}
            version={version}
            fact={fact}
            value={value}
            about={`finding ${finding.outcome} ${JSON.stringify(finding.subject)}`}
          />
        ))}
      </ul>
    </>
  )
}
