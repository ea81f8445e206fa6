import type { JSX } from 'preact'
import { focusPath } from '../../parts/focus.ts'
import { labelled } from '../../parts/labelled.ts'
import { answerNow } from '../../state/answers.ts'
import { isToFillIn, messageOf, problems } from '../../state/asked.ts'
import { nameAt } from '../../state/named.ts'
import { language } from '../../state/settings.ts'
import { clientWords } from './client-words.ts'

/** How much cannot be understood, always in one line so that nothing moves, and unfolded the way to each. */
export function ProblemsSummary(): JSX.Element {
  const words = clientWords[language.value]
  const now = answerNow.value
  const empty = problems.value.filter(isToFillIn).length
  const count = problems.value.length - empty
  const isCovered = now?.version !== undefined
  return (
    <div class="summary" aria-live="polite">
      {now === undefined && <p class="quiet">{words.checking}</p>}
      {now !== undefined && !isCovered && <p class="problem">{words.notCovered}</p>}
      {isCovered && count + empty === 0 && <p class="quiet">{words.understood}</p>}
      {isCovered && count + empty > 0 && (
        <details>
          <summary>
            {[...(count === 0 ? [] : [words.problems(count)]), ...(empty === 0 ? [] : [words.toFillIn(empty)])].join(words.semicolon)}
          </summary>
          <ul>
            {problems.value.map((issue) => (
              <li key={issue.path + issue.message}>
                <button type="button" class="plain" data-go={issue.path} onClick={() => focusPath(issue.path)}>
                  {issue.path === '' ? messageOf(issue) : labelled(nameAt(issue.path), messageOf(issue), language.value)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
