import type { Evaluation, InWords } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { focusId } from '../../parts/focus.ts'
import { Shape, standingOfAction } from '../../parts/shape.tsx'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'

interface HeadlineProps {
  readonly say: InWords
  readonly evaluation: Evaluation
}

/** What to do about what, the most pressing first: a line for each country, place, record and the case. */
export function Headline({ say, evaluation }: HeadlineProps): JSX.Element {
  const words = answersWords[language.value]
  const lines = say.headline(evaluation)
  if (lines.length === 0) return <p>{evaluation.scope?.status === 'outside' ? '' : words.nothingFound}</p>
  return (
    <ul class="headline">
      {lines.map(({ line, action, about, detail }) => {
        const isCase = Object.keys(line.subject).length === 0
        const group = groupId(line.subject.country)
        return (
          <li
            key={JSON.stringify([line.subject, line.action, line.outcomes])}
            data-action={line.action}
            data-subject={JSON.stringify(line.subject)}
            data-standing={standingOfAction(line.action)}
          >
            <span class="word">
              <Shape of={standingOfAction(line.action)} /> {action}
            </span>
            <span class="about">
              {!isCase && (
                <button type="button" class="plain" onClick={() => focusId(group)}>
                  {about}
                </button>
              )}
              {detail !== '' && <span class={isCase ? undefined : 'detail'}>{detail}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The id of the heading over what is found for a country, or for the case. */
export function groupId(country: string | number | undefined): string {
  return `found-${country === undefined || country === '' ? 'case' : country === '*' ? 'others' : country}`
}
