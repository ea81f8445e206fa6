import type { RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { type Compiled, compile } from '../diagram/compile.ts'
import { truthOf } from '../diagram/restrict.ts'
import { type Case, type EvaluateOptions, prepareCase, type View, viewsOf } from '../engine/case.ts'
import { gapsOf } from '../engine/next-question.ts'
import { showValue } from '../engine/shown.ts'
import { anyOther, type Subject } from '../engine/subject.ts'
import type { Value } from '../engine/value.ts'
import { IncompleteFactsError, InvalidRulesetError } from '../errors.ts'
import { assertVersion } from '../model/check-version.ts'
import type { Condition, FactCondition } from '../model/condition.ts'
import { type Kind, kindOf } from '../model/kind.ts'
import { encodeOperand } from '../model/operand.ts'
import { type RulesetVersion, versionName } from '../model/version.ts'
import { type JsonOperator, operators } from './operators.ts'

/** What one run of json-rules-engine is given: the facts of one subject of the rules with the same `forEach`. */
export interface JsonRulesFacts {
  /** What the rules of this run are applied to each of; absent for rules about the case itself. */
  readonly forEach?: string
  readonly subject: Subject
  /** The names of the rules that this run is about. */
  readonly rules: readonly string[]
  /** Every fact, measure, reading and subject that those rules name: ISO dates, lengths as `{ months, days }` or `{ days }`, `null` for none. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** A version as json-rules-engine runs it. */
export interface JsonRulesEngineExport {
  /** One rule each, in order; the event's type is the outcome. */
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
  readonly facts: (given: Readonly<Record<string, unknown>>, options: EvaluateOptions) => readonly JsonRulesFacts[]
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
export function toJsonRulesEngine(version: RulesetVersion): JsonRulesEngineExport {
  assertVersion(version)
  assertSize(version)
  return {
    // That engine fires higher priorities first, and rules of one priority in no fixed order.
    rules: version.rules.map((rule, index) => ({
      name: rule.id,
      priority: version.rules.length - index,
      conditions: topLevel(version, rule.when, rule.unless),
      event: {
        type: rule.then.outcome,
        params: { rule: rule.id, citations: rule.cites, ...(rule.forEach !== undefined && { forEach: rule.forEach }) },
      },
    })),
    operators,
    facts: (given, options) => factsOf(version, given, options),
  }
}

function topLevel(version: RulesetVersion, when: Condition, unless: Condition | undefined): TopLevelCondition {
  const conditions = unless === undefined ? [inline(version, when)] : [inline(version, when), { not: inline(version, unless) }]
  return { all: conditions } as TopLevelCondition
}

/** The most comparisons that the rules of a version may hold once every shared condition is written out where it is named. */
const maxComparisons = 100_000

/** Refuses conditions that name each other so often that writing them out would not end in reasonable time. */
function assertSize(version: RulesetVersion): void {
  const known = new Map<string, number>()
  const sizeOf = (condition: Condition): number => {
    if ('all' in condition) return condition.all.reduce((sum, part) => sum + sizeOf(part), 0)
    if ('any' in condition) return condition.any.reduce((sum, part) => sum + sizeOf(part), 0)
    if ('not' in condition) return sizeOf(condition.not)
    if (!('condition' in condition)) return 1
    const name = condition.condition
    const size = known.get(name) ?? sizeOf(version.conditions[name] as Condition)
    known.set(name, size)
    return size
  }
  const size = version.rules.reduce((sum, { when, unless }) => sum + sizeOf(when) + (unless === undefined ? 0 : sizeOf(unless)), 0)
  if (size <= maxComparisons) return
  throw new InvalidRulesetError(versionName(version), [
    {
      path: 'rules',
      message: `with shared conditions written out there are ${size} comparisons: at most ${maxComparisons} can be exported`,
    },
  ])
}

/** A condition without shared ones: each is written out where it is named. */
function inline(version: RulesetVersion, condition: Condition): object {
  if ('all' in condition) return { all: condition.all.map((part) => inline(version, part)) }
  if ('any' in condition) return { any: condition.any.map((part) => inline(version, part)) }
  if ('not' in condition) return { not: inline(version, condition.not) }
  if ('condition' in condition) return inline(version, version.conditions[condition.condition] as Condition)
  const { fact, operator, value } = condition
  const kind = kindOf(version, fact)
  // Texts are compared without regard to case and width: both sides are written as they are compared.
  return { fact, operator, value: kind?.kind === 'text' ? encodeOperand(kind, value) : value }
}

function factsOf(version: RulesetVersion, given: Readonly<Record<string, unknown>>, options: EvaluateOptions): readonly JsonRulesFacts[] {
  const compiled = compile(version)
  const recommended = Object.fromEntries(Object.entries(version.readings).map(([name, reading]) => [name, reading.recommended]))
  const prepared = prepareCase(version, given, { ...options, readings: { ...recommended, ...options.readings } })
  const views = viewsOf(compiled, prepared)
  const kinds = new Set(version.rules.map(({ forEach }) => forEach))
  return [...kinds].flatMap((forEach) => {
    const rules = version.rules.filter((rule) => rule.forEach === forEach)
    const named = leavesOf(
      version,
      rules.flatMap(({ when, unless }) => (unless === undefined ? [when] : [when, unless])),
    )
    return views(forEach).flatMap((view): readonly JsonRulesFacts[] => {
      const { subject } = view.subject
      // Where no rule can apply to what the facts do not name, there is nothing to run.
      if (Object.values(subject).includes(anyOther) && noRuleApplies(compiled, view, forEach)) return []
      const facts = exactFacts(compiled, prepared, view, named)
      return [{ ...(forEach !== undefined && { forEach }), subject, rules: rules.map(({ id }) => id), facts }]
    })
  })
}

/** Whether every rule certainly does not apply to a subject. */
function noRuleApplies({ outcomes, diagram }: Compiled, view: View, forEach: string | undefined): boolean {
  return outcomes.every((outcome) => outcome.forEach !== forEach || truthOf(diagram, outcome.applies, view.cells) === 'false')
}

function exactFacts(
  compiled: Compiled,
  { situation }: Case,
  view: View,
  named: readonly FactCondition[],
): Readonly<Record<string, unknown>> {
  const gaps = gapsOf(named.map((leaf) => view.value(compiled.levelOf(leaf))))
  if (gaps.length > 0) throw new IncompleteFactsError(gaps.map(({ path }) => path))
  const facts: Record<string, unknown> = {}
  for (const { fact } of named) {
    const kind = kindOf(compiled.version, fact)
    if (kind === undefined || Object.hasOwn(facts, fact)) continue
    facts[fact] = kind.kind === 'countries' ? [...(situation.countries.get(fact)?.entries ?? [])] : writeValue(kind, view.look(fact))
  }
  return facts
}

/** A value as it is compared: a text without regard to case and width. */
function writeValue(kind: Kind, value: Value): unknown {
  return kind.kind === 'text' && value.kind === 'symbol' ? value.symbol : showValue(kind, value)
}

/** Every comparison in conditions, through shared ones. */
function leavesOf(version: RulesetVersion, conditions: readonly Condition[]): readonly FactCondition[] {
  return conditions.flatMap((condition): readonly FactCondition[] => {
    if ('all' in condition) return leavesOf(version, condition.all)
    if ('any' in condition) return leavesOf(version, condition.any)
    if ('not' in condition) return leavesOf(version, [condition.not])
    if ('condition' in condition) return leavesOf(version, [version.conditions[condition.condition] as Condition])
    return [condition]
  })
}
