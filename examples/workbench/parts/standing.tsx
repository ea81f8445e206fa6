import { type Evaluation, type Issue, inWords, type Ruleset, type RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import type { AnswerOf } from '../state/answers.ts'
import { chosen } from '../state/client.ts'
import { nameAt } from '../state/named.ts'
import { asOf } from '../state/question.ts'
import { language, said } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'
import { standingWords } from '../words/standing.ts'
import { show } from './show.ts'
import { Source } from './source.tsx'

/** An answer that there is. */
export interface Answered {
  readonly ruleset: Ruleset
  readonly version: RulesetVersion
  readonly evaluation: Evaluation
}

interface StandingProps {
  /** Nothing while the ruleset is loading. */
  readonly answer: AnswerOf | undefined
  /** Whether the children have something to say of a person whom the rules do not cover. */
  readonly coversAll?: boolean
  readonly children: (answered: Answered) => JSX.Element | null
}

/** Shows an answer; where there is none it says why, and what can be done about it. */
export function Standing({ answer, coversAll = false, children }: StandingProps): JSX.Element | null {
  if (answer === undefined) return <p class="loading">{pageWords[language.value].loading}</p>
  const { ruleset, version, evaluation, refused } = answer
  if (version === undefined) return <NotInForce ruleset={ruleset} />
  if (evaluation === undefined) return <Refused issues={refused} />
  if (evaluation.scope?.status === 'outside' && !coversAll) return <Outside version={version} evaluation={evaluation} />
  return children({ ruleset, version, evaluation })
}

/** That no version was in force on the day, and from which day on there is one. */
function NotInForce({ ruleset }: Pick<Answered, 'ruleset'>): JSX.Element {
  const [first] = ruleset.versions
  const date = (day: string) => (first === undefined ? day : inWords(first, language.value).date(day))
  return <p class="standing">{standingWords[language.value].notInForce(date(asOf.value), date(first?.inForce.from ?? ''))}</p>
}

interface RefusedProps {
  readonly issues: readonly Issue[]
  /** The number of the person whose facts they are; the one at hand where it is left out. */
  readonly person?: number
}

/** What of the facts cannot be, and where to mend it. */
export function Refused({ issues, person }: RefusedProps): JSX.Element {
  const words = standingWords[language.value]
  return (
    <div class="standing">
      <p>{words.refused}</p>
      <ul>
        {issues.map(({ path, message, text }) => (
          <li key={`${path} ${message}`} class="problem" data-problem={path}>
            {path === '' ? '' : <strong>{nameAt(path)}</strong>} {text === undefined ? message : said(text)}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="primary"
        onClick={() => {
          if (person !== undefined) chosen.value = person
          show('client')
        }}
      >
        {words.mend}
      </button>
    </div>
  )
}

/** That the rules are not for this person, why, and where to turn. */
export function Outside({ version, evaluation: { scope } }: Omit<Answered, 'ruleset'>): JSX.Element {
  const words = standingWords[language.value]
  return (
    <div class="standing">
      <p>{words.outside(scope === null ? '' : said(scope.title))}</p>
      <ul>
        {scope?.reasons.map(({ id, because, instead, citations }) => (
          <li key={id}>
            <p>{said(because)}</p>
            <p>
              {words.instead} {said(instead)}
            </p>
            <p class="quiet">
              {words.sources}{' '}
              {citations.map((key) => (
                <Source key={key} version={version} name={key} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
