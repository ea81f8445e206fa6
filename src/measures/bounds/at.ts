import type { DateRounding } from '../../calendar/plain-date.ts'
import type { Country } from '../../model/country.ts'
import { kindOf } from '../../model/kind.ts'
import type { Situation } from '../../model/situation/situation.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { BoundSubject } from '../subject.ts'
import { asNumber, type NumberValue, type Value } from '../value.ts'
import { type Selection, type Sought, selectStays } from './stays.ts'
import { type Window, windowOf } from './window.ts'

/** Where a measure is worked out: a case seen from one subject, and what is known of other names there. */
export interface At {
  readonly version: RulesetVersion
  readonly situation: Situation
  readonly subject: BoundSubject
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
export function staysAt(
  list: string,
  { country, ...sought }: Sought & { readonly country?: Country },
  { situation, subject }: At,
): Selection {
  return country === undefined
    ? selectStays(situation, list, sought, subject)
    : selectStays(situation, list, { ...sought, where: 'country' }, { subject: { country }, country, named: subject.named })
}

/** The days that a measure looks at there. */
export function windowAt(measure: Parameters<typeof windowOf>[0], { situation, look }: At): Window {
  return windowOf(measure, situation, look)
}

/** A part of a sum: a length, or a whole number of months. */
export function partOf({ version }: At, name: string, value: NumberValue): { value: NumberValue; whole: boolean } {
  return { value, whole: kindOf(version, name)?.kind === 'integer' }
}

/** Of a measure that looks everywhere, which kinds of stays count. */
export function kindsOf({ kinds }: Sought): Sought {
  return kinds === undefined ? {} : { kinds }
}
