import { describe, expect, it } from 'vitest'
import { prepareCase } from '../../src/engine/case.ts'
import { subjectsIn } from '../../src/engine/subjects.ts'
import { sumOf } from '../../src/measures/bounds/date-measures.ts'
import { lookup } from '../../src/measures/bounds/lookup.ts'
import { seeing } from '../../src/measures/seen.ts'
import { kindOf } from '../../src/model/kind.ts'
import type { Measure } from '../../src/model/measure.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { showValue } from '../../src/reasons/shown.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const asOf = '2026-11-21'

const facts = {
  birthDate: asked({ type: 'date', notAfterAsOf: true, notAfter: ['residences.from'] }),
  children: asked({ type: 'integer', minimum: 0, maximum: 20 }),
  residences: asked({ type: 'stays', complete: 'historyComplete' }),
  historyComplete: asked({ type: 'boolean' }),
  arrests: asked({
    type: 'records',
    each: 'arrest',
    fields: {
      country: { type: 'country', optional: true, question: { en: '?', zh: '？' } },
      on: { type: 'date', optional: true, notAfterAsOf: true, question: { en: '?', zh: '？' } },
    },
  }),
}

/** What is shown of a measure in China, or of the arrest with a number, and the paths that keep it from being exact. */
function measure(measure: Measure, given: object, { each = 'country', number = 0, others = {} as Readonly<Record<string, Measure>> } = {}) {
  const version: RulesetVersion = { ...emptyVersion, facts, measures: { ...others, 'country.m': measure } }
  const { situation } = prepareCase(version, given, { asOf })
  const subjects = subjectsIn(version, situation)(each)
  const subject = each === 'country' ? subjects.find(({ country }) => country === 'CN') : subjects[number]
  if (subject === undefined) throw new Error('the facts name no such subject')
  const value = lookup(version, seeing(situation, {})(subject))('country.m')
  return [showValue(kindOf(version, 'country.m') ?? { kind: 'list' }, value), ...value.open.map(({ at }) => pathOfPoint(at))]
}

const whole = { historyComplete: true }
const china = (from: string, to: string, place?: string) => ({ country: 'CN', from, to, ...(place !== undefined && { place }) })

describe('a total of stays', () => {
  const total: Measure = { totalStay: 'residences', where: 'country', in: 'months' }

  it('is six months from 1 January to 30 June, and a day less to 29 June', () => {
    expect(measure(total, { ...whole, residences: [china('2015-01-01', '2015-06-30')] })).toEqual([{ months: 6, days: 0 }])
    expect(measure(total, { ...whole, residences: [china('2015-01-01', '2015-06-29')] })).toEqual([{ months: 5, days: 29 }])
  })

  it('lies between the fewest and the most days of a stay known to the month', () => {
    expect(measure(total, { ...whole, residences: [china('2015-01', '2015-06-30')] })).toEqual([
      { least: { months: 5, days: 1 }, most: { months: 6, days: 0 } },
      'residences[0].from',
    ])
  })

  it('can be less with a further stay that joins two, while the history may lack some', () => {
    const apart = [china('2023-01-15', '2023-01-29'), china('2023-01-31', '2023-02-27')]
    expect(measure(total, { ...whole, residences: apart })).toEqual([{ months: 1, days: 15 }])
    const joined = measure(total, { ...whole, residences: [...apart, china('2023-01-30', '2023-01-30')] })
    expect(joined).toEqual([{ months: 1, days: 13 }])
    const [open, ...paths] = measure(total, { historyComplete: false, residences: apart })
    expect(open).toEqual({ least: { months: 1, days: 3 }, most: 'unknown' })
    expect(paths).toEqual(['residences'])
  })

  it('is no longer than a window that has not begun, whatever stays there were', () => {
    const others: Readonly<Record<string, Measure>> = { sixteen: { shift: 'birthDate', by: { years: 16 } } }
    expect(measure({ ...total, since: 'sixteen' }, { birthDate: '2015-01-01', arrests: [{ country: 'CN' }] }, { others })).toEqual([
      { months: 0, days: 0 },
    ])
  })

  it('in one place counts a stay without a place for any, or for none of them', () => {
    const residences = [china('2015-01-01', '2015-03-31', 'Beijing'), china('2015-04-01', '2015-08-31')]
    expect(measure({ ...total, by: 'place' }, { ...whole, residences })).toEqual([
      { least: { months: 5, days: 0 }, most: { months: 8, days: 0 } },
      'residences[1].place',
    ])
    expect(measure({ ...total, by: 'place' }, { ...whole, residences: residences.slice(1) })).toEqual([{ months: 5, days: 0 }])
  })
})

