import type { DateRounding } from '../../calendar/plain-date.ts'
import type { Country } from '../../model/country.ts'
import { kindOf } from '../../model/kind.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { ofStays, type Seen } from '../seen.ts'
import { asNumber, type NumberValue, type Value } from '../value.ts'
import { type Selection, type Sought, selectStays } from './stays.ts'
import { type Window, windowOf } from './window.ts'

/** Where a measure is worked out: a case seen from one subject, and what is known of other names there. */
export interface At {
  readonly version: RulesetVersion
  readonly seen: Seen
  readonly look: (name: string) => Value
}

export function roundingAt({ version }: At): DateRounding {
  return version.dateRounding
}

/** What is known of a number there. */
export function numberAt({ look }: At, name: string): NumberValue {
  return asNumber(look(name))
}

/** The stays that a measure looks at there: of the country or place at hand, or of the country that it names. */
export function staysAt(list: string, sought: Sought & { readonly country?: Country }, { seen }: At): Selection {
  const { where, country, except, kinds } = sought
  const { situation, subject } = seen
  const found = seen.found[ofStays(sought)]
  found.selections ??= new Map()
  const key = `${list} ${where} ${country} ${except} ${kinds}`
  const known = found.selections.get(key)
  if (known !== undefined) return known
  const selection =
    country === undefined
      ? selectStays(situation, list, sought, subject)
      : selectStays(situation, list, { ...sought, where: 'country' }, { subject: { country }, country, named: subject.named })
  found.selections.set(key, selection)
  return selection
}

/** The days that a measure looks at there. */
export function windowAt(measure: Parameters<typeof windowOf>[0], { seen, look }: At): Window {
  return windowOf(measure, seen.situation, look)
}

/** A part of a sum: a length, or a whole number of months. */
export function partOf({ version }: At, name: string, value: NumberValue): { value: NumberValue; whole: boolean } {
  return { value, whole: kindOf(version, name)?.kind === 'integer' }
}

/** Of a measure that looks everywhere, which kinds of stays count. */
export function kindsOf({ kinds }: Sought): Sought {
  return kinds === undefined ? {} : { kinds }
}
