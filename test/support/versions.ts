import { defineVersion } from '../../src/authoring.ts'
import type { RulesetVersion } from '../../src/model/version.ts'

/**
 * A small version with a fact of every type and a measure of every operator, from which bad ones are made.
 *
 * Borduria and its statutes exist only as an example.
 */
export const borduriaVersion = defineVersion({
  ruleset: 'borduria-permits',
  inForce: {
    from: '2020-03-01',
    basis: 'bound',
    note: { en: 'The gazette of that day is the first that was seen.', zh: '所见最早的是该日的公报。' },
  },
  encodedOn: '2026-01-01',
  verifiedOn: '2026-06-30',
  revision: 1,
  dateRounding: 'down',
  parameters: {
    fee: { label: { en: 'fee', zh: '费用' } },
    from: { label: { en: 'from', zh: '自' } },
    issued: { label: { en: 'issued on', zh: '签发日期' } },
  },
  citations: {
    act: {
      instrument: { en: 'Permits Act 2019', zh: '2019年许可法' },
      locator: { en: 's 4', zh: '第4条' },
      read: '2026-06-30',
      reliability: 'OFFICIAL',
      clauses: ['BO-01', 'BO-02'],
    },
    guide: { instrument: { en: 'Handbook of permits', zh: '许可手册' }, read: '2026-06-29', reliability: 'SECONDARY', clauses: ['BO-03'] },
  },
  facts: {
    purpose: {
      type: 'enum',
      values: ['work', 'study'],
      labels: { work: { en: 'work', zh: '工作' }, study: { en: 'study', zh: '学习' } },
      question: { en: 'What is the permit for?', zh: '申请许可的目的是什么？' },
      assume: 'work',
      cites: ['act'],
    },
    birthDate: {
      type: 'date',
      notAfterAsOf: true,
      notAfter: ['arrivedOn', 'residences.from', 'certificates.issuedOn'],
      question: { en: 'When were you born?', zh: '您何时出生？' },
    },
    arrivedOn: { type: 'date', question: { en: 'When did you arrive?', zh: '您何时抵达？' } },
    residences: { type: 'stays', complete: 'historyComplete', question: { en: 'Where have you lived?', zh: '您在哪里居住过？' } },
    historyComplete: { type: 'boolean', assume: true, question: { en: 'Is that all?', zh: '以上是否全部？' } },
    nationalities: { type: 'countries', assume: [], question: { en: 'Which passports do you hold?', zh: '您持有哪些护照？' } },
    birthCountry: { type: 'country', question: { en: 'Where were you born?', zh: '您在哪里出生？' } },
    children: { type: 'integer', minimum: 0, maximum: 20, question: { en: 'How many children do you have?', zh: '您有几个子女？' } },
    certificates: {
      type: 'records',
      each: 'certificate',
      fields: {
        country: { type: 'country', question: { en: 'Of which country?', zh: '哪个国家？' } },
        place: { type: 'text', optional: true, question: { en: 'Of which city?', zh: '哪个城市？' } },
        issuedOn: { type: 'date', notAfterAsOf: true, question: { en: 'When was it issued?', zh: '何时出具？' } },
        stamped: { type: 'boolean', optional: true, question: { en: 'Is it stamped?', zh: '是否盖章？' } },
      },
      question: { en: 'Which certificates do you have?', zh: '您有哪些证明？' },
    },
  },
  measures: {
    age: { age: 'birthDate', on: 'asOf' },
    sixteenthBirthday: { shift: 'birthDate', by: { years: 16 } },
    tenYears: { window: { years: 10 }, ending: 'asOf' },
    countedFrom: { latest: ['tenYears', 'sixteenthBirthday'] },
    firstEvent: { earliest: ['arrivedOn', 'asOf'] },
    waiting: { elapsed: { from: 'arrivedOn', to: 'asOf' }, in: 'months' },
    required: { sum: ['waiting', 'children'] },
    'country.total': { totalStay: 'residences', where: 'country', since: 'countedFrom', by: 'place', in: 'months' },
    'country.longest': { longestStay: 'residences', where: 'country', bridging: 14, in: 'days' },
    'country.lead': { stayLead: 'residences', since: 'countedFrom' },
    inChina: { totalStay: 'residences', country: 'CN', in: 'months' },
    'country.firstDay': { firstDay: 'residences', where: 'country' },
    'country.lastDay': { lastDay: 'residences', where: 'country', lasting: { months: 6 }, bridging: 14 },
    'country.national': { member: 'nationalities' },
    'country.certified': { exists: 'certificates', where: 'country' },
    'place.lived': { exists: 'residences', where: 'place', status: 'ended' },
    'certificate.age': { elapsed: { from: 'certificate.issuedOn', to: 'asOf' }, in: 'days' },
    certificateCount: { count: 'certificates' },
  },
  readings: {
    sixMonths: {
      title: { en: 'Is exactly six months enough?', zh: '恰好六个月是否足够？' },
      values: {
        'at-least': { title: { en: 'Yes', zh: '是' }, cites: ['act'] },
        'more-than': { title: { en: 'No', zh: '否' }, cites: ['guide'] },
      },
      recommended: 'at-least',
      because: { en: 'The act says so.', zh: '法律如此规定。' },
    },
  },
  conditions: {
    adult: { fact: 'age', operator: 'greaterThanInclusive', value: 16 },
    'long-stay': {
      all: [
        { condition: 'adult' },
        { fact: 'country.total', operator: 'greaterThanInclusive', value: { months: 6 } },
        { not: { fact: 'country', operator: 'in', value: ['US', 'CA'] } },
      ],
    },
  },
  outcomes: {
    permit: { kind: 'requirement', modality: 'must', title: { en: 'permit', zh: '许可' } },
    certificate: {
      kind: 'requirement',
      modality: 'may',
      by: { en: 'the registrar', zh: '登记官' },
      title: { en: 'certificate', zh: '证明' },
    },
    'city-form': { kind: 'notice', modality: 'is', title: { en: 'form of the city', zh: '市政表格' } },
    stamp: { kind: 'fee', modality: 'must', title: { en: 'stamp', zh: '盖章' } },
  },
  rules: [
    {
      id: 'permit',
      title: { en: 'Adults need a permit', zh: '成年人需要许可' },
      cites: ['act'],
      when: { any: [{ condition: 'adult' }, { fact: 'nationalities', operator: 'contains', value: 'CN' }] },
      then: { outcome: 'permit', params: { fee: 80, from: { fact: 'sixteenthBirthday' } } },
    },
    {
      id: 'long-stay',
      title: { en: 'A certificate of each country', zh: '每个国家的证明' },
      cites: ['act', 'guide'],
      forEach: 'country',
      when: { condition: 'long-stay' },
      unless: { fact: 'sixMonths', operator: 'equal', value: 'more-than' },
      then: { outcome: 'certificate' },
    },
    {
      id: 'nationality',
      title: { en: 'A certificate of the nationality', zh: '国籍国的证明' },
      cites: ['act'],
      forEach: 'country',
      when: { fact: 'country.national', operator: 'equal', value: true },
      then: { outcome: 'certificate', modality: 'must' },
    },
    {
      id: 'city-form',
      title: { en: 'A form of each city', zh: '每个城市的表格' },
      cites: ['act'],
      forEach: 'place',
      when: { fact: 'place', operator: 'equal', value: 'Szohôd' },
      then: { outcome: 'city-form' },
    },
    {
      id: 'stamp',
      title: { en: 'A stamp on each certificate', zh: '每份证明须盖章' },
      cites: ['guide'],
      forEach: 'certificate',
      when: { fact: 'certificate.age', operator: 'lessThan', value: { days: 90 } },
      then: { outcome: 'stamp', params: { issued: { fact: 'certificate.issuedOn' } } },
    },
  ],
  notModelled: [{ clauses: ['BO-09'], reason: 'It concerns diplomats only.' }],
})

/**
 * A copy of a version as plain data with other values at some paths: what an author might write by mistake, or an attacker on purpose.
 *
 * @param edits - The values by path, such as `rules[0].id` or `measures["country.total"].in`; `undefined` takes out what is there.
 */
export function vary(edits: Readonly<Record<string, unknown>>, version: RulesetVersion = borduriaVersion): RulesetVersion {
  const copy = JSON.parse(JSON.stringify(version))
  for (const [path, value] of Object.entries(edits)) {
    const keys = [...path.matchAll(/\["(.+?)"\]|\[(\d+)\]|([^.[]+)/g)].map(([, quoted, index, name]) => quoted ?? index ?? name ?? '')
    const last = keys.pop() ?? ''
    const target = keys.reduce((part, key) => part[key], copy)
    if (value === undefined) delete target[last]
    else target[last] = value
  }
  return copy
}
