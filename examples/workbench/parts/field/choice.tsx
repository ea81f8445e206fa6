import type { JSX } from 'preact'
import { isRefused } from '../../state/asked.ts'
import { language } from '../../state/settings.ts'
import { type FieldProps, idOf, noteOf, shownAs } from './field.ts'
import { fieldWords } from './field-words.ts'

interface ChoiceProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly canBeUnknown: boolean
}

/** One of several, all of them in sight: as radio buttons, the answer that nothing is said among them. */
export function Radios({ path, value, onValue, options, canBeUnknown }: ChoiceProps): JSX.Element {
  return (
    <span class="radios">
      {withOthers(options, canBeUnknown).map((option) => (
        <label key={option.value} class="tick">
          <input
            type="radio"
            name={path}
            data-path={path}
            value={option.value}
            aria-describedby={noteOf(path)}
            checked={chosenOf(value) === option.value}
            onChange={() => onValue(said(option.value))}
          />{' '}
          {option.label}
        </label>
      ))}
    </span>
  )
}

/** One of several, to be unfolded: what is given and is none of them is shown as it is. */
export function Select({ path, value, onValue, options, canBeUnknown }: ChoiceProps): JSX.Element {
  const all = withOthers(options, canBeUnknown)
  const chosen = chosenOf(value)
  return (
    <select
      id={idOf(path)}
      data-path={path}
      aria-describedby={noteOf(path)}
      aria-invalid={isRefused(path)}
      value={chosen}
      onChange={({ currentTarget }) => onValue(said(currentTarget.value))}
    >
      {!all.some((option) => option.value === chosen) && <option value={chosen}>{chosen}</option>}
      {all.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** The answers to a question of yes or no. */
export function yesAndNo(): ChoiceProps['options'] {
  const words = fieldWords[language.value]
  return [
    { value: 'true', label: words.yes },
    { value: 'false', label: words.no },
  ]
}

function withOthers(options: ChoiceProps['options'], canBeUnknown: boolean): ChoiceProps['options'] {
  const words = fieldWords[language.value]
  return [{ value: '', label: words.notSaid }, ...options, ...(canBeUnknown ? [{ value: 'unknown', label: words.unknown }] : [])]
}

/** The option that a value is, or what stands for none of them: a text that an option means another value by is quoted. */
function chosenOf(value: unknown): string {
  if (value === undefined) return ''
  return typeof value === 'string' && said(value) !== value ? JSON.stringify(value) : shownAs(value)
}

/** What the value of an option means: yes and no are no texts. */
function said(option: string): unknown {
  return option === '' ? undefined : option === 'true' ? true : option === 'false' ? false : option
}
