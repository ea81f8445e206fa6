import { renewAddress } from '../state/saved.ts'
import { type View, view, views } from '../state/settings.ts'
import { focusId } from './focus.ts'

/** Goes to another view; the browser's way back leads to the one before. Nothing that was said is in the history. */
export function go(next: View): void {
  if (next !== view.value) history.pushState({ view: next }, '')
  view.value = next
}

/** Goes to another view from within one: what was pressed is gone with it, so that the focus moves to the title of the next. */
export function show(next: View): void {
  go(next)
  focusId('view-title')
}

/** Follows the browser's ways back and forth. */
export function followHistory(): void {
  history.replaceState({ view: view.value }, '')
  addEventListener('popstate', ({ state }) => {
    const to = views.find((one) => one === state?.view)
    if (to === undefined) return
    view.value = to
    renewAddress()
  })
}
