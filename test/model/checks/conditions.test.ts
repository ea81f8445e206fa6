import { describe, expect, it } from 'vitest'
import { readVersion } from '../../../src/model/schema/read-version.ts'
import { vary } from '../../support/versions.ts'
import { messageOf, refusalOf } from '../support.ts'

/** What is wrong with the good version when it has one more shared condition. */
function refusalOfCondition(condition: unknown): string {
  return refusalOf({ 'conditions.tested': condition }).replaceAll('conditions.tested', '…')
}

/** What is wrong with one comparison. */
function refusalOfComparison(fact: string, operator: string, value: unknown): string {
  return refusalOfCondition({ fact, operator, value })
}

describe('checkConditions', () => {
  it.each([
    ['children', 'in', [1, 2]],
    ['arrivedOn', 'greaterThan', '2020-01-31'],
    ['required', 'lessThan', { years: 1, months: 6 }],
    ['country.longest', 'equal', { days: 0 }],
    ['historyComplete', 'notEqual', false],
    ['purpose', 'notIn', ['work']],
    ['birthCountry', 'equal', 'XK'],
    ['nationalities', 'doesNotContain', 'CN'],
    ['certificate.place', 'in', ['Szohôd', 'Beijing']],
    ['sixMonths', 'equal', 'at-least'],
    ['asOf', 'notIn', ['2020-02-29']],
    ['country', 'notEqual', 'US'],
  ])('compares `%s` by `%s` with %j', (fact, operator, value) => {
    expect(messageOf(() => readVersion(vary({ 'conditions.tested': { fact, operator, value } })))).toBe('nothing is wrong')
  })

  it.each([
    ['birthdate', '….fact: there is no fact, measure or reading `birthdate`: did you mean `birthDate`?'],
    ['country.nation', '….fact: there is no fact, measure or reading `country.nation`: did you mean `country.national`?'],
    ['certificate.stampd', '….fact: there is no fact, measure or reading `certificate.stampd`: did you mean `certificate.stamped`?'],
    ['residences', '….fact: `residences` is a list, which cannot be compared: declare a measure of it'],
    ['certificates', '….fact: `certificates` is a list, which cannot be compared: declare a measure of it'],
  ])('does not compare `%s`', (fact, message) => {
    expect(refusalOfComparison(fact, 'equal', 1)).toBe(message)
  })

  it('names what there is where nothing like it is known', () => {
    expect(refusalOfComparison('hasOwnProperty', 'equal', 1)).toBe(
      '….fact: there is no fact, measure or reading `hasOwnProperty` here: there is ' +
        '`historyComplete`, `country`, `purpose`, `arrivedOn`, `birthCountry`, `countedFrom`, `country.total`, `country.lead` and 27 more',
    )
  })

  it.each([
    ['purpose', 'greaterThan', 'work', '`equal`, `notEqual`, `in`, `notIn`'],
    ['sixMonths', 'contains', 'at-least', '`equal`, `notEqual`, `in`, `notIn`'],
    ['birthCountry', 'contains', 'CN', '`equal`, `notEqual`, `in`, `notIn`'],
    ['place', 'lessThan', 'Szohôd', '`equal`, `notEqual`, `in`, `notIn`'],
    ['historyComplete', 'in', [true], '`equal`, `notEqual`'],
    ['nationalities', 'equal', 'CN', '`contains`, `doesNotContain`'],
    ['nationalities', 'in', ['CN'], '`contains`, `doesNotContain`'],
    ['waiting', 'in', [{ months: 6 }], '`equal`, `notEqual`, `lessThan`, `lessThanInclusive`, `greaterThan`, `greaterThanInclusive`'],
    ['age', 'contains', 18, '`equal`, `notEqual`, `in`, `notIn`, `lessThan`, `lessThanInclusive`, `greaterThan`, `greaterThanInclusive`'],
  ])('does not compare `%s` by `%s`', (fact, operator, value, operators) => {
    expect(refusalOfComparison(fact, operator, value)).toBe(
      `….operator: \`${operator}\` does not compare \`${fact}\`: write one of ${operators}`,
    )
  })

  it.each([
    ['age', '18', '`"18"`', 'a whole number'],
    ['age', 17.5, '`17.5`', 'a whole number'],
    ['age', [18], 'a list', 'a whole number'],
    ['birthDate', '2000', '`"2000"`', 'a day such as `2026-11-21`'],
    ['birthDate', '2000-02-30', '`2000-02-30`', 'a day such as `2026-11-21`'],
    ['waiting', 6, '`6`', 'a length such as `{ "months": 6 }`'],
    ['waiting', { days: 180 }, 'an object', 'a length such as `{ "months": 6 }`'],
    ['waiting', {}, 'an object', 'a length such as `{ "months": 6 }`'],
    ['country.longest', { months: 6 }, 'an object', 'a length such as `{ "days": 6 }`'],
    ['historyComplete', 'true', '`"true"`', '`true` or `false`'],
    ['historyComplete', 1, '`1`', '`true` or `false`'],
    ['birthCountry', null, '`null`', 'a country code such as `CN`'],
    ['certificate.place', '', '`""`', 'a text of 1 to 200 characters'],
    ['place', '*', '`*`', 'a text of 1 to 200 characters'],
  ])('does not compare `%s` with %j', (fact, value, found, right) => {
    expect(refusalOfComparison(fact, 'equal', value)).toBe(`….value: ${found} is not what \`${fact}\` is compared with: write ${right}`)
  })

  it('knows the values of enumerations and readings, and the countries', () => {
    expect(refusalOfComparison('purpose', 'in', ['study', 'leisure'])).toBe(
      '….value[1]: there is no value of `purpose` `leisure` here: there is `work`, `study`',
    )
    expect(refusalOfComparison('sixMonths', 'equal', 'atLeast')).toBe(
      '….value: there is no value of `sixMonths` `atLeast`: did you mean `at-least`?',
    )
    expect(refusalOfComparison('nationalities', 'contains', 'cn')).toBe('….value: `cn` is not a country code: did you mean `CN`?')
    expect(refusalOfComparison('country', 'notIn', ['CN', 'UK'])).toBe('….value[1]: `UK` is not a country code: the United Kingdom is `GB`')
  })

  it('wants a list where one of several is meant, and something in it', () => {
    expect(refusalOfComparison('age', 'in', 18)).toBe('….value: `in` needs a list, not `18`')
    expect(refusalOfComparison('age', 'in', [])).toBe('….value: an empty list: `in` never holds')
    expect(refusalOfComparison('age', 'notIn', [])).toBe('….value: an empty list: `notIn` always holds')
    expect(refusalOfComparison('age', 'in', [18, [19]])).toBe('….value[1]: a list is not what `age` is compared with: write a whole number')
  })

  it('refuses a condition of no conditions', () => {
    expect(refusalOfCondition({ any: [] })).toBe('….any: an empty `any` never holds: give at least one condition')
    expect(refusalOfCondition({ not: { all: [] } })).toBe('….not.all: an empty `all` always holds: give at least one condition')
  })

  it('looks into conditions as deep as they go', () => {
    const child = { fact: 'age', operator: 'lessThan', value: null }
    expect(refusalOf({ 'rules[3].unless': { any: [{ condition: 'adult' }, { not: { all: [child, { condition: 'teen' }] } }] } })).toBe(
      'rules[3].unless.any[1].not.all[0].value: `null` is not what `age` is compared with: write a whole number\n' +
        'rules[3].unless.any[1].not.all[1].condition: there is no condition `teen` here: there is `adult`, `long-stay`',
    )
  })

  it('refuses shared conditions that are defined by themselves', () => {
    expect(refusalOf({ 'conditions.adult': { any: [{ not: { condition: 'long-stay' } }] } })).toBe(
      'conditions.adult: this is defined by itself: `adult` → `long-stay` → `adult`',
    )
  })

  it('refuses more constants than can be told apart in good time', () => {
    const many = (operator: string) => Array.from({ length: 1000 }, (_, index) => ({ fact: 'children', operator, value: [index, 0, 1] }))
    expect(refusalOf({ 'conditions.most': { any: many('in') }, 'conditions.more': { any: many('notIn').slice(0, 667) } })).toBe(
      'conditions.more.any[666].value: `children` is compared with more than 5000 constants',
    )
  })
})
