import type { Text } from './text.ts'

/** Every word that {@link OperatorName} can be. */
export const operatorNames = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const

/** The names of json-rules-engine's operators, with its meanings. */
export type OperatorName = (typeof operatorNames)[number]

/** The comparison of a fact, measure, reading or subject with a constant. */
export interface FactCondition {
  readonly fact: string
  readonly operator: OperatorName
  readonly value: unknown
}

/**
 * A condition in json-rules-engine's format, as the engine reads it.
 *
 * Lists of operands are never empty, and an object holds exactly one of the forms.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** A condition that the version gives a name. */
  | { readonly condition: string }
  | FactCondition

/**
 * A condition that several rules share, and what it means to people: a clause that is true exactly where it holds. `{country}` and
 * `{place}` in it stand for what the rule is applied to.
 */
export type SharedCondition = Condition & { readonly label?: Text }

export type Conditions = Readonly<Record<string, SharedCondition>>

/** What to do with each form of a condition, given its parts. */
export interface ConditionMatch<Result> {
  readonly all: (parts: readonly Condition[]) => Result
  readonly any: (parts: readonly Condition[]) => Result
  readonly not: (part: Condition) => Result
  readonly named: (name: string) => Result
  readonly fact: (comparison: FactCondition) => Result
}

/**
 * Takes a condition apart by its form.
 *
 * @example
 * const namesIn = (condition: Condition): readonly string[] =>
 *   matchCondition<readonly string[]>(condition, {
 *     all: (parts) => parts.flatMap(namesIn),
 *     any: (parts) => parts.flatMap(namesIn),
 *     not: namesIn,
 *     named: (name) => [name],
 *     fact: () => [],
 *   })
 */
export function matchCondition<Result>(condition: Condition, match: ConditionMatch<Result>): Result {
  if ('all' in condition) return match.all(condition.all)
  if ('any' in condition) return match.any(condition.any)
  if ('not' in condition) return match.not(condition.not)
  if ('condition' in condition) return match.named(condition.condition)
  return match.fact(condition)
}
