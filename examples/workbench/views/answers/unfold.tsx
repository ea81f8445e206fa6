import { signal } from '@preact/signals'
import type { JSX } from 'preact'

/** What is unfolded, by its name: it stays so when the answer changes. */
const unfolded = signal<ReadonlySet<string>>(new Set())

interface UnfoldProps {
  /** Tells it from everything else that can be unfolded. */
  readonly name: string
  readonly title: string
  readonly class?: string
  /** Draws what is within; asked only while it is unfolded. */
  readonly children: () => JSX.Element
}

/** Something that is worked out and shown only when it is asked for. */
export function Unfold({ name, title, class: kind, children }: UnfoldProps): JSX.Element {
  const isOpen = unfolded.value.has(name)
  return (
    <details
      class={kind}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open === unfolded.peek().has(name)) return
        const next = new Set(unfolded.peek())
        if (open) next.add(name)
        else next.delete(name)
        unfolded.value = next
      }}
    >
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  )
}
