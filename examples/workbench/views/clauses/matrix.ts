import { signal } from '@preact/signals'
import type { Traceability } from 'immigration-rulesets/traceability.json'
import { once } from '../../state/once.ts'

/** The texts of the clauses and the cases that decide the rules; nothing until they are loaded, since they are large and of this view alone. */
export const matrix = signal<Traceability | undefined>(undefined)

/** Loads them, once. */
export const loadMatrix = once(
  () => import('immigration-rulesets/traceability.json'),
  ({ default: loaded }) => {
    matrix.value = loaded
  },
)
