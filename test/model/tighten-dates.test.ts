import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlainDate, parsePlainDate } from '../../src/calendar/plain-date.ts'
import { formatPlainTime } from '../../src/calendar/plain-time.ts'
import type { Bounds } from '../../src/logic/bounds.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
import { prepareFacts } from '../../src/model/situation/prepare-facts.ts'
import { daysOf, textOf } from '../oracle/calendar.ts'
import { borduriaVersion, vary } from '../support/versions.ts'
import { asOf, refusalOfFacts } from './support.ts'

/** What is left of the dates of some facts, by path. */
function datesOf(facts: object, version = borduriaVersion as Parameters<typeof prepareFacts>[0]): Record<string, string> {
  const { scalars, stays, records } = prepareFacts(version, facts, parsePlainDate(asOf) ?? 0, true)
  const dates: Record<string, string> = {}
  for (const [name, scalar] of scalars) if (scalar.kind === 'date') dates[name] = show(scalar.range)
  for (const { at, from, to } of stays.get('residences')?.entries ?? []) {
    dates[`${pathOfPoint(at)}.from`] = show(from)
    if (to !== undefined) dates[`${pathOfPoint(at)}.to`] = show(to)
  }
  for (const { fields } of records.get('certificates')?.entries ?? []) {
    for (const field of fields.values()) if (field.kind === 'date') dates[pathOfPoint(field.at)] = show(field.range)
  }
  return dates
}

function show({ least: earliest, most: latest }: Bounds): string {
  return [earliest, latest].map((day) => (Number.isFinite(day) ? formatPlainDate(day) : '…')).join(' to ')
}

/** Dates of a few weeks, known to the day or to the month. */
const rough = fc.oneof(
  fc.constantFrom('2000-01', '2000-02', '2000-03'),
  fc.integer({ min: 10_985, max: 11_000 }).map((day) => textOf(day)),
)

const histories = fc.record({
  birthDate: rough,
  residences: fc.array(fc.record({ country: fc.constant('CN'), from: rough, to: rough }), { minLength: 1, maxLength: 2 }),
})

type History = { birthDate: string; residences: readonly { country: string; from: string; to: string }[] }

/** The days that each date has in some completion in which nobody moves before birth or leaves before arriving; nothing where there is none. */
function daysLeft({ birthDate, residences }: History): Record<string, string> {
  const left = new Map<string, Set<number>>()
  const keep = (path: string, day: number) => left.set(path, (left.get(path) ?? new Set()).add(day))
  for (const birth of everyDay(birthDate)) {
    const lived = residences.map(({ from, to }) =>
      everyDay(from).flatMap((first) => everyDay(to).flatMap((last) => (birth <= first && first <= last ? [{ first, last }] : []))),
    )
    if (lived.some((ways) => ways.length === 0)) continue
    keep('birthDate', birth)
    for (const [index, ways] of lived.entries()) {
      for (const { first, last } of ways) {
        keep(`residences[${index}].from`, first)
        keep(`residences[${index}].to`, last)
      }
    }
  }
  return Object.fromEntries([...left].map(([path, days]) => [path, show({ least: Math.min(...days), most: Math.max(...days) })]))
}

