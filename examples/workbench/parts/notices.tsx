import type { JSX } from 'preact'
import { missing, tryAgain } from '../state/once.ts'
import { isUnreadable } from '../state/saved.ts'
import { language } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'
import { focusId } from './focus.ts'

/** What went wrong with the page itself: an address that cannot be read, a part that did not come. */
export function Notices(): JSX.Element {
  const words = pageWords[language.value]
  return (
    <div role="status">
      {isUnreadable.value && (
        <div class="notice" id="unreadable">
          <p class="problem">{words.unreadable}</p>
          <button
            type="button"
            id="dismiss"
            onClick={() => {
              isUnreadable.value = false
              focusId('content')
            }}
          >
            {words.dismiss}
          </button>
        </div>
      )}
      {missing.value.size > 0 && (
        <div class="notice" id="missing">
          <p class="problem">{words.missing}</p>
          <button
            type="button"
            id="try-again"
            onClick={() => {
              tryAgain()
              focusId('content')
            }}
          >
            {words.tryAgain}
          </button>
        </div>
      )}
    </div>
  )
}
