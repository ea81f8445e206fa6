import type { JSX } from 'preact'

export function ClientView(): JSX.Element {
  return <p>…</p>
}