describe('whether there is a stay', () => {
  it('does not hang on when a stay that surely goes on began', () => {
    expect(
      measure({ exists: 'residences', where: 'country', status: 'ongoing' }, { ...whole, residences: [{ country: 'CN', from: '2015' }] }),
    ).toEqual([true])
  })

  it('hangs on the end of a stay alone where its beginning makes no difference', () => {
    const residences = [{ country: 'CN', from: '2015', to: 'unknown' }]
    expect(measure({ exists: 'residences', where: 'country', status: 'ongoing' }, { ...whole, residences })).toEqual([
      'unknown',
      'residences[0].to',
    ])
  })

  it('is certain in a window that the stay crosses, though no day of it is', () => {
    const others: Readonly<Record<string, Measure>> = { spring: { window: { days: 30 }, ending: 'asOf' } }
    const residences = [china('2026-11', '2026-11')]
    expect(measure({ exists: 'residences', where: 'country', since: 'spring' }, { ...whole, residences }, { others })).toEqual([
      'unknown',
      'residences[0].from',
    ])
    expect(measure({ exists: 'residences', where: 'country' }, { ...whole, residences: [china('2026-10', '2026-10')] })).toEqual([true])
  })

  it('hangs on a window that may end before it begins, however surely the stay would fill it', () => {
    const others: Readonly<Record<string, Measure>> = { turned: { shift: 'birthDate', by: { days: 40 } } }
    const given = { ...whole, birthDate: '2021-11', residences: [{ country: 'CN', from: '2021-11-30' as const }] }
    const [there, ...open] = measure({ exists: 'residences', where: 'country', since: 'turned', until: 'turned' }, given, { others })
    expect([there, ...new Set(open)]).toEqual(['unknown', 'birthDate'])
  })
})

describe('a first or last day', () => {
  it('is none where there is no stay, and unknown where there may be one', () => {
    const arrests = [{ country: 'CN' }]
    expect(measure({ lastDay: 'residences', where: 'country' }, { ...whole, residences: [], arrests })).toEqual([null])
    expect(measure({ lastDay: 'residences', where: 'country' }, { arrests })).toEqual(['unknown', 'residences'])
  })

  it('outside a country leaves its stays out', () => {
    const residences = [china('2015-01-01', '2020-06-30'), { country: 'FR', from: '2010-01-01', to: '2012-03-04' }]
    expect(measure({ lastDay: 'residences', except: 'CN' }, { ...whole, residences })).toEqual(['2012-03-04'])
    expect(measure({ lastDay: 'residences', except: 'FR' }, { ...whole, residences })).toEqual(['2020-06-30'])
  })

  it('does not hang on the other end of a stay', () => {
    const residences = [china('2015-04-17', '2015'), china('2020', '2021-02-03')]
    expect(measure({ firstDay: 'residences', where: 'country' }, { ...whole, residences })).toEqual(['2015-04-17'])
    expect(measure({ lastDay: 'residences', where: 'country' }, { ...whole, residences })).toEqual(['2021-02-03'])
  })

  it('of a stay that has to last is that of the last one long enough', () => {
    const residences = [china('2015-01-01', '2015-06-30'), china('2020-01-01', '2020-06-29')]
    expect(measure({ lastDay: 'residences', where: 'country', lasting: { months: 6 } }, { ...whole, residences })).toEqual(['2015-06-30'])
  })

  it('of a stay that has to last is that of the first one long enough', () => {
    const residences = [china('2014-01-01', '2014-06-29'), china('2015-01-01', '2015-06-30'), china('2020-01-01', '2021-06-30')]
    expect(measure({ firstDay: 'residences', where: 'country', lasting: { months: 6 } }, { ...whole, residences })).toEqual(['2015-01-01'])
  })
})

