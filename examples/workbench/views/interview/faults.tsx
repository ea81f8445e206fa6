import type { JSX } from 'preact'
import { messageOf } from '../../state/asked.ts'
import { nameAt } from '../../state/named.ts'
import { language } from '../../state/settings.ts'
import { isEmpty, refusals } from './draft.ts'
import { interviewWords } from './interview-words.ts'

interface FaultsProps {
  /** What is asked; what is wrong elsewhere is told with the question that was answered there. */
  readonly path: string
}

/** What is wrong with the answer that was given, as far as no field of it tells. */
export function Faults({ path }: FaultsProps): JSX.Element {
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
          <strong>{nameAt(issue.path)}</strong> {messageOf(issue)}
        </p>
      ))}
    </div>
  )
}
