import { questionAt, type RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { messageOf } from '../../state/asked.ts'
import { language, said } from '../../state/settings.ts'
import { isEmpty, refusals } from './draft.ts'
import { interviewWords } from './interview-words.ts'

interface FaultsProps {
  readonly version: RulesetVersion
  /** What is asked; what is wrong elsewhere is told with the question that was answered there. */
  readonly path: string
}

/** What is wrong with the answer that was given, as far as no field of it tells. */
export function Faults({ version, path }: FaultsProps): JSX.Element {
  const elsewhere = refusals.value.filter((issue) => !issue.path.startsWith(path))
  return (
    <div class="faults" role="alert">
      {isEmpty.value && (
        <p class="problem" data-problem={path}>
          {interviewWords[language.value].nothingSaid}
        </p>
      )}
      {elsewhere.map((issue) => (
        <p key={`${issue.path} ${issue.message}`} class="problem" data-problem={issue.path}>
          {nameOf(version, issue.path)} {messageOf(issue)}
        </p>
      ))}
    </div>
  )
}

/** The question that was answered at a path; the path itself where there is none. */
function nameOf(version: RulesetVersion, path: string): string {
  try {
    return said(questionAt(version, path).question)
  } catch {
    return path
  }
}
