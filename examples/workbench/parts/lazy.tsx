import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { language } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'

/** A view that is loaded when it is first shown. */
export function lazy(load: () => Promise<() => JSX.Element>): () => JSX.Element {
  const loaded = signal<(() => JSX.Element) | undefined>(undefined)
  let begun = false
  return () => {
    if (!begun) {
      begun = true
      void load().then((view) => {
        loaded.value = view
      })
    }
    const View = loaded.value
    return View === undefined ? <p class="loading">{pageWords[language.value].loading}</p> : <View />
  }
}
