import type { Status } from '../../reasons/evaluation.ts'
import type { CommonPhrases } from './common.ts'

/** The table of destinations. */
export interface ComparisonPhrases extends CommonPhrases {
  readonly comparison: (asOf: string) => string
  readonly country: string
  readonly status: Readonly<Record<Status | 'may' | 'not-covered', string>>
  /** The status of a country that the person fears. */
  readonly adviceFirst: string
  /** The status of a destination whose rules do not cover the person. */
  readonly outOfScope: string
  /** That the reason stands below the table. */
  readonly seeBelow: string
  readonly hangsOn: (questions: string) => string
  readonly recommendedReading: (status: string) => string
  readonly exception: (rules: string) => string
  /** That rules are in force, and since when. */
  readonly inForceSince: (day: string) => string
  readonly firstDay: (day: string) => string
  /** Of a ruleset of which nothing had been written down on the day whose knowledge is asked for. */
  readonly notEncoded: (day: string) => string
  readonly differences: string
  /** Which rulesets about certificates the table leaves out. */
  readonly leftOut: (rulesets: string) => string
  readonly stillOpen: string
  readonly askNext: string
  readonly destinations: string
  readonly sources: string
}
