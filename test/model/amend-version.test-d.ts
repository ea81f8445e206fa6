import { describe, expectTypeOf, test } from 'vitest'
import { amendVersion, composeVersion, defineChapter, defineTerms, defineVersion } from '../../src/authoring.ts'
import { type Evaluation, evaluate, type Finding } from '../../src/index.ts'

const text = { en: 'a', zh: '一' } as const
const head = { inForce: { from: '2022-03-01', basis: 'exact' }, encodedOn: '2022-03-01', verifiedOn: '2022-03-01', revision: 1 } as const
const source = { instrument: text, read: '2022-03-01', reliability: 'OFFICIAL', clauses: ['X-01'] } as const
const rule = { id: 'r', title: text, cites: ['s12'], when: { condition: 'adult' }, then: { outcome: 'certificate' } } as const

const terms = {
  citations: { s12: source },
  facts: {
    birthDate: { type: 'date', question: text },
    purpose: { type: 'enum', values: ['work', 'study'], question: text },
  },
  measures: { age: { age: 'birthDate' } },
  readings: {
    limit: {
      title: text,
      values: { above: { title: text, cites: ['s12'] }, from: { title: text, cites: ['s12'] } },
      recommended: 'from',
      because: text,
    },
  },
  conditions: { adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 } },
} as const

const before = defineVersion({
  ruleset: 'aurelia',
  ...head,
  dateRounding: 'down',
  ...terms,
  outcomes: {
    certificate: { kind: 'requirement', modality: 'must', title: text },
    advice: { kind: 'notice', modality: 'is', title: text },
  },
  rules: [
    rule,
    {
      ...rule,
      id: 'other',
      forEach: 'country',
      when: { fact: 'purpose', operator: 'equal', value: 'work' },
      then: { outcome: 'advice', params: { until: 5 } },
    },
  ],
  notModelled: [],
})

