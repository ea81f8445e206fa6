import type { JSX } from 'preact'
import type { FieldProps } from '../../parts/field/field.ts'

interface ChoicesProps extends FieldProps {
  readonly choices: readonly { readonly value: string | boolean; readonly label: string }[]
}

/** One of several answers, each in sight. */
export function Choices({ path, value: chosen, onValue, choices }: ChoicesProps): JSX.Element {
  return (
    <ul class="choices-of-answer">
      {choices.map(({ value, label }) => (
        <li key={String(value)}>
          <label>
            <input
              type="radio"
              name={path}
              data-path={path}
              value={String(value)}
              checked={chosen === value}
              onChange={() => onValue(value)}
            />{' '}
            {label}
          </label>
        </li>
      ))}
    </ul>
  )
}
