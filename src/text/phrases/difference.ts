import type { Change } from '../../reasons/difference/classes.ts'
import type { CommonPhrases } from './common.ts'

/** What differs between two versions. */
export interface DifferencePhrases extends CommonPhrases {
  readonly heading: (title: string, before: string, after: string) => string
  /** That the versions find the same of everybody. */
  readonly same: string
  /** How many things differ for people, and in how many groups they are told. */
  readonly summary: (groups: number, all: number) => string
  /** What a change means of something that is needed, and of anything else. */
  readonly requirement: Readonly<Record<Change, string>>
  readonly outcome: Readonly<Record<Change, string>>
  /** Whom the versions cover. */
  readonly covered: string
  readonly binds: (before: string, after: string) => string
  readonly ruleOf: (version: string) => string
  readonly example: (day: string) => string
  readonly nothingSaid: string
  readonly stay: (where: string, from: string, to: string | undefined) => string
  readonly was: string
  readonly is: string
  readonly notSpokenOf: string
  readonly ifRead: (reading: string, value: string) => string
  readonly goesWith: string
  readonly inLaw: string
  readonly otherReadings: string
  readonly nobody: string
  readonly noneFound: (tries: number) => string
}
