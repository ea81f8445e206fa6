import type { CommonPhrases } from './common.ts'

/** What is said of a version that was looked at in every situation. */
export interface VerificationPhrases extends CommonPhrases {
  readonly title: (ruleset: string, version: string) => string
  readonly clean: (outcomes: number) => string
  readonly remarks: (count: number) => string
  readonly counted: (outcome: string, applies: string, situations: string, hangsOn: number) => string
  readonly counts: string
  readonly outcomeNeverApplies: (outcome: string) => string
  readonly ruleNeverApplies: (rule: string) => string
  readonly ruleAlwaysCovered: (rule: string, by: readonly string[]) => string
  readonly exceptionNeverMatters: (rule: string) => string
  readonly neverMatters: (name: string) => string
  readonly readingsAlike: (reading: string, values: readonly string[]) => string
  readonly proves: string
}
