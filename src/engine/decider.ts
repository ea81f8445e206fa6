import { compileDecisive } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import type { Reach } from '../diagram/restrict.ts'
import type { Decisive } from '../model/decisive.ts'
import type { Facts, FactsFor } from '../model/fact.ts'
import type { Subject } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { OutcomeName, SubjectOf } from '../model/version-names.ts'
import { caseOf, chooseOptions, type EvaluateOptions, viewsOf } from './case.ts'
import { type ScopeVerdict, scopeOfCase } from './scope.ts'
import { type Status, statusOf } from './verdicts.ts'
import { whateverReadings } from './whatever-readings.ts'

/** So many cases are decided by the conditions as they are; from then on it pays to leave open readings out of them first. */
export const fewCases = 100

/** How one outcome stands for each subject: `statuses[n]` is that for `subjects[n]`. */
export interface OutcomeStatuses<Version = RulesetVersion> {
  readonly outcome: OutcomeName<Version>
  /** One list for all outcomes that are found for the same things. */
  readonly subjects: readonly SubjectOf<Version>[]
  readonly statuses: readonly Status[]
}

/** How everything stands in one case. */
export interface Statuses<Version = RulesetVersion> {
  /** How the case lies to the scope of the version; `inside` where it covers everybody. */
  readonly scope: ScopeVerdict['status']
  /** By outcome, in the order of the version; none where the case is outside its scope. */
  readonly outcomes: readonly OutcomeStatuses<Version>[]
}

/**
 * Makes the function that decides cases under one version on one day: what `evaluate` finds, without working out why.
 *
 * @param version - The version to apply, or the decisive part of it, in force on the as-of date or before.
 * @param options - As for `evaluate`; checked once.
 *
 * @returns A function from the facts of a case to the status of every outcome for every subject. What the facts do not name (`*`) is among
 *   the subjects wherever they leave open that there is more; where nothing of it can apply, `evaluate` leaves that out. The function throws
 *   an {@link InvalidFactsError} for facts that cannot be.
 *
 * @throws {@link NotInForceError} {@link InvalidArgumentError} {@link InvalidRulesetError} as `evaluate` does.
 *
 * @example
 * const decide = decider(version, { asOf: '2026-11-21' })
 * decide({ nationalities: ['CN'] }).outcomes[0] //=> { outcome: 'police-certificate', subjects: [{ country: 'CN' }], statuses: ['undetermined'] }
 */
export function decider<Version extends RulesetVersion>(
  version: Version | Decisive<Version>,
  options: NoInfer<EvaluateOptions<Version>>,
): (facts: FactsFor<Version['facts']>) => Statuses<Version>
export function decider(decisive: Decisive, options: EvaluateOptions): (facts: Facts) => Statuses {
  const compiled = compileDecisive(decisive)
  const { version } = compiled
  const chosen = chooseOptions(version, options)
  const whatever = whateverReadings(compiled, chosen.readings)
  let cases = 0
  const stands = (root: Node, reach: Reach): Status => {
    if (whatever === undefined || cases <= fewCases) return statusOf(compiled, root, reach)
    const { every, some } = whatever(root)
    if (reach.truthOf(some) === 'false') return 'does-not-apply'
    return reach.truthOf(every) === 'true' ? 'applies' : statusOf(compiled, root, reach)
  }
  return (facts) => {
    cases += 1
    const given = caseOf(version, facts, chosen)
    const views = viewsOf(compiled, given)
    const scope = scopeOfCase(compiled, given, views)?.status ?? 'inside'
    if (scope === 'outside') return { scope, outcomes: [] }
    const listed = new Map<string | undefined, readonly Subject[]>()
    const subjectsOf = (forEach: string | undefined) => {
      const subjects = listed.get(forEach) ?? views(forEach).map(({ subject }) => subject.subject)
      listed.set(forEach, subjects)
      return subjects
    }
    const outcomes = compiled.outcomes.map(({ outcome, forEach, applies }) => ({
      outcome,
      subjects: subjectsOf(forEach),
      statuses: views(forEach).map(({ reach }) => stands(applies, reach)),
    }))
    return { scope, outcomes }
  }
}
