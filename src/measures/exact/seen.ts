import type { Situation } from '../../model/situation/situation.ts'
import { anyOther } from '../../model/subject.ts'
import type { BoundSubject } from '../subject.ts'

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

/**
 * Makes the function that looks at one case from its subjects: what is worked out of the case is shared by all of them, and what is worked
 * out of a country by all that are of it.
 */
export function seeing(situation: Situation, readings: Readonly<Record<string, string>>): (subject: BoundSubject) => Seen {
  const ofCase: Found = []
  const countries = new Map<string, Found>()
  return (subject) => {
    const { country } = subject
    // What is not known to be a country that the facts name is known of nobody else.
    const isNamed = country !== undefined && country !== anyOther
    const ofCountry: Found = (isNamed ? countries.get(country) : undefined) ?? []
    if (isNamed) countries.set(country, ofCountry)
    return { situation, readings, subject, ofCase, ofCountry, own: [] }
  }
}
