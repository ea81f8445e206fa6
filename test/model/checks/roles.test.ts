import { describe, expect, it } from 'vitest'
import { refusalOf } from '../support.ts'

const label = { en: 'x', zh: '某' }

describe('checkRoles', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    [
      'a parameter that is called nothing',
      { 'rules[0].then.params': { fees: 80 } },
      'rules[0].then.params.fees: there is no parameter `fees`: did you mean `fee`?; `parameters` says what people call each',
    ],
    [
      'two parameters with one part',
      { 'parameters.fee': { label, role: 'within' }, 'parameters.from': { label, role: 'within' }, 'rules[0].then.params.from': 3 },
      'parameters.from.role: `fee` plays this part already',
    ],
    [
      'a currency that is none',
      { 'parameters.fee': { label, role: 'currency' } },
      'rules[0].then.params.fee: a currency is its code, such as `CNY`',
    ],
    [
      'a certificate that is required of no country',
      { 'outcomes.permit.role': 'certificate-required' },
      'outcomes.permit.role: what is `certificate-required` is found for each country',
    ],
    [
      'advice to take first that asks for something',
      { 'outcomes.stamp.role': 'advice-first' },
      'outcomes.stamp.role: advice to take first is found for each country, or for the case\noutcomes.stamp.role: what is `advice-first` is a notice: it asks for nothing\noutcomes.stamp.role: which states are feared is told by a fact: none has the role `feared-states`',
    ],
    [
      'advice for the case that names nothing that comes after it',
      { 'outcomes.permit.role': 'advice-first' },
      'outcomes.permit.role: advice that is found for the case names what comes after it: give `before`\noutcomes.permit.role: what is `advice-first` is a notice: it asks for nothing\noutcomes.permit.role: which states are feared is told by a fact: none has the role `feared-states`',
    ],
    [
      'something that comes before another thing and is no advice',
      { 'outcomes.stamp.before': ['permit'] },
      'outcomes.stamp.before: only advice to take first comes before something: its role is `advice-first`',
    ],
    [
      'advice before an outcome that there is not',
      { 'outcomes.stamp.before': ['permt'] },
      'outcomes.stamp.before[0]: there is no outcome `permt`: did you mean `permit`?\noutcomes.stamp.before: only advice to take first comes before something: its role is `advice-first`',
    ],
    [
      'certificates in hand that are no list',
      { 'facts.birthDate.role': 'certificates-in-hand' },
      'facts.birthDate.role: certificates in hand are a list of records',
    ],
    [
      'certificates in hand that are in no list',
      { 'outcomes.stamp.role': 'certificate-in-hand' },
      'outcomes.stamp.role: whether a certificate is acceptable is found for each of a list with the role `certificates-in-hand`',
    ],
    [
      'certificates in hand of which nobody knows the day',
      { 'facts.certificates.role': 'certificates-in-hand' },
      'facts.certificates.role: certificates in hand have a field with the role `issue-date`, which is not optional',
    ],
    [
      'a unit of time that is none',
      { 'parameters.fee': { label, role: 'time-unit' } },
      'rules[0].then.params.fee: a unit of time is one of `working-day`, `hour`, `day`, `week`, `month`, `year`',
    ],
    ['a day to cover that is none', { 'parameters.fee': { label, role: 'cover-to' } }, 'rules[0].then.params.fee: this is a date'],
    [
      'more units of time than anything takes',
      { 'parameters.fee': { label, role: 'within' }, 'rules[0].then.params.fee': 1e9 },
      'rules[0].then.params.fee: how many units of time is a whole number from 0 to 1000, or said in words',
    ],
    [
      'a day of issue that is no date',
      { 'facts.certificates.fields.place.role': 'issue-date' },
      'facts.certificates.fields.place.role: the day of issue is a date',
    ],
    [
      'a country that certifies by place without a source',
      { certifiesByPlace: [{ country: 'CN', cites: [] }] },
      'certifiesByPlace[0].cites: there has to be a source: name at least one citation',
    ],
    [
      'a country that certifies by place twice',
      {
        certifiesByPlace: [
          { country: 'CN', cites: ['act'] },
          { country: 'CN', cites: ['act'] },
        ],
      },
      'certifiesByPlace[1].country: `CN` is there above',
    ],
    [
      'a part that nothing can play',
      { 'outcomes.permit.role': 'certificate' },
      'outcomes.permit.role: `certificate` is not one of `certificate-required`, `certificate-in-hand`, `certificate-substitute`, `certificate-waiting-time`, `certificate-piece`, `certificate-step`, `certificate-sent`, `advice-first`, `caution`',
    ],
  ])('refuses %s', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })
})
