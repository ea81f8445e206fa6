import type { JSX } from 'preact'

export function ClausesView(): JSX.Element {
  return <p>…</p>
}
