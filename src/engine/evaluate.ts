import { formatPlainDate } from '../calendar/plain-date.ts'
import { type Compiled, type CompiledOutcome, type CompiledRule, compile } from '../diagram/compile.ts'
import { restrict, truthOf } from '../diagram/restrict.ts'
import type { Truth } from '../logic/truth.ts'
import { digestOf } from '../model/digest.ts'
import type { FactsFor } from '../model/fact.ts'
import { kindOf } from '../model/kind.ts'
import { modalities, type Outcome } from '../model/outcome.ts'
import { isReference, type Parameter } from '../model/rule.ts'
import { isAskable } from '../model/situation.ts'
import type { RulesetVersion } from '../model/version.ts'
import { bindingOf, openRootOf } from './binding.ts'
import { type Case, type EvaluateOptions, prepareCase, type View, viewsOf } from './case.ts'
import { compareReadings } from './compare-readings.ts'
import type { Evaluation, Finding, Shown } from './evaluation.ts'
import { nearnessOf } from './nearness.ts'
import { gapsOf, nextQuestion, type OpenFinding, orderPaths } from './next-question.ts'
import { showValue } from './shown.ts'
import { anyOther } from './subject.ts'

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
 * @throws {@link InvalidArgumentError} when the as-of date is no day, or a reading does not exist.
 *
 * @example
 * evaluate(version, { nationalities: ['CN'], birthDate: '1988-04' }, { asOf: '2026-11-21' }).nextQuestion?.fact //=> 'residences'
 */
export function evaluate<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  options: EvaluateOptions,
): Evaluation {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  const views = viewsOf(compiled, given)
  const open: OpenFinding[] = []
  const findings: Finding[] = []
  for (const outcome of compiled.outcomes) {
    for (const view of views(outcome.forEach)) {
      const finding = find(compiled, given, outcome, view)
      // What the facts do not name is worth a word only while it is open.
      if (finding.status === 'does-not-apply' && Object.values(finding.subject).includes(anyOther)) continue
      const root = openRootOf(compiled, outcome, view)
      if (root !== undefined) open.push({ root, view })
      findings.push(finding)
    }
  }
  return {
    ruleset: version.ruleset,
    version: version.inForce.from,
    revision: version.revision,
    digest: digestOf(version),
    asOf: formatPlainDate(given.situation.asOf),
    horizon: options.asOf > version.verifiedOn ? 'beyond-verification' : 'in-force',
    readings: given.readings,
    findings,
    assumptions: given.situation.assumptions,
    missing: orderPaths(
      version,
      findings.flatMap(({ missing }) => missing),
    ),
    unknown: orderPaths(
      version,
      findings.flatMap(({ unknown }) => unknown),
    ),
    nextQuestion: nextQuestion(compiled, open),
  }
}

