import { formatPlainDate } from '../calendar/plain-date.ts'
import { type Compiled, type CompiledRule, compile } from '../diagram/compile.ts'
import { boundBy } from '../engine/binding.ts'
import { type Case, type EvaluateOptions, prepareCase } from '../engine/case.ts'
import { scopeOfCase } from '../engine/scope.ts'
import { type Verdict, verdictsOf } from '../engine/verdicts.ts'
import { digestOfChecked } from '../model/checked.ts'
import type { Facts, FactsFor } from '../model/fact.ts'
import type { Outcome } from '../model/outcome.ts'
import { pointAt } from '../model/situation/point.ts'
import type { Open } from '../model/situation/situation.ts'
import { anyOther } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import { withAdviceFirst } from './advice-first.ts'
import { withCities } from './certificates/cities.ts'
import { withPeriods } from './certificates/periods.ts'
import { compareReadings } from './compare-readings.ts'
import type { Evaluation, Finding, OnRecommended } from './evaluation.ts'
import { exceptionsHeld } from './exceptions-held.ts'
import { gapsOf, openPaths, orderPoints } from './gaps.ts'
import { openCities } from './headline/open-cities.ts'
import { ageIn, isNear, nearnessOf } from './nearness.ts'
import { questionToAsk } from './next-question.ts'
import { followedVerdict } from './on-recommended.ts'
import { parametersOf } from './parameters.ts'
import { type RestsOn, restsOnOf } from './rests-on.ts'
import { gapsInScope, scopeResultOf } from './scope-result.ts'
import { withSetAside } from './set-aside.ts'
import { unrecognisedPlaces } from './unrecognised-places.ts'

/**
 * Applies one version to the facts of one case.
 *
 * Conditions cannot fail, so a finding that is decided is decided for good: further facts never change it. Facts are checked whole
 * before anything is computed.
 *
 * @param version - The version to apply, in force on the as-of date or before.
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
  version: Version,
  facts: FactsFor<Version['facts']>,
  options: NoInfer<EvaluateOptions<Version>>,
): Evaluation<Version>
export function evaluate(version: RulesetVersion, facts: Facts, options: EvaluateOptions): Evaluation {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  const scope = scopeOfCase(compiled, given)
  const asOf = formatPlainDate(given.situation.asOf)
  const verdicts = verdictsOf(compiled, given)
  const told = verdicts.filter(isTold)
  const restsOn = restsOnOf(compiled, given, { scope, verdicts: told, outcomes: compiled.outcomes })
  const found = told.map((verdict) => findingOf(compiled, given, verdict, restsOn))
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
  const cities = openCities(version, { ...named, findings })
  const ordered = (...paths: readonly string[]) => orderPoints(version, paths.map(pointAt))
  return {
    ...named,
    horizon: asOf > version.verifiedOn ? 'beyond-verification' : 'verified',
    readings: given.readings,
    scope: scopeResultOf(compiled, scope, restsOn.ofScope),
    findings,
    assumptions: given.situation.assumptions,
    restsOn: ordered(...[...restsOn.found, ...restsOn.others].flat()),
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
  return verdicts.map((verdict) => findingOf(compiled, given, verdict, restsOn))
}

/** Whether a verdict is worth a word: what the facts do not name is so only while it is open. */
export function isTold({ status, view }: Verdict): boolean {
  return status !== 'does-not-apply' || !Object.values(view.subject.subject).includes(anyOther)
}

function findingOf(compiled: Compiled, given: Case, verdict: Verdict, restsOn: RestsOn): Finding {
  const { version } = compiled
  const { outcome, view, status, rules, binding, support } = verdict
  const behind = behindStatus(verdict)
  const excepted = outcome.rules.filter(({ when, unless }) => view.reach.truthOf(unless) === 'true' && view.reach.truthOf(when) !== 'false')
  const definition = version.outcomes[outcome.outcome] as Outcome
  const { modality, by } = boundBy(definition, behind, binding?.modality)
  const turns = status === 'applies' || status === 'does-not-apply' ? nearnessOf(compiled, given, outcome.applies, view) : []
  const near = turns.filter(isNear)
  const open = openPaths(version, gapsIn(verdict))
  // Written one after the other, in the order in which it is read: copies by spreading take most of the time.
  const finding = { outcome: outcome.outcome, kind: definition.kind, subject: view.subject.subject, status, modality } as DraftFinding
  if (by !== undefined && modality === 'may') finding.by = by
  if (binding?.open !== undefined) finding.mayBecome = binding.open.modality
  finding.rules = behind.map(({ rule }) => rule.id)
  if (status === 'applies' && rules.every((rule) => rule.truth !== 'true')) finding.oneOf = true
  finding.exceptions = excepted.map(({ rule }) => rule.id)
  if (status === 'does-not-apply' && excepted.length > 0) finding.exceptionsHeld = exceptionsHeld(compiled, excepted, view)
  finding.params = parametersOf(version, rules, view)
  finding.citations = [...new Set([...behind, ...excepted].flatMap(({ rule }) => rule.cites))]
  finding.missing = open.missing
  finding.unknown = open.unknown
  finding.restsOn = restsOn.ofVerdict(verdict)
  if (status === 'contested') finding.readings = compareReadings(compiled, outcome.applies, view, support)
  if (verdict.open !== undefined || status === 'contested') finding.onRecommended = onRecommended(compiled, verdict)
  const fromAge = status === 'does-not-apply' ? ageIn(version, given, view, turns) : undefined
  if (fromAge !== undefined) finding.fromAge = fromAge
  if (near.length > 0) finding.near = near
  return finding
}

type DraftFinding = { -readonly [Name in keyof Finding]: Finding[Name] }

/** What keeps a verdict open, whatever the readings or on the recommended ones. */
function gapsToClose(compiled: Compiled, verdict: Verdict): readonly Open[] {
  return verdict.open === undefined ? [] : [...gapsIn(verdict), ...gapsIn(followedVerdict(compiled, verdict))]
}

function onRecommended(compiled: Compiled, verdict: Verdict): OnRecommended {
  const followed = followedVerdict(compiled, verdict)
  const { status, binding } = followed
  return {
    status: status as OnRecommended['status'],
    ...(binding !== undefined && { modality: binding.modality }),
    ...(binding?.open !== undefined && { mayBecome: binding.open.modality }),
    ...openPaths(compiled.version, gapsIn(followed)),
  }
}

/** What keeps the variables from being exact on which something open hangs. */
function gapsIn({ support, view }: Verdict): readonly Open[] {
  return gapsOf(support.map((level) => view.value(level)))
}

/** The rules that apply; where none surely does, those that can; where none can, all that were tested. */
function behindStatus({ status, rules }: Verdict): readonly CompiledRule[] {
  const surely = rules.filter(({ truth }) => truth === 'true')
  const possibly = rules.filter(({ truth }) => truth !== 'false')
  return (status === 'does-not-apply' ? rules : surely.length > 0 ? surely : possibly).map(({ rule }) => rule)
}
