import type { JSX } from 'preact'

export function ChecklistView(): JSX.Element {
  return <p>…</p>
}
