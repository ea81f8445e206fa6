import { type Evaluation, type InWords, type Ruleset, type RulesetVersion, supersededOn, versionInForce } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { asOf, today } from '../../state/question.ts'
import { language, said } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { ask } from './ask.ts'
import { dayInWords } from './day-words.ts'
import { HangsOn } from './hangs-on.tsx'
import { Sources } from './sources.tsx'

interface NoticesProps {
  readonly say: InWords
  readonly evaluation: Evaluation
}

/** That the rules are not for the case, or may not be: why, and where to turn instead. */
export function Scope({ say, evaluation }: NoticesProps): JSX.Element | null {
  const words = answersWords[language.value]
  const { scope } = evaluation
  if (scope === null || scope.status === 'inside') return null
  const isOutside = scope.status === 'outside'
  return (
    <section class="notice" data-scope={scope.status} aria-labelledby="scope-title">
      <h3 id="scope-title">{isOutside ? words.outsideTitle : words.outsideOpen}</h3>
      <p>{say.scope(evaluation)}</p>
      {isOutside &&
        scope.reasons.map(({ id, because, instead, citations }) => (
          <div key={id}>
            <p>{said(because)}</p>
            <p>
              <strong>{words.instead}</strong>: {said(instead)}
            </p>
            <Sources say={say} of={citations} />
          </div>
        ))}
      {!isOutside && <HangsOn say={say} finding={scope} />}
    </section>
  )
}

interface RulesProps extends NoticesProps {
  readonly ruleset: Ruleset
  readonly version: RulesetVersion
}

/** Which rules these are, and what is known of the day: a line or two. */
export function Rules({ say, evaluation, ruleset, version }: RulesProps): JSX.Element {
  const words = answersWords[language.value]
  const [rules, ...more] = say.rules(evaluation, superseded(ruleset, version))
  return (
    <div class="rules-of-day quiet">
      {isOther(ruleset, version) && <p>{words.otherRules(dayInWords(version.inForce.from))}</p>}
      <p>{rules}</p>
      {more.length > 0 && (
        <details>
          <summary>{words.moreOfRules}</summary>
          {more.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      )}
    </div>
  )
}

/** Whether today other rules are in force than on the day of the question. */
function isOther(ruleset: Ruleset, version: RulesetVersion): boolean {
  try {
    return versionInForce(ruleset, { asOf: today() }) !== version
  } catch {
    return false
  }
}

/** The first day of a later version, where it already governs on the day of the question. */
function superseded(ruleset: Ruleset, version: RulesetVersion): string | undefined {
  const on = supersededOn(ruleset, version)
  return on !== undefined && on <= asOf.value ? on : undefined
}

/** Places that no city was recognised in, and what may be meant. */
export function Places({ say, evaluation }: NoticesProps): JSX.Element | null {
  const words = answersWords[language.value]
  const { unrecognisedPlaces } = evaluation
  if (unrecognisedPlaces.length === 0) return null
  return (
    <section class="notice" aria-labelledby="places-title">
      <h3 id="places-title">{words.places}</h3>
      <ul>
        {unrecognisedPlaces.map((place) => (
          <li key={place.path} data-place={place.path}>
            {say.place(place)}{' '}
            <button type="button" class="small" onClick={() => ask(place.path)}>
              {words.correct}
              <span class="hidden">: {place.place}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
