import type { JSX } from 'preact'

export function InterviewView(): JSX.Element {
  return <p>…</p>
}
