import * as fc from 'fast-check'
import type { FactDefinition } from '../../../src/model/fact.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import { completeFacts } from '../arbitrary-facts.ts'
import { possible } from './vary.ts'

/** The facts of a case that was kept, as complete ones of the version as it is now: what they lack, or can no longer be, is made up. */
export function completed(version: RulesetVersion, asOf: string, facts: PlainFacts): PlainFacts {
  const names = Object.keys(version.facts)
  if (names.length === Object.keys(facts).length && names.every((name) => fits(version.facts[name], facts[name]))) return facts
  const [made = {}] = fc.sample(completeFacts(version, asOf), { numRuns: 1, seed: 1 })
  const taken = names.map((name) => [name, fits(version.facts[name], facts[name]) ? facts[name] : made[name]])
  return possible(version, asOf, Object.fromEntries(taken))
}

function fits(definition: FactDefinition | undefined, value: unknown): boolean {
  if (value === undefined) return false
  if (definition?.type === 'enum') return definition.values.includes(value as string)
  if (definition?.type !== 'records') return true
  return (value as readonly object[]).every((entry) => Object.keys(definition.fields).every((field) => field in entry))
}
