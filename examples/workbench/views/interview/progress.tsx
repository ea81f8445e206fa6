import type { Evaluation } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { person, persons } from '../../state/client.ts'
import { language } from '../../state/settings.ts'
import { pageWords } from '../../words/page.ts'
import { interviewWords } from './interview-words.ts'
import type { Run } from './run.ts'

interface ProgressProps {
  readonly run: Run
  readonly evaluation: Evaluation
}

/** How far the interview is: announced whenever it changes. */
export function Progress({ run: { state }, evaluation: { missing, restsOn } }: ProgressProps): JSX.Element {
  const words = interviewWords[language.value]
  const { question, answers, skip, facts } = state
  const open = missing.filter((path) => !skip.includes(path)).length
  const confirm = restsOn.filter((path) => !skip.includes(path) && !Object.hasOwn(facts, path)).length
  return (
    <p class="progress" aria-live="polite">
      {persons.value.length > 1 &&
        `${[person.value.name, pageWords[language.value].roles[person.value.role]].filter(Boolean).join(' · ')} · `}
      {question === null ? words.answered(answers.length) : `${words.number(answers.length + 1)} · ${words.progress(open, confirm)}`}
    </p>
  )
}
