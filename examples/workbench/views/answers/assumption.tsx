import type { InWords, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { focusId, focusPath } from '../../parts/focus.ts'
import { setFact } from '../../state/client.ts'
import { language, said } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { ask } from './ask.ts'

interface AssumptionProps {
  readonly say: InWords
  readonly version: RulesetVersion
  readonly fact: string
  readonly value: unknown
  /** The id of what it is told beside: the focus goes there when it is told, and no longer assumed. */
  readonly about: string
}

/** One assumed answer with its question: right, otherwise, or not known. */
export function AssumptionShown({ say, version, fact, value, about }: AssumptionProps): JSX.Element {
  const words = answersWords[language.value]
  const definition = Object.hasOwn(version.facts, fact) ? version.facts[fact] : undefined
  const tell = (told: unknown) => {
    setFact(fact, told)
    focusId(about)
  }
  const answer = say.assumed(fact, value)
  return (
    <li data-assumed={fact}>
      <p>
        {say.question(fact)} <strong>{words.taken(answer)}</strong>
      </p>
      {definition?.assumedBecause !== undefined && <p class="quiet">{said(definition.assumedBecause)}</p>}
      <div class="actions">
        {definition !== undefined && (
          <button type="button" class="small" data-do="confirm" onClick={() => tell(value)}>
            {words.confirm(answer)}
          </button>
        )}
        {definition?.type === 'boolean' && (
          <>
            <button type="button" class="small" data-do="change" onClick={() => tell(!value)}>
              {words.otherwise(value === true ? words.no : words.yes)}
            </button>
            <button type="button" class="small" data-do="unknown" onClick={() => tell('unknown')}>
              {words.unknown}
            </button>
          </>
        )}
        {definition?.type !== 'boolean' && (
          <button type="button" class="small" data-do="change" onClick={() => (definition === undefined ? ask(fact) : focusPath(fact))}>
            {words.changeIt}
          </button>
        )}
      </div>
    </li>
  )
}
