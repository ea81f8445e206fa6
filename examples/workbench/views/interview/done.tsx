import type { Evaluation } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { Outside } from '../../parts/standing.tsx'
import { WayTo } from '../../parts/way-to.tsx'
import { language } from '../../state/settings.ts'
import { focusQuestion, questionId } from './focus-question.ts'
import { interviewWords } from './interview-words.ts'
import { beginAnew, type Run } from './run.ts'
import { Undo } from './undo.tsx'

interface DoneProps {
  readonly run: Run
  readonly evaluation: Evaluation
}

/** That nothing is left to ask, what stays open, and the way to the answers. */
export function Done({ run: { version, state }, evaluation }: DoneProps): JSX.Element {
  const words = interviewWords[language.value]
  const later = state.answers.filter(({ answer }) => answer === null).length
  return (
    <section class="question" aria-labelledby={questionId}>
      <h3 id={questionId} tabIndex={-1}>
        {words.done}
      </h3>
      {evaluation.scope?.status === 'outside' && <Outside version={version} evaluation={evaluation} />}
      <p>{words.doneMore(evaluation.unknown.length, later)}</p>
      <div class="ways">
        <WayTo view="answers" class="primary">
          {words.toAnswers}
        </WayTo>
        {later > 0 && (
          <button
            type="button"
            onClick={() => {
              beginAnew()
              focusQuestion()
            }}
          >
            {words.askAgain}
          </button>
        )}
        <Undo />
      </div>
    </section>
  )
}
