import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { Span } from './calendar.ts'

/** A value that a name has in a complete case: dates are texts, `null` is a date or length that there is none of. */
export type Plain =
  | boolean
  | number
  | string
  | null
  | Span
  | { readonly days: number }
  | { readonly hours: number; readonly minutes: number }
  | readonly string[]

/** Answers a condition by walking through it, given what each name stands for. */
export function holds(version: RulesetVersion, condition: Condition, look: (name: string) => Plain): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(version, part, look))
  if ('any' in condition) return condition.any.some((part) => holds(version, part, look))
  if ('not' in condition) return !holds(version, condition.not, look)
  if ('condition' in condition) return holds(version, version.conditions[condition.condition] as Condition, look)
  const { fact, operator, value } = condition
  return isText(version, fact) ? compare(folded(look(fact)) as string, operator, folded(value)) : compare(look(fact), operator, value)
}

/** How texts such as places are told apart: neither case nor blanks around them count. */
export function folded(text: unknown): unknown {
  return Array.isArray(text) ? text.map(folded) : (text as string).trim().toLowerCase()
}

const texts = new WeakMap<RulesetVersion['facts'], ReadonlySet<string>>()

function isText({ facts }: RulesetVersion, name: string): boolean {
  if (name === 'place') return true
  if (!name.includes('.')) return false
  const known =
    texts.get(facts) ??
    new Set(
      Object.values(facts).flatMap((fact) =>
        fact.type === 'records'
          ? Object.entries(fact.fields).flatMap(([field, { type }]) => (type === 'text' ? `${fact.each}.${field}` : []))
          : [],
      ),
    )
  texts.set(facts, known)
  return known.has(name)
}

function compare(actual: Plain, operator: string, value: unknown): boolean {
  switch (operator) {
    case 'equal':
      return same(actual, value)
    case 'notEqual':
      return !same(actual, value)
    case 'in':
      return (value as unknown[]).some((entry) => same(actual, entry))
    case 'notIn':
      return !(value as unknown[]).some((entry) => same(actual, entry))
    case 'contains':
      return (actual as readonly string[]).includes(value as string)
    case 'doesNotContain':
      return !(actual as readonly string[]).includes(value as string)
  }
  // What there is none of is neither before nor after, neither shorter nor longer.
  if (actual === null) return false
  const order = compareOrdered(actual, value)
  if (operator === 'lessThan') return order < 0
  if (operator === 'lessThanInclusive') return order <= 0
  if (operator === 'greaterThan') return order > 0
  if (operator === 'greaterThanInclusive') return order >= 0
  throw new Error(`the oracle does not know the operator ${operator}`)
}

function same(actual: Plain, value: unknown): boolean {
  if (actual === null) return false
  return typeof actual === 'object' ? compareOrdered(actual, value) === 0 : actual === value
}

/** Compares months before days; dates as texts, which sort as they follow each other. */
function compareOrdered(actual: Plain, value: unknown): number {
  if (typeof actual === 'string') return actual < (value as string) ? -1 : Number(actual > (value as string))
  if (typeof actual === 'number') return actual - (value as number)
  if (typeof actual === 'object' && actual !== null && 'hours' in actual) {
    const { hours = 0, minutes = 0 } = value as { hours?: number; minutes?: number }
    return 60 * actual.hours + actual.minutes - (60 * hours + minutes)
  }
  const { months = 0, days } = actual as Partial<Span>
  const constant = value as { years?: number; months?: number; days?: number }
  return months - (12 * (constant.years ?? 0) + (constant.months ?? 0)) || (days ?? 0) - (constant.days ?? 0)
}
