import type { JSX } from 'preact'
import { language } from '../../state/settings.ts'
import { CountrySelect } from './country-select.tsx'
import type { FieldProps } from './field.ts'
import { fieldWords } from './field-words.ts'
import { InsteadTicks } from './instead-ticks.tsx'

interface CountriesFieldProps extends FieldProps {
  /** What the countries are, for the name of each choice. */
  readonly label: string
}

/** Several countries: a choice for each, and an empty one for the next; a choice that is emptied goes. */
export function CountriesField({ path, value, onValue, label }: CountriesFieldProps): JSX.Element {
  const words = fieldWords[language.value]
  const given: readonly unknown[] = Array.isArray(value) ? value : []
  const put = (index: number, country: unknown) => {
    const next = country === undefined ? given.filter((_, at) => at !== index) : Object.assign([...given], { [index]: country })
    onValue(next.length === 0 ? undefined : next)
  }
  return (
    <div class="countries">
      {[...given, undefined].map((country, index) => (
        <CountrySelect
          // biome-ignore lint/suspicious/noArrayIndexKey: the focus stays where it is when a country is chosen or taken away
          key={index}
          path={`${path}[${index}]`}
          name={`${label} ${index + 1}`}
          toldAt={path}
          value={country}
          empty={index < given.length ? words.remove : index === 0 ? words.one : words.another}
          onValue={(next) => put(index, next)}
        />
      ))}
      <InsteadTicks path={path} value={value} onValue={onValue} />
    </div>
  )
}
