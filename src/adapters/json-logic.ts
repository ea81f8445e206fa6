import type { EvaluateOptions } from '../engine/case.ts'
import { assertVersion } from '../model/checked.ts'
import { type Condition, type FactCondition, matchCondition } from '../model/condition.ts'
import { type Kind, kindOf } from '../model/kind.ts'
import { encodeOperand } from '../model/operand.ts'
import type { RulesetVersion } from '../model/version.ts'
import { encoded } from './encoded.ts'
import { groupsOf, type JsonRulesFacts, jsonFactsOf } from './json-facts.ts'
import { assertWritable, eventParams } from './json-rules.ts'

/** One rule in JsonLogic. */
export interface JsonLogicRule {
  /** The id of the rule. */
  readonly name: string
  /** Is true of the facts of a subject exactly where the rule applies to it, and else false: operations of JsonLogic and nothing else. */
  readonly logic: Readonly<Record<string, unknown>>
  readonly outcome: string
  /** How it binds (`modality`, and `by` whom for `may`), its `citations`, what it is applied to each of (`forEach`), the outcome's `params`. */
  readonly params: Readonly<Record<string, unknown>>
}

/** A version as JsonLogic runs it. */
export interface JsonLogicExport<Version = RulesetVersion> {
  readonly rules: readonly JsonLogicRule[]
  /**
   * Derives what the rules name from complete facts: one entry a subject. A dot in a name is written as a colon. Dates are ISO texts; lengths
   * are numbers: 32 for each month and one for each day left over, or days, or minutes; `null` is none.
   *
   * Readings that the options do not pin are the recommended ones: JsonLogic has no contested finding.
   *
   * @throws {@link IncompleteFactsError} listing the paths, when anything that a rule names is absent, unknown or inexact.
   * @throws What `evaluate` throws.
   */
  readonly facts: (given: Readonly<Record<string, unknown>>, options: EvaluateOptions<Version>) => readonly JsonRulesFacts[]
}

/**
 * Writes a version in JsonLogic (https://jsonlogic.com), in its own operations, with the facts that run there.
 *
 * JsonLogic has no unknown: there `age < 18` is true of somebody whose age is not given. So it is given complete facts only, and then it
 * comes to the same as `evaluate` with the same readings.
 *
 * @throws {@link InvalidRulesetError} when the version cannot be read, or its conditions are too large once shared ones are written out.
 *
 * @example
 * const { rules, facts } = toJsonLogic(version)
 * for (const run of facts(given, { asOf: '2026-11-21' })) {
 *   const applying = rules.filter(({ name, logic }) => run.rules.includes(name) && jsonLogic.apply(logic, run.facts))
 * }
 */
export function toJsonLogic<Version extends RulesetVersion>(version: Version): JsonLogicExport<Version>
export function toJsonLogic(version: RulesetVersion): JsonLogicExport {
  assertVersion(version)
  assertWritable(version)
  const outside = (version.scope?.outside ?? []).map(({ when }) => when)
  const groups = groupsOf(version)
  return {
    rules: version.rules.map((rule) => ({
      name: rule.id,
      logic: {
        and: [
          logicOf(version, rule.when),
          ...(rule.unless === undefined ? outside : [rule.unless, ...outside]).map((condition) => ({ '!': logicOf(version, condition) })),
        ],
      },
      outcome: rule.then.outcome,
      params: eventParams(version, rule),
    })),
    facts: (given, options) =>
      jsonFactsOf(version, groups, given, options).map((run) => ({
        ...run,
        facts: Object.fromEntries(Object.entries(run.facts).map(([name, value]) => [nameOf(name), encoded(kindOf(version, name), value)])),
      })),
  }
}

function logicOf(version: RulesetVersion, condition: Condition): object {
  return matchCondition<object>(condition, {
    all: (parts) => ({ and: parts.map((part) => logicOf(version, part)) }),
    any: (parts) => ({ or: parts.map((part) => logicOf(version, part)) }),
    not: (part) => ({ '!': logicOf(version, part) }),
    named: (name) => logicOf(version, version.conditions[name] as Condition),
    fact: (comparison) => comparisonOf(version, comparison),
  })
}

const orderings = { lessThan: '<', lessThanInclusive: '<=', greaterThan: '>', greaterThanInclusive: '>=' } as const

function comparisonOf(version: RulesetVersion, { fact, operator, value }: FactCondition): object {
  const kind = kindOf(version, fact) as Kind
  const name = { var: nameOf(fact) }
  // Dates stay texts, which sort as they follow each other.
  const operand = kind.kind === 'length' || kind.kind === 'text' ? encodeOperand(kind, value) : value
  switch (operator) {
    case 'equal':
      return { '===': [name, operand] }
    case 'notEqual':
      return { '!==': [name, operand] }
    case 'in':
      return { in: [name, operand] }
    case 'notIn':
      return { '!': { in: [name, operand] } }
    case 'contains':
      return { in: [operand, name] }
    case 'doesNotContain':
      return { '!': { in: [operand, name] } }
    default: {
      const order = { [orderings[operator]]: [name, operand] }
      // What there is none of is neither before nor after; JsonLogic takes it for 0.
      return 'none' in kind && kind.none ? { and: [{ '!==': [name, null] }, order] } : order
    }
  }
}

/** JsonLogic takes a dot for a step into an object. */
function nameOf(fact: string): string {
  return fact.replaceAll('.', ':')
}
