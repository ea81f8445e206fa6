import { signal } from '@preact/signals'

/** The cell whose reasons are shown. */
export const unfolded = signal<{ readonly country: string; readonly ruleset: string } | undefined>(undefined)

/** Whether the reasons of a cell are shown. */
export function isUnfolded(country: string, ruleset: string): boolean {
  return unfolded.value?.country === country && unfolded.value.ruleset === ruleset
}

/** Shows the reasons of a cell, or no longer. */
export function fold(country: string, ruleset: string): void {
  unfolded.value = isUnfolded(country, ruleset) ? undefined : { country, ruleset }
}

/** The id of what is unfolded. */
export const reasonsId = 'comparison-reasons'

/** Shows no reasons any more; what unfolded them has the focus again. */
export function foldAll(): void {
  if (unfolded.value === undefined) return
  document.querySelector<HTMLElement>('#comparison [aria-expanded="true"]')?.focus()
  unfolded.value = undefined
}
