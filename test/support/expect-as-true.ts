import { expect } from 'vitest'
import type { Rule } from '../../src/model/rule.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { findingFor, tell, truthsOf } from './compare.ts'

/** Asserts that a complete case is found for every subject to be what the oracle says, by the same rules, with nothing left to ask. */
export function expectAsTrue(version: RulesetVersion, facts: PlainFacts, asOf: string): void {
  const told = tell(version, facts, { asOf })
  const truths = truthsOf(version, facts, asOf)
  expect(told.evaluation.findings).toHaveLength(truths.length)
  for (const truth of truths) {
    const finding = findingFor(told, truth)
    expect({ ...truth.subject, status: finding?.status }).toEqual({ ...truth.subject, status: truth.status })
    expect(finding?.missing).toEqual([])
    // Every rule that applies whatever the readings is told, and none that never does.
    const always = truth.under[0]?.rules.filter((id) => truth.under.every(({ rules }) => rules.includes(id))) ?? []
    const ever = new Set(truth.under.flatMap(({ rules }) => rules))
    if (truth.status === 'applies' || truth.status === 'contested')
      expect({ told: finding?.rules }).toEqual({ told: always.length > 0 ? always : finding?.rules.filter((id) => ever.has(id)) })
    const rules = version.rules.filter(({ id }) => always.includes(id))
    // Where the same rules apply whatever the readings, they say how it binds and, the first before the others, which parameters it has.
    if (truth.status !== 'applies' || always.length !== ever.size) continue
    expect({ modality: finding?.modality, mayBecome: finding?.mayBecome }).toEqual({ modality: strongest(version, rules) })
    for (const name of new Set(rules.flatMap(({ then }) => Object.keys(then.params ?? {})))) {
      const given = rules.find(({ then }) => name in (then.params ?? {}))?.then.params?.[name]
      if (typeof given !== 'object') expect({ [name]: finding?.params[name] }).toEqual({ [name]: given })
    }
  }
  expect(told.evaluation.nextQuestion).toBeNull()
}

function strongest({ outcomes }: RulesetVersion, rules: readonly Rule[]): string | undefined {
  const stated = rules.map(({ then }) => then.modality ?? outcomes[then.outcome]?.modality)
  return ['must', 'is', 'may'].find((modality) => stated.some((one) => one === modality))
}
