import { signal } from '@preact/signals'
import type { Evaluation, InWords, RulesetVersion } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { FactField } from '../../parts/field/fact-field.tsx'
import { language } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { AssumptionShown } from './assumption.tsx'

/** The facts that were told here: they keep their place, so that they can be told otherwise. */
const told = signal<ReadonlySet<string>>(new Set())

interface TakenForGrantedProps {
  readonly say: InWords
  readonly version: RulesetVersion
  /** Nothing while the facts are refused: what was being told stays. */
  readonly evaluation: Evaluation | undefined
}

/** What the whole answer rests on: each assumed fact with its field, in the order of the version. */
export function TakenForGranted({ say, version, evaluation }: TakenForGrantedProps): JSX.Element {
  const words = answersWords[language.value]
  const restsOn = evaluation?.restsOn ?? []
  const facts = Object.entries(version.facts).filter(([name]) => restsOn.includes(name) || told.value.has(name))
  const kinds = evaluation?.assumptions.filter(({ fact }) => restsOn.includes(fact) && !Object.hasOwn(version.facts, fact)) ?? []
  const keep = (name: string) => () => {
    if (!told.peek().has(name)) told.value = new Set([...told.peek(), name])
  }
  return (
    <section class="taken" aria-labelledby="taken-title">
      <h3 id="taken-title" tabIndex={-1}>
        {words.takenForGranted}
      </h3>
      <p class="quiet">{facts.length + kinds.length === 0 ? words.noneTaken : words.takenHint}</p>
      {facts.map(([name, definition]) => (
        <div key={name} onFocusIn={keep(name)}>
          <FactField name={name} definition={definition} />
        </div>
      ))}
      {kinds.length > 0 && (
        <ul class="assumed">
          {kinds.map(({ fact, value }) => (
            <AssumptionShown key={fact} say={say} version={version} fact={fact} value={value} about="taken-title" />
          ))}
        </ul>
      )}
    </section>
  )
}
