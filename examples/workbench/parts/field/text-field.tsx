import type { JSX } from 'preact'
import { isRefused } from '../../state/asked.ts'
import { type FieldProps, idOf, noteOf, shownText } from './field.ts'

interface TextFieldProps extends FieldProps {
  /** Reads what was typed; it is kept as it is where this is left out. */
  readonly read?: (text: string) => unknown
  readonly numeric?: boolean
}

/**
 * A text, taken up when the field is left or Enter is pressed, so that nothing is said of half a date.
 *
 * Dates are texts too: those that people know are often a year or a month, which no date picker takes, native or of a library.
 */
export function TextField({ path, value, onValue, read = (text) => text, numeric = false }: TextFieldProps): JSX.Element {
  const take = (typed: string) => {
    const text = typed.trim()
    onValue(text === '' ? undefined : read(text))
  }
  return (
    <input
      id={idOf(path)}
      type="text"
      inputMode={numeric ? 'numeric' : undefined}
      autoComplete="off"
      spellcheck={false}
      data-path={path}
      aria-describedby={noteOf(path)}
      aria-invalid={isRefused(path)}
      value={shownText(value)}
      onChange={({ currentTarget }) => take(currentTarget.value)}
      onBlur={({ currentTarget }) => {
        // A number where a text belongs looks right: typing the same again is no change to the browser, but mends it here.
        if (typeof value === 'number' && currentTarget.value.trim() !== '' && read(currentTarget.value.trim()) !== value)
          take(currentTarget.value)
      }}
    />
  )
}

/** Reads a whole number; anything else is kept as it was typed, to be refused by name. */
export function wholeNumber(text: string): unknown {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text
}

/** Reads a time that was typed with a space between day and time. */
export function dayAndTime(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d)$/, '$1T$2')
}
