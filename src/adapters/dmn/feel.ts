import { writeSteering } from '../../calendar/printable.ts'
import { type Condition, type FactCondition, matchCondition } from '../../model/condition.ts'
import { type Kind, kindOf } from '../../model/kind.ts'
import { encodeOperand } from '../../model/operand.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** Words of the language, which no name can be. */
const reserved = new Set(
  'and between context date duration else every external false for function if in instance item list not null number of or return satisfies some string then time true'.split(
    ' ',
  ),
)

/** What a fact, measure, reading or subject is called: a dot would be a step into a context. */
export function inputName(name: string): string {
  return reserved.has(name) ? `${name}_` : name.replaceAll('.', '_')
}

/** What the decision of a shared condition is called; no input begins with a capital letter. */
export function conditionName(name: string): string {
  return `Condition_${name.replaceAll('-', '_')}`
}

/** What the decision of an outcome is called. */
export function outcomeName(name: string): string {
  return `Outcome_${name.replaceAll('-', '_')}`
}

/** What the decision is called whether the case is outside the scope of the version. */
export const outsideName = 'Outside'

/** The name of the type of a fact, measure, reading or subject. */
export function typeOf(version: RulesetVersion, name: string): string {
  const kind = kindOf(version, name)
  switch (kind?.kind) {
    case 'boolean':
      return 'boolean'
    case 'integer':
    case 'length':
      return 'number'
    case 'date':
      return 'date'
    case 'time':
      return 'date and time'
    case 'countries':
      return 'Countries'
    case 'enum':
      return `Values_${inputName(name)}`
    default:
      return 'string'
  }
}

/**
 * Writes a condition as an expression that is true or false of complete facts, and never null.
 *
 * @example
 * expressionOf(version, { any: ['is-adult', { fact: 'country', operator: 'equal', value: 'CN' }] })
 * //=> '(Condition_is_adult or country = "CN")'
 */
export function expressionOf(version: RulesetVersion, condition: Condition): string {
  const joined = (parts: readonly Condition[], word: string, none: string) =>
    parts.length === 0 ? none : `(${parts.map((part) => expressionOf(version, part)).join(` ${word} `)})`
  return matchCondition<string>(condition, {
    all: (parts) => joined(parts, 'and', 'true'),
    any: (parts) => joined(parts, 'or', 'false'),
    not: (part) => `not(${expressionOf(version, part)})`,
    named: conditionName,
    fact: (comparison) => comparisonOf(version, comparison),
  })
}

const orderings = { lessThan: '<', lessThanInclusive: '<=', greaterThan: '>', greaterThanInclusive: '>=' } as const

function comparisonOf(version: RulesetVersion, { fact, operator, value }: FactCondition): string {
  const kind = kindOf(version, fact) as Kind
  const name = inputName(fact)
  const operand = () => literalOf(kind, value)
  const among = () => `list contains([${listed(kind, value)}], ${name})`
  switch (operator) {
    case 'equal':
      return `${name} = ${operand()}`
    case 'notEqual':
      return `${name} != ${operand()}`
    case 'in':
      return among()
    case 'notIn':
      return `not(${among()})`
    case 'contains':
      return `list contains(${name}, ${operand()})`
    case 'doesNotContain':
      return `not(list contains(${name}, ${operand()}))`
    default: {
      const order = `${name} ${orderings[operator]} ${operand()}`
      // What there is none of is neither before nor after: to compare null gives null, which is not false.
      return 'none' in kind && kind.none ? `(${name} != null and ${order})` : order
    }
  }
}

/** A column of a decision table, and what a rule asks of it. */
export interface Cell {
  readonly input: string
  readonly type: string
  readonly test: string
}

/**
 * Writes what has to hold together for a condition to hold, or not to, each as a test of one column.
 *
 * @param holds - Whether the condition is to hold.
 *
 * @example
 * cellsOf(version, { all: ['is-adult', { fact: 'country', operator: 'in', value: ['CN', 'FR'] }] }, true)
 * //=> [{ input: 'Condition_is_adult', type: 'boolean', test: 'true' }, { input: 'country', type: 'string', test: '"CN", "FR"' }]
 */
export function cellsOf(version: RulesetVersion, condition: Condition, holds: boolean): readonly Cell[] {
  const each = (parts: readonly Condition[]) => parts.flatMap((part) => cellsOf(version, part, holds))
  const whole = (): readonly Cell[] => [{ input: expressionOf(version, condition), type: 'boolean', test: String(holds) }]
  return matchCondition<readonly Cell[]>(condition, {
    all: (parts) => (holds ? each(parts) : whole()),
    any: (parts) => (holds ? whole() : each(parts)),
    not: (part) => cellsOf(version, part, !holds),
    named: whole,
    fact: (comparison) => {
      const kind = kindOf(version, comparison.fact) as Kind
      const test = holds ? testOf(kind, comparison) : undefined
      return test === undefined ? whole() : [{ input: inputName(comparison.fact), type: typeOf(version, comparison.fact), test }]
    },
  })
}

/** A comparison as a test of the column of its variable; whether a list contains something is a column of its own. */
function testOf(kind: Kind, { operator, value }: FactCondition): string | undefined {
  switch (operator) {
    case 'equal':
    case 'in':
      return listed(kind, value)
    case 'notEqual':
    case 'notIn':
      return `not(${listed(kind, value)})`
    case 'contains':
    case 'doesNotContain':
      return undefined
    default:
      return `${orderings[operator]} ${literalOf(kind, value)}`
  }
}

function listed(kind: Kind, value: unknown): string {
  return [value]
    .flat()
    .map((one) => literalOf(kind, one))
    .join(', ')
}

function literalOf(kind: Kind, value: unknown): string {
  if (kind.kind === 'date') return `date(${stringOf(String(value))})`
  if (kind.kind === 'time') return `date and time(${stringOf(withSeconds(String(value)))})`
  return literal(kind.kind === 'length' || kind.kind === 'text' ? encodeOperand(kind, value) : value)
}

/** Writes a plain value. */
export function literal(value: unknown): string {
  return typeof value === 'string' ? stringOf(value) : String(value)
}

/** A time as the language reads it: to the second. */
export function withSeconds(time: string): string {
  return `${time}:00`
}

/** A text as it is, whatever is in it: what would not survive in a document is written by its number. */
function stringOf(value: string): string {
  const quoted = JSON.stringify(value)
  return writeSteering(quoted, (character) =>
    [...character]
      .flatMap((one) => Array.from({ length: one.length }, (_, index) => one.charCodeAt(index)))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
