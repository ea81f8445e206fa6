import type { Action } from '../../reasons/headline/line.ts'

/** The fixed phrases of headlines, in one language. */
export interface HeadlinePhrases {
  /** The answer in one line: what it is about, on which day, and what it is. */
  readonly answered: (title: string, asOf: string, answer: string) => string
  readonly nothing: string
  /** That the version does not cover the person, and that it is not known yet whether it does. */
  readonly notCovered: string
  readonly coverageOpen: string
  /** Before whom the rules are for, where it is open whether that is the person. */
  readonly settleFirst: string
  /** That the way is closed to the person. */
  readonly notOpen: string
  /** What stands before what there is to do about something. */
  readonly action: Readonly<Record<Action, string>>
  /** What is to be had, and from which countries or cities. */
  readonly from: (title: string, places: string) => string
  /** One city of a country, or several. */
  readonly inCountry: (cities: string, country: string, count: number) => string
  /** How many there are of a kind; of what people are eligible for, and of what is only to be known, none are counted. */
  readonly counted: Readonly<Record<Exclude<Action, 'yes' | 'no' | 'possible' | 'closed' | 'caution'>, (count: number) => string>>
  /** That the last day to do something has passed. */
  readonly passed: string
  /** What whoever fears a state has to do first, and by what it was assumed that nobody does. */
  readonly ifFeared: (assumed: string) => string
  readonly good: (certificates: string, until: string | undefined) => string
  readonly notGood: (certificates: string) => string
  readonly perhapsGood: (certificates: string) => string
  readonly mayServe: (certificates: string) => string
  readonly fromAge: (age: number, on: string) => string
  readonly onRecommended: (then: string) => string
  /** What is to be read first, and is not so on the recommended readings. */
  readonly notSo: (caution: string) => string
  /** What is to be read before anything is done, where it is open whether there is anything to do. */
  readonly ifNeeded: (advice: string) => string
  /** How many further ones there are that are not named. */
  readonly more: (count: number) => string
  /** Before the questions whose answers matter under another reading than those recommended. */
  readonly underAnotherReading: string
}
