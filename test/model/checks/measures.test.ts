import { describe, expect, it } from 'vitest'
import { readVersion } from '../../../src/model/schema/read-version.ts'
import { vary } from '../../support/versions.ts'
import { refusalOf } from '../support.ts'

/** What is wrong with the good version when it has one more measure. */
function refusalOfMeasure(measure: Readonly<Record<string, unknown>>, name = 'tested'): string {
  const path = `measures${name.includes('.') ? `["${name}"]` : `.${name}`}`
  return refusalOf({ [path]: measure }).replaceAll(path, '…')
}

describe('checkMeasures', () => {
  it.each([
    [{ age: 'birthdate' }, '….age: there is no date `birthdate`: did you mean `birthDate`?'],
    [{ age: 'purpose' }, '….age: `purpose` is not a date'],
    [{ age: 'birthDate', on: 'waiting' }, '….on: `waiting` is not a date'],
    [{ shift: 'children', by: { days: 1 } }, '….shift: `children` is not a date'],
    [{ window: { years: 1 }, ending: 'age' }, '….ending: `age` is not a date'],
    [{ latest: ['asOf', 'children'] }, '….latest[1]: `children` is not a date'],
    [{ earliest: ['residences', 'asOf'] }, '….earliest[0]: `residences` is not a date'],
    [{ elapsed: { from: 'asOf', to: 'sixMonths' }, in: 'days' }, '….elapsed.to: `sixMonths` is not a date'],
    [{ sum: ['waiting', 'birthDate'] }, '….sum[1]: `birthDate` is not a length in months'],
    [{ count: 'arrests' }, '….count: there is no list of records `arrests` here: there is `certificates`'],
    [{ count: 'residences' }, '….count: `residences` is not a list of records'],
    [{ exists: 'nationalities' }, '….exists: `nationalities` is not a list of stays or records'],
    [{ totalStay: 'certificates', in: 'days' }, '….totalStay: `certificates` is not a list of stays'],
    [{ firstDay: 'toString' }, '….firstDay: there is no list of stays `toString` here: there is `residences`'],
  ])('refuses %j for what it refers to', (measure, message) => {
    expect(refusalOfMeasure(measure)).toBe(message)
  })

  it.each([
    [{ age: 'country.lastDay' }, '….age'],
    [{ window: { years: 1 }, ending: 'country.lastDay' }, '….ending'],
    [{ latest: ['asOf', 'country.lastDay'] }, '….latest[1]'],
    [{ exists: 'residences', since: 'country.lastDay' }, '….since'],
    [{ exists: 'residences', until: 'country.lastDay' }, '….until'],
  ])('refuses %j for a date that can be lacking', (measure, path) => {
    expect(refusalOfMeasure(measure, 'country.tested')).toBe(
      `${path}: \`country.lastDay\` is lacking where there is no stay: this needs a date that there always is`,
    )
  })

  it('refuses a sum of a length that can be lacking', () => {
    const gone = { elapsed: { from: 'country.lastDay', to: 'asOf' }, in: 'months' }
    expect(refusalOf({ 'measures["country.gone"]': gone, 'measures["country.sum"]': { sum: ['country.gone', 'waiting'] } })).toBe(
      'measures["country.sum"].sum[0]: `country.gone` is lacking where there is no stay: this needs a length that there always is',
    )
  })

  it('takes a date that can be lacking where nothing is lost by it', () => {
    const returned = { shift: 'country.lastDay', by: { days: 1 } }
    const gone = { elapsed: { from: 'country.returned', to: 'asOf' }, in: 'days' }
    expect(() => readVersion(vary({ 'measures["country.returned"]': returned, 'measures["country.gone"]': gone }))).not.toThrow()
  })

  it.each([
    [
      'tested',
      { age: 'certificate.issuedOn' },
      '….age: `certificate.issuedOn` belongs to each certificate, and this is for the case as a whole',
    ],
    [
      'country.tested',
      { age: 'certificate.issuedOn' },
      '….age: `certificate.issuedOn` belongs to each certificate, and this is for each country',
    ],
    ['country.tested', { exists: 'residences', where: 'place' }, '….where: there is no place at hand: name the measure `place.…`'],
    ['tested', { firstDay: 'residences', where: 'country' }, '….where: there is no country at hand: name the measure `country.…`'],
    ['tested', { stayLead: 'residences' }, '….stayLead: this compares the country at hand with the others: name the measure `country.…`'],
    [
      'tested',
      { member: 'nationalities' },
      '….member: this asks whether a list contains the country at hand: name the measure `country.…`',
    ],
  ])('keeps `%s` in its scope with %j', (name, measure, message) => {
    expect(refusalOfMeasure(measure, name)).toBe(message)
  })

  it.each(['place.tested', 'certificate.tested'])('knows that `%s` has a country at hand', (name) => {
    const measure = { exists: 'residences', where: 'country', since: name === 'place.tested' ? 'asOf' : 'certificate.issuedOn' }
    expect(() => readVersion(vary({ [`measures["${name}"]`]: measure }))).not.toThrow()
  })

  it.each([
    [{ exists: 'certificates', status: 'ongoing' }, '….status: `certificates` is a list of records: `status` is for stays'],
    [{ exists: 'certificates', since: 'asOf' }, '….since: `certificates` is a list of records: `since` is for stays'],
    [{ exists: 'certificates', where: 'place' }, '….where: `certificates` is a list of records: they can be looked for by country only'],
    [{ stayLead: 'certificates' }, '….stayLead: `certificates` is not a list of stays'],
    [{ exists: 'certificates', country: 'CN' }, '….country: `certificates` is a list of records: `country` is for stays'],
    [
      { firstDay: 'residences', where: 'place', country: 'CN' },
      '….country: stays are looked for at hand or in a country that is named: leave out `where` or `country`',
    ],
    [{ exists: 'certificates', except: 'CN' }, '….except: `certificates` is a list of records: `except` is for stays'],
    [
      { firstDay: 'residences', country: 'CN', except: 'CN' },
      '….except: stays are looked for in a country or outside one: leave out `except`, or `where` and `country`',
    ],
    [{ longestStay: 'residences', in: 'days', by: 'place' }, '….by: the places of a country are compared: this needs `"where": "country"`'],
    [{ longestStay: 'residences', in: 'days', bridging: -1 }, '….bridging: `-1` is not a whole number of days from 0'],
    [{ firstDay: 'residences', bridging: 5 }, '….bridging: gaps matter only where stays have to last: give `lasting` too'],
    [{ lastDay: 'residences', bridging: 5 }, '….bridging: gaps matter only where stays have to last: give `lasting` too'],
    [{ exists: 'certificates', kinds: ['visit'] }, '….kinds: `certificates` is a list of records: `kinds` is for stays'],
    [{ firstDay: 'residences', kinds: [] }, '….kinds: nothing would count: name one at least, or leave this out where all count'],
    [{ firstDay: 'residences', kinds: ['visit', 'visit'] }, '….kinds[1]: `visit` is already in the list'],
    [{ latest: ['asOf'] }, '….latest: this needs two names at least: there is 1'],
    [{ sum: [] }, '….sum: this needs two names at least: there are none'],
  ])('refuses options that mean nothing: %j', (measure, message) => {
    expect(refusalOfMeasure(measure, 'place.tested')).toBe(message)
  })

  it.each([
    [
      { shift: 'arrivedOn', by: { workingDays: 7 } },
      '….in: working days are those of a country, which nothing else has: write `"in": "CN"` with `workingDays` alone',
    ],
    [
      { shift: 'arrivedOn', by: { days: 7 }, in: 'CN' },
      '….in: working days are those of a country, which nothing else has: write `"in": "CN"` with `workingDays` alone',
    ],
    [{ shift: 'arrivedOn', by: { workingDays: 7 }, in: 'FR' }, '….in: `FR` is not one of `CN`'],
    [
      { shift: 'arrivedOn', by: { workingDays: 7, days: 1 }, in: 'CN' },
      '….by: `workingDays` stands alone, a whole number from 0 to 1000: write `{ "workingDays": 7 }`',
    ],
    [
      { shift: 'arrivedOn', by: { workingDays: 1.5 }, in: 'CN' },
      '….by: `workingDays` stands alone, a whole number from 0 to 1000: write `{ "workingDays": 7 }`',
    ],
    [{ shift: 'at', by: { hours: 1001 } }, '….by: `hours` stands alone, a whole number from 0 to 1000: write `{ "hours": 7 }`'],
    [{ shift: 'arrivedOn', by: { hours: 24 } }, '….shift: `arrivedOn` is not a time'],
    [{ shift: 'at', by: { days: 1 } }, '….shift: `at` is not a date'],
    [{ dayOf: 'arrivedOn' }, '….dayOf: `arrivedOn` is not a time'],
    [{ dayOf: 'moved' }, '….dayOf: there is no time `moved` here: there is `at`'],
    [{ elapsed: { from: 'at', to: 'asOf' }, in: 'hours' }, '….elapsed.to: `asOf` is not a time'],
    [{ elapsed: { from: 'at', to: 'asOf' }, in: 'days' }, '….elapsed.from: `at` is not a date'],
    [{ age: 'at' }, '….age: `at` is not a date'],
  ])('keeps dates and times apart, working days and hours alone: %j', (measure, message) => {
    const at = { type: 'time', question: { en: 'x', zh: 'x' } }
    expect(refusalOf({ 'facts.at': at, 'measures.tested': measure }).replaceAll('measures.tested', '…')).toBe(message)
  })

  it.each([
    ['arrivedOn', '….by.days: `arrivedOn` is not a whole number'],
    ['stay', '….by.days: there is no whole number `stay` here: there is `children`, `open`, `age`, `certificateCount`'],
    ['age', '….by.days: `age` is not a fact: only a fact can say how many days'],
    ['open', '….by.days: `open` says how many days: give it a `minimum` from 0 and a `maximum` up to 100000'],
  ])('takes no number of days from `%s`', (name, message) => {
    const open = { type: 'integer', minimum: 0, question: { en: 'x', zh: 'x' } }
    const refusal = refusalOf({ 'facts.open': open, 'measures.tested': { shift: 'arrivedOn', by: { days: name } } })
    expect(refusal.replaceAll('measures.tested', '…').split('\n')[0]).toBe(message)
  })

  it('refuses to look for a country in records that have none', () => {
    const letters = {
      type: 'records',
      each: 'letter',
      fields: { on: { type: 'date', question: { en: 'x', zh: 'x' } } },
      question: { en: 'x', zh: 'x' },
    }
    expect(refusalOf({ 'facts.letters': letters, 'measures["country.letters"]': { count: 'letters', where: 'country' } })).toBe(
      'measures["country.letters"].where: the records of `letters` have no field `country`',
    )
    expect(refusalOf({ 'facts.letters': letters, 'measures["letter.known"]': { member: 'nationalities' } })).toBe(
      'measures["letter.known"].member: this asks whether a list contains the country at hand: name the measure `country.…`',
    )
  })

  it.each([{}, { years: 1, days: 1 }, { months: 1.5 }, { days: -1 }, { days: 1e9 }])('does not take %j for a duration', (duration) => {
    const message = 'a duration has years and months, or days, in whole numbers from 0: write `{ "years": 2 }`'
    expect(refusalOfMeasure({ shift: 'asOf', by: duration })).toBe(`….by: ${message}`)
    expect(refusalOfMeasure({ window: duration, ending: 'asOf' })).toBe(`….window: ${message}`)
    expect(refusalOfMeasure({ lastDay: 'residences', lasting: duration })).toBe(`….lasting: ${message}`)
  })

  it('refuses measures that are defined by themselves', () => {
    expect(refusalOfMeasure({ age: 'tested' })).toBe('…: this is defined by itself: `tested` → `tested`')
    expect(refusalOf({ 'measures.first': { sum: ['second', 'children'] }, 'measures.second': { latest: ['asOf', 'first'] } })).toBe(
      'measures.first: this is defined by itself: `first` → `second` → `first`',
    )
  })

  it('refuses measures that are defined by more than 50 others in a row', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `measures.day${index}`,
          { shift: index === 0 ? 'asOf' : `day${index - 1}`, by: { days: 1 } },
        ]),
      )
    expect(() => readVersion(vary(chain(50)))).not.toThrow()
    expect(refusalOf(chain(51))).toBe('measures.day50: this stands at the head of more than 50 names defined by each other')
    expect(refusalOf(chain(1900))).toMatch(/^measures\.day\d+: this stands at the head of more than 50 names defined by each other$/)
  })
})
