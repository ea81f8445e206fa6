import { countryName, questionAt } from 'immigration-rulesets'
import type { JSX } from 'preact'
import { askingVersions } from '../../state/asked.ts'
import { language } from '../../state/settings.ts'
import { focusId } from '../focus.ts'
import { Entries } from './entries.tsx'
import type { Part } from './entry.tsx'
import type { FieldProps } from './field.ts'
import { fieldWords } from './field-words.ts'

const names = ['country', 'place', 'from', 'to', 'kind'] as const

/** A history of stays: where, from when until when, and what each was. */
export function StaysField(field: FieldProps): JSX.Element {
  const words = fieldWords[language.value]
  const { path, value, onValue } = field
  const sorting = `sort-${path}`
  return (
    <Entries {...field} parts={partsOf(path)} titleOf={titleOf} add={words.addStay}>
      <button
        type="button"
        id={sorting}
        disabled={!Array.isArray(value) || value.length < 2}
        onClick={() => {
          onValue(inOrder(value as readonly unknown[]))
          focusId(sorting)
        }}
      >
        {words.sort}
      </button>
    </Entries>
  )
}

/** What a stay is called: its number in the list, and its country where that is said. */
export function titleOf(stay: unknown, index: number): string {
  const words = fieldWords[language.value]
  const country = typeof stay === 'object' && stay !== null && 'country' in stay ? stay.country : undefined
  const numbered = words.entry(words.stay, index + 1)
  return typeof country === 'string' ? words.aside(numbered, countryName(country, language.value)) : numbered
}

/** The parts of a stay, which are the same in every version. */
function partsOf(path: string): readonly Part[] {
  const version = askingVersions.value.find(({ facts }) => Object.hasOwn(facts, path))
  if (version === undefined) return []
  return names.map((name) => ({
    name,
    definition: questionAt(version, `${path}[0].${name}`).definition,
    canBeUnknown: name !== 'country' && name !== 'from',
    ...(name === 'to' && { note: fieldWords[language.value].goesOn }),
  }))
}

/** Stays by their first day, as far as it is known; those without one last. */
function inOrder(stays: readonly unknown[]): readonly unknown[] {
  const keyOf = (stay: unknown) => {
    const from = typeof stay === 'object' && stay !== null && 'from' in stay ? stay.from : undefined
    return typeof from === 'string' ? from : '~'
  }
  return stays.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}
