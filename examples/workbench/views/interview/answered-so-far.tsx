import { questionAt } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { language, said } from '../../state/settings.ts'
import { answerInWords } from './answer-in-words.ts'
import { interviewWords } from './interview-words.ts'
import type { Run } from './run.ts'

/** What was answered so far, in words. */
export function AnsweredSoFar({ run: { version, state } }: { readonly run: Run }): JSX.Element {
  const words = interviewWords[language.value]
  return (
    <section class="answered">
      <h3>{words.soFar}</h3>
      {state.answers.length === 0 ? (
        <p class="quiet">{words.nothingSoFar}</p>
      ) : (
        <ol>
          {state.answers.map(({ fact, gap, answer }) => (
            <li key={`${fact} ${gap}`}>
              <span class="quiet">{said(questionAt(version, fact).question)}</span>
              <strong>{answerInWords(version, fact, answer, language.value)}</strong>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
