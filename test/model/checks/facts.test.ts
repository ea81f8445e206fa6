import { describe, expect, it } from 'vitest'
import { readVersion } from '../../../src/model/schema/read-version.ts'
import { vary } from '../../support/versions.ts'
import { refusalOf } from '../support.ts'

describe('checkFacts', () => {
  it.each([
    ['children', 2.5, '`2.5` is not a whole number'],
    ['children', 21, '`21` is not at most 20'],
    ['purpose', 'leisure', '`leisure` is not one of `work`, `study`'],
    ['historyComplete', 'yes', '`yes` is not `true` or `false`'],
    ['historyComplete', 'unknown', '`unknown` is not `true` or `false`'],
    ['arrivedOn', '2020-02-30', '`2020-02-30` is not a date: February 2020 has 29 days'],
    ['birthDate', '1990', 'a date that others limit cannot be assumed: it might be one that cannot be'],
    ['birthCountry', 'cn', '`cn` is not a country code: did you mean `CN`?'],
    ['nationalities', ['CN'], 'of a list it can only be assumed that it is empty: write `[]`'],
    ['residences', false, 'of a list it can only be assumed that it is empty: write `[]`'],
  ])('does not let `%s` be assumed to be %j', (fact, assume, message) => {
    expect(refusalOf({ [`facts.${fact}.assume`]: assume })).toBe(`facts.${fact}.assume: ${message}`)
  })

  it.each([
    ['children', 3],
    ['arrivedOn', '2020-02'],
    ['birthCountry', 'CN'],
    ['residences', []],
  ])('lets `%s` be assumed to be %j', (fact, assume) => {
    expect(() => readVersion(vary({ [`facts.${fact}.assume`]: assume }))).not.toThrow()
  })

  it('takes a reason only where something is assumed: a value, or what stays were', () => {
    const assumedBecause = { en: 'Most do.', zh: '多数如此。' }
    const nothing = 'nothing is assumed here: a reason is given with `assume`, or with `assumeKind` of stays'
    for (const fact of ['children', 'residences']) {
      expect(refusalOf({ [`facts.${fact}.assumedBecause`]: assumedBecause })).toBe(`facts.${fact}.assumedBecause: ${nothing}`)
    }
    const because = (fact: string) => ({ [`facts.${fact}.assumedBecause`]: assumedBecause })
    expect(() => readVersion(vary({ 'facts.children.assume': 3, ...because('children') }))).not.toThrow()
    expect(() => readVersion(vary({ 'facts.residences.assumeKind': 'residence', ...because('residences') }))).not.toThrow()
    expect(refusalOf({ 'facts.children.assume': 3, 'facts.children.assumedBecause': 'Most do.' })).toMatch(
      /^facts\.children\.assumedBecause/,
    )
  })

  it('wants the limits of an integer to be whole numbers in order', () => {
    expect(refusalOf({ 'facts.children.minimum': 0.5 })).toBe('facts.children.minimum: `0.5` is not a whole number')
    expect(refusalOf({ 'facts.children.minimum': 21 })).toBe('facts.children.maximum: `20` is less than the minimum `21`')
  })

  it.each([
    [[], 'facts.purpose.values: there has to be a value to choose'],
    [['work', 'study', 'work'], 'facts.purpose.values[2]: `work` is already a value'],
    [['work', 'study', ' '], 'facts.purpose.values[2]: ` ` is not a text of 1 to 200 characters'],
    [
      ['work', 'study', 'unknown'],
      'facts.purpose.values[2]: `unknown` is what is said when an answer cannot be known: it cannot be a value',
    ],
  ])('does not take %j for the values of an enumeration', (values, message) => {
    expect(refusalOf({ 'facts.purpose.values': values, 'facts.purpose.labels': undefined, 'facts.purpose.assume': undefined })).toBe(
      message,
    )
  })

  it('knows the values that are labelled', () => {
    expect(refusalOf({ 'facts.purpose.labels.studies': { en: 'x', zh: 'x' } })).toBe(
      'facts.purpose.labels.studies: there is no value `studies`: did you mean `study`?',
    )
  })

  it('wants fields in a record, and `country` to be one', () => {
    expect(refusalOf({ 'facts.letters': { type: 'records', each: 'letter', fields: {}, question: { en: 'x', zh: 'x' } } })).toBe(
      'facts.letters.fields: a record has at least one field',
    )
    expect(refusalOf({ 'facts.certificates.fields.country.type': 'text', 'measures["country.certified"]': undefined })).toBe(
      'facts.certificates.fields.country.type: a field named `country` has the type `country`',
    )
  })

  it('knows the fact that says whether a history is complete', () => {
    expect(refusalOf({ 'facts.residences.complete': 'isComplete' })).toBe(
      'facts.residences.complete: there is no boolean fact `isComplete` here: there is `historyComplete`',
    )
    expect(refusalOf({ 'facts.residences.complete': 'purpose' })).toBe(
      'facts.residences.complete: there is no boolean fact `purpose` here: there is `historyComplete`',
    )
  })

  it.each(['residences.place', 'certificates.country', 'birthDate', 'residences', 'nationalities', 'toString'])(
    'does not take `%s` for a date that a birth cannot come after',
    (reference) => {
      expect(refusalOf({ 'facts.birthDate.notAfter': [reference] })).toBe(
        `facts.birthDate.notAfter[0]: there is no date \`${reference}\` here: there is \`arrivedOn\`, \`residences.from\`, \`certificates.issuedOn\``,
      )
    },
  )

  it.each([
    [{ date: 'arrivedOn', where: { fact: 'purpose', is: 'work' } }, 'nothing is wrong'],
    [{ date: 'arrivedOn', otherwise: { fact: 'historyComplete', is: false } }, 'nothing is wrong'],
    [{ date: 'arrived' }, '….date: there is no date `arrived`: did you mean `arrivedOn`?'],
    [{ date: 'arrivedOn', where: { fact: 'purpose', is: 'leisure' } }, '….where.is: `leisure` is not one of `work`, `study`'],
    [{ date: 'arrivedOn', otherwise: { fact: 'historyComplete', is: 'no' } }, '….otherwise.is: `no` is not `true` or `false`'],
    [
      { date: 'arrivedOn', where: { fact: 'children', is: true } },
      '….where.fact: there is no fact that is yes or no, or one of a choice, `children` here: there is `purpose`, `historyComplete`',
    ],
    [{ date: 'arrivedOn', when: true }, '….when: there is no property `when` here: there is `date`, `where`, `otherwise`'],
  ])('lets a limit of a date say when it holds, and what is right instead: %j', (limit, refusal) => {
    for (const side of ['notAfter', 'notBefore']) {
      const found = refusalOf({ [`facts.birthDate.${side}`]: [limit] })
      expect(found.replace(`facts.birthDate.${side}[0]`, '…')).toBe(refusal)
    }
  })

  it('lets a time be limited by dates, and a date by times', () => {
    const time = { type: 'time', question: { en: 'When?', zh: '何时？' }, notBefore: ['birthDate', 'certificates.issuedOn'] }
    expect(refusalOf({ 'facts.calledAt': time, 'facts.arrivedOn.notAfter': ['calledAt'] })).toBe('nothing is wrong')
  })

  it.each([{ notBefore: ['birthDate'] }, { notAfter: ['birthDate'] }, { notAfterAsOf: true }])(
    'does not assume a date that others limit: %j',
    (limits) => {
      expect(
        refusalOf({ 'facts.arrivedOn': { type: 'date', question: { en: 'When?', zh: '何时？' }, assume: '2020-01-01', ...limits } }),
      ).toBe('facts.arrivedOn.assume: a date that others limit cannot be assumed: it might be one that cannot be')
    },
  )
})
