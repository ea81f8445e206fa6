import { describe, test } from 'vitest'
import { defineVersion } from '../../src/authoring.ts'

const text = { en: 'a', zh: '一' } as const

/** The parts of a version that every test keeps as they are. */
const rest = {
  ruleset: 'aurelia',
  inForce: { from: '2022-03-01', basis: 'exact' },
  encodedOn: '2022-03-01',
  verifiedOn: '2022-03-01',
  revision: 1,
  dateRounding: 'down',
  notModelled: [],
} as const

const citations = {
  s12: { instrument: text, read: '2022-03-01', reliability: 'OFFICIAL', clauses: ['X-01'] },
} as const

const facts = {
  birthDate: { type: 'date', question: text },
  purpose: { type: 'enum', values: ['work', 'study'], question: text },
  nationalities: { type: 'countries', question: text },
  residences: { type: 'stays', question: text },
  certificates: { type: 'records', each: 'certificate', question: text, fields: { issuedOn: { type: 'date', question: text } } },
} as const

const measures = {
  age: { age: 'birthDate' },
  'country.totalStay': { totalStay: 'residences', where: 'country', in: 'months' },
} as const

const readings = {
  counting: {
    title: text,
    values: { total: { title: text, cites: ['s12'] }, continuous: { title: text, cites: ['s12'] } },
    recommended: 'total',
    because: text,
  },
} as const

const conditions = { adult: { fact: 'age', operator: 'greaterThanInclusive', value: 18 } } as const
const outcomes = { certificate: { kind: 'requirement', modality: 'must', title: text } } as const
const rule = { id: 'r', title: text, cites: ['s12'], when: { condition: 'adult' }, then: { outcome: 'certificate' } } as const
const parts = { ...rest, citations, facts, measures, readings, conditions, outcomes } as const

