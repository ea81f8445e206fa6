import { needOf } from '../model/checks/scope.ts'
import type { Situation } from '../model/situation/situation.ts'
import type { Selection } from './bounds/stays.ts'
import type { BoundSubject } from './subject.ts'
import type { Value } from './value.ts'

/** What has been worked out once for all that it is true of. */
export interface Found {
  /** What is known exactly, by the number of its step. */
  readonly steps: unknown[]
  /** The cells in which variables can lie, by level. */
  readonly cells: (readonly number[] | undefined)[]
  /** What bounds say of names, and which stays measures look at: made when the first is worked out. */
  values?: Map<string, Value>
  selections?: Map<string, Selection>
}

/** A case seen from one subject, with what has been worked out of the case, of its country, and of itself. */
export interface Seen {
  readonly situation: Situation
  readonly readings: Readonly<Record<string, string>>
  readonly subject: BoundSubject
  /** By whom it is of: see {@link of}. */
  readonly found: readonly [ofCase: Found, ofCountry: Found, own: Found]
}

/** Whom something is worked out of, once for each: the case, its country, or the subject itself. */
export const of = { case: 0, country: 1, subject: 2 } as const

export type Of = (typeof of)[keyof typeof of]

/** Whom a name means something of. */
export function ofName(name: string): Of {
  const need = needOf(name)
  return need === undefined ? of.case : need === 'country' ? of.country : of.subject
}

/** Whom a selection of stays is of: those where the subject is, or those of a given country or of all. */
export function ofStays({ where, country }: { readonly where?: 'country' | 'place'; readonly country?: string }): Of {
  if (where === undefined || country !== undefined) return of.case
  return where === 'country' ? of.country : of.subject
}

/**
 * Makes the function that looks at one case from its subjects: what is worked out of the case is shared by all of them, and what is worked
 * out of a country by all that are of it.
 */
export function seeing(situation: Situation, readings: Readonly<Record<string, string>>): (subject: BoundSubject) => Seen {
  const ofCase = nothingFound()
  const countries = new Map<string, Found>()
  return (subject) => {
    const { country } = subject
    // Two countries that are not known need not be the same.
    const ofCountry = (country === undefined ? undefined : countries.get(country)) ?? nothingFound()
    if (country !== undefined) countries.set(country, ofCountry)
    return { situation, readings, subject, found: [ofCase, ofCountry, nothingFound()] }
  }
}

function nothingFound(): Found {
  return { steps: [], cells: [] }
}