describe('amendVersion', () => {
  test('takes what is new, with all that stays in scope', () => {
    const after = amendVersion(before, {
      ...head,
      citations: { s13: source },
      repeal: { rules: ['other'] },
      replace: { rules: [{ id: 'r', cites: ['s13'] }], outcomes: { certificate: { title: text } } },
      add: {
        facts: { children: { type: 'integer', question: text, cites: ['s13'] } },
        askedAfter: { children: 'birthDate' },
        measures: { eighteenth: { shift: 'birthDate', by: { years: 18 } } },
        conditions: { parent: { all: [{ fact: 'children', operator: 'greaterThan', value: 0 }, { condition: 'adult' }] } },
        outcomes: { fee: { kind: 'fee', modality: 'must', title: text } },
        rules: [
          {
            after: 'r',
            rules: [{ id: 'parents', title: text, cites: ['s12', 's13'], when: { condition: 'parent' }, then: { outcome: 'fee' } }],
          },
        ],
      },
    })
    evaluate(after, { children: 2, purpose: 'work' }, { asOf: '2026-01-01' })
    // @ts-expect-error - children are counted
    evaluate(after, { children: 'two' }, { asOf: '2026-01-01' })
    // @ts-expect-error - it is `children`
    evaluate(after, { childen: 2 }, { asOf: '2026-01-01' })
    // An amendment of an amendment knows what both say.
    amendVersion(after, { ...head, repeal: { rules: ['parents'], facts: ['children'], conditions: ['parent'], outcomes: ['fee'] } })
    // @ts-expect-error - that one is repealed
    amendVersion(after, { ...head, repeal: { rules: ['other'] } })
    expectTypeOf<(typeof after)['rules'][number]['id']>().toEqualTypeOf<'r' | 'parents'>()
  })

  test('is found by the names that it keeps and adds', () => {
    const after = amendVersion(before, {
      ...head,
      repeal: { rules: ['other'], outcomes: ['advice'] },
      replace: {
        rules: [{ ...rule, id: 'r', forEach: 'place', when: { fact: 'place', operator: 'equal', value: 'Aurelia' } }],
        readings: {
          limit: {
            values: { above: { title: text, cites: ['s12'] }, never: { title: text, cites: ['s12'] } },
            recommended: 'never',
          },
        },
      },
      add: {
        facts: { papers: { type: 'records', each: 'paper', question: text, fields: { issuedOn: { type: 'date', question: text } } } },
        readings: {
          count: {
            title: text,
            values: { one: { title: text, cites: ['s12'] }, all: { title: text, cites: ['s12'] } },
            recommended: 'one',
            because: text,
          },
        },
        outcomes: { fee: { kind: 'fee', modality: 'must', title: text } },
        rules: [
          {
            after: 'r',
            rules: [
              { ...rule, id: 'fee', then: { outcome: 'fee', params: { amount: 5 } } },
              { ...rule, id: 'paper', forEach: 'paper', then: { outcome: 'fee', params: { dueOn: { fact: 'paper.issuedOn' } } } },
            ],
          },
        ],
      },
    })
    type After = typeof after
    expectTypeOf<Finding<After>['outcome']>().toEqualTypeOf<'certificate' | 'fee'>()
    expectTypeOf<Finding<After>['rules'][number]>().toEqualTypeOf<'r' | 'fee' | 'paper'>()
    expectTypeOf<keyof Finding<After>['params']>().toEqualTypeOf<'until' | 'amount' | 'dueOn'>()
    // What a repealed rule was applied to each of, or told, stays: of rules only the ids are followed one by one.
    expectTypeOf<keyof Finding<After>['subject']>().toEqualTypeOf<'country' | 'place' | 'paper'>()
    expectTypeOf<Evaluation<After>['readings']>().toEqualTypeOf<{
      readonly limit?: 'above' | 'never'
      readonly count?: 'one' | 'all'
    }>()
    expectTypeOf<Evaluation<After>['missing'][number]>().toEqualTypeOf<'birthDate' | 'purpose' | 'papers' | `papers[${number}].issuedOn`>()
    evaluate(after, {}, { asOf: '2026-01-01', readings: { limit: 'never', count: 'all' } })
    // @ts-expect-error - it is above or never now
    evaluate(after, {}, { asOf: '2026-01-01', readings: { limit: 'from' } })
    // @ts-expect-error - that one is repealed
    expectTypeOf<Finding<After>['outcome']>().toEqualTypeOf<'certificate' | 'fee' | 'advice'>()
  })

  test('refuses ids that are not there', () => {
    // @ts-expect-error - it is `other`
    amendVersion(before, { ...head, repeal: { rules: ['othr'] } })
    // @ts-expect-error - it is `age`
    amendVersion(before, { ...head, repeal: { measures: ['ages'] } })
    // @ts-expect-error - it is `adult`
    amendVersion(before, { ...head, replace: { conditions: { adlt: { fact: 'age', operator: 'greaterThan', value: 18 } } } })
    // @ts-expect-error - it is `certificate`
    amendVersion(before, { ...head, replace: { outcomes: { certificat: { title: text } } } })
    // @ts-expect-error - it is `age`
    amendVersion(before, { ...head, replace: { measures: { ages: { age: 'birthDate' } } } })
    // @ts-expect-error - it is `limit`
    amendVersion(before, { ...head, replace: { readings: { limits: { title: text } } } })
    // @ts-expect-error - it is `r`
    amendVersion(before, { ...head, replace: { rules: [{ id: 'q', title: text }] } })
    // @ts-expect-error - there is no rule `q` to stand after
    amendVersion(before, { ...head, add: { rules: [{ after: 'q', rules: [{ ...rule, id: 'new' }] }] } })
    // @ts-expect-error - nothing stands after what is repealed
    amendVersion(before, { ...head, repeal: { rules: ['other'] }, add: { rules: [{ after: 'other', rules: [{ ...rule, id: 'new' }] }] } })
  })

  test('takes of a rule or an outcome what changes, and `null` for what goes', () => {
    amendVersion(before, {
      ...head,
      replace: {
        rules: [
          { id: 'r', when: { fact: 'age', operator: 'lessThan', value: 18 }, unless: null },
          { id: 'other', forEach: null, then: { params: { until: null, from: 5 } } },
        ],
        outcomes: { advice: { by: null } },
      },
    })
    // @ts-expect-error - a rule is not without what it decides on
    amendVersion(before, { ...head, replace: { rules: [{ id: 'r', when: null }] } })
    // @ts-expect-error - an outcome is not without a title
    amendVersion(before, { ...head, replace: { outcomes: { advice: { title: null } } } })
    // @ts-expect-error - it is `unless`
    amendVersion(before, { ...head, replace: { rules: [{ id: 'r', unles: null }] } })
    // @ts-expect-error - it is `age`, also where only this changes
    amendVersion(before, { ...head, replace: { rules: [{ id: 'r', when: { fact: 'agee', operator: 'lessThan', value: 18 } }] } })
    // @ts-expect-error - it is `outcome`, also where only this changes
    amendVersion(before, { ...head, replace: { rules: [{ id: 'r', then: { outcom: 'advice' } }] } })
  })

  test('refuses to add what is there, unless it is repealed', () => {
    // @ts-expect-error - replace it
    amendVersion(before, { ...head, add: { facts: { purpose: { type: 'boolean', question: text } } } })
    // @ts-expect-error - replace it
    amendVersion(before, { ...head, add: { measures: { age: { age: 'birthDate' } } } })
    amendVersion(before, { ...head, repeal: { facts: ['purpose'] }, add: { facts: { purpose: { type: 'boolean', question: text } } } })
  })

  test('checks names and values as a version written whole does', () => {
    // @ts-expect-error - there is no purpose `family`
    amendVersion(before, { ...head, replace: { conditions: { adult: { fact: 'purpose', operator: 'equal', value: 'family' } } } })
    // @ts-expect-error - there is no source `s13`
    amendVersion(before, { ...head, replace: { rules: [{ id: 'r', cites: ['s13'] }] } })
    // @ts-expect-error - there is no reading `both`
    amendVersion(before, { ...head, replace: { readings: { limit: { recommended: 'both' } } } })
    // @ts-expect-error - a date of birth is no purpose
    amendVersion(before, { ...head, replace: { measures: { age: { age: 'purpose' } } } })
  })
})

