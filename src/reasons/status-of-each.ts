import { compile } from '../diagram/compile.ts'
import { type EvaluateOptions, prepareCase, viewsOf } from '../engine/case.ts'
import { listsBehind } from '../engine/proportion.ts'
import { scopeOfCase } from '../engine/scope.ts'
import { type Status, verdictOf } from '../engine/verdicts.ts'
import type { RulesetVersion } from '../model/version.ts'

/**
 * Tells how one outcome stands for each of its subjects, as `evaluate` does: for those that are asked about, and no others.
 *
 * @returns A function from the number of a subject, such as a record of a list; what is so of the case, or of a country, is found once for all.
 *
 * @throws What `evaluate` throws.
 */
export function statusOfEach(
  version: RulesetVersion,
  facts: unknown,
  options: EvaluateOptions,
  outcome: string,
): (subject: number) => Status {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  const views = viewsOf(compiled, given)
  const judged =
    scopeOfCase(compiled, given, views)?.status === 'outside' ? undefined : compiled.outcomes.find((one) => one.outcome === outcome)
  return (subject) => {
    const view = judged && views(judged.forEach)[subject]
    return judged === undefined || view === undefined ? 'does-not-apply' : verdictOf(compiled, judged, view).status
  }
}

/** Whether an outcome stands for each record of a list as it would if there were no others. */
export function isOfEachAlone(version: RulesetVersion, outcome: string, list: string): boolean {
  const compiled = compile(version)
  const judged = compiled.outcomes.filter((one) => one.outcome === outcome).map(({ applies }) => applies)
  return [...judged, ...compiled.outside].every((node) => !listsBehind(compiled, node).has(list))
}
