import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ScrollProps {
  /** What is in it, for whoever moves to it with the keyboard. */
  readonly label: string
  readonly class?: string
  /** Which of its edges is seen at first. */
  readonly from?: 'start' | 'end'
  /** Told of the place whenever it was scrolled. */
  readonly onScrolled?: (place: Element) => void
  readonly children: ComponentChildren
}

/** What may be wider than the page, and then scrolls sideways by itself, by keyboard as well. */
export function Scroll({ label, class: own = '', from = 'start', onScrolled, children }: ScrollProps): JSX.Element {
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (from === 'end') place.current?.scrollTo({ left: place.current.scrollWidth })
  }, [from])
  return (
    <section
      ref={place}
      class={`scroll ${own}`.trim()}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, or nobody without a pointer sees all of it
      tabIndex={0}
      onScroll={({ currentTarget }) => onScrolled?.(currentTarget)}
    >
      {children}
    </section>
  )
}
