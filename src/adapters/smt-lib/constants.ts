import { type Condition, type FactCondition, matchCondition } from '../../model/condition.ts'
import { type Kind, kindOf, recordsOf } from '../../model/kind.ts'
import { leavesOf } from '../../model/leaves.ts'
import { encodeOperand } from '../../model/operand.ts'
import { conditionsOf, type Rule } from '../../model/rule.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { all, any, datatype, type Expression, numeral, quoted, word } from './expression.ts'

/** A fact, measure, reading, subject or list that a version hangs on, as constants of SMT-LIB. */
export interface Tested {
  readonly name: string
  /** Declares the datatype of its values, where it has one. */
  readonly datatype?: Expression
  /** The days, times and lengths that it is compared with, as numbers, by what they are called. */
  readonly operands?: ReadonlyMap<string, number>
  /** The constants that it consists of, with their sorts. */
  readonly constants: ReadonlyMap<string, string>
}

/**
 * Gives what a version hangs on: its readings, then what conditions test in the order in which they come to it, then the lists whose records
 * rules are applied to.
 */
export function testedBy(version: RulesetVersion): readonly Tested[] {
  const outside = version.scope?.outside ?? []
  const conditions = [...version.rules.flatMap(conditionsOf), ...outside.map(({ when }) => when), ...Object.values(version.conditions)]
  const byName = new Map<string, FactCondition[]>(Object.keys(version.readings).map((name) => [name, []]))
  for (const leaf of leavesOf(version, conditions)) byName.set(leaf.fact, [...(byName.get(leaf.fact) ?? []), leaf])
  const lists = new Set(version.rules.flatMap((rule) => listOf(version, rule) ?? []))
  return [
    ...[...byName].map(([name, comparisons]) => testedOf(name, kindOf(version, name) as Kind, comparisons)),
    ...[...lists].map((name): Tested => ({ name, constants: new Map([[recordOf(name), 'Bool']]) })),
  ]
}

/** The list of the records that a rule is applied to each of. */
function listOf(version: RulesetVersion, { forEach }: Rule): string | undefined {
  return forEach === undefined ? undefined : recordsOf(version, forEach)
}

/** Whether there is what a rule is applied to: always so for what is no record. */
export function existsFor(version: RulesetVersion, rule: Rule, suffix: string): readonly Expression[] {
  const list = listOf(version, rule)
  return list === undefined ? [] : [quoted(recordOf(list) + suffix)]
}

function testedOf(name: string, kind: Kind, comparisons: readonly FactCondition[]): Tested {
  const operands = comparisons.flatMap(({ value }) => value)
  switch (kind.kind) {
    case 'boolean':
      return { name, constants: new Map([[word(name), 'Bool']]) }
    case 'countries':
      return { name, constants: new Map(operands.map((country) => [memberOf(name, country), 'Bool'])) }
    case 'integer':
    case 'date':
    case 'time':
    case 'length': {
      const lacking = 'none' in kind && kind.none ? [[lackingOf(name), 'Bool'] as const] : []
      const named = operands.filter((value) => typeof value !== 'number')
      return {
        name,
        operands: new Map(named.map((value) => [operandName(value), encoded(kind, value) as number])),
        constants: new Map([[word(name), 'Int'], ...lacking]),
      }
    }
    default: {
      const closed = kind.kind === 'enum' ? kind.values : undefined
      const symbols = new Set([...(closed ?? []), ...operands.map((value) => encoded(kind, value) as string)])
      const values = [...symbols].map((symbol) => symbolOf(name, symbol))
      const constructors = closed === undefined ? [...values, `${word(name)} is another`] : values
      return { name, datatype: datatype(word(name), constructors), constants: new Map([[word(name), quoted(word(name))]]) }
    }
  }
}

/** A condition as a term, over the constants and named conditions that end in the suffix. */
export function termOf(version: RulesetVersion, condition: Condition, suffix: string): Expression {
  return matchCondition<Expression>(condition, {
    all: (parts) => all(parts.map((part) => termOf(version, part, suffix))),
    any: (parts) => any(parts.map((part) => termOf(version, part, suffix))),
    not: (part) => ['not', termOf(version, part, suffix)],
    named: (name) => quoted(conditionName(name) + suffix),
    fact: (comparison) => comparisonOf(kindOf(version, comparison.fact) as Kind, comparison, suffix),
  })
}

const orderings = { lessThan: '<', lessThanInclusive: '<=', greaterThan: '>', greaterThanInclusive: '>=' } as const

function comparisonOf(kind: Kind, { fact, operator, value }: FactCondition, suffix: string): Expression {
  const name = quoted(word(fact) + suffix)
  const constant = (operand: unknown): Expression => {
    if (kind.kind === 'integer') return numeral(operand as number)
    const isOrdered = kind.kind === 'date' || kind.kind === 'time' || kind.kind === 'length'
    return quoted(isOrdered ? operandName(operand) : symbolOf(fact, encoded(kind, operand) as string))
  }
  const equals = (operand: unknown): Expression => {
    if (kind.kind === 'boolean') return operand === true ? name : ['not', name]
    if (kind.kind === 'countries') return quoted(memberOf(fact, operand) + suffix)
    return ['=', name, constant(operand)]
  }
  // What is lacking equals nothing, and is neither before nor after anything.
  const present = (term: Expression): Expression =>
    'none' in kind && kind.none ? ['and', ['not', quoted(lackingOf(fact) + suffix)], term] : term
  switch (operator) {
    case 'equal':
    case 'contains':
      return present(equals(value))
    case 'notEqual':
    case 'doesNotContain':
      return ['not', present(equals(value))]
    case 'in':
      return present(any((value as readonly unknown[]).map(equals)))
    case 'notIn':
      return ['not', present(any((value as readonly unknown[]).map(equals)))]
    default:
      return present([orderings[operator], name, constant(value)])
  }
}

/** The symbol of a named condition. */
export function conditionName(name: string): string {
  return `condition: ${word(name)}`
}

/** The constructor that a reading or another name has for one of its values. */
export function symbolOf(name: string, symbol: string): string {
  return `${word(name)} = ${word(symbol)}`
}

function encoded(kind: Kind, value: unknown): unknown {
  return encodeOperand(kind, value)
}

/** Whether a list has a country. */
export function memberOf(name: string, country: unknown): string {
  return `${word(name)} has ${word(String(country))}`
}

/** Whether there is no such date or length. */
export function lackingOf(name: string): string {
  return `${word(name)} is lacking`
}

/** Whether there is the record that a rule is applied to. */
export function recordOf(list: string): string {
  return `${word(list)} has this record`
}

/** What a day, a time or a length is called: `day 2015-11-18`, `time 2026-11-21T08:30`, `1 year 6 months`. */
function operandName(value: unknown): string {
  if (typeof value === 'string') return `${value.includes('T') ? 'time' : 'day'} ${value}`
  const parts = Object.entries(value as Readonly<Record<string, number>>)
  return parts.map(([unit, count]) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`).join(' ')
}
