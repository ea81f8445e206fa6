import { type Compiled, compile } from '../diagram/compile.ts'
import { type Case, type EvaluateOptions, prepareCase, type View, viewsOf } from '../engine/case.ts'
import { evaluateOptions } from '../engine/evaluate-options.ts'
import { IncompleteFactsError } from '../errors.ts'
import { isRecord } from '../measures/bounds/record-measures.ts'
import type { FactCondition } from '../model/condition.ts'
import { readOptions } from '../model/input/options.ts'
import { type Kind, kindOf } from '../model/kind.ts'
import { leavesOf } from '../model/leaves.ts'
import { conditionsOf, isReference } from '../model/rule.ts'
import { anyOther, type Subject } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import { gapsOf, orderPoints } from '../reasons/gaps.ts'
import { showValue } from '../reasons/shown.ts'

/** What one run of json-rules-engine is given: the facts of one subject of the rules with the same `forEach`. */
export interface JsonRulesFacts {
  /** What the rules of this run are applied to each of; absent for rules about the case itself. */
  readonly forEach?: string
  readonly subject: Subject
  /** The names of the rules that this run is about. */
  readonly rules: readonly string[]
  /**
   * Every fact, measure, reading and subject that the conditions of those rules name, and what their parameters refer to where it is known
   * exactly: ISO dates, lengths as `{ months, days }` or `{ days }`, `null` for none.
   */
  readonly facts: Readonly<Record<string, unknown>>
}

/** The rules that are applied to each of the same, and what they name. */
export interface RuleGroup {
  readonly forEach: string | undefined
  readonly rules: readonly string[]
  /** One comparison for each variable that some condition tests. */
  readonly tested: readonly FactCondition[]
  /** What parameters refer to. */
  readonly referred: readonly string[]
}

/** Groups the rules of a version by what they are applied to each of. */
export function groupsOf(version: RulesetVersion): readonly RuleGroup[] {
  return [...new Set(version.rules.map(({ forEach }) => forEach))].map((forEach) => groupOf(version, forEach))
}

function groupOf(version: RulesetVersion, forEach: string | undefined): RuleGroup {
  const rules = version.rules.filter((rule) => rule.forEach === forEach)
  const { levelOf } = compile(version)
  const outside = (version.scope?.outside ?? []).map(({ when }) => when)
  const tested = new Map(leavesOf(version, [...rules.flatMap(conditionsOf), ...outside]).map((leaf) => [levelOf(leaf), leaf]))
  const parameters = rules.flatMap(({ then }) => Object.values(then.params ?? {}))
  return {
    forEach,
    rules: rules.map(({ id }) => id),
    tested: [...tested.values()],
    referred: parameters.flatMap((parameter) => (isReference(parameter) ? parameter.fact : [])),
  }
}

/**
 * Derives what rules name from complete facts: one entry a subject.
 *
 * @throws {@link IncompleteFactsError} listing the paths, when anything that a condition tests is absent, unknown or inexact.
 */
export function jsonFactsOf(
  version: RulesetVersion,
  groups: readonly RuleGroup[],
  given: Readonly<Record<string, unknown>>,
  options: EvaluateOptions,
): readonly JsonRulesFacts[] {
  const compiled = compile(version)
  const recommended = Object.fromEntries(Object.entries(version.readings).map(([name, reading]) => [name, reading.recommended]))
  const chosen = readOptions(options, evaluateOptions)
  const prepared = prepareCase(version, given, { ...chosen, readings: { ...recommended, ...chosen.readings } })
  const views = viewsOf(compiled, prepared)
  const runs = groups.flatMap((group) =>
    views(group.forEach)
      // Where no rule can apply to what the facts do not name, there is nothing to run.
      .filter((view) => !Object.values(view.subject.subject).includes(anyOther) || !noRuleApplies(compiled, view, group.forEach))
      .map((view) => ({ group, view })),
  )
  const gaps = gapsOf(
    runs.flatMap(({ group, view }) => [isRecord(view.subject), ...group.tested.map((leaf) => view.value(compiled.levelOf(leaf)))]),
  )
  if (gaps.length > 0)
    throw new IncompleteFactsError(
      orderPoints(
        version,
        gaps.map(({ at }) => at),
      ),
    )
  return runs.map(({ group: { forEach, rules, tested, referred }, view }) => ({
    ...(forEach !== undefined && { forEach }),
    subject: view.subject.subject,
    rules,
    facts: Object.fromEntries([
      ...tested.map(({ fact }) => [fact, plainValue(version, prepared, view, fact)]),
      ...referred.filter((name) => view.look(name).open.length === 0).map((name) => [name, plainValue(version, prepared, view, name)]),
    ]),
  }))
}

/** Whether every rule certainly does not apply to a subject. */
function noRuleApplies({ outcomes }: Compiled, view: View, forEach: string | undefined): boolean {
  return outcomes.every((outcome) => outcome.forEach !== forEach || view.reach.truthOf(outcome.applies) === 'false')
}

/** A value as it is compared: a list whole, a text without regard to case and width. */
function plainValue(version: RulesetVersion, { situation }: Case, view: View, name: string): unknown {
  const kind = kindOf(version, name) as Kind
  if (kind.kind === 'countries') return [...(situation.countries.get(name)?.entries ?? [])]
  const value = view.look(name)
  return kind.kind === 'text' && value.kind === 'symbol' ? value.symbol : showValue(kind, value)
}
