import { describe, expect, it } from 'vitest'
import { checkVersion } from '../../../src/model/check-version.ts'
import { mostCombined } from '../../../src/model/checks/combined-readings.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { emptyVersion } from '../../support/arbitrary-version.ts'

const text = { en: '?', zh: '？' }
const rule = { id: 'rule', title: text, cites: ['act'] as const, then: { outcome: 'paper' } }

function versionOf(parts: Partial<RulesetVersion>): RulesetVersion {
  return {
    ...emptyVersion,
    facts: { a: { type: 'boolean', question: text } },
    outcomes: { paper: { kind: 'requirement', modality: 'must', title: text } },
    ...parts,
  }
}

/** So many readings of two values, any of which is enough. */
function readings(count: number): RulesetVersion {
  const values = { yes: { title: text, cites: ['act'] as const }, no: { title: text, cites: ['act'] as const } }
  const names = Array.from({ length: count }, (_, index) => `reading${index}`)
  return versionOf({
    readings: Object.fromEntries(names.map((name) => [name, { title: text, recommended: 'yes', because: text, values }])),
    rules: [{ ...rule, when: { any: names.map((fact) => ({ fact, operator: 'equal', value: 'yes' })) as never } }],
  })
}

describe('readings that would be told without end', () => {
  it('are refused where an outcome hangs on too many combinations of them', () => {
    expect(checkVersion(readings(12))).toEqual([])
    expect(checkVersion(readings(13))).toEqual([
      { path: 'outcomes.paper', message: `its rules hang on readings that can be combined in more than ${mostCombined} ways` },
    ])
  })
})
