import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ScrollProps {
  /** What is in it, for whoever moves to it with the keyboard. */
  readonly label: string
  readonly class?: string
  /** Which of its edges is seen at first. */
  readonly from?: 'start' | 'end'
  readonly children: ComponentChildren
}

/** What may be wider than the page, and then scrolls sideways by itself, by keyboard as well. */
export function Scroll({ label, class: own = '', from = 'start', children }: ScrollProps): JSX.Element {
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (from === 'end') place.current?.scrollTo({ left: place.current.scrollWidth })
  }, [from])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, or nobody without a pointer sees all of it
    <section ref={place} class={`scroll ${own}`.trim()} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
