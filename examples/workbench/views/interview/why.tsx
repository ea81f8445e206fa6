import { signal } from '@preact/signals'
import { type Evaluation, type Question, questionAt, type RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { labelled } from '../../parts/labelled.ts'
import { Source } from '../../parts/source.tsx'
import { language, said } from '../../state/settings.ts'
import { asking } from './draft.ts'
import { hangingOn } from './hanging-on.ts'
import { interviewWords } from './interview-words.ts'

interface WhyProps {
  readonly version: RulesetVersion
  readonly question: Question
  readonly evaluation: Evaluation
}

/** How many outcomes are named: nobody reads more. */
const mostNamed = 8

/** The question of which it was asked why it is asked. */
const unfolded = signal('')

/** Why a question is asked: worked out only when somebody wants to know. */
export function Why(props: WhyProps): JSX.Element {
  const isOpen = unfolded.value === asking.value
  return (
    <details
      class="why"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) unfolded.value = asking.value
        else if (isOpen) unfolded.value = ''
      }}
    >
      <summary>{interviewWords[language.value].why}</summary>
      {isOpen && <Reasons {...props} />}
    </details>
  )
}

/** The findings that hang on a question, why something was assumed, and the source that makes it matter. */
function Reasons({ version, question: { fact: path, gap }, evaluation }: WhyProps): JSX.Element {
  const words = interviewWords[language.value]
  const definition = version.facts[questionAt(version, path).fact]
  const things = hangingOn(version, evaluation, path, language.value)
  return (
    <>
      {things.length === 0 ? (
        <p>{words.canChangeScope}</p>
      ) : (
        <>
          <p>{words.changes}</p>
          <ul>
            {things.slice(0, mostNamed).map(({ title, subjects }) => (
              <li key={title}>{subjects.length === 0 ? title : labelled(title, subjects.join(words.comma), language.value)}</li>
            ))}
            {things.length > mostNamed && <li>{words.more(things.length - mostNamed)}</li>}
          </ul>
        </>
      )}
      {gap === 'assumed' && definition?.assumedBecause !== undefined && (
        <p>
          {words.because} {said(definition.assumedBecause)}
        </p>
      )}
      {definition?.cites !== undefined && (
        <>
          <p>{words.source}</p>
          <ul>
            {definition.cites.map((key) => (
              <li key={key}>
                <Source version={version} name={key} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
