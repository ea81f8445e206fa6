import type { View } from '../engine/case.ts'
import type { JudgedRule } from '../engine/verdicts.ts'
import { kindOf } from '../model/kind.ts'
import { isReference, type Parameter } from '../model/rule.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { Shown } from './evaluation.ts'
import { showValue } from './shown.ts'

/**
 * The parameters of the rules that can apply. The first one that applies and gives a parameter decides; while it is open which that is, the
 * parameter is one of what they say.
 *
 * @param rules - All rules of one outcome, in their order.
 *
 * @returns By name; empty where no rule can apply.
 *
 * @example
 * parametersOf(version, rules, view) //=> { amount: { either: [400, 800] }, currency: 'CNY' }
 */
export function parametersOf(version: RulesetVersion, rules: readonly JudgedRule[], view: View): Readonly<Record<string, Shown>> {
  const possible = rules.filter(({ truth }) => truth !== 'false')
  if (possible.length === 0) return {}
  const names = new Set(possible.flatMap(({ rule }) => Object.keys(rule.rule.then.params ?? {})))
  return Object.fromEntries([...names].map((name) => [name, firstOf(version, possible, name, view)]))
}

function firstOf(version: RulesetVersion, rules: readonly JudgedRule[], name: string, view: View): Shown {
  const values = new Map<string, Shown>()
  const add = (value: Shown) => values.set(JSON.stringify(value), value)
  const giving = rules.filter(({ rule }) => Object.hasOwn(rule.rule.then.params ?? {}, name))
  for (const { rule, truth } of giving) {
    add(paramOf(version, rule.rule.then.params?.[name] as Parameter, view))
    if (truth === 'true') break
  }
  // Where no rule that gives it surely applies, one that does not give it may be the only one that does.
  if (giving.length < rules.length && giving.every(({ truth }) => truth !== 'true')) add(null)
  const [first, ...others] = values.values()
  return others.length === 0 ? (first ?? null) : { either: [...values.values()] }
}

function paramOf(version: RulesetVersion, parameter: Parameter, view: View): Shown {
  if (!isReference(parameter)) return parameter
  const kind = kindOf(version, parameter.fact)
  return kind === undefined ? null : showValue(kind, view.look(parameter.fact))
}