describe('a measure of dates', () => {
  it('is exact again when two days are moved to one', () => {
    const others: Readonly<Record<string, Measure>> = { later: { shift: 'birthDate', by: { months: 1 } } }
    const given = { ...whole, residences: [china('2023-01-31', '2024-01-31')], birthDate: '2023-01-31' }
    expect(measure({ elapsed: { from: 'later', to: 'asOf' }, in: 'days' }, given, { others })).toEqual([{ days: 1362 }])
  })

  it('is signed, and a time of less than a month before is no negative zero', () => {
    const [shown] = measure(
      { elapsed: { from: 'asOf', to: 'birthDate' }, in: 'months' },
      { birthDate: '2026-11-16', arrests: [{ country: 'CN' }] },
    )
    expect(shown).toStrictEqual({ months: 0, days: -5 })
  })

  it('is lacking, and hangs on nothing, where one of its dates is', () => {
    const others: Readonly<Record<string, Measure>> = { 'country.last': { lastDay: 'residences', where: 'country' } }
    const given = { ...whole, residences: [], arrests: [{ country: 'CN' }] }
    expect(measure({ elapsed: { from: 'birthDate', to: 'country.last' }, in: 'days' }, given, { others })).toEqual([null])
  })

  it('that is the latest of several hangs only on those that can be it', () => {
    const others: Readonly<Record<string, Measure>> = { decade: { window: { years: 10 }, ending: 'asOf' } }
    const arrests = [{ country: 'CN' }]
    expect(measure({ latest: ['birthDate', 'decade'] }, { birthDate: '1988', arrests }, { others })).toEqual(['2016-11-22'])
    expect(measure({ earliest: ['birthDate', 'decade'] }, { birthDate: '1988', arrests }, { others })).toEqual([
      { least: '1988-01-01', most: '1988-12-31' },
      'birthDate',
    ])
  })
})

describe('a sum', () => {
  const total: Measure = { totalStay: 'residences', where: 'country', in: 'months' }
  const longest: Measure = { longestStay: 'residences', where: 'country', in: 'months' }

  it('counts a whole number as months, and keeps thirty days of a single length', () => {
    const given = { ...whole, children: 2, residences: [china('2015-01-01', '2015-01-30')] }
    expect(measure({ sum: ['country.a', 'children'] }, given, { others: { 'country.a': total } })).toEqual([{ months: 2, days: 30 }])
  })

  it('makes thirty days left over from several lengths a month', () => {
    const given = { ...whole, residences: [china('2015-01-01', '2015-01-15')] }
    expect(measure({ sum: ['country.a', 'country.b'] }, given, { others: { 'country.a': total, 'country.b': longest } })).toEqual([
      { months: 1, days: 0 },
    ])
  })

  it('is no less for a longer length: thirty days of a month of 31 and the whole month', () => {
    const between = (least: number, most: number) =>
      ({ value: { kind: 'number', least, most, none: 'false', open: [] }, whole: false }) as const
    // 5 months and 30 days, or 6 months; and 30 days.
    const value = sumOf([between(5 * 32 + 30, 6 * 32), between(30, 30)])
    expect(value).toEqual({ kind: 'number', least: 7 * 32, most: 7 * 32, none: 'false', open: [] })
  })
})

describe('a number that was not asked for', () => {
  it('lies within what the fact can be', () => {
    expect(measure({ sum: ['children', 'children'] }, { arrests: [{ country: 'CN' }] })).toEqual([
      { least: { months: 0, days: 0 }, most: { months: 40, days: 0 } },
      'children',
    ])
  })
})

describe('records', () => {
  it('without a country may be of any', () => {
    expect(measure({ count: 'arrests', where: 'country' }, { arrests: [{ country: 'CN' }, {}, { country: 'JP' }] })).toEqual([
      { least: 1, most: 2 },
      'arrests[1].country',
    ])
  })

  it('of which the country is not given have lived there if they lived anywhere', () => {
    const given = { ...whole, residences: [china('2015', '2016')], arrests: [{}] }
    expect(measure({ exists: 'residences', where: 'country' }, given, { each: 'arrest' })).toEqual(['unknown', 'arrests[0].country'])
  })

  it('that are not listed may be of any country that the facts name', () => {
    const given = { ...whole, residences: [china('2015', '2016')], arrests: 'unknown' }
    expect(measure({ exists: 'residences', where: 'country' }, given, { each: 'arrest' })).toEqual(['unknown', 'arrests'])
  })
})
