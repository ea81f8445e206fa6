import { computed } from '@preact/signals'
import { countries, countryName } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { isRefused } from '../../state/asked.ts'
import { language } from '../../state/settings.ts'
import { type FieldProps, idOf, noteOf, shownAs } from './field.ts'

const listed = computed(() => {
  const collator = new Intl.Collator(language.value === 'zh' ? 'zh-Hans' : 'en')
  return countries.map((code) => ({ code, name: countryName(code, language.value) })).sort((a, b) => collator.compare(a.name, b.name))
})

/** Every country; drawn again only when the language changes. */
function CountryOptions(): JSX.Element {
  return (
    <>
      {listed.value.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  )
}

interface CountrySelectProps extends FieldProps {
  /** What is shown while no country is chosen. */
  readonly empty: string
  /** What is shown for the answer that it is not known; left out where that is no answer. */
  readonly unknown?: string
  /** What it is called, where no label stands beside it. */
  readonly name?: string
  /** The path below whose field it is told what is wrong; its own where it is left out. */
  readonly toldAt?: string
}

/**
 * A choice of country.
 *
 * A native select: it takes typed letters, opens as each device is used to, is read out everywhere, and needs no script; an editable list
 * of a library would be as large as the form, and its texts would be another's.
 */
export function CountrySelect({ path, value, onValue, empty, unknown, name, toldAt = path }: CountrySelectProps): JSX.Element {
  const chosen = value === undefined ? '' : shownAs(value)
  const isListed = chosen === '' || (chosen === 'unknown' && unknown !== undefined) || (countries as readonly string[]).includes(chosen)
  return (
    <select
      id={idOf(path)}
      data-path={path}
      aria-label={name}
      aria-describedby={noteOf(toldAt)}
      aria-invalid={isRefused(path)}
      value={chosen}
      onChange={({ currentTarget }) => onValue(currentTarget.value === '' ? undefined : currentTarget.value)}
    >
      <option value="">{empty}</option>
      {unknown !== undefined && <option value="unknown">{unknown}</option>}
      {!isListed && <option value={chosen}>{chosen}</option>}
      <CountryOptions />
    </select>
  )
}