describe('chapters', () => {
  const checked = defineTerms(terms)

  test('are put together to a version that knows all of them', () => {
    const fees = defineChapter(checked, {
      outcomes: { fee: { kind: 'fee', modality: 'must', title: text } },
      rules: [{ ...rule, id: 'fee', then: { outcome: 'fee', params: { amount: 5 } } }],
    })
    const documents = defineChapter(checked, {
      outcomes: { certificate: { kind: 'requirement', modality: 'must', title: text } },
      rules: [{ ...rule, forEach: 'country', when: { fact: 'country', operator: 'equal', value: 'FR' } }],
    })
    const version = composeVersion({ ruleset: 'aurelia', ...head, dateRounding: 'down', notModelled: [] }, checked, [documents, fees])
    expectTypeOf<(typeof version)['rules'][number]['id']>().toEqualTypeOf<'r' | 'fee'>()
    expectTypeOf<Finding<typeof version>['outcome']>().toEqualTypeOf<'certificate' | 'fee'>()
    expectTypeOf<keyof Finding<typeof version>['params']>().toEqualTypeOf<'amount'>()
    expectTypeOf<keyof Finding<typeof version>['subject']>().toEqualTypeOf<'country'>()
    amendVersion(version, { ...head, repeal: { rules: ['fee'], outcomes: ['fee'] } })
    // @ts-expect-error - no chapter has it
    amendVersion(version, { ...head, repeal: { rules: ['fees'] } })
  })

  test('check their rules against the terms', () => {
    // @ts-expect-error - it is `adult`
    defineChapter(checked, { outcomes: {}, rules: [{ ...rule, when: { condition: 'adlt' } }] })
    // @ts-expect-error - the chapter has no such outcome
    defineChapter(checked, { outcomes: {}, rules: [rule] })
    // @ts-expect-error - it is `birthDate`
    defineTerms({ ...terms, measures: { age: { age: 'birthday' } } })
  })
})
