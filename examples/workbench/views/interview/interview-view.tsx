import type { JSX } from 'preact'
import { Standing } from '../../parts/standing.tsx'
import { answerNow } from '../../state/answers.ts'
import { language } from '../../state/settings.ts'
import { AnsweredSoFar } from './answered-so-far.tsx'
import { Done } from './done.tsx'
import { asking } from './draft.ts'
import { interviewWords } from './interview-words.ts'
import { Progress } from './progress.tsx'
import { QuestionForm } from './question-form.tsx'
import { run } from './run.ts'
import './interview.css'

/** The next question, one at a time, until nothing is left that could matter. */
export function InterviewView(): JSX.Element {
  return (
    <div class="interview">
      <p class="quiet">{interviewWords[language.value].introduction}</p>
      <Standing answer={answerNow.value} coversAll>
        {({ evaluation }) => {
          const now = run.value
          if (now === undefined) return null
          const { question } = now.state
          return (
            <>
              <Progress run={now} evaluation={evaluation} />
              {question === null ? (
                <Done run={now} evaluation={evaluation} />
              ) : (
                <QuestionForm key={asking.value} run={now} question={question} evaluation={evaluation} />
              )}
              <AnsweredSoFar run={now} />
            </>
          )
        }}
      </Standing>
    </div>
  )
}
