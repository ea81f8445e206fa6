import { capitalise } from '../../parts/capitalise.ts'
import { WayTo } from '../../parts/way-to.tsx'
import './answers.css'
import type { JSX } from 'preact'
import { type AnswerOf, answerNow } from '../../state/answers.ts'
import { facts } from '../../state/client.ts'
import { gapsInWords } from '../../state/gaps.ts'
import { language, said } from '../../state/settings.ts'
import { pageWords } from '../../words/page.ts'
import { answersWords } from './answers-words.ts'
import { DayLine } from './day-line.tsx'
import { Days } from './days.tsx'
import { Findings } from './findings.tsx'
import { Headline } from './headline.tsx'
import { Next } from './next.tsx'
import { Places, Rules, Scope } from './notices.tsx'
import { Readings } from './readings.tsx'
import { Refused } from './refused.tsx'
import { say } from './say.ts'
import { TakenForGranted } from './taken-for-granted.tsx'

/** What the rules say of the person at hand, why, on what it rests, and on which day. */
export function AnswersView(): JSX.Element {
  const answer = answerNow.value
  if (answer === undefined) return <p class="loading">{pageWords[language.value].loading}</p>
  return (
    <div class="answers">
      <Answer answer={answer} />
    </div>
  )
}

function Answer({ answer }: { readonly answer: AnswerOf }): JSX.Element {
  const words = answersWords[language.value]
  const { ruleset, version, evaluation } = answer
  const told = say.value
  return (
    <>
      <section class="answer-now" aria-labelledby="answer-title">
        <h3 id="answer-title">{said(ruleset.title)}</h3>
        <div class="told">
          <p class="in-one-line" aria-live="polite">
            {told !== undefined && evaluation !== undefined ? capitalise(told.answer(evaluation)) : words.noAnswer}
          </p>
          {Object.keys(facts.value).length === 0 && (
            <div class="notice">
              <p>{words.nothingSaid}</p>
              <div class="actions">
                <WayTo view="client" class="primary">
                  {words.toClient}
                </WayTo>
                <WayTo view="interview">{words.toInterview}</WayTo>
              </div>
            </div>
          )}
          {(told === undefined || evaluation === undefined) && <Refused answer={answer} />}
          {told !== undefined && evaluation !== undefined && (
            <>
              <Scope say={told} evaluation={evaluation} />
              <Headline say={told} evaluation={evaluation} />
              {version !== undefined &&
                gapsInWords(version, facts.value, language.value).map((gap) => (
                  <p key={gap} data-gaps>
                    {gap}
                  </p>
                ))}
              {version !== undefined && <Rules say={told} evaluation={evaluation} ruleset={ruleset} version={version} />}
            </>
          )}
        </div>
        <DayLine />
      </section>
      {told !== undefined && evaluation !== undefined && (
        <>
          <Next say={told} evaluation={evaluation} />
          <Places say={told} evaluation={evaluation} />
        </>
      )}
      <Days />
      {told !== undefined && version !== undefined && (
        <>
          {evaluation !== undefined && evaluation.findings.length > 0 && (
            <section aria-labelledby="findings-title">
              <h3 id="findings-title">{words.findings}</h3>
              <p class="quiet">{words.findingsHint}</p>
              <Findings say={told} version={version} evaluation={evaluation} />
            </section>
          )}
          <Readings say={told} version={version} />
          <TakenForGranted say={told} version={version} evaluation={evaluation} />
        </>
      )}
    </>
  )
}