describe('defineVersion', () => {
  test('takes a version in which every name and value is right', () => {
    defineVersion({
      ...parts,
      rules: [
        rule,
        {
          ...rule,
          id: 'each-country',
          forEach: 'country',
          when: {
            all: [
              { fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } },
              { fact: 'country', operator: 'notEqual', value: 'CN' },
              { fact: 'counting', operator: 'equal', value: 'total' },
              { fact: 'nationalities', operator: 'contains', value: 'FR' },
            ],
          },
        },
        {
          ...rule,
          id: 'each-certificate',
          forEach: 'certificate',
          when: { fact: 'certificate.issuedOn', operator: 'lessThan', value: '2020-01-01' },
        },
      ],
    })
  })

  test('takes times and working days, and keeps them apart from dates', () => {
    const timed = { ...facts, movedInAt: { type: 'time', question: text } } as const
    const both = {
      ...measures,
      due: { shift: 'movedInAt', by: { hours: 24 } },
      answer: { shift: 'birthDate', by: { workingDays: 7 }, in: 'CN' },
    } as const
    const late = { fact: 'due', operator: 'lessThan', value: '2026-11-20T21:30' } as const
    defineVersion({ ...parts, facts: timed, measures: both, rules: [{ ...rule, when: late }] })
    // @ts-expect-error - working days are those of a country
    defineVersion({ ...parts, measures: { ...measures, answer: { shift: 'birthDate', by: { workingDays: 7 } } }, rules: [rule] })
    // @ts-expect-error - a date is not moved by hours
    defineVersion({ ...parts, measures: { ...measures, due: { shift: 'birthDate', by: { hours: 24 } } }, rules: [rule] })
    // @ts-expect-error - a time is not a date
    defineVersion({ ...parts, facts: timed, measures: { ...measures, day: { shift: 'movedInAt', by: { days: 1 } } }, rules: [rule] })
  })

  test('takes a text as a parameter, in both languages', () => {
    defineVersion({ ...parts, rules: [{ ...rule, then: { outcome: 'certificate', params: { address: text } } }] })
    // @ts-expect-error - the Chinese text is lacking
    defineVersion({ ...parts, rules: [{ ...rule, then: { outcome: 'certificate', params: { address: { en: 'a' } } } }] })
  })

  test('refuses a misspelt fact', () => {
    // @ts-expect-error - it is `purpose`
    defineVersion({ ...parts, rules: [{ ...rule, when: { fact: 'purpos', operator: 'equal', value: 'work' } }] })
  })

  test('refuses a value outside an enumeration, and an ordering of one', () => {
    // @ts-expect-error - there is no purpose `family`
    defineVersion({ ...parts, rules: [{ ...rule, when: { fact: 'purpose', operator: 'equal', value: 'family' } }] })
    // @ts-expect-error - purposes have no order
    defineVersion({ ...parts, rules: [{ ...rule, when: { fact: 'purpose', operator: 'greaterThan', value: 'work' } }] })
  })

  test('refuses an unknown citation and an empty `cites`', () => {
    // @ts-expect-error - there is only `s12`
    defineVersion({ ...parts, rules: [{ ...rule, cites: ['s13'] }] })
    // @ts-expect-error - every rule cites something
    defineVersion({ ...parts, rules: [{ ...rule, cites: [] }] })
  })

  test('refuses an empty `any`, an empty `all` and an empty list of values', () => {
    // @ts-expect-error - one of nothing is never so
    defineVersion({ ...parts, rules: [{ ...rule, when: { any: [] } }] })
    // @ts-expect-error - all of nothing is always so
    defineVersion({ ...parts, rules: [{ ...rule, when: { all: [] } }] })
    // @ts-expect-error - nothing is in an empty list
    defineVersion({ ...parts, rules: [{ ...rule, when: { fact: 'purpose', operator: 'in', value: [] } }] })
  })

  test('refuses what is not in scope of a rule’s `forEach`', () => {
    const stay = { fact: 'country.totalStay', operator: 'greaterThan', value: { months: 6 } } as const
    // @ts-expect-error - the rule is not applied to each country
    defineVersion({ ...parts, rules: [{ ...rule, when: stay }] })
    // @ts-expect-error - this one is applied to each certificate, which has no country
    defineVersion({ ...parts, rules: [{ ...rule, forEach: 'certificate', when: stay }] })
    // @ts-expect-error - there are no such records
    defineVersion({ ...parts, rules: [{ ...rule, forEach: 'passport' }] })
  })

  test('refuses lengths of another unit, and a number of months', () => {
    const inDays = { fact: 'country.totalStay', operator: 'equal', value: { days: 180 } } as const
    // @ts-expect-error - months are compared with months
    defineVersion({ ...parts, rules: [{ ...rule, forEach: 'country', when: inDays }] })
    const number = { fact: 'country.totalStay', operator: 'equal', value: 6 } as const
    // @ts-expect-error - a length says its unit
    defineVersion({ ...parts, rules: [{ ...rule, forEach: 'country', when: number }] })
  })

  test('refuses unknown outcomes, shared conditions, readings and countries', () => {
    // @ts-expect-error - there is only `certificate`
    defineVersion({ ...parts, rules: [{ ...rule, then: { outcome: 'certificat' } }] })
    // @ts-expect-error - there is only `adult`
    defineVersion({ ...parts, rules: [{ ...rule, when: { condition: 'minor' } }] })
    // @ts-expect-error - a reading has closed values
    defineVersion({ ...parts, rules: [{ ...rule, when: { fact: 'counting', operator: 'equal', value: 'both' } }] })
    // @ts-expect-error - country codes are ISO 3166-1 in capitals
    defineVersion({ ...parts, rules: [{ ...rule, when: { fact: 'nationalities', operator: 'contains', value: 'fr' } }] })
  })

  test('refuses a measure of a fact that is not there, or of another type', () => {
    // @ts-expect-error - it is `birthDate`
    defineVersion({ ...parts, measures: { ...measures, older: { age: 'birthday' } }, rules: [rule] })
    // @ts-expect-error - a purpose has no longest stay
    defineVersion({ ...parts, measures: { ...measures, stay: { longestStay: 'purpose', in: 'months' } }, rules: [rule] })
  })

  test('refuses a property that an operator does not have, and a word that it does not know', () => {
    // @ts-expect-error - gaps matter to how long stays last
    defineVersion({ ...parts, measures: { ...measures, lived: { exists: 'residences', bridging: 3 } }, rules: [rule] })
    // @ts-expect-error - it is `country`
    defineVersion({ ...parts, measures: { ...measures, lived: { exists: 'residences', where: 'contry' } }, rules: [rule] })
    // @ts-expect-error - it is `country`
    defineVersion({ ...parts, measures: { ...measures, first: { firstDay: 'residences', where: 'contry' } }, rules: [rule] })
    // @ts-expect-error - a label is in every language
    defineVersion({ ...parts, measures: { ...measures, lived: { exists: 'residences', label: 5 } }, rules: [rule] })
    // @ts-expect-error - there is no such operator
    defineVersion({ ...parts, measures: { ...measures, stay: { shortestStay: 'residences', in: 'days' } }, rules: [rule] })
  })

  test('refuses a recommended reading that is none of its values', () => {
    // @ts-expect-error - it is total or continuous
    defineVersion({ ...parts, readings: { counting: { ...readings.counting, recommended: 'both' } }, rules: [rule] })
  })
})
