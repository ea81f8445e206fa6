import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { focusId } from '../../parts/focus.ts'
import { onEscape } from '../../parts/on-escape.ts'
import { language } from '../../state/settings.ts'
import { clientWords } from './client-words.ts'

const isAsked = signal(false)

/** Deletes everything, asked for once more in the page. */
export function StartOver({ onYes }: { readonly onYes: () => void }): JSX.Element {
  const words = clientWords[language.value]
  const answer = (yes: boolean) => {
    isAsked.value = false
    if (yes) onYes()
    else focusId('start-over')
  }
  return (
    <div class="start-over">
      <button
        type="button"
        id="start-over"
        aria-expanded={isAsked.value}
        onClick={() => {
          isAsked.value = true
          focusId('start-over-no')
        }}
      >
        {words.startOver}
      </button>
      {isAsked.value && (
        <div role="alertdialog" aria-labelledby="start-over-ask" class="ask" {...onEscape(() => answer(false))}>
          <p id="start-over-ask">{words.startOverAsk}</p>
          <button type="button" id="start-over-no" onClick={() => answer(false)}>
            {words.startOverNo}
          </button>{' '}
          <button type="button" id="start-over-yes" onClick={() => answer(true)}>
            {words.startOverYes}
          </button>
        </div>
      )}
    </div>
  )
}
