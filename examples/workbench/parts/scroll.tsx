import type { ComponentChildren, JSX } from 'preact'

interface ScrollProps {
  /** What is in it, for whoever moves to it with the keyboard. */
  readonly label: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** What may be wider than the page, and then scrolls sideways by itself, by keyboard as well. */
export function Scroll({ label, class: own = '', children }: ScrollProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, or nobody without a pointer sees all of it
    <section class={`scroll ${own}`.trim()} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
