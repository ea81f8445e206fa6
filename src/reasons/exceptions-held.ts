import type { Compiled, CompiledRule } from '../diagram/compile.ts'
import type { View } from '../engine/case.ts'
import { type Condition, matchCondition, type SharedCondition } from '../model/condition.ts'

/**
 * The conditions by which exceptions hold: of what is enough each by itself, that which holds alone. A shared condition that has its own parts
 * apart is taken apart, too.
 *
 * @param excepted - Rules whose exception holds.
 */
export function exceptionsHeld(compiled: Compiled, excepted: readonly CompiledRule[], view: View): readonly Condition[] {
  const { conditions } = compiled.version
  const holds = (condition: Condition) => view.reach.truthOf(compiled.nodeOf(condition)) === 'true'
  const shared = new Map<string, readonly Condition[]>()
  const enoughOf = (name: string): readonly Condition[] => {
    const { label: _label, ...named } = conditions[name] as SharedCondition
    const parts = shared.get(name) ?? ('any' in named ? [...new Set(enough(named))] : [])
    shared.set(name, parts)
    return parts
  }
  const enough = (condition: Condition): readonly Condition[] => {
    const parts = matchCondition<readonly Condition[]>(condition, {
      any: (alternatives) => alternatives.filter(holds).flatMap(enough),
      named: enoughOf,
      all: () => [],
      not: () => [],
      fact: () => [],
    })
    return parts.length === 0 ? [condition] : parts
  }
  const held = excepted.flatMap(({ rule }) => (rule.unless === undefined ? [] : enough(rule.unless)))
  // Copies, each once: what is found is nobody's rule any more.
  return [...new Set(held.map((condition) => JSON.stringify(condition)))].map((text) => JSON.parse(text) as Condition)
}
