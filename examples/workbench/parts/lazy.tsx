import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { once } from '../state/once.ts'
import { language } from '../state/settings.ts'
import { pageWords } from '../words/page.ts'

/** A view that is loaded when it is first shown. */
export function lazy(begin: () => Promise<() => JSX.Element>): () => JSX.Element {
  const loaded = signal<(() => JSX.Element) | undefined>(undefined)
  const load = once(begin, (view) => {
    loaded.value = view
  })
  return () => {
    const View = loaded.value
    if (View !== undefined) return <View />
    void load()
    return <p class="loading">{pageWords[language.value].loading}</p>
  }
}
