import type { Finding, InWords, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { capitalise } from '../../parts/capitalise.ts'
import { labelled } from '../../parts/labelled.ts'
import { Shape, standingOf } from '../../parts/shape.tsx'
import { statusWord } from '../../parts/status-word.ts'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { keyOf } from './key-of.ts'
import { Reasons } from './reasons.tsx'
import { Unfold } from './unfold.tsx'

export interface FindingProps {
  readonly say: InWords
  readonly version: RulesetVersion
  readonly finding: Finding
}

/** One outcome for one subject: what it is and how it came out; why, when it is unfolded. */
export function FindingShown({ say, version, finding }: FindingProps): JSX.Element {
  const words = answersWords[language.value]
  const told = say.finding(finding)
  const { title, by, parameters, remarks, exceptions, near } = told
  const standing = standingOf(version, finding)
  const key = keyOf(finding)
  const hint = words.whyHint(finding.restsOn.length, finding.missing.length)
  return (
    <article
      class="finding"
      data-outcome={finding.outcome}
      data-subject={JSON.stringify(finding.subject)}
      data-status={finding.status}
      data-standing={standing}
    >
      <h5 id={`finding ${key}`} tabIndex={-1}>
        {capitalise(title)}
      </h5>
      <p class="status">
        <Shape of={standing} /> <strong>{statusWord(told, finding)}</strong>
        {by !== '' && <span class="quiet">{by}</span>}
      </p>
      {parameters !== '' && <p>{parameters}</p>}
      {[
        ...remarks,
        ...exceptions.map((one) => labelled(words.exception, one, language.value)),
        ...near.map((one) => labelled(words.near, one, language.value)),
      ].map((text) => (
        <p key={text} class="remark">
          {text}
        </p>
      ))}
      <Unfold name={`why ${key}`} class="why" title={words.why + (hint === '' ? '' : words.aside(hint))}>
        {() => <Reasons say={say} version={version} finding={finding} />}
      </Unfold>
    </article>
  )
}
