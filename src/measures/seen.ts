import { needOf } from '../model/checks/scope.ts'
import type { Situation } from '../model/situation/situation.ts'
import type { Selection } from './bounds/stays.ts'
import type { BoundSubject } from './subject.ts'
import type { Value } from './value.ts'

/** What has been worked out once for all that it is true of. */
export interface Found {
  /** What is known exactly, by the number of its step. */
  readonly steps: unknown[]
  /** What bounds say of names, and which stays measures look at: made when the first is worked out. */
  values?: Map<string, Value>
  selections?: Map<string, Selection>
}

/** A case seen from one subject, with what has been worked out of the case, of its country, and of itself. */
export interface Seen {
  readonly situation: Situation
  readonly readings: Readonly<Record<string, string>>
  readonly subject: BoundSubject
  readonly ofCase: Found
  readonly ofCountry: Found
  readonly own: Found
}

/** Whom something is worked out of: once for each. */
export type Of = 'ofCase' | 'ofCountry' | 'own'

/** Whether a name means something of the case, of its country, or of the subject itself. */
export function ofName(name: string): Of {
  const need = needOf(name)
  return need === undefined ? 'ofCase' : need === 'country' ? 'ofCountry' : 'own'
}

/**
 * Makes the function that looks at one case from its subjects: what is worked out of the case is shared by all of them, and what is worked
 * out of a country by all that are of it.
 */
export function seeing(situation: Situation, readings: Readonly<Record<string, string>>): (subject: BoundSubject) => Seen {
  const ofCase: Found = { steps: [] }
  const countries = new Map<string, Found>()
  return (subject) => {
    const { country } = subject
    // Two countries that are not known need not be the same.
    const ofCountry: Found = (country === undefined ? undefined : countries.get(country)) ?? { steps: [] }
    if (country !== undefined) countries.set(country, ofCountry)
    return { situation, readings, subject, ofCase, ofCountry, own: { steps: [] } }
  }
}
