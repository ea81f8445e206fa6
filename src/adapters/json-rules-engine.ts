import type { RuleProperties } from 'json-rules-engine'
import type { EvaluateOptions } from '../engine/case.ts'
import { assertVersion } from '../model/checked.ts'
import type { RulesetVersion } from '../model/version.ts'
import { groupsOf, type JsonRulesFacts, jsonFactsOf } from './json-facts.ts'
import { jsonRulesOf } from './json-rules.ts'
import { type JsonOperator, operators } from './operators.ts'

export type { JsonOperator, JsonRulesFacts }

/** A version as json-rules-engine runs it. */
export interface JsonRulesEngineExport<Version = RulesetVersion> {
  /**
   * One rule each, in order. The event's type is the outcome; its `params` tell the `rule`, how it binds (`modality`, and `by` whom for
   * `may`), its `citations`, `forEach`, and the outcome's own `params`, in which `{ fact }` refers to the facts of the run.
   */
  readonly rules: readonly RuleProperties[]
  /** To register with `engine.addOperator(name, evaluate)`: the engine's own operators know no dates, lengths or lacking values. */
  readonly operators: readonly JsonOperator[]
  /**
   * Derives what the rules name from complete facts: one entry a subject.
   *
   * Readings that the options do not pin are the recommended ones: that engine has no contested finding.
   *
   * @throws {@link IncompleteFactsError} listing the paths, when anything that a rule names is absent, unknown or inexact.
   * @throws What `evaluate` throws.
   */
  readonly facts: (given: Readonly<Record<string, unknown>>, options: EvaluateOptions<Version>) => readonly JsonRulesFacts[]
}

/**
 * Writes a version as rules of json-rules-engine, with the operators and facts that run there.
 *
 * That engine has no unknown: with undefined facts allowed `not(age < 18)` and `not(age >= 18)` are both true. So it is given complete facts
 * only, and then it comes to the same as {@link evaluate} with the same readings: a rule's event fires exactly when the rule applies.
 *
 * @throws {@link InvalidRulesetError} when the version cannot be read, or its conditions are too large once shared ones are written out.
 *
 * @example
 * const { rules, operators, facts } = toJsonRulesEngine(version)
 * for (const run of facts(given, { asOf: '2026-11-21' })) {
 *   const engine = new Engine(rules.filter(({ name }) => run.rules.includes(name ?? '')))
 *   for (const { name, evaluate } of operators) engine.addOperator(name, evaluate)
 *   const { events } = await engine.run(run.facts)
 * }
 */
export function toJsonRulesEngine<Version extends RulesetVersion>(version: Version): JsonRulesEngineExport<Version>
export function toJsonRulesEngine(version: RulesetVersion): JsonRulesEngineExport {
  assertVersion(version)
  const rules = jsonRulesOf(version)
  const groups = groupsOf(version)
  return { rules, operators, facts: (given, options) => jsonFactsOf(version, groups, given, options) }
}
