import { defineChapter } from '../../../../src/authoring.ts'
import { terms } from './terms.ts'

/** Payment, collection, and the fees. */
export const fees = defineChapter(terms, {
  outcomes: {
    'pay-and-collect': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'pay the fee and collect the permit at the hall', zh: '在受理大厅缴费并领取证件' },
    },
    'cooperate-with-checks': {
      kind: 'duty',
      modality: 'must',
      title: {
        en: 'cooperate when the office checks the reason: the applicant, and whoever wrote the letters',
        zh: '出入境管理部门核实事由时，申请人和出具邀请函件、证明材料的单位或者个人须予配合',
      },
    },
    'leave-if-refused': {
      kind: 'duty',
      modality: 'must',
      title: { en: 'if the extension is refused, leave China before the permit ends', zh: '不予延期的，须在居留期限届满前离境' },
    },
    'refused-after-the-end': {
      kind: 'notice',
      modality: 'is',
      title: {
        en: 'if a refusal comes after the permit has ended: no source says how long one may stay; ask the office at once (an order to leave gives at most 15 days)',
        zh: '居留证件届满后才收到不予延期决定的：未见规定可再停留多久，请立即咨询受理部门（被决定限期出境的，期限最长15日）',
      },
    },
    fee: { kind: 'fee', modality: 'must', title: { en: 'fee for each person', zh: '每人费用' } },
    'fee-of-added-person': {
      kind: 'fee',
      modality: 'must',
      title: {
        en: 'fee for the person added, by the length of the permit: 400, 800 or 1,000 yuan',
        zh: '所增加偕行人的费用：按证件有效期收取400元、800元或1000元',
      },
    },
  },
  rules: [
    {
      id: 'pay-and-collect',
      title: { en: 'Payment and collection', zh: '缴费与领取' },
      cites: ['guide_time_and_fees'],
      when: { condition: 'any-application' },
      then: { outcome: 'pay-and-collect' },
    },
    {
      id: 'cooperation',
      title: { en: 'Checks call for cooperation', zh: '核实须予配合' },
      cites: ['guide_reminders', 'regs_20'],
      when: { condition: 'any-application' },
      then: { outcome: 'cooperate-with-checks' },
    },
    {
      id: 'leave-if-refused',
      title: { en: 'A refused extension: leave in time', zh: '不予延期：按时离境' },
      cites: ['eeal_32'],
      when: { all: [{ condition: 'extension' }, { fact: 'permitDaysLeft', operator: 'greaterThanInclusive', value: { days: 0 } }] },
      unless: { condition: 'permit-ran-out' },
      then: { outcome: 'leave-if-refused', params: { until: { fact: 'bjPermitExpiresOn' } } },
    },
    {
      id: 'refused-after-the-end',
      title: {
        en: 'The slip makes residence lawful only while the passport is held for the application; the law asks to leave before the permit ends',
        zh: '受理回执仅在护照被收存期间证明合法居留；法律要求按期离境',
      },
      cites: ['regs_18', 'regs_33', 'eeal_32'],
      when: {
        all: [
          { condition: 'extension' },
          { fact: 'bjSubmissionFixed', operator: 'equal', value: true },
          { fact: 'permitDaysLeftThen', operator: 'greaterThanInclusive', value: { days: 0 } },
        ],
      },
      then: { outcome: 'refused-after-the-end' },
    },
    {
      id: 'fee-under-one-year',
      title: { en: 'Less than one year, from the shortest length on', zh: '不满一年（不短于最短有效期）' },
      cites: ['guide_time_and_fees', 'fee_schedule', 'eeal_30'],
      when: {
        all: [
          { condition: 'new-or-extension' },
          { fact: 'bjMonths', operator: 'greaterThanInclusive', value: 6 },
          { fact: 'bjMonths', operator: 'lessThan', value: 12 },
        ],
      },
      then: { outcome: 'fee', params: { amount: 400, currency: 'CNY' } },
    },
    {
      id: 'fee-one-to-three-years',
      title: { en: 'One year, that included, to less than three', zh: '一年（含）至三年（不含）' },
      cites: ['guide_time_and_fees', 'fee_schedule'],
      when: {
        all: [
          { condition: 'new-or-extension' },
          { fact: 'bjMonths', operator: 'greaterThanInclusive', value: 12 },
          { fact: 'bjMonths', operator: 'lessThan', value: 36 },
        ],
      },
      then: { outcome: 'fee', params: { amount: 800, currency: 'CNY' } },
    },
    {
      id: 'fee-three-to-five-years',
      title: { en: 'Three to five years, both included', zh: '三年（含）至五年（含）' },
      cites: ['guide_time_and_fees', 'fee_schedule'],
      when: {
        all: [
          { condition: 'new-or-extension' },
          { fact: 'bjMonths', operator: 'greaterThanInclusive', value: 36 },
          { not: { condition: 'more-than-five-years' } },
        ],
      },
      then: { outcome: 'fee', params: { amount: 1000, currency: 'CNY' } },
    },
    {
      id: 'fee-change',
      title: { en: 'A change of registered items', zh: '变更登记事项' },
      cites: ['fee_schedule'],
      when: { condition: 'open-change' },
      unless: { fact: 'bjChangedItem', operator: 'equal', value: 'companion-added' },
      then: { outcome: 'fee', params: { amount: 200, currency: 'CNY' } },
    },
    {
      id: 'fee-added-person',
      title: { en: 'Persons on the same permit pay the same each', zh: '偕行人按同一标准逐人收费' },
      cites: ['fee_schedule'],
      when: {
        all: [{ condition: 'open-change' }, { fact: 'bjChangedItem', operator: 'equal', value: 'companion-added' }],
      },
      then: { outcome: 'fee-of-added-person' },
    },
  ],
})
