import type { RelationKind } from '../../reasons/relations/relation.ts'
import type { CommonPhrases } from './common.ts'

/** What is said of a version that was looked at in every situation. */
export interface VerificationPhrases extends CommonPhrases {
  readonly title: (ruleset: string, version: string) => string
  readonly clean: (outcomes: number) => string
  readonly claimsHold: (claims: number) => string
  readonly remarks: (count: number) => string
  readonly counted: (outcome: string, applies: string, situations: string, hangsOn: number) => string
  readonly countedPossible: (possible: string) => string
  readonly counts: string
  readonly outcomeNeverApplies: (outcome: string) => string
  readonly ruleNeverApplies: (rule: string) => string
  readonly ruleAlwaysCovered: (rule: string, by: readonly string[]) => string
  readonly exceptionNeverMatters: (rule: string) => string
  readonly neverMatters: (name: string) => string
  readonly readingsAlike: (reading: string, values: readonly string[]) => string
  readonly overlap: (claim: string, one: string, other: string) => string
  readonly gap: (claim: string) => string
  readonly conflict: (outcome: string, first: string, then: string, parameter: string) => string
  readonly setAside: (one: string, other: string) => string
  readonly assumptionLessens: (fact: string, outcomes: readonly string[]) => string
  readonly isCovered: string
  /** Leads to the facts of somebody of whom it is so. */
  readonly shownBy: (day: string, subject: string, readings: readonly string[]) => string
  readonly unwitnessed: (tries: string) => string
  /** Leads to them where they are listed. */
  readonly accepted: (count: number, listed: boolean) => string
  readonly because: (remark: string, reason: string) => string
  readonly policyProved: (policy: string) => string
  readonly policyRefuted: (policy: string, reason: string | undefined) => string
  readonly policyOpen: (policy: string, outcomes: readonly string[]) => string
  readonly policyProvedAfterAll: (policy: string) => string
  /** Leads to what follows for somebody before a change, or by the earlier version, and after it. */
  readonly thenAndNow: (outcome: string) => string
  readonly endings: string
  readonly ending: (date: string, day: string, what: readonly string[]) => string
  readonly noEndings: (day: string) => string
  readonly relations: string
  readonly related: Readonly<Record<RelationKind, (names: readonly string[]) => string>>
  readonly proves: string
}
