import type { CommonPhrases } from './common.ts'

/** How long findings hold. */
export interface WhenPhrases extends CommonPhrases {
  readonly title: (ruleset: string) => string
  readonly asked: (asOf: string, until: string) => string
  /** A finding that does not hold until a day, and from then on does. */
  readonly notUntil: (status: string, day: string, cause: string, then: string) => string
  /** A finding that is otherwise after its last day. */
  readonly until: (status: string, lastDay: string) => string
  readonly then: (status: string, day: string, cause: string) => string
  readonly good: { readonly applies: string; readonly 'does-not-apply': string; readonly notYet: string }
  readonly outside: string
  /** Up to which day the law has been checked. */
  readonly checked: (day: string) => string
  /** That advice comes first before a feared state is approached, whatever the day. */
  readonly adviceFirst: string
  /** In place of dates, where the rules do not cover the case. */
  readonly outsideNow: string
  /** That nothing of what is decided changes by a day. */
  readonly nothingDecided: (until: string) => string
  /** How many findings are not decided on the as-of date. */
  readonly openNow: (count: number) => string
  readonly orderBy: (day: string, time: string) => string
  readonly orderEntry: (about: string) => string
  readonly turnEntry: (about: string) => string
  readonly nothing: (until: string) => string
  readonly others: (count: number, until: string) => string
  readonly stops: Readonly<Record<'law' | 'horizon', (day: string) => string>>
  readonly stopsByFacts: (day: string, problem: string) => string
  readonly endsByFacts: (day: string, problem: string) => string
  /** What makes the difference, as what happens on that day. */
  readonly turns: (age: number) => string
  readonly canTurn: (age: number) => string
  readonly reaches: (what: string, threshold: string) => string
  readonly canReach: (what: string, threshold: string) => string
  readonly fallsBelow: (what: string, threshold: string) => string
  readonly canFallBelow: (what: string, threshold: string) => string
  readonly under: (age: number) => string
  readonly isBefore: (what: string, day: string) => string
  readonly isNotBefore: (what: string, day: string) => string
  readonly becomes: (what: string, value: string) => string
  readonly lawOfDay: string
  readonly takesOver: (day: string) => string
}
