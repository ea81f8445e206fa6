import type { OperatorName } from '../model/condition.ts'

/** An operator to register with json-rules-engine under its own name. */
export interface JsonOperator {
  readonly name: OperatorName
  readonly evaluate: (actual: unknown, operand: unknown) => boolean
}

/**
 * The operators of json-rules-engine for every kind of value that rulesets compare.
 *
 * Numbers compare as numbers, ISO dates as texts, lengths by months and then left-over days. A lacking value (`null`) equals nothing and
 * satisfies no ordering.
 */
export const operators: readonly JsonOperator[] = [
  { name: 'equal', evaluate: equal },
  { name: 'notEqual', evaluate: (actual, operand) => !equal(actual, operand) },
  { name: 'in', evaluate: among },
  { name: 'notIn', evaluate: (actual, operand) => !among(actual, operand) },
  { name: 'contains', evaluate: (actual, operand) => among(operand, actual) },
  { name: 'doesNotContain', evaluate: (actual, operand) => !among(operand, actual) },
  { name: 'lessThan', evaluate: (actual, operand) => ordered(actual, operand, (order) => order < 0) },
  { name: 'lessThanInclusive', evaluate: (actual, operand) => ordered(actual, operand, (order) => order <= 0) },
  { name: 'greaterThan', evaluate: (actual, operand) => ordered(actual, operand, (order) => order > 0) },
  { name: 'greaterThanInclusive', evaluate: (actual, operand) => ordered(actual, operand, (order) => order >= 0) },
]

function equal(actual: unknown, operand: unknown): boolean {
  return isLength(actual) && isLength(operand) ? compareLengths(actual, operand) === 0 : actual === operand
}

function among(actual: unknown, operands: unknown): boolean {
  return Array.isArray(operands) && operands.some((operand) => equal(actual, operand))
}

function ordered(actual: unknown, operand: unknown, holds: (order: number) => boolean): boolean {
  if (typeof actual === 'number' && typeof operand === 'number') return holds(actual - operand)
  if (typeof actual === 'string' && typeof operand === 'string') return holds(actual < operand ? -1 : actual > operand ? 1 : 0)
  return isLength(actual) && isLength(operand) && holds(compareLengths(actual, operand))
}

interface PartsOfLength {
  readonly years?: number
  readonly months?: number
  readonly days?: number
}

function isLength(value: unknown): value is PartsOfLength {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && ('months' in value || 'days' in value || 'years' in value)
}

function compareLengths(a: PartsOfLength, b: PartsOfLength): number {
  const months = ({ years = 0, months: rest = 0 }: PartsOfLength) => years * 12 + rest
  return months(a) - months(b) || (a.days ?? 0) - (b.days ?? 0)
}
