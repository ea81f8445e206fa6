import type { Situation } from '../../model/situation/situation.ts'
import type { BoundSubject } from '../subject.ts'
import type { Exact } from './exact.ts'

/** What has been worked out, by the number of its step: nothing where it has not. */
export type Found = unknown[]

/** A case seen from one subject, with what has been worked out of the case, of its country, and of itself. */
export interface Seen {
  readonly situation: Situation
  readonly readings: Readonly<Record<string, string>>
  readonly subject: BoundSubject
  readonly ofCase: Found
  readonly ofCountry: Found
  readonly own: Found
}

/** Works out what is known exactly for a subject. */
export type Read<Found = Exact> = (seen: Seen) => Found

/** Whom something is worked out of: once for each. */
export type Of = 'ofCase' | 'ofCountry' | 'own'

/** Makes a step that remembers what it worked out, nothing included, as long as it is true. */
export type Step = <Found>(of: Of, work: Read<Found | undefined>) => Read<Found | undefined>

/**
 * Makes the function that looks at one case from its subjects: what is worked out of the case is shared by all of them, and what is worked
 * out of a country by all that are of it.
 */
export function seeing(situation: Situation, readings: Readonly<Record<string, string>>): (subject: BoundSubject) => Seen {
  const ofCase: Found = []
  // Of a country that is not known, nothing is known exactly.
  const countries = new Map<string | undefined, Found>()
  return (subject) => {
    const { country } = subject
    const ofCountry = countries.get(country) ?? []
    countries.set(country, ofCountry)
    return { situation, readings, subject, ofCase, ofCountry, own: [] }
  }
}
