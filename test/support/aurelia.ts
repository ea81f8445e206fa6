import { defineRuleset, defineVersion } from '../../src/authoring.ts'

/**
 * A fictional version with a fact of every type, a reading, an exception and outcomes of every modality, for texts and interviews.
 *
 * Aurelia and its statutes exist only as an example.
 */
export const aureliaVersion = defineVersion({
  ruleset: 'aurelia-residence',
  inForce: { from: '2020-01-01', basis: 'exact' },
  encodedOn: '2026-01-01',
  verifiedOn: '2026-06-30',
  revision: 1,
  dateRounding: 'down',
  parameters: {
    currency: { label: { en: 'currency', zh: '币种' }, role: 'currency' },
    amount: { label: { en: 'amount', zh: '金额' } },
    dueOn: { label: { en: 'due on', zh: '截止时间' } },
  },
  citations: {
    act: {
      instrument: { en: 'Residence Act 2019', zh: '2019年居留法' },
      locator: { en: 's 12', zh: '第12条' },
      address: 'https://law.example/residence-act/12',
      read: '2026-06-30',
      reliability: 'OFFICIAL',
      clauses: ['AU-01', 'AU-02'],
    },
    guide: {
      instrument: { en: 'Handbook of the Aurelian Bar', zh: '奥雷利亚律师手册' },
      read: '2026-06-29',
      reliability: 'SECONDARY',
      clauses: ['AU-03'],
      note: { en: 'Second edition.', zh: '第二版。' },
    },
  },
  facts: {
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['residences.from'],
      question: { en: 'When were you born?', zh: '何时出生？' },
    },
    purpose: {
      type: 'enum',
      values: ['work', 'study', 'visit'],
      labels: { work: { en: 'paid work', zh: '工作' }, study: { en: 'study', zh: '学习' }, visit: { en: 'a visit', zh: '探访' } },
      question: { en: 'What do you come for?', zh: '来做什么？' },
    },
    children: {
      type: 'integer',
      minimum: 0,
      maximum: 20,
      label: { en: 'children who come along', zh: '随行子女' },
      question: { en: 'How many children come with you?', zh: '随行子女几人？' },
    },
    homeCountry: { type: 'country', question: { en: 'Where is your home?', zh: '家在哪个国家？' } },
    fledFrom: {
      type: 'countries',
      label: { en: 'countries fled from', zh: '逃离的国家' },
      question: { en: 'Which countries did you flee?', zh: '逃离了哪些国家？' },
    },
    residences: {
      type: 'stays',
      complete: 'historyComplete',
      question: { en: 'Where have you lived?', zh: '在哪里居住过？' },
      hint: { en: 'Every country.', zh: '每个国家。' },
    },
    historyComplete: { type: 'boolean', question: { en: 'Is that all?', zh: '是否全部？' }, assume: true },
    papers: {
      type: 'records',
      each: 'paper',
      eachLabel: { en: 'paper', zh: '文件' },
      fields: {
        country: { type: 'country', question: { en: 'Who issued it?', zh: '由谁出具？' } },
        issuedOn: {
          type: 'date',
          optional: true,
          notAfterAsOf: true,
          label: { en: 'day of issue', zh: '出具日期' },
          question: { en: 'When was it issued?', zh: '何时出具？' },
        },
        original: { type: 'boolean', question: { en: 'Is it an original?', zh: '是否原件？' } },
        number: { type: 'text', optional: true, question: { en: 'Which number has it?', zh: '编号是什么？' } },
      },
      question: { en: 'Which papers do you have?', zh: '有哪些文件？' },
      assume: [],
    },
  },
  measures: {
    age: { age: 'birthDate' },
    majority: { shift: 'birthDate', by: { years: 18 } },
    paperCount: { count: 'papers' },
    'country.totalStay': { totalStay: 'residences', where: 'country', in: 'months' },
    'country.adultStay': { longestStay: 'residences', where: 'country', since: 'majority', in: 'days', bridging: 10 },
    'country.lastDay': { lastDay: 'residences', where: 'country' },
    'country.hasPaper': { exists: 'papers', where: 'country' },
    'country.fled': { member: 'fledFrom' },
    'place.lived': { exists: 'residences', where: 'place', status: 'ended' },
    'paper.age': { elapsed: { from: 'paper.issuedOn', to: 'asOf' }, in: 'months' },
  },
  readings: {
    halfYear: {
      title: { en: 'Does exactly half a year count?', zh: '恰好半年是否算？' },
      values: {
        counts: { title: { en: 'It counts', zh: '算' }, cites: ['act'] },
        'does-not': { title: { en: 'It does not', zh: '不算' }, cites: ['guide'] },
      },
      recommended: 'counts',
      because: { en: 'The Act outranks the handbook.', zh: '法律高于手册。' },
    },
  },
  conditions: {
    'half-a-year': {
      label: { en: 'half a year was spent in {country}', zh: '在{country}满半年' },
      any: [
        { fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } },
        {
          all: [
            { fact: 'halfYear', operator: 'equal', value: 'counts' },
            { fact: 'country.totalStay', operator: 'equal', value: { months: 6 } },
          ],
        },
      ],
    },
    adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
  },
  outcomes: {
    certificate: { kind: 'requirement', modality: 'must', title: { en: 'certificate of residence', zh: '居住证明' } },
    'city-letter': { kind: 'requirement', modality: 'is', title: { en: 'letter of the city', zh: '城市函件' } },
    fee: { kind: 'fee', modality: 'must', title: { en: 'fee', zh: '费用' } },
    bond: {
      kind: 'consequence',
      modality: 'may',
      by: { en: 'the registrar', zh: '登记官' },
      title: { en: 'a bond may be asked for', zh: '可以要求保证金' },
    },
    'paper-lapsed': { kind: 'notice', modality: 'is', title: { en: 'paper has lapsed', zh: '文件已失效' } },
  },
  rules: [
    {
      id: 'long-stay',
      title: { en: 'Half a year in a country, as an adult', zh: '成年人在一国居住半年' },
      cites: ['act', 'guide'],
      forEach: 'country',
      when: { all: [{ condition: 'adult' }, { condition: 'half-a-year' }] },
      unless: {
        any: [
          { fact: 'country.fled', operator: 'equal', value: true },
          { fact: 'country', operator: 'equal', value: 'VA' },
        ],
      },
      then: { outcome: 'certificate' },
    },
    {
      id: 'city-letter',
      title: { en: 'A letter of each city left', zh: '每个离开的城市各一份' },
      cites: ['guide'],
      forEach: 'place',
      when: { fact: 'place.lived', operator: 'equal', value: true },
      then: { outcome: 'city-letter' },
    },
    {
      id: 'fee',
      title: { en: 'Everyone pays, students less', zh: '人人缴费，学生较少' },
      cites: ['act'],
      when: { fact: 'purpose', operator: 'in', value: ['work', 'study'] },
      then: { outcome: 'fee', params: { currency: 'AUR', amount: 1200, dueOn: { fact: 'majority' } } },
    },
    {
      id: 'bond',
      title: { en: 'A bond for large families, and for those from the Vatican', zh: '多子女家庭及来自梵蒂冈者的保证金' },
      cites: ['act'],
      when: {
        any: [
          { fact: 'children', operator: 'greaterThan', value: 3 },
          { fact: 'homeCountry', operator: 'equal', value: 'VA' },
        ],
      },
      then: { outcome: 'bond' },
    },
    {
      id: 'paper-lapsed',
      title: { en: 'Papers lapse after a year', zh: '文件一年后失效' },
      cites: ['act'],
      forEach: 'paper',
      when: {
        all: [
          { fact: 'paper.age', operator: 'greaterThanInclusive', value: { years: 1 } },
          { fact: 'paper.original', operator: 'equal', value: false },
        ],
      },
      then: { outcome: 'paper-lapsed' },
    },
  ],
  notModelled: [],
})

/** The ruleset of that version alone. */
export const aurelia = defineRuleset({
  id: 'aurelia-residence',
  title: { en: 'Residence in Aurelia', zh: '在奥雷利亚居留' },
  jurisdiction: 'AU',
  versions: [aureliaVersion],
})