function find(compiled: Compiled, given: Case, outcome: CompiledOutcome, view: View): Finding {
  const { version } = compiled
  const truth = truthOf(compiled.diagram, outcome.applies, view.cells)
  const support = truth === 'unknown' ? restrict(compiled.diagram, outcome.applies, view.cells).support : []
  const isReading = (level: number) => Object.hasOwn(version.readings, compiled.variables[level]?.name ?? '')
  const contested = truth === 'unknown' && support.every(isReading)
  const status = truth === 'true' ? 'applies' : truth === 'false' ? 'does-not-apply' : contested ? 'contested' : 'undetermined'

  const rules = outcome.rules.map((rule) => ({ rule, truth: truthOf(compiled.diagram, rule.applies, view.cells) }))
  const behind = behindStatus(rules, status === 'does-not-apply')
  const excepted = outcome.rules.filter(
    ({ when, unless }) =>
      truthOf(compiled.diagram, unless, view.cells) === 'true' && truthOf(compiled.diagram, when, view.cells) !== 'false',
  )
  const binding = bindingOf(compiled, outcome, view)
  const { modality, by } = strongest(version.outcomes[outcome.outcome] as Outcome, behind)
  const root = openRootOf(compiled, outcome, view)
  const open = root === undefined ? [] : restrict(compiled.diagram, root, view.cells).support
  const gaps = gapsOf(contested ? [] : open.map((level) => view.value(level)))
  const near = status === 'applies' || status === 'does-not-apply' ? nearnessOf(compiled, given, outcome.applies, view) : []
  return {
    outcome: outcome.outcome,
    kind: (version.outcomes[outcome.outcome] as Outcome).kind,
    subject: view.subject.subject,
    status,
    modality,
    ...(by !== undefined && modality === 'may' && { by }),
    ...(binding?.open !== undefined && { mayBecome: binding.open.modality }),
    rules: behind.map(({ rule }) => rule.id),
    exceptions: excepted.map(({ rule }) => rule.id),
    params: paramsOf(version, rules, view),
    citations: [...new Set([...behind, ...excepted].flatMap(({ rule }) => rule.cites))],
    missing: orderPaths(
      version,
      gaps.flatMap((gap) => (isAskable(gap) ? gap.path : [])),
    ),
    unknown: orderPaths(
      version,
      gaps.flatMap((gap) => (isAskable(gap) ? [] : gap.path)),
    ),
    ...(contested && { readings: compareReadings(compiled, outcome.applies, view, support) }),
    ...(near.length > 0 && { near }),
  }
}

/** A rule, and whether it applies. */
interface JudgedRule {
  readonly rule: CompiledRule
  readonly truth: Truth
}

/** The rules that apply; where none surely does, those that can; where none can, all that were tested. */
function behindStatus(rules: readonly JudgedRule[], all: boolean): readonly CompiledRule[] {
  const surely = rules.filter(({ truth }) => truth === 'true')
  const possibly = rules.filter(({ truth }) => truth !== 'false')
  return (all ? rules : surely.length > 0 ? surely : possibly).map(({ rule }) => rule)
}

/** `must` before `is` before `may`, over the rules behind a finding. */
function strongest(outcome: Outcome, rules: readonly CompiledRule[]): Pick<Outcome, 'modality' | 'by'> {
  const stated = rules.map(({ rule }) => ({ modality: rule.then.modality ?? outcome.modality, by: rule.then.by ?? outcome.by }))
  const first = stated.sort((a, b) => modalities.indexOf(a.modality) - modalities.indexOf(b.modality))[0] ?? outcome
  return { modality: first.modality, ...(first.by !== undefined && { by: first.by }) }
}

/**
 * The parameters of the rules that can apply. The first one that applies and gives a parameter decides; while it is open which that is, the
 * parameter is what any of them says.
 */
function paramsOf(version: RulesetVersion, rules: readonly JudgedRule[], view: View): Readonly<Record<string, Shown>> {
  const possible = rules.filter(({ truth }) => truth !== 'false')
  const names = new Set(possible.flatMap(({ rule }) => Object.keys(rule.rule.then.params ?? {})))
  return Object.fromEntries([...names].map((name) => [name, firstOf(version, possible, name, view)]))
}

function firstOf(version: RulesetVersion, rules: readonly JudgedRule[], name: string, view: View): Shown {
  const values = new Map<string, Shown>()
  const add = (value: Shown) => values.set(JSON.stringify(value), value)
  const giving = rules.filter(({ rule }) => Object.hasOwn(rule.rule.then.params ?? {}, name))
  for (const { rule, truth } of giving) {
    add(paramOf(version, rule.rule.then.params?.[name] as Parameter, view))
    if (truth === 'true') break
  }
  // Where no rule that gives it surely applies, one that does not give it may be the only one that does.
  if (giving.length < rules.length && giving.every(({ truth }) => truth !== 'true')) add(null)
  const [first, ...others] = values.values()
  return others.length === 0 ? (first ?? null) : { either: [...values.values()] }
}

function paramOf(version: RulesetVersion, parameter: Parameter, view: View): Shown {
  if (!isReference(parameter)) return parameter
  const kind = kindOf(version, parameter.fact)
  return kind === undefined ? null : showValue(kind, view.look(parameter.fact))
}
