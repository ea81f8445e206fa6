import type { RulesetVersion } from '../../../src/index.ts'

/** How verdicts alone are asked for, without reasons. */
export interface VerdictsOnly {
  /** Made once for a version and a day; then asked for each case. What it gives back has a status for every outcome and subject. */
  readonly build: (version: RulesetVersion, options: VerdictOptions) => (facts: object) => unknown
  /** The same verdicts, told as findings of `evaluate` tell them, so that they can be compared with those. */
  readonly statuses: (version: RulesetVersion, verdicts: unknown) => readonly StatusOf[]
}

export interface VerdictOptions {
  readonly asOf: string
  readonly readings?: Readonly<Record<string, string>>
}

export interface StatusOf {
  readonly outcome: string
  readonly subject: Readonly<Record<string, string | number>>
  readonly status: string
}

/** Verdicts without reasons do not serve versions that measure stays yet: their columns stay empty until they do. */
export const verdictsOnly: VerdictsOnly | undefined = undefined
