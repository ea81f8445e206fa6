import type { Evaluation, InWords } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { WayTo } from '../../parts/way-to.tsx'
import { language, said } from '../../state/settings.ts'
import { answersWords } from './answers-words.ts'
import { ask } from './ask.ts'

/** The question to ask next, and how many are open; nothing once all is told. */
export function Next({ say, evaluation }: { readonly say: InWords; readonly evaluation: Evaluation }): JSX.Element | null {
  const words = answersWords[language.value]
  const { nextQuestion, missing } = evaluation
  if (nextQuestion === null) return null
  const { fact, question, gap, assumed, findings } = nextQuestion
  return (
    <section class="notice next" aria-labelledby="next-title">
      <h3 id="next-title">{words.next}</h3>
      <p>
        {said(question)} {gap === 'assumed' && <strong>{words.taken(say.assumed(fact, assumed))}</strong>}
      </p>
      <p class="quiet">
        {words.changes(findings)} {missing.length > 0 && words.openQuestions(missing.length)}
      </p>
      <div class="actions">
        <button type="button" class="primary" data-ask={fact} onClick={() => ask(fact)}>
          {words.answerIt}
        </button>
        <WayTo view="interview">{words.toInterview}</WayTo>
      </div>
    </section>
  )
}
