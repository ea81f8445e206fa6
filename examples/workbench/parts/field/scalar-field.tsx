import type { JSX } from 'preact'
import { language, said } from '../../state/settings.ts'
import { Radios, Select, yesAndNo } from './choice.tsx'
import { CountrySelect } from './country-select.tsx'
import type { Definition, FieldProps } from './field.ts'
import { fieldWords } from './field-words.ts'
import { readDate } from './read-date.ts'
import { dayAndTime, TextField, wholeNumber } from './text-field.tsx'
import { Tick } from './tick.tsx'

interface ScalarFieldProps extends FieldProps {
  readonly definition: Definition
  /** Whether the answer can be that it is not known; where it is left out, it can. */
  readonly canBeUnknown?: boolean
  /** Whether there is little room: yes and no are then folded. */
  readonly dense?: boolean
}

/** A field for one value, by what it can be: yes or no, a choice, a country, a date, a time, a number, a text. */
export function ScalarField({ definition, canBeUnknown = true, dense = false, ...field }: ScalarFieldProps): JSX.Element {
  const words = fieldWords[language.value]
  switch (definition.type) {
    case 'boolean': {
      const Choice = dense ? Select : Radios
      return <Choice {...field} options={yesAndNo()} canBeUnknown={canBeUnknown} />
    }
    case 'enum': {
      const { labels } = definition
      const options = definition.values.map((value) => ({ value, label: said(textOf(labels, value)) }))
      return <Select {...field} options={options} canBeUnknown={canBeUnknown} />
    }
    case 'country':
      return <CountrySelect {...field} empty={words.one} {...(canBeUnknown && { unknown: words.unknown })} />
    default:
      return <Typed {...field} definition={definition} canBeUnknown={canBeUnknown} />
  }
}

/** A field for what is typed, and beside it the answers that stand instead of it. */
function Typed({ definition, canBeUnknown, ...field }: ScalarFieldProps): JSX.Element {
  const { path, value, onValue } = field
  const none = definition.type === 'date' && 'none' in definition ? definition.none : undefined
  const tick = (instead: 'none' | 'unknown') => (checked: boolean) => onValue(checked ? instead : undefined)
  return (
    <span class="typed">
      <TextField
        {...field}
        value={none !== undefined && value === 'none' ? undefined : value}
        {...(definition.type === 'integer' && { read: wholeNumber, numeric: true })}
        {...(definition.type === 'date' && { read: readDate })}
        {...(definition.type === 'time' && { read: dayAndTime })}
      />
      {(none !== undefined || canBeUnknown) && (
        <span class="ticks">
          {none !== undefined && <Tick path={path} instead="none" label={said(none)} checked={value === 'none'} onTick={tick('none')} />}
          {canBeUnknown && (
            <Tick path={path} instead="unknown" label={words().unknown} checked={value === 'unknown'} onTick={tick('unknown')} />
          )}
        </span>
      )}
    </span>
  )
}

/** How to fill a field in, or the dates of a list; nothing where it shows it. */
export function howTo(definition: Definition): string | undefined {
  const hasDates = definition.type === 'records' && Object.values(definition.fields).some(({ type }) => type === 'date')
  if (definition.type === 'date' || definition.type === 'stays' || hasDates) return words().writeDate
  if (definition.type === 'time') return words().writeTime
  return definition.type === 'integer' ? words().wholeNumber(definition.unit) : undefined
}

function words(): (typeof fieldWords)['en'] {
  return fieldWords[language.value]
}

function textOf(labels: Readonly<Record<string, { readonly en: string; readonly zh: string }>> | undefined, value: string) {
  return labels?.[value] ?? { en: value, zh: value }
}
