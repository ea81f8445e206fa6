import * as fc from 'fast-check'
import type { Condition, FactCondition } from '../../src/model/condition.ts'

/** What can be compared in the conditions of a random version, and with which constants. */
export type Comparable =
  | { readonly name: string; readonly kind: 'boolean' }
  | { readonly name: string; readonly kind: 'ordered' | 'symbol'; readonly constants: readonly unknown[] }
  | { readonly name: string; readonly kind: 'length'; readonly constants: readonly unknown[] }
  | { readonly name: string; readonly kind: 'list'; readonly constants: readonly string[] }

/** A comparison of something with a constant. */
export function comparison(of: Comparable): fc.Arbitrary<FactCondition> {
  const make = (operators: readonly FactCondition['operator'][], value: fc.Arbitrary<unknown>) =>
    fc.record({ fact: fc.constant(of.name), operator: fc.constantFrom(...operators), value })
  if (of.kind === 'boolean') return make(['equal', 'notEqual'], fc.boolean())
  const one = fc.constantFrom(...of.constants)
  if (of.kind === 'list') return make(['contains', 'doesNotContain'], one)
  const equality = make(['equal', 'notEqual'], one)
  const order = make(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'], one)
  if (of.kind === 'length') return fc.oneof(equality, { weight: 4, arbitrary: order })
  const choice = make(['in', 'notIn'], fc.uniqueArray(one, { minLength: 1, maxLength: 2 }))
  return of.kind === 'symbol' ? fc.oneof(equality, choice) : fc.oneof(equality, choice, { weight: 3, arbitrary: order })
}

/** A condition over some names, a few levels deep, which may use shared conditions. */
export function condition(names: readonly Comparable[], shared: readonly string[] = [], depth = 3): fc.Arbitrary<Condition> {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names).chain(comparison) },
    ...(shared.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...shared).map((name): Condition => ({ condition: name })) }]),
  )
  if (depth === 0) return leaf
  const part = condition(names, shared, depth - 1)
  const parts = fc.array(part, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 2, arbitrary: parts.map((all): Condition => ({ all })) },
    { weight: 2, arbitrary: parts.map((any): Condition => ({ any })) },
    { weight: 1, arbitrary: part.map((not): Condition => ({ not })) },
  )
}
