import { evaluate } from '../../src/index.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import written from './discretion.json' with { type: 'json' }
import type { PublishedCase } from './recorded.ts'

/** By ruleset and rule whose discretion it is, from each version on that says otherwise than the one before it; `null` where it is nobody’s. */
const holders: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | null>>>>>> = written

/** Whose discretion is written down for a version, by rule: kept apart from the rulesets, so that another in the one is noticed. */
export function discretionIn({ ruleset, inForce, rules }: RulesetVersion): ReadonlyMap<string, string> {
  const own = rules.flatMap(({ id }): [string, string][] => {
    const since = Object.entries(holders[ruleset]?.[id] ?? {}).filter(([from]) => from <= inForce.from)
    const [, by = null] = since.at(-1) ?? []
    return by === null ? [] : [[id, by]]
  })
  return new Map(own)
}

/** Whose discretion `evaluate` finds a rule to leave it to, in the published case in which it applies beside the fewest others. */
export function holderFound(version: RulesetVersion, cases: readonly PublishedCase[], rule: string): string | undefined {
  const applying = cases.flatMap((one) =>
    one.expected.flatMap(({ outcomes }) =>
      Object.values(outcomes).flatMap(({ rules, modality }) => (modality === 'may' && rules.includes(rule) ? { one, rules } : [])),
    ),
  )
  const [fewest] = applying.sort((a, b) => a.rules.length - b.rules.length)
  if (fewest === undefined) return undefined
  const { facts, asOf, readings } = fewest.one
  const { findings } = evaluate(version, facts as never, { asOf, readings })
  const finding = findings.find((one) => one.modality === 'may' && JSON.stringify(one.rules) === JSON.stringify(fewest.rules))
  return finding?.by?.en
}
