import type { JSX } from 'preact'
import { answerNow } from '../../state/answers.ts'
import { asOf } from '../../state/question.ts'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { changes, findChanges } from './changes.ts'
import { dayInWords } from './day-words.ts'
import { range } from './range.ts'

/** The days on which the answer changes, what changes on each and why; looked for when it is asked for. */
export function Days(): JSX.Element {
  const words = answersWords[language.value]
  return (
    <section class="days" aria-labelledby="days-title">
      <h3 id="days-title">{words.daysTitle}</h3>
      <p class="quiet">{words.dayHint}</p>
      <List />
    </section>
  )
}

function List(): JSX.Element {
  const words = answersWords[language.value]
  const found = changes.value
  if (found === undefined)
    return (
      <button type="button" id="find-days" onClick={findChanges}>
        {words.findDays}
      </button>
    )
  if (found === 'refused') return <p>{words.daysRefused}</p>
  const { scope, findings } = answerNow.value?.evaluation ?? { scope: null, findings: [] }
  if (scope?.status === 'outside') return <p>{words.daysOutside}</p>
  const open = findings.filter(({ status }) => status === 'undetermined').length
  const [from, to] = [dayInWords(found.from), dayInWords(found.to)]
  return (
    <>
      <p>{found.days.length === 0 ? words.noDays(from, to) : words.days(from, to)}</p>
      {open > 0 && <p>{words.daysOpen(open)}</p>}
      {found.from > range.value.from && <p class="quiet">{words.looked(from)}</p>}
      <ol class="turns">
        {found.days.map(({ on, turns }) => (
          <li key={on} data-turn={on}>
            <button
              type="button"
              class="small"
              aria-current={on === asOf.value ? 'date' : undefined}
              onClick={() => {
                asOf.value = on
              }}
            >
              {dayInWords(on)}
            </button>
            <ul>
              {turns.map(({ about, becomes }) => (
                <li key={about + becomes}>
                  {about} {becomes}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
