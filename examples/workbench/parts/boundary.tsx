import type { ComponentChildren, JSX } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { language } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'
import { saveFile } from './save-file.ts'

/** Shows a view, or where it cannot be drawn says so: the rest of the page goes on, and what was typed can be saved. */
export function Boundary({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [error, tryAgain] = useErrorBoundary()
  if (error === undefined) return <>{children}</>
  const words = pageWords[language.value]
  return (
    <div role="alert" class="notice">
      <p class="problem">{words.notDrawn}</p>
      <button type="button" id="save-all-the-same" onClick={saveFile}>
        {words.save}
      </button>{' '}
      <button type="button" id="draw-again" onClick={tryAgain}>
        {words.tryAgain}
      </button>
    </div>
  )
}
