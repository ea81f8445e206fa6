import { decider, type RulesetVersion, type Statuses } from '../../../src/index.ts'

export interface VerdictOptions {
  readonly asOf: string
  readonly readings?: Readonly<Record<string, string>>
}

export interface StatusOf {
  readonly outcome: string
  readonly subject: Readonly<Record<string, string | number>>
  readonly status: string
}

/** How verdicts alone are asked for, without reasons: made once for a version and a day, then asked for each case. */
export function verdictsOnly(version: RulesetVersion, options: VerdictOptions): (facts: object) => Statuses {
  return decider(version, options) as (facts: object) => Statuses
}

/** The verdicts as findings of `evaluate` tell them, so that they can be compared with those. */
export function statusesIn({ outcomes }: Statuses): readonly StatusOf[] {
  const all = outcomes.flatMap(({ outcome, subjects, statuses }) =>
    subjects.map((subject, index) => ({ outcome, subject, status: String(statuses[index]) })),
  )
  return all.filter(({ subject, status }) => status !== 'does-not-apply' || !Object.values(subject).includes('*'))
}
