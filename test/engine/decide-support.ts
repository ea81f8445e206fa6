import type { Condition } from '../../src/model/condition.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { asked, emptyVersion, reading } from '../support/arbitrary-version.ts'

/** The day on which the tests decide. */
export const asOf = '2026-11-21'

const text = { en: '?', zh: '？' }

/** A version with one fact of every type, and the given rules. */
export function versionOf(
  rules: Readonly<Record<string, Condition>>,
  conditions: Readonly<Record<string, Condition>> = {},
): RulesetVersion {
  return {
    ...emptyVersion,
    facts: {
      married: asked({ type: 'boolean' }),
      age: asked({ type: 'integer', minimum: 0, maximum: 150 }),
      balance: asked({ type: 'integer' }),
      purpose: asked({ type: 'enum', values: ['work', 'study'], assume: 'work' }),
      home: asked({ type: 'country' }),
      arrived: asked({ type: 'date', notAfterAsOf: true }),
      passports: asked({ type: 'countries' }),
    },
    conditions,
    measures: { yearsHere: { age: 'arrived' } },
    readings: { scope: reading() },
    outcomes: { found: { kind: 'notice', modality: 'is', title: text } },
    rules: Object.entries(rules).map(([id, when]) => ({ id, title: text, cites: ['act'], when, then: { outcome: 'found' } })),
  }
}

/** What the error says that a call throws. */
export function messageOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}
