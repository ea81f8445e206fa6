import { formatPlainDate } from '../calendar/plain-date.ts'
import { type Compiled, type CompiledOutcome, type CompiledRule, compile } from '../diagram/compile.ts'
import { restrict, truthOf } from '../diagram/restrict.ts'
import { digestOf } from '../model/digest.ts'
import type { FactsFor } from '../model/fact.ts'
import type { Outcome } from '../model/outcome.ts'
import { isAskable } from '../model/situation.ts'
import type { RulesetVersion } from '../model/version.ts'
import { bindingOf, boundBy, openRootOf } from './binding.ts'
import { type Case, type EvaluateOptions, prepareCase, type View, viewsOf } from './case.ts'
import { compareReadings } from './compare-readings.ts'
import type { Evaluation, Finding } from './evaluation.ts'
import { nearnessOf } from './nearness.ts'
import { gapsOf, nextQuestion, type OpenFinding, orderPaths } from './next-question.ts'
import { type JudgedRule, parametersOf } from './parameters.ts'
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
  const definition = version.outcomes[outcome.outcome] as Outcome
  const { modality, by } = boundBy(definition, behind, binding?.modality)
  const root = openRootOf(compiled, outcome, view)
  const open = root === undefined ? [] : restrict(compiled.diagram, root, view.cells).support
  const gaps = gapsOf(contested ? [] : open.map((level) => view.value(level)))
  const near = status === 'applies' || status === 'does-not-apply' ? nearnessOf(compiled, given, outcome.applies, view) : []
  return {
    outcome: outcome.outcome,
    kind: definition.kind,
    subject: view.subject.subject,
    status,
    modality,
    ...(by !== undefined && modality === 'may' && { by }),
    ...(binding?.open !== undefined && { mayBecome: binding.open.modality }),
    rules: behind.map(({ rule }) => rule.id),
    ...(status === 'applies' && rules.every((rule) => rule.truth !== 'true') && { oneOf: true as const }),
    exceptions: excepted.map(({ rule }) => rule.id),
    params: parametersOf(version, rules, view),
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

/** The rules that apply; where none surely does, those that can; where none can, all that were tested. */
function behindStatus(rules: readonly JudgedRule[], all: boolean): readonly CompiledRule[] {
  const surely = rules.filter(({ truth }) => truth === 'true')
  const possibly = rules.filter(({ truth }) => truth !== 'false')
  return (all ? rules : surely.length > 0 ? surely : possibly).map(({ rule }) => rule)
}
