import { type Finding, inWords, type RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { language } from '../state/settings.ts'
import { adviceFirst } from '../words/advice.ts'
import './advice.css'
import { Mark } from './mark.tsx'

/** The word of what leads to a state that is feared, with its mark: advice comes first. */
export function AdviceFirst(): JSX.Element {
  return (
    <span class="advice-first">
      <Mark of="warning" />
      {adviceFirst[language.value]}
    </span>
  )
}

/** What has to be borne in mind of a finding, such as that it is not to be done before advice is taken; nothing where nothing has. */
export function Remarks({ version, finding }: { readonly version: RulesetVersion; readonly finding: Finding }): JSX.Element | null {
  const { remarks } = inWords(version, language.value).finding(finding)
  if (remarks.length === 0) return null
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
    </>
  )
}
