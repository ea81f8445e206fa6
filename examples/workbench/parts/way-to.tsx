import type { ComponentChildren, JSX } from 'preact'
import type { View } from '../state/settings.ts'
import { show } from './show.ts'

interface WayToProps {
  readonly view: View
  /** How it stands out among others, as `style/base.css` has it. */
  readonly class?: string
  readonly children: ComponentChildren
}

/** A button that leads to another view. */
export function WayTo({ view, class: look, children }: WayToProps): JSX.Element {
  return (
    <button
      type="button"
      {...(look !== undefined && { class: look })}
      onClick={() => {
        show(view)
      }}
    >
      {children}
    </button>
  )
}
