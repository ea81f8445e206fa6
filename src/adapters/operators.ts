import { InvalidArgumentError } from '../errors.ts'
import type { OperatorName } from '../model/condition.ts'
import { describe } from '../model/input/describe.ts'

/** An operator to register with json-rules-engine under its own name. */
export interface JsonOperator {
  readonly name: OperatorName
  /** @throws {@link InvalidArgumentError} when the fact has no value, is not known exactly, or cannot be compared with the operand. */
  readonly evaluate: (actual: unknown, operand: unknown) => boolean
}

/**
 * The operators of json-rules-engine for every kind of value that rulesets compare.
 *
 * Numbers compare as numbers, ISO dates as texts, lengths by months and then left-over days. A lacking value (`null`) equals nothing and
 * satisfies no ordering. Whatever that engine is told about undefined facts, what is not known is never compared.
 */
export const operators: readonly JsonOperator[] = [
  { name: 'equal', evaluate: equal },
  { name: 'notEqual', evaluate: (actual, operand) => !equal(actual, operand) },
  { name: 'in', evaluate: among },
  { name: 'notIn', evaluate: (actual, operand) => !among(actual, operand) },
  { name: 'contains', evaluate: contains },
  { name: 'doesNotContain', evaluate: (actual, operand) => !contains(actual, operand) },
  { name: 'lessThan', evaluate: (actual, operand) => ordered(actual, operand, (order) => order < 0) },
  { name: 'lessThanInclusive', evaluate: (actual, operand) => ordered(actual, operand, (order) => order <= 0) },
  { name: 'greaterThan', evaluate: (actual, operand) => ordered(actual, operand, (order) => order > 0) },
  { name: 'greaterThanInclusive', evaluate: (actual, operand) => ordered(actual, operand, (order) => order >= 0) },
]

type Comparable = boolean | number | string | PartsOfLength

interface PartsOfLength {
  readonly years?: number
  readonly months?: number
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
}

function equal(actual: unknown, operand: unknown): boolean {
  const pair = pairOf(actual, operand)
  return pair !== undefined && compare(...pair) === 0
}

function among(actual: unknown, operands: unknown): boolean {
  return (operands as readonly unknown[]).map((operand) => equal(actual, operand)).includes(true)
}

function contains(actual: unknown, operand: unknown): boolean {
  if (!Array.isArray(actual)) throw new InvalidArgumentError('facts', `${describe(actual)} is not a list`)
  return actual.includes(operand)
}

function ordered(actual: unknown, operand: unknown, holds: (order: number) => boolean): boolean {
  const pair = pairOf(actual, operand)
  return pair !== undefined && holds(compare(...pair))
}

/** Two values of one kind; nothing where the first is lacking. */
function pairOf(actual: unknown, operand: unknown): [Comparable, Comparable] | undefined {
  if (actual === null) return undefined
  const kind = kindOf(actual)
  if (kind === undefined || kind !== kindOf(operand)) {
    throw new InvalidArgumentError('facts', `${describe(actual)} cannot be compared with ${JSON.stringify(operand)}`)
  }
  return [actual as Comparable, operand as Comparable]
}

/** What a value can be compared with; nothing for what is not known, or only known to lie between two values. */
function kindOf(value: unknown): 'boolean' | 'number' | 'text' | 'months' | 'days' | 'hours' | undefined {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : undefined
  if (typeof value === 'string') return value === 'unknown' ? undefined : 'text'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if ('months' in value || 'years' in value) return 'months'
  if ('hours' in value || 'minutes' in value) return 'hours'
  return 'days' in value ? 'days' : undefined
}

function compare(a: Comparable, b: Comparable): number {
  if (typeof a === 'string') return compareTexts(inOrder(a), inOrder(b as string))
  if (typeof a !== 'object') return Number(a) - Number(b)
  const months = ({ years = 0, months: rest = 0 }: PartsOfLength) => years * 12 + rest
  const [first, second] = [a, b as PartsOfLength]
  const minutes = ({ hours = 0, minutes: rest = 0 }: PartsOfLength) => hours * 60 + rest
  return months(first) - months(second) || (first.days ?? 0) - (second.days ?? 0) || minutes(first) - minutes(second)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Dates after the year 9999 begin with a plus sign, which would sort before every digit. */
function inOrder(text: string): string {
  return text.startsWith('+') ? `~${text}` : text
}