function everyDay(partial: string): readonly number[] {
  const [first, last] = daysOf(partial)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

describe('tightenDates', () => {
  it('leaves exactly the days that some completion has, and refuses what has none', () => {
    fc.assert(
      fc.property(histories, (facts) => {
        const left = daysLeft(facts)
        if (Object.keys(left).length === 0) expect(refusalOfFacts(facts)).not.toBe('nothing is wrong')
        else expect(datesOf(facts)).toMatchObject(left)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves a birth only the days before the first stay begins, and a stay only those after the birth', () => {
    expect(datesOf({ birthDate: '1990', residences: [{ country: 'CN', from: '1990-04', to: '1990' }] })).toMatchObject({
      birthDate: '1990-01-01 to 1990-04-30',
      'residences[0].from': '1990-04-01 to 1990-04-30',
    })
    expect(datesOf({ birthDate: '1990-06-15', residences: [{ country: 'CN', from: '1990', to: '1990' }] })).toMatchObject({
      'residences[0].from': '1990-06-15 to 1990-12-31',
      'residences[0].to': '1990-06-15 to 1990-12-31',
    })
  })

  it('does not let a stay end before it begins, or begin after it ends', () => {
    expect(datesOf({ residences: [{ country: 'CN', from: '2015', to: '2015-03' }] })).toMatchObject({
      'residences[0].from': '2015-01-01 to 2015-03-31',
      'residences[0].to': '2015-03-01 to 2015-03-31',
    })
    expect(datesOf({ residences: [{ country: 'CN', from: '2015-03', to: '2015' }] })).toMatchObject({
      'residences[0].to': '2015-03-01 to 2015-12-31',
    })
    const unlimited = vary({ 'facts.birthDate.notAfter': undefined })
    expect(datesOf({ residences: [{ country: 'CN', from: '2015-03', to: '2015' }] }, unlimited)).toMatchObject({
      'residences[0].to': '2015-03-01 to 2015-12-31',
    })
    expect(datesOf({ residences: [{ country: 'CN', from: '2015-03', to: 'unknown' }] })).toMatchObject({
      'residences[0].to': '2015-03-01 to …',
    })
  })

  it('leaves of a date that cannot lie after the as-of date the days until then', () => {
    expect(datesOf({ birthDate: '2026' })).toMatchObject({ birthDate: '2026-01-01 to 2026-06-30' })
    expect(datesOf({ birthDate: 'unknown' })).toMatchObject({ birthDate: '… to 2026-06-30' })
  })

  it('bounds dates that are not given by those that are', () => {
    const facts = { arrivedOn: '1991-02', certificates: [{ country: 'CN', issuedOn: '1995' }] }
    expect(datesOf(facts)).toMatchObject({ birthDate: '… to 1991-02-28' })
    expect(datesOf({ birthDate: '1995-06-02', certificates: [{ country: 'CN', issuedOn: 'unknown' }] })).toMatchObject({
      arrivedOn: '1995-06-02 to …',
      'certificates[0].issuedOn': '1995-06-02 to 2026-06-30',
    })
  })

  it('carries limits on from date to date, in whatever order they are written', () => {
    const question = { en: 'When?', zh: '何时？' }
    const version = vary({
      facts: {
        first: { type: 'date', question, notAfter: ['second'] },
        second: { type: 'date', question, notAfter: ['third'] },
        third: { type: 'date', question },
      },
      measures: { age: { age: 'first' } },
      conditions: { adult: { fact: 'age', operator: 'equal', value: 16 } },
      rules: [{ id: 'permit', title: question, cites: ['act'], when: { condition: 'adult' }, then: { outcome: 'permit' } }],
      outcomes: { permit: { kind: 'notice', modality: 'is', title: question } },
    })
    expect(datesOf({ first: '2000', third: '2000-06' }, version)).toEqual({
      first: '2000-01-01 to 2000-06-30',
      second: '2000-01-01 to 2000-06-30',
      third: '2000-06-01 to 2000-06-30',
    })
    expect(refusalOfFacts({ first: '2001', third: '2000' }, version)).toBe(
      'third: this is 2000-12-31 at the latest, and lies before `first`, which is 2001-01-01 at the earliest: correct one of the two',
    )
  })

  it('tells both of the dates that were given, over one that was not, in whatever order they are written', () => {
    const question = { en: 'When?', zh: '何时？' }
    const limits = { arrivedOn: { notBefore: ['leftOn'] }, leftOn: { notBefore: ['birthDate'] } } as const
    for (const names of [
      ['arrivedOn', 'leftOn'],
      ['leftOn', 'arrivedOn'],
    ] as const) {
      const facts = Object.fromEntries(names.map((name) => [name, { type: 'date', question, ...limits[name] }]))
      const { birthDate, arrivedOn: _, ...others } = borduriaVersion.facts
      const version = vary({ facts: { ...facts, ...others, birthDate: { ...birthDate, notAfter: undefined } } })
      expect(refusalOfFacts({ birthDate: '1990', arrivedOn: '1988-05-02' }, version)).toBe(
        'arrivedOn: this is 1988-05-02, and lies before `birthDate`, which is 1990-01-01 at the earliest: correct one of the two',
      )
    }
  })

  it('compares a time with a date by its day, and times by the minute', () => {
    const question = { en: 'When?', zh: '何时？' }
    const version = vary({
      facts: {
        begun: { type: 'date', question },
        called: { type: 'time', question, notBefore: ['begun'] },
        answered: { type: 'time', question, notBefore: ['called'], notAfter: ['closed'] },
        closed: { type: 'date', question },
      },
      measures: { since: { elapsed: { from: 'begun', to: 'asOf' }, in: 'days' } },
      conditions: { long: { fact: 'since', operator: 'greaterThan', value: { days: 3 } } },
      rules: [{ id: 'permit', title: question, cites: ['act'], when: { condition: 'long' }, then: { outcome: 'permit' } }],
      outcomes: { permit: { kind: 'notice', modality: 'is', title: question } },
    })
    const rough = fc.oneof(fc.constantFrom('2000-01', '2000-02'), fc.integer({ min: 10_984, max: 10_992 }).map(textOf))
    const time = fc.oneof(
      rough,
      fc
        .tuple(fc.integer({ min: 10_984, max: 10_992 }).map(textOf), fc.constantFrom('00:00', '12:30', '23:59'))
        .map((parts) => parts.join('T')),
    )
    // The first and the last minute of each day stand for those between: whatever an order leaves of a day ends with one of them, or with a minute that is given.
    const minutes = (told: string) =>
      told.length > 10 ? [told] : everyDay(told).flatMap((day) => ['T00:00', 'T12:30', 'T23:59'].map((minute) => textOf(day) + minute))
    const dates = (told: string) => everyDay(told).map(textOf)
    fc.assert(
      fc.property(rough, time, time, rough, (begun, called, answered, closed) => {
        const facts = { begun, called, answered, closed }
        const firsts = dates(begun)
        const lasts = dates(closed)
        const ways = minutes(called).flatMap((one) => minutes(answered).flatMap((other) => (one <= other ? [[one, other] as const] : [])))
        const possible = ways.filter(
          ([one, other]) => firsts.some((day) => day <= one.slice(0, 10)) && lasts.some((day) => other.slice(0, 10) <= day),
        )
        expect(refusalOfFacts(facts, version) === 'nothing is wrong').toBe(possible.length > 0)
        if (possible.length === 0) return
        const left = prepareFacts(version, facts, parsePlainDate(asOf) ?? 0, true).scalars
        const range = (name: string) => {
          const scalar = left.get(name)
          return scalar?.kind === 'time' ? [formatPlainTime(scalar.range.least), formatPlainTime(scalar.range.most)] : []
        }
        const ends = (texts: readonly string[]) => [[...texts].sort()[0], [...texts].sort().at(-1)]
        expect(range('called')).toEqual(ends(possible.map(([one]) => one)))
        expect(range('answered')).toEqual(ends(possible.map(([, other]) => other)))
        expect(datesOf(facts, version)).toEqual({
          begun: ends(firsts.filter((day) => possible.some(([one]) => day <= one.slice(0, 10)))).join(' to '),
          closed: ends(lasts.filter((day) => possible.some(([, other]) => other.slice(0, 10) <= day))).join(' to '),
        })
      }),
      { numRuns: 150 },
    )
  })

  it('lets a limit hold only where another answer has been given, and says what is right instead', () => {
    const limits = [{ date: 'birthDate', where: { fact: 'purpose', is: 'work' }, otherwise: { fact: 'historyComplete', is: false } }]
    const version = vary({ 'facts.birthDate.notAfter': undefined, 'facts.arrivedOn.notBefore': limits })
    const dates = { birthDate: '1990-05', arrivedOn: '1990-04-02' }
    expect(refusalOfFacts({ ...dates, purpose: 'work' }, version)).toBe(
      'arrivedOn: this is 1990-04-02, and lies before `birthDate`, which is 1990-05-01 at the earliest: ' +
        'give the one since then, or `"historyComplete": false` while there is none',
    )
    // That it is work is assumed where it is not said.
    for (const purpose of ['study', 'unknown', undefined]) expect(refusalOfFacts({ ...dates, purpose }, version)).toBe('nothing is wrong')
  })

  it('refuses what lies before a birth', () => {
    const facts = {
      birthDate: '1990-04',
      arrivedOn: '1990-03-31',
      residences: [
        { country: 'CN', from: '1980', to: '1990-04-01' },
        { country: 'CN', from: '1990' },
      ],
      certificates: [
        { country: 'CN', issuedOn: '1990-04-01' },
        { country: 'CN', issuedOn: '1989' },
      ],
    }
    const before = 'lies before `birthDate`, which is 1990-04-01 at the earliest: correct one of the two'
    expect(refusalOfFacts(facts)).toBe(
      `arrivedOn: this is 1990-03-31, and ${before}\n` +
        `residences[0].from: this is 1980-12-31 at the latest, and ${before}\n` +
        `certificates[1].issuedOn: this is 1989-12-31 at the latest, and ${before}`,
    )
  })
})
