import type { Control } from '../../model/control.ts'
import type { CommonPhrases } from './common.ts'

/** What would have to be otherwise for a finding to be otherwise. */
export interface WhyNotPhrases extends CommonPhrases {
  readonly title: (ruleset: string) => string
  readonly asked: (asOf: string) => string
  /** What a finding is now. */
  readonly now: (status: string) => string
  /** What comes before the ways by which it would be otherwise. */
  readonly lead: Readonly<Record<'requirement' | 'other', Readonly<Record<'applies' | 'does-not-apply', string>>>>
  readonly control: Readonly<Record<Control, string>>
  readonly is: (what: string, after: string, before: string) => string
  readonly was: (before: string) => string
  readonly wasAssumed: (before: string) => string
  readonly notSaid: string
  readonly later: (days: number) => string
  readonly earlier: (days: number) => string
  readonly withEntry: (entry: string, list: string) => string
  readonly withoutEntry: (entry: string, list: string) => string
  readonly stay: (stay: string) => string
  readonly stays: string
  readonly until: (day: string) => string
  readonly since: (day: string) => string
  readonly without: (entry: string) => string
  readonly more: (list: string, entry: string) => string
  readonly wait: (day: string, cause: string) => string
  readonly and: string
  readonly then: (causes: string) => string
  readonly contested: string
  readonly brings: (what: string) => string
  readonly notProved: string
  readonly together: string
  readonly or: string
  readonly others: (count: number) => string
  readonly nothing: (asOf: string) => string
  readonly noneFound: (most: number) => string
  readonly unresolved: (facts: string) => string
  readonly undecided: (facts: string) => string
  readonly outside: string
  readonly adviceFirst: string
}
