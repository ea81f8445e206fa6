import { signal } from '@preact/signals'
import type { Traceability } from 'immigration-rulesets/traceability.json'

/** The texts of the clauses and the cases that decide the rules; nothing until they are loaded, since they are large and of this view alone. */
export const matrix = signal<Traceability | undefined>(undefined)

let isBegun = false

/** Loads them, once. */
export function loadMatrix(): void {
  if (isBegun) return
  isBegun = true
  void import('immigration-rulesets/traceability.json').then(({ default: loaded }) => {
    matrix.value = loaded
  })
}
