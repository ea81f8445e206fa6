import type { JSX } from 'preact'
import { language } from '../../state/settings.ts'
import { beginDraft } from './draft.ts'
import { focusQuestion } from './focus-question.ts'
import { interviewWords } from './interview-words.ts'
import { run, takeBack } from './run.ts'

/** Takes the last answer back; it is there before there is one too, so that nothing moves. */
export function Undo(): JSX.Element {
  return (
    <button
      type="button"
      data-do="undo"
      disabled={(run.value?.state.answers.length ?? 0) === 0}
      onClick={() => {
        takeBack()
        beginDraft()
        focusQuestion()
      }}
    >
      {interviewWords[language.value].undo}
    </button>
  )
}
