import type { JSX } from 'preact'
import { language, said } from '../../state/settings.ts'
import { type Definition, type FieldProps, idOf } from './field.ts'
import { fieldWords } from './field-words.ts'
import { Note } from './note.tsx'
import { ScalarField } from './scalar-field.tsx'

/** One value of an entry: what it is called, and whether it has to be known. */
export interface Part {
  readonly name: string
  readonly definition: Definition
  readonly canBeUnknown: boolean
  /** What is written below it while nothing is wrong. */
  readonly note?: string
}

interface EntryProps extends FieldProps {
  /** What the entry is called. */
  readonly title: string
  readonly parts: readonly Part[]
  /** Whether nothing is filled in yet, so that it does not count. */
  readonly isDraft: boolean
  readonly onRemove: () => void
}

/** One stay or record, with a field for each of its parts; parts that no field is for are kept as they are. */
export function Entry({ path, value, onValue, title, parts, isDraft, onRemove }: EntryProps): JSX.Element {
  const words = fieldWords[language.value]
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  const put = (name: string, next: unknown) => {
    const { [name]: _before, ...others } = given
    // In the order in which it was, so that the file saved is the file loaded.
    onValue(next === undefined ? others : { ...given, [name]: next })
  }
  const names = parts.map(({ name }) => `${path}.${name}`)
  return (
    <li class="entry" data-entry={path}>
      <fieldset>
        <legend>{title}</legend>
        <div class="parts">
          {parts.map(({ name, definition, canBeUnknown, note }) => {
            const at = `${path}.${name}`
            return (
              <div key={name} class="part" data-kind={definition.type}>
                <label for={idOf(at)}>{said(definition.label ?? definition.question)}</label>
                <ScalarField
                  path={at}
                  value={given[name]}
                  onValue={(next) => put(name, next)}
                  definition={definition}
                  canBeUnknown={canBeUnknown}
                  dense
                />
                <Note path={at} isGiven={given[name] !== undefined}>
                  {note}
                </Note>
              </div>
            )
          })}
        </div>
        <Note path={path} isGiven covers={(other) => other.startsWith(`${path}.`) && !names.includes(other)}>
          {isDraft && words.draft}
        </Note>
        <button type="button" class="remove" data-remove={path} onClick={onRemove}>
          {words.remove}
          <span class="hidden"> {title}</span>
        </button>
      </fieldset>
    </li>
  )
}
