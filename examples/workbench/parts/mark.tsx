import type { JSX } from 'preact'
import { type Standing, shapes } from './shape.tsx'
import './mark.css'

/** The sign of a standing within a line: the same as in the answers, and the word for it stands beside it. */
export function Mark({ of }: { readonly of: Standing }): JSX.Element {
  return (
    <svg class="mark" data-standing={of} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[of]}
    </svg>
  )
}
