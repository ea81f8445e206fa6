import type { JSX } from 'preact'

interface TickProps {
  readonly path: string
  /** What is ticked: the value that the fact then has. */
  readonly instead: 'unknown' | 'none' | 'empty'
  readonly label: string
  readonly checked: boolean
  /** Whether it cannot be ticked, since what was entered would be lost. */
  readonly disabled?: boolean
  readonly onTick: (checked: boolean) => void
}

/** An answer that stands instead of a value: that it is not known, that there is none. */
export function Tick({ path, instead, label, checked, disabled = false, onTick }: TickProps): JSX.Element {
  return (
    <label class="tick">
      <input
        type="checkbox"
        data-path={path}
        data-instead={instead}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />{' '}
      {label}
    </label>
  )
}
