import { signal } from '@preact/signals'
import { once } from '../../state/once.ts'

type Analysis = typeof import('immigration-rulesets/analysis')

/** The analyses, once they are loaded. */
export const analysis = signal<Analysis | undefined>(undefined)

/** Loads the analyses, which only some questions need. */
export const loadAnalysis = once(
  () => import('immigration-rulesets/analysis'),
  (loaded) => {
    analysis.value = loaded
  },
)
