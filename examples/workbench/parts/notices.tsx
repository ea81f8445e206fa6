import type { JSX } from 'preact'
import { missing, tryAgain } from '../state/once.ts'
import { isUnreadable, openAnew } from '../state/saved.ts'
import { language } from '../state/settings.ts'
import { leaveUnasked } from '../state/unsaved.ts'
import { pageWords } from '../words/page.ts'
import { focusId } from './focus.ts'
import { saveFile } from './save-file.ts'

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
            onClick={async () => {
              focusId('content')
              // Some browsers do not load again what once failed, until the page is opened anew.
              if ((await tryAgain()) || !navigator.onLine) return
              leaveUnasked()
              openAnew()
            }}
          >
            {words.tryAgain}
          </button>{' '}
          <button type="button" id="save-meanwhile" onClick={saveFile}>
            {words.save}
          </button>
        </div>
      )}
    </div>
  )
}
