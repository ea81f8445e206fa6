import type { CommonPhrases } from './common.ts'

/** How stays are counted. */
export interface CountingPhrases extends CommonPhrases {
  readonly destinationCounts: (destination: string, clauses: string) => string
  readonly counts: (manner: string, lengths: string) => string
  readonly manner: Readonly<Record<'in-a-row' | 'added-up', Readonly<Record<'months' | 'days', string>>>>
  readonly inOnePlace: string
  readonly bridging: (days: number) => string
  readonly uncounted: (kinds: readonly string[]) => string
  readonly onAnotherReading: (manners: readonly string[]) => string
  readonly length: (length: string, window: string) => string
  readonly atLeast: (length: string) => string
  readonly moreThan: (length: string) => string
  readonly withinTheLast: (length: string) => string
  readonly withinBefore: (length: string, date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
}
