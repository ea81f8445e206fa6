import type { JSX } from 'preact'

export function AnswersView(): JSX.Element {
  return <p>…</p>
}
