import type { JSX } from 'preact'

/** The history of stays at a glance. */
export function HistorySection(_: { readonly path: string }): JSX.Element | null {
  return null
}
