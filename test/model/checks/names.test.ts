import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/diagram/compile.ts'
import { readVersion } from '../../../src/model/schema/read-version.ts'
import { borduriaVersion } from '../../support/versions.ts'
import { refusalOf } from '../support.ts'

const question = { en: 'What?', zh: '什么？' }
const boolean = { type: 'boolean', question }

describe('checkNames', () => {
  it('has nothing to say of a good version', () => {
    expect(readVersion(borduriaVersion)).toEqual(borduriaVersion)
    expect(compile(borduriaVersion).version).toBe(borduriaVersion)
  })

  it.each([
    ['a fact', { 'facts.Married': boolean }, 'facts.Married: `Married` is not a name in camelCase, such as `birthDate`'],
    ['a fact', { 'facts["is.married"]': boolean }, 'facts["is.married"]: `is.married` is not a name in camelCase, such as `birthDate`'],
    [
      'a reading',
      { 'readings.six-months': borduriaVersion.readings.sixMonths },
      'readings.six-months: `six-months` is not a name in camelCase, such as `birthDate`',
    ],
    [
      'a measure',
      { 'measures.total-days': { age: 'birthDate' } },
      'measures.total-days: `total-days` is not a name in camelCase, such as `birthDate`',
    ],
    [
      'a measure of each country',
      { 'measures["country.Total"]': { member: 'nationalities' } },
      'measures["country.Total"]: `Total` is not a name in camelCase, such as `birthDate`',
    ],
    [
      'a field',
      { 'facts.certificates.fields.issued-by': boolean },
      'facts.certificates.fields.issued-by: `issued-by` is not a name in camelCase, such as `birthDate`',
    ],
    [
      'one of the records',
      { 'facts.letters': { type: 'records', each: 'Letter', fields: { old: boolean }, question } },
      'facts.letters.each: `Letter` is not a name in camelCase, such as `birthDate`',
    ],
    [
      'a parameter',
      { 'rules[0].then.params.fee-due': 5, 'parameters.fee-due': { label: { en: 'fee due', zh: '费用期限' } } },
      'rules[0].then.params.fee-due: `fee-due` is not a name in camelCase, such as `birthDate`',
    ],
  ])('wants %s in camelCase', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it.each([
    ['a ruleset', { ruleset: 'Borduria' }, 'ruleset: `Borduria` is not an id in kebab-case, such as `police-certificate`'],
    ['a rule', { 'rules[0].id': 'the_permit' }, 'rules[0].id: `the_permit` is not an id in kebab-case, such as `police-certificate`'],
    [
      'a shared condition',
      { 'conditions.isChild': { not: { condition: 'adult' } } },
      'conditions.isChild: `isChild` is not an id in kebab-case, such as `police-certificate`',
    ],
    [
      'an outcome',
      { 'outcomes.Stamp': borduriaVersion.outcomes.stamp, 'rules[4].then.outcome': 'Stamp', 'outcomes.stamp': undefined },
      'outcomes.Stamp: `Stamp` is not an id in kebab-case, such as `police-certificate`',
    ],
    [
      'a value of a reading',
      { 'readings.sixMonths.values.Open': { title: question, cites: ['act'] } },
      'readings.sixMonths.values.Open: `Open` is not an id in kebab-case, such as `police-certificate`',
    ],
  ])('wants the id of %s in kebab-case', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it.each([
    [
      'a fact the name of a family',
      { 'facts.family': boolean },
      'facts.family: `family` is what client files say of persons: no fact can have this name',
    ],
    [
      'a fact the name of a role',
      { 'facts.role': boolean },
      'facts.role: `role` is what client files say of persons: no fact can have this name',
    ],
    [
      'a fact the name of a name',
      { 'facts.name': boolean },
      'facts.name: `name` is what client files say of persons: no fact can have this name',
    ],
    ['a fact the name of the as-of date', { 'facts.asOf': boolean }, 'facts.asOf: `asOf` is already the name of what every version has'],
    [
      'a fact the name of the country at hand',
      { 'facts.country': boolean },
      'facts.country: `country` is already the name of what every version has',
    ],
    [
      'a reading the name of a fact',
      { 'readings.purpose': borduriaVersion.readings.sixMonths },
      'readings.purpose: `purpose` is already the name of a fact',
    ],
    [
      'a measure the name of a fact',
      { 'measures.children': { age: 'birthDate' } },
      'measures.children: `children` is already the name of a fact',
    ],
    [
      'a measure the name of a field',
      { 'measures["certificate.stamped"]': { count: 'certificates' } },
      'measures["certificate.stamped"]: `certificate.stamped` is already the name of a field',
    ],
    [
      'two lists the same name for each record',
      { 'facts.letters': { type: 'records', each: 'certificate', fields: { old: boolean }, question } },
      'facts.letters.each: `certificate` is already the name of each record of a list',
    ],
    [
      'a record the name of each place',
      { 'facts.letters': { type: 'records', each: 'place', fields: { old: boolean }, question } },
      'facts.letters.each: `place` is already the name of what every version has',
    ],
    ['two rules the same id', { 'rules[2].id': 'permit' }, 'rules[2].id: `permit` is already the id of rules[0]'],
  ])('does not give %s', (_, edits, refusal) => {
    expect(refusalOf(edits)).toBe(refusal)
  })

  it('knows what stands before the dot of a measure', () => {
    expect(refusalOf({ 'measures["city.lived"]': { count: 'certificates' } })).toBe(
      'measures["city.lived"]: there is nothing named `city` to measure: before the dot of a measure stands `country`, `place`, `certificate`',
    )
  })
})
