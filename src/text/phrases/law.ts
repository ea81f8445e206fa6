import type { CommonPhrases } from './common.ts'

/** The law of a version, as people read it. */
export interface LawPhrases extends CommonPhrases {
  /** Which version it is: its name, its revision, from when it is law, the last day on which it was checked. */
  readonly version: (name: string, revision: number, from: string, verifiedOn: string) => string
  /** From when it is law, whether it was not yet when it was last checked, and the name of the version that is until then. */
  readonly from: (day: string, isAhead: boolean, earlier: string | undefined) => string
  /** For whom it is: the heading, and a sentence. */
  readonly scope: string
  readonly covers: (title: string) => string
  readonly rules: string
  readonly conditions: string
  readonly readings: string
  readonly measures: string
  readonly facts: string
  readonly notModelled: string
  /** In place of the clauses left out, where the reasons are not in the language of the text: how many there are. */
  readonly leftOut?: (clauses: number) => string
  readonly forEach: Readonly<Record<'country' | 'place', string>>
  readonly forEachRecord: (each: string) => string
  readonly where: string
  readonly says: string
  /** That certificates of a country each speak for one place of it. */
  readonly certifiesByPlace: (country: string) => string
  readonly assumed: (value: string) => string
}
