import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import nzPoliceCertificates from '../../rulesets/nz/police-certificates/index.ts'
import { readFacts } from '../../src/read.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { issuesOf } from '../support/issues-of.ts'
import { borduriaVersion } from '../support/versions.ts'
import { asOf, refusalOfFacts } from './support.ts'

const cn = { country: 'CN', from: '2000-01-01' }

class Facts {
  readonly birthDate = '1990'
}

describe('facts', () => {
  it('are taken when they are given, left out, undefined, or not knowable', () => {
    const full = {
      purpose: 'study',
      birthDate: '1990-04',
      arrivedOn: '2026',
      residences: [
        { country: 'CN', place: 'Szohôd', from: '1990', to: '2015-08-20' },
        { country: 'US', place: 'unknown', from: '2015-08', to: 'unknown', kind: 'unknown' },
        { country: 'US', from: '2015-08', to: '2016', kind: 'official-posting' },
      ],
      historyComplete: false,
      nationalities: ['CN', 'CN'],
      birthCountry: 'XK',
      children: 0,
      certificates: [
        { country: 'unknown', place: 'unknown', issuedOn: 'unknown', stamped: 'unknown' },
        { country: 'CN', issuedOn: '2026-03' },
      ],
    }
    expect(refusalOfFacts(full)).toBe('nothing is wrong')
    expect(refusalOfFacts({})).toBe('nothing is wrong')
    expect(refusalOfFacts(Object.fromEntries(Object.keys(full).map((name) => [name, undefined])))).toBe('nothing is wrong')
    expect(refusalOfFacts(Object.fromEntries(Object.keys(full).map((name) => [name, 'unknown'])))).toBe('nothing is wrong')
    expect(
      refusalOfFacts({
        residences: [{ ...cn, place: undefined, to: undefined }],
        certificates: [{ country: 'CN', issuedOn: '2020', place: undefined }],
      }),
    ).toBe('nothing is wrong')
  })

  it.each([
    [null, '`null`'],
    [undefined, '`undefined`'],
    [[], 'a list'],
    ['birthDate', '`birthDate`'],
    [7, '`7`'],
    [new Map([['birthDate', '1990']]), 'an object of a class'],
    [new Facts(), 'an object of a class'],
    [Object.create({ birthDate: '1990' }), 'an object of a class'],
  ])('are one object: not %j', (facts, found) => {
    expect(refusalOfFacts(facts)).toBe(`(root): facts are an object with one property a fact, not ${found}`)
  })

  it('say `none` of a date only where the version says what it is called that there is no such day', () => {
    const nz = nzPoliceCertificates.versions[0]
    const refused = (facts: object) => issuesOf(() => evaluate(nz, facts, { asOf })).map(({ path }) => path)
    expect(refused({ nzApplicationDate: 'none' })).toEqual([])
    expect(readFacts(nz, { nzApplicationDate: 'none' }, { asOf })).toEqual({ nzApplicationDate: 'none' })
    expect(refused({ birthDate: 'none' })).toEqual(['birthDate'])
    expect(refused({ nzApplicationDate: 'None' })).toEqual(['nzApplicationDate'])
    expect(issuesOf(() => readFacts(nz, { birthDate: 'none' }, { asOf })).map(({ path }) => path)).toEqual(['birthDate'])
  })

  it('are those of the version', () => {
    expect(refusalOfFacts({ birthdate: '1990', birth_date: '1990', 'a\nb': 1 })).toBe(
      'birthdate: there is no fact `birthdate`: did you mean `birthDate`?\n' +
        'birth_date: there is no fact `birth_date`: did you mean `birthDate`?\n' +
        '["a\uFFFDb"]: there is no fact `a\uFFFDb` here: there is `purpose`, `birthDate`, `arrivedOn`, `residences`, `historyComplete`, `nationalities`, `birthCountry`, `children`, `certificates`',
    )
  })

  it('do not include what every object inherits', () => {
    const names = issuesOf(() =>
      evaluate(borduriaVersion, JSON.parse('{ "__proto__": { "purpose": "work" }, "constructor": 1, "toString": 2 }'), { asOf }),
    )
    expect(names.map(({ path }) => path)).toEqual(['__proto__', 'constructor', 'toString'])
  })

  it.each([
    ['purpose', 'leisure', '`leisure` is not one of `work`, `study`'],
    ['purpose', ['work'], 'a list is not one of `work`, `study`'],
    ['birthDate', 1990, '`1990` is not a date: write a text such as "2015", "2015-04" or "2015-04-17"'],
    ['birthDate', new Date(0), 'an object of a class is not a date: write a text such as "2015", "2015-04" or "2015-04-17"'],
    ['birthDate', '1990-02-30', '`1990-02-30` is not a date: February 1990 has 28 days'],
    ['birthDate', '30 February', '`30 February` is not a date: write 2015, 2015-04 or 2015-04-17'],
    ['birthDate', '1990-4-1', '`1990-4-1` is not a date: write 1990-04-01'],
    ['birthDate', '0990', '`0990` is not a date: the year must be from 1000 to 9999'],
    ['birthDate', '', '`` is not a date: write 2015, 2015-04 or 2015-04-17'],
    ['birthDate', null, '`null` is not a date: write a text such as "2015", "2015-04" or "2015-04-17"'],
    ['birthDate', '2026-07', '`2026-07` lies after the as-of date 2026-06-30'],
    ['historyComplete', 'true', '`"true"` is not `true` or `false`'],
    ['historyComplete', 0, '`0` is not `true` or `false`'],
    ['birthCountry', 'cn', '`cn` is not a country code: did you mean `CN`?'],
    ['birthCountry', 'China', '`China` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`'],
    ['birthCountry', 'UK', '`UK` is not a country code: the United Kingdom is `GB`'],
    ['birthCountry', ' uk', '` uk` is not a country code: the United Kingdom is `GB`'],
    ['birthCountry', 'EN', '`EN` is not a country code: England is part of the United Kingdom, which is `GB`'],
    ['birthCountry', 'KS', '`KS` is not a country code: Kosovo is `XK`, South Korea is `KR`'],
    [
      'birthCountry',
      'DD',
      '`DD` is not a country code: the German Democratic Republic is a state of the past: write the state that the place belongs to today, which is `DE`',
    ],
    [
      'birthCountry',
      'SU',
      '`SU` is not a country code: the Soviet Union is a state of the past: write the state that the place belongs to today, such as `RU`, `UA`, `KZ`',
    ],
    ['birthCountry', 'constructor', '`constructor` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`'],
    ['children', '2', '`"2"` is not a whole number'],
    ['children', 1.5, '`1.5` is not a whole number'],
    ['children', Number.NaN, '`NaN` is not a whole number'],
    ['children', 2n, 'a bigint is not a whole number'],
    ['children', 1e300, '`1e+300` is not a whole number'],
    ['children', -1, '`-1` is not at least 0'],
    ['children', 21, '`21` is not at most 20'],
    ['nationalities', 'CN', '`CN` is not a list: write `[…]`, and `[]` for none'],
    ['nationalities', { 0: 'CN', length: 1 }, 'an object is not a list: write `[…]`, and `[]` for none'],
    ['nationalities', new Set(['CN']), 'an object of a class is not a list: write `[…]`, and `[]` for none'],
    ['residences', cn, 'an object is not a list: write `[…]`, and `[]` for none'],
    ['certificates', true, '`true` is not a list: write `[…]`, and `[]` for none'],
  ])('cannot have `%s` be %o', (fact, value, message) => {
    expect(refusalOfFacts({ [fact]: value })).toBe(`${fact}: ${message}`)
  })

  it.each([
    [5, ': `5` is not an object with `country`, `place`, `from`, `to`, `kind`'],
    ['unknown', ': `unknown` is not an object with `country`, `place`, `from`, `to`, `kind`'],
    [{ from: '2000' }, '.country: this has to be given'],
    [{ country: 'CN', from: undefined }, '.from: this has to be given'],
    [{ ...cn, country: 'unknown' }, '.country: `unknown` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`'],
    [{ ...cn, form: '2000' }, '.form: there is no field `form`: did you mean `from`?'],
    [{ ...cn, from: 'unknown' }, '.from: `unknown` is not a date: write 2015, 2015-04 or 2015-04-17'],
    [{ ...cn, to: null }, '.to: `null` is not a date: write a text such as "2015", "2015-04" or "2015-04-17"'],
    [{ ...cn, to: '1999' }, '.to: the stay ends (`1999`) before it begins (`2000-01-01`)'],
    [{ ...cn, place: ' ' }, '.place: ` ` is not a text of 1 to 200 characters'],
    [{ ...cn, place: 'a\0b' }, '.place: `a\uFFFDb` is not a text of 1 to 200 characters'],
    [{ ...cn, place: 'a\uD83D' }, '.place: `a\uFFFD` is not a text of 1 to 200 characters'],
    [{ ...cn, place: 'x'.repeat(201) }, `.place: \`${'x'.repeat(40)}…\` is not a text of 1 to 200 characters`],
    [{ ...cn, place: ' * ' }, '.place: ` * ` is not a place'],
    [{ ...cn, kind: 'tourism' }, '.kind: `tourism` is not one of `residence`, `visit`, `at-sea`, `detention`, `official-posting`'],
    [{ ...cn, kind: null }, '.kind: `null` is not one of `residence`, `visit`, `at-sea`, `detention`, `official-posting`'],
    [{ ...cn, place: ['Szohôd'] }, '.place: a list is not a text of 1 to 200 characters'],
  ])('cannot have a stay be %j', (stay, message) => {
    expect(refusalOfFacts({ residences: [cn, stay] })).toBe(`residences[1]${message}`)
  })

  it('are read entry by entry, holes too, and everything wrong is told at once', () => {
    const nationalities = ['CN', 'us']
    nationalities[3] = 'JP'
    expect(
      refusalOfFacts({
        nationalities,
        certificates: [{}, { country: 'CN', issuedOn: '2026-07-01', stamped: 'yes', no: 1 }],
        residences: [{ ...cn, to: '1999' }],
      }),
    ).toBe(
      'nationalities[1]: `us` is not a country code: did you mean `US`?\n' +
        'nationalities[2]: this has to be given\n' +
        'certificates[0].country: this has to be given\n' +
        'certificates[0].issuedOn: this has to be given\n' +
        'certificates[1].no: there is no field `no` here: there is `country`, `place`, `issuedOn`, `stamped`\n' +
        'certificates[1].issuedOn: `2026-07-01` lies after the as-of date 2026-06-30\n' +
        'certificates[1].stamped: `yes` is not `true` or `false`\n' +
        'residences[0].to: the stay ends (`1999`) before it begins (`2000-01-01`)',
    )
  })

  it('are told with how they lie to each other, in the order in which they were given', () => {
    expect(
      refusalOfFacts({
        children: 'two',
        residences: [
          { country: 'XX', from: '1989' },
          { ...cn, from: '2001', to: '2000' },
        ],
        birthDate: '1990',
        purpose: 'leisure',
        born: 1,
      }),
    ).toBe(
      'children: `two` is not a whole number\n' +
        'residences[0].country: `XX` is not a country code: write the two capital letters of ISO 3166-1, such as `CN`\n' +
        'residences[0].from: this is 1989-12-31 at the latest, and lies before `birthDate`, which is 1990-01-01 at the earliest: correct one of the two\n' +
        'residences[1].to: the stay ends (`2000`) before it begins (`2001`)\n' +
        'purpose: `leisure` is not one of `work`, `study`\n' +
        'born: there is no fact `born` here: there is `purpose`, `birthDate`, `arrivedOn`, `residences`, `historyComplete`, `nationalities`, `birthCountry`, `children`, `certificates`',
    )
  })

  it('are few: at most 1000 entries and properties are read', () => {
    expect(refusalOfFacts({ nationalities: Array(1000).fill('CN') })).toBe('nothing is wrong')
    expect(refusalOfFacts({ nationalities: Array(1001).fill('CN') })).toBe(
      'nationalities: 1001 entries are too many: at most 1000 are read',
    )
    expect(refusalOfFacts({ residences: Array(100_000).fill(5) })).toBe('residences: 100000 entries are too many: at most 1000 are read')
    const endless: unknown[] = []
    endless.length = 2 ** 32 - 1
    expect(refusalOfFacts({ nationalities: endless })).toBe('nationalities: 4294967295 entries are too many: at most 1000 are read')
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`fact${index}`, 1]))
    expect(issuesOf(() => evaluate(borduriaVersion, many as never, { asOf }))).toMatchObject([
      { path: '', message: '100000 properties are too many: at most 1000 are read' },
    ])
  })

  it('are each read once', () => {
    let reads = 0
    const counted = (value: unknown) => ({
      enumerable: true,
      get() {
        reads += 1
        return value
      },
    })
    const stay = Object.defineProperties({}, { country: counted('CN'), from: counted('2000') })
    const list = Object.defineProperty([stay], 0, counted(stay))
    evaluate(borduriaVersion, Object.defineProperties({}, { birthDate: counted('1990'), residences: counted(list) }), { asOf })
    expect(reads).toBe(5)
  })

  it('are refused with nothing but issues, whatever they are', () => {
    const names = [...Object.keys(borduriaVersion.facts), '__proto__', 'toString']
    const value = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.constantFrom('unknown', '2000', '2026-07', 'CN', [cn], [{ ...cn, to: '1999' }]),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), value), (facts) => {
        expect(refusalOfFacts(facts)).not.toMatch(/^read/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('more faults than anybody reads', () => {
  const residences = Array.from({ length: 1000 }, () => ({ country: '?', place: 7, from: 'x', to: 'y', kind: 3 }))

  it('are the first hundred, with how many follow, in both languages', () => {
    const issues = issuesOf(() => evaluate(borduriaVersion, { residences } as never, { asOf }))
    expect(issues).toHaveLength(101)
    expect(issues[99]?.path).toBe('residences[19].kind')
    expect(issues[100]?.message).toBe('there is more: these are the first 100, and at least 4900 follow')
    expect(issues[100]?.text?.zh).toContain('4900')
  })
})
