import { formatPlainDate } from '../calendar/plain-date.ts'
import { compile, compileEvaluable } from '../diagram/compile.ts'
import { type EvaluateOptions, prepareCase, viewsOf } from '../engine/case.ts'
import { scopeOfCase } from '../engine/scope.ts'
import { type Verdict, verdictsOf } from '../engine/verdicts.ts'
import { digestOfChecked } from '../model/checked.ts'
import type { Evaluable } from '../model/evaluable.ts'
import type { Facts, FactsFor } from '../model/fact.ts'
import { pointAt } from '../model/situation/point.ts'
import { isUnnamed } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import { withAdviceFirst } from './advice-first.ts'
import { withCities } from './certificates/cities.ts'
import { withPeriods } from './certificates/periods.ts'
import type { Evaluation, Finding } from './evaluation.ts'
import { findingIn, gapsToClose } from './finding.ts'
import { openPaths, orderPoints } from './gaps.ts'
import { openCities } from './headline/open-cities.ts'
import { questionToAsk } from './questions/next-question.ts'
import { restsOnOf } from './rests-on.ts'
import { gapsInScope, scopeResultOf } from './scope-result.ts'
import { withSetAside } from './set-aside.ts'
import { unrecognisedPlaces } from './unrecognised-places.ts'

/**
 * Applies one version to the facts of one case.
 *
 * Conditions cannot fail, so a finding that is decided is decided for good: further facts never change it. Facts are checked whole
 * before anything is computed.
 *
 * @param version - The version to apply, or what `evaluate` takes of it, in force on the as-of date or before.
 * @param facts - What is known: each fact given, left out (not asked yet), or `'unknown'` (cannot be known).
 * @param options - The as-of date, and what the caller chooses.
 *
 * @returns Every outcome for every subject that the facts name, and for what they leave open (`*`), with reasons.
 *
 * @throws {@link InvalidFactsError} when a fact is misspelt or cannot be; every issue is listed by path.
 * @throws {@link NotInForceError} when the version begins after the as-of date.
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, such as an as-of date that is no day, or a reading.
 *
 * @example
 * evaluate(version, { nationalities: ['CN'], birthDate: '1988-04' }, { asOf: '2026-11-21' }).nextQuestion?.fact //=> 'residences'
 */
export function evaluate<Version extends RulesetVersion>(
  version: Version | Evaluable<Version>,
  facts: FactsFor<Version['facts']>,
  options: NoInfer<EvaluateOptions<Version>>,
): Evaluation<Version>
export function evaluate(evaluable: Evaluable, facts: Facts, options: EvaluateOptions): Evaluation {
  const compiled = compileEvaluable(evaluable)
  const { version } = compiled
  const given = prepareCase(version, facts, options)
  const views = viewsOf(compiled, given)
  const scope = scopeOfCase(compiled, given, views)
  const asOf = formatPlainDate(given.situation.asOf)
  const verdicts = verdictsOf(compiled, given, undefined, views)
  const told = verdicts.filter(isTold)
  const restsOn = restsOnOf(compiled, given, { scope, verdicts: told, outcomes: compiled.outcomes })
  const found = told.map(findingIn(compiled, given, restsOn))
  const shown = withPeriods(version, given.situation, withCities(version, given.situation, found))
  const findings = withAdviceFirst(version, withSetAside(version, shown))
  const named = {
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    digest: digestOfChecked(version),
    asOf,
  }
  const open = openPaths(version, [
    ...(scope === undefined ? [] : gapsInScope(scope)),
    ...told.flatMap((verdict) => gapsToClose(compiled, verdict)),
  ])
  const cities = openCities(version, findings)
  const ordered = (...paths: readonly string[]) => orderPoints(version, paths.map(pointAt))
  return {
    ...named,
    horizon: asOf > version.verifiedOn ? 'beyond-verification' : 'verified',
    readings: given.readings,
    scope: scopeResultOf(compiled, scope, restsOn.ofScope),
    findings,
    assumptions: given.situation.assumptions,
    restsOn: ordered(...new Set([...restsOn.found, ...restsOn.others].flat())),
    missing: ordered(...open.missing, ...cities.missing),
    unknown: ordered(...open.unknown, ...cities.unknown),
    nextQuestion: questionToAsk(compiled, given, { scope, verdicts, resting: restsOn, cities: () => cities.missing }),
    unrecognisedPlaces: unrecognisedPlaces(version, given.situation),
  }
}

/**
 * Finds one outcome alone, for every subject; as {@link evaluate} does, without working out the others.
 *
 * @throws What `evaluate` throws.
 */
export function findingsOf(version: RulesetVersion, facts: unknown, options: EvaluateOptions, outcome: string): readonly Finding[] {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  const verdicts = verdictsOf(compiled, given, (name) => name === outcome).filter(isTold)
  const restsOn = restsOnOf(compiled, given, { scope: undefined, verdicts, outcomes: [] })
  return verdicts.map(findingIn(compiled, given, restsOn))
}

/** Whether a verdict is worth a word: what the facts do not name is so only while it is open. */
export function isTold({ status, view }: Verdict): boolean {
  return status !== 'does-not-apply' || !isUnnamed(view.subject.subject)
}
