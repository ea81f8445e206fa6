import type { JSX } from 'preact'

export function VersionsView(): JSX.Element {
  return <p>…</p>
}
