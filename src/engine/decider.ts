import { type Compiled, compileDecisive } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import type { Reach } from '../diagram/restrict.ts'
import { once } from '../logic/once.ts'
import type { Decisive } from '../model/decisive.ts'
import type { Facts, FactsFor } from '../model/fact.ts'
import type { Subject } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { OutcomeName, SubjectOf } from '../model/version-names.ts'
import { caseOf, chooseOptions, type EvaluateOptions, type View, viewsOf } from './case.ts'
import { type ScopeVerdict, scopeOfCase } from './scope.ts'
import { type Status, statusOf } from './verdicts.ts'
import { type WhateverReadings, type WithoutReadings, whateverReadings } from './whatever-readings.ts'

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
  return (facts) => {
    cases += 1
    const given = caseOf(version, facts, chosen)
    const views = viewsOf(compiled, given)
    const scope = scopeOfCase(compiled, given, views)?.status ?? 'inside'
    if (scope === 'outside') return { scope, outcomes: [] }
    const left = cases > fewCases ? whatever : undefined
    const listed = new Map<string | undefined, Listed>()
    const outcomes = compiled.outcomes.map(({ outcome, forEach, applies }) => {
      const { subjects, reaches } = once(listed, forEach, () => listOf(views(forEach), left))
      const without = left?.of(applies)
      return { outcome, subjects, statuses: reaches.map((reach) => standing(compiled, applies, reach, without)) }
    })
    return { scope, outcomes }
  }
}

/** What outcomes are found for that are found for the same things. */
interface Listed {
  readonly subjects: readonly Subject[]
  readonly reaches: readonly Reaches[]
}

/** What can be reached for one subject, in the conditions and in what is left of them without readings. */
interface Reaches {
  readonly own: Reach
  readonly without: Reach
}

function listOf(views: readonly View[], left: WhateverReadings | undefined): Listed {
  const reachesOf = ({ reach, cells }: View) => ({ own: reach, without: left === undefined ? reach : reach.given(cells, left.diagram) })
  return { subjects: views.map(({ subject }) => subject.subject), reaches: views.map(reachesOf) }
}

/** How a condition stands; by what is left of it without readings, where that decides. */
function standing(compiled: Compiled, root: Node, { own, without }: Reaches, left: WithoutReadings | undefined): Status {
  if (left !== undefined && without.truthOf(left.some) === 'false') return 'does-not-apply'
  if (left !== undefined && without.truthOf(left.every) === 'true') return 'applies'
  return statusOf(compiled, root, own)
}
