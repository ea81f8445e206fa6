import { signal } from '@preact/signals'

type Analysis = typeof import('immigration-rulesets/analysis')

/** The analyses, once they are loaded. */
export const analysis = signal<Analysis | undefined>(undefined)

let loading: Promise<void> | undefined

/** Loads the analyses, which only some questions need. */
export function loadAnalysis(): Promise<void> {
  loading ??= import('immigration-rulesets/analysis').then((loaded) => {
    analysis.value = loaded
  })
  return loading
}
