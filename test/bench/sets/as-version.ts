import type { FactType } from '../../../src/model/fact.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import type { DecisionSet } from './decision-sets.ts'

/** Writes a decision set as a version of a ruleset: whole numbers, booleans and enumerations as facts, one outcome a rule. */
export function asVersion(set: DecisionSet): RulesetVersion {
  return {
    ruleset: `bench-${set.name.toLowerCase()}`,
    inForce: { from: '2020-01-01', basis: 'exact' },
    encodedOn: '2020-01-01',
    verifiedOn: '2020-01-01',
    revision: 1,
    dateRounding: 'down',
    citations: {
      set: {
        instrument: { en: `decision set ${set.name}`, zh: `决策集${set.name}` },
        address: 'https://example.org/',
        read: '2020-01-01',
        reliability: 'SEED',
        clauses: ['S4-35'],
      },
    },
    facts: Object.fromEntries(
      Object.entries(set.facts).map(([name, type]) => [name, { ...typeOf(set, name, type), question: { en: name, zh: name } }]),
    ),
    measures: {},
    readings: {},
    conditions: {},
    outcomes: Object.fromEntries(
      set.rules.map(({ name }) => [name, { kind: 'requirement', modality: 'must', title: { en: name, zh: name } }]),
    ),
    rules: set.rules.map(({ name, conditions }) => ({
      id: name,
      title: { en: name, zh: name },
      cites: ['set'],
      when: conditions,
      then: { outcome: name },
    })),
    notModelled: [],
  }
}

function typeOf(set: DecisionSet, name: string, type: 'num' | 'bool' | 'str'): FactType {
  if (type === 'num') return { type: 'integer' }
  if (type === 'bool') return { type: 'boolean' }
  return { type: 'enum', values: set.symbols[name] as readonly [string, ...string[]] }
}
