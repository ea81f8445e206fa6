import { describe, expect, it } from 'vitest'
import { renderVersionVerification } from '../../../src/analysis/verification/render-version-verification.ts'
import type { Condition } from '../../../src/model/condition.ts'
import type { Rule } from '../../../src/model/rule.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { verify } from '../../../src/reasons/verification/verify.ts'
import { asked, emptyVersion, reading } from '../../support/arbitrary-version.ts'
import { everyVersion } from '../../support/rulesets.ts'

const of = (fact: string, value: unknown, operator = 'equal') => ({ fact, operator, value }) as Condition
const [married, minor, student] = [of('married', true), of('age', 18, 'lessThan'), of('purpose', 'study')]

/** A version with two facts of two cells and one of three, whose situations are counted by hand. */
function versionOf(rules: readonly (Partial<Rule> & Pick<Rule, 'when'>)[], more: Partial<RulesetVersion> = {}): RulesetVersion {
  const title = { en: 'a title', zh: '标题' }
  return {
    ...emptyVersion,
    facts: {
      married: asked({ type: 'boolean' }),
      age: asked({ type: 'integer', minimum: 0 }),
      purpose: asked({ type: 'enum', values: ['work', 'study', 'visit'] }),
    },
    outcomes: { permit: { kind: 'requirement', modality: 'must', title } },
    rules: rules.map((rule, index): Rule => ({ id: `rule-${index + 1}`, title, cites: ['act'], then: { outcome: 'permit' }, ...rule })),
    ...more,
  }
}

describe('verify', () => {
  it('counts the situations of each outcome', () => {
    const visitor = of('purpose', 'visit')
    const version = versionOf([{ when: { all: [married, minor] } }, { when: { all: [student, { not: minor }] } }, { when: visitor }])
    // Two by two by three; visitors are four of them, married minors who do not visit two, students of age two, whether married or not.
    expect(verify(version)).toMatchObject({
      outcomes: [{ outcome: 'permit', hangsOn: ['married', 'age', 'purpose'], situations: '12', applies: '8' }],
      remarks: [],
    })
  })

  it.each<[string, RulesetVersion, unknown]>([
    [
      'an outcome to which nothing leads',
      versionOf([{ when: { all: [minor, of('age', 18, 'greaterThanInclusive')] } }]),
      [
        { kind: 'outcome-never-applies', outcome: 'permit' },
        { kind: 'rule-never-applies', rule: 'rule-1' },
        { kind: 'never-matters', name: 'age' },
      ],
    ],
    [
      'a rule that others cover together',
      versionOf([{ when: married }, { when: { all: [minor, { not: married }] } }, { when: minor }]),
      [
        { kind: 'rule-always-covered', rule: 'rule-2', by: ['rule-3'] },
        { kind: 'rule-always-covered', rule: 'rule-3', by: ['rule-1', 'rule-2'] },
      ],
    ],
    [
      'no rule that binds more strongly, or says something else',
      versionOf(
        [
          { when: married, then: { outcome: 'permit', modality: 'may', by: { en: 'a court', zh: '法院' } } },
          { when: { all: [married, minor] } },
          { when: { all: [married, student] }, then: { outcome: 'permit', params: { fee: 3 } } },
        ],
        { parameters: { fee: { label: { en: 'fee', zh: '费用' } } } },
      ),
      [],
    ],
    [
      'an exception that never holds where its rule would',
      versionOf([{ when: minor, unless: { all: [married, of('age', 20, 'greaterThan')] } }]),
      [
        { kind: 'exception-never-matters', rule: 'rule-1' },
        { kind: 'never-matters', name: 'married' },
      ],
    ],
    [
      'a fact that is tested either way',
      versionOf([{ when: { any: [{ all: [married, minor] }, { all: [{ not: married }, minor] }] } }]),
      [{ kind: 'never-matters', name: 'married' }],
    ],
    [
      'a reading of which two values come to the same',
      versionOf([{ when: of('count', 'first') }], {
        readings: {
          count: {
            ...reading(),
            values: Object.fromEntries(['first', 'narrow', 'wide'].map((name) => [name, reading().values.wide as never])),
          },
        },
      }),
      [{ kind: 'readings-alike', reading: 'count', values: ['narrow', 'wide'] }],
    ],
    [
      'a reading that nothing tests',
      versionOf([{ when: minor }], { readings: { count: reading() } }),
      [{ kind: 'never-matters', name: 'count' }],
    ],
  ])('remarks %s', (_, version, remarks) => {
    expect(verify(version).remarks).toEqual(remarks)
    for (const language of ['en', 'zh'] as const) {
      const text = renderVersionVerification(version, verify(version), { language })
      expect(text.split('\n').filter((line) => line.startsWith('- ')).length).toBe((remarks as unknown[]).length)
      expect(text).not.toContain('undefined')
    }
  })

  it.each(everyVersion)('has nothing to remark on $name', ({ version }) => {
    expect(verify(version).remarks).toEqual([])
  })
})
