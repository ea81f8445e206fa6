import type { JSX } from 'preact'
import './mark.css'

/** What a shape stands for; the word for it stands beside it. */
export type MarkKind = 'must' | 'may' | 'no' | 'open' | 'contested' | 'none' | 'advice'

const shapes: Readonly<Record<MarkKind, JSX.Element>> = {
  must: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  may: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  no: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />,
  open: <path d="M8 2l6 6-6 6-6-6z" fill="none" stroke="currentColor" stroke-width="1.5" />,
  contested: <path d="M2.5 6h11M2.5 10h11M11 2.5l-6 11" fill="none" stroke="currentColor" stroke-width="1.5" />,
  none: <path d="M3 8h10" stroke="currentColor" stroke-width="1.5" />,
  advice: <path d="M8 1.5l7 12.5H1zM8 6v4M8 11.2v1.3" fill="none" stroke="currentColor" stroke-width="1.5" />,
}

/** A shape that tells a status at a glance, without colour. */
export function Mark({ kind }: { readonly kind: MarkKind }): JSX.Element {
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
  )
}
