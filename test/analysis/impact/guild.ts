import { defineVersion } from '../../../src/authoring.ts'

const common = {
  ruleset: 'guild-entry',
  encodedOn: '2026-01-01',
  verifiedOn: '2026-06-30',
  revision: 1,
  dateRounding: 'down',
  parameters: { amount: { label: { en: 'amount', zh: '金额' } } },
  citations: {
    act: { instrument: { en: 'Guild Act', zh: '行会法' }, read: '2026-06-30', reliability: 'OFFICIAL', clauses: ['G-01'] },
    comment: { instrument: { en: 'Comment', zh: '评注' }, read: '2026-06-30', reliability: 'SECONDARY', clauses: ['G-02'] },
  },
  facts: {
    years: {
      type: 'integer',
      minimum: 0,
      maximum: 99,
      label: { en: 'years of practice', zh: '从业年数' },
      question: { en: 'How many years of practice?', zh: '从业几年？' },
    },
    trades: { type: 'countries', question: { en: 'Where have you traded?', zh: '在哪些国家经营过？' } },
    member: {
      type: 'boolean',
      label: { en: 'member', zh: '会员' },
      question: { en: 'Are you a member?', zh: '是否会员？' },
      assume: false,
    },
  },
  conditions: {},
  outcomes: {
    test: { kind: 'requirement', modality: 'must', title: { en: 'guild test', zh: '行会考试' } },
    fee: { kind: 'fee', modality: 'is', title: { en: 'fee', zh: '费用' } },
    paper: { kind: 'requirement', modality: 'must', title: { en: 'trade paper', zh: '经营证明' } },
    oath: { kind: 'requirement', modality: 'must', title: { en: 'oath', zh: '宣誓' } },
  },
  notModelled: [],
} as const

const readings = {
  oathAge: {
    title: { en: 'From when an oath is sworn', zh: '何时起宣誓' },
    values: {
      early: { title: { en: 'early', zh: '早' }, cites: ['act'] },
      late: { title: { en: 'late', zh: '晚' }, cites: ['comment'] },
    },
    recommended: 'early',
    because: { en: 'The Act outranks the comment.', zh: '法律高于评注。' },
  },
} as const

const measures = { 'country.traded': { member: 'trades' } } as const

/** Invented rules: a test before 3 years of practice, a fee of 10, a paper from wherever somebody traded, and an oath from 50 years. */
export const guild2020 = defineVersion({
  ...common,
  measures,
  readings: {},
  inForce: { from: '2020-01-01', basis: 'exact' },
  rules: [
    {
      id: 'new',
      title: { en: 'Whoever is new is tested', zh: '新人应考' },
      cites: ['act'],
      when: { fact: 'years', operator: 'lessThan', value: 3 },
      then: { outcome: 'test' },
    },
    {
      id: 'fee',
      title: { en: 'Members pay', zh: '会员缴费' },
      cites: ['act'],
      when: { fact: 'member', operator: 'equal', value: true },
      then: { outcome: 'fee', params: { amount: 10 } },
    },
    {
      id: 'traded',
      title: { en: 'A paper from each country', zh: '各国一份' },
      cites: ['act'],
      forEach: 'country',
      when: { fact: 'country.traded', operator: 'equal', value: true },
      then: { outcome: 'paper' },
    },
    {
      id: 'oath',
      title: { en: 'An oath from 50 years', zh: '满五十年宣誓' },
      cites: ['act'],
      when: { fact: 'years', operator: 'greaterThanInclusive', value: 50 },
      then: { outcome: 'oath' },
    },
  ],
})

/** What they became: a test before 5 years, a fee of 12 that binds from 40 years, no paper from Japan, and an oath that on one reading is sworn from 60 years only. */
export const guild2025 = defineVersion({
  ...common,
  measures,
  readings,
  inForce: { from: '2025-01-01', basis: 'exact' },
  rules: [
    {
      id: 'newcomer',
      title: { en: 'Newcomers are tested', zh: '新来者应考' },
      cites: ['act'],
      when: { fact: 'years', operator: 'lessThan', value: 5 },
      then: { outcome: 'test' },
    },
    {
      id: 'fee',
      title: { en: 'Members pay', zh: '会员缴费' },
      cites: ['act'],
      when: { fact: 'member', operator: 'equal', value: true },
      then: { outcome: 'fee', params: { amount: 12 } },
    },
    {
      id: 'levy',
      title: { en: 'Members of 40 years must pay', zh: '满四十年的会员必须缴费' },
      cites: ['act'],
      when: {
        all: [
          { fact: 'member', operator: 'equal', value: true },
          { fact: 'years', operator: 'greaterThanInclusive', value: 40 },
        ],
      },
      then: { outcome: 'fee', modality: 'must', params: { amount: 12 } },
    },
    {
      id: 'traded',
      title: { en: 'A paper from each country', zh: '各国一份' },
      cites: ['act'],
      forEach: 'country',
      when: { fact: 'country.traded', operator: 'equal', value: true },
      unless: { fact: 'country', operator: 'equal', value: 'JP' },
      then: { outcome: 'paper' },
    },
    {
      id: 'oath',
      title: { en: 'An oath from 50 or 60 years', zh: '满五十或六十年宣誓' },
      cites: ['act', 'comment'],
      when: {
        any: [
          { fact: 'years', operator: 'greaterThanInclusive', value: 60 },
          {
            all: [
              { fact: 'oathAge', operator: 'equal', value: 'early' },
              { fact: 'years', operator: 'greaterThanInclusive', value: 50 },
            ],
          },
        ],
      },
      then: { outcome: 'oath' },
    },
  ],
})
