import { describe, expect, it } from 'vitest'
import { checkVersion } from '../../../src/model/check-version.ts'
import { mostCombined, mostWrittenOut } from '../../../src/model/checks/written-out.ts'
import type { Condition } from '../../../src/model/condition.ts'
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

/** Shared conditions in so many levels, each of ten references to the one below. */
function nested(levels: number): RulesetVersion {
  const ten = (condition: Condition): Condition => ({ all: Array.from({ length: 10 }, () => condition) })
  const conditions = Object.fromEntries(
    Array.from({ length: levels }, (_, level) => [
      `level${level}`,
      ten(level === 0 ? { fact: 'a', operator: 'equal', value: true } : { condition: `level${level - 1}` }),
    ]),
  )
  return versionOf({ conditions, rules: [{ ...rule, when: { condition: `level${levels - 1}` } }] })
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

describe('what would be written out without end', () => {
  it('shared conditions are refused where they have too many comparisons in all, by the rule', () => {
    expect(checkVersion(nested(4))).toEqual([])
    expect(checkVersion(nested(5))).toEqual([
      {
        path: 'rules[0]',
        message: `with this the conditions have more than ${mostWrittenOut} comparisons where shared ones are written out`,
      },
    ])
    expect(checkVersion(nested(40)).map(({ path }) => path)).toEqual(['rules[0]'])
  })

  it('readings are refused where an outcome hangs on too many combinations of them', () => {
    expect(checkVersion(readings(12))).toEqual([])
    expect(checkVersion(readings(13))).toEqual([
      { path: 'outcomes.paper', message: `its rules hang on readings that can be combined in more than ${mostCombined} ways` },
    ])
  })
})
