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
