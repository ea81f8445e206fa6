import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distances } from '../../src/measures/distances/operators.ts'
import type { FactCondition } from '../../src/model/condition.ts'
import type { Measure, MeasureOperator, Measures } from '../../src/model/measure.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import type { Nearness } from '../../src/reasons/evaluation.ts'
import { type Day, dayOf, plusMonths, textOf } from '../oracle/calendar.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const text = { en: '?', zh: '？' }
const asOf = dayOf('2026-11-21')

/** A version whose one rule applies from a threshold on. */
function threshold(
  fact: string,
  value: FactCondition['value'],
  dateRounding: 'down' | 'up',
  measure?: Measure,
  others: Measures = {},
): RulesetVersion {
  return {
    ...emptyVersion,
    dateRounding,
    facts: {
      birthDate: asked({ type: 'date' }),
      children: asked({ type: 'integer' }),
      residences: asked({ type: 'stays' }),
      movedAt: asked({ type: 'time' }),
      arrests: asked({ type: 'records', each: 'arrest', fields: { on: asked({ type: 'date', optional: true } as never) } }),
    },
    measures: { ...others, ...(measure !== undefined && { [fact]: measure }) },
    outcomes: { found: { kind: 'notice', modality: 'is', title: text } },
    rules: [
      { id: 'rule', title: text, cites: ['act'], when: { fact, operator: 'greaterThanInclusive', value }, then: { outcome: 'found' } },
    ],
  }
}

/** The case after a change of so many days or units, up where more is needed, down where there is enough; one way of several to change it. */
type Change = (
  by: number,
  way: number,
) => { readonly version: RulesetVersion; readonly facts: Readonly<Record<string, unknown>>; readonly asOf: Day }

function evaluated(change: Change, by: number, way = 0) {
  const { version, facts, asOf: day } = change(by, way)
  return evaluate(version, facts, { asOf: textOf(day) }).findings[0]
}

/** Asserts that a finding is told to be near a threshold exactly when a change within the limit makes it otherwise, and by the least such. */
function expectNearest(change: Change, limit: number, ways = 1): void {
  const now = evaluated(change, 0)
  const step = now?.status === 'applies' ? -1 : 1
  const least = Array.from({ length: limit }, (_, index) => index + 1).find((by) =>
    Array.from({ length: ways }, (_, way) => way).some((way) => evaluated(change, step * by, way)?.status !== now?.status),
  )
  const told = (now?.near ?? []).map(({ by, side }): Pick<Nearness, 'by' | 'side'> => ({ by, side }))
  expect(told).toEqual(least === undefined ? [] : [{ by: least, side: step === 1 ? 'short' : 'over' }])
}

const rounding = fc.constantFrom('down' as const, 'up' as const)
/** Often as far as is told, or a day further. */
const days = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constantFrom(-32, -31, -30, 30, 31, 32))

describe('what is told to be near a threshold', () => {
  it('is an age that the next days reach, or the last days reached', () => {
    const births = fc.tuple(fc.constantFrom('2010-11-21', '2008-02-29', '2008-03-01', '2010-12-31'), days)
    fc.assert(
      fc.property(births, fc.constantFrom('2026-11-21', '2026-02-28', '2024-02-29'), rounding, ([birth, offset], day, direction) => {
        const version = threshold('age', 16, direction, { age: 'birthDate' })
        expectNearest((by) => ({ version, facts: { birthDate: textOf(dayOf(birth) + offset) }, asOf: dayOf(day) + by }), 31)
      }),
      { numRuns: 60 },
    )
  })

  it('is a time that has passed, or has not yet', () => {
    fc.assert(
      fc.property(days, rounding, fc.constantFrom({ months: 6 }, { years: 2 }), (offset, direction, value) => {
        const version = threshold('passed', value, direction, { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'months' })
        const start = dayOf(value.years === 2 ? '2024-11-21' : '2026-05-21') + offset
        expectNearest((by) => ({ version, facts: { birthDate: textOf(start) }, asOf: asOf + by }), 31)
      }),
      { numRuns: 40 },
    )
  })

  it('is nothing past which it hangs on facts that are open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 17 }), fc.constantFrom(undefined, 0, 1), (years, children) => {
        const adult = threshold('age', 16, 'down', { age: 'birthDate' })
        const parent = { fact: 'children', operator: 'greaterThan', value: 0 } as const
        const rules = adult.rules.map((rule) => ({ ...rule, when: { all: [rule.when, parent] } }))
        const birthDate = textOf(plusMonths(asOf, -12 * years, 'down') + (years === 15 ? -340 : 0))
        const finding = evaluate({ ...adult, rules }, { birthDate, children }, { asOf: textOf(asOf) }).findings[0]
        const near = (finding?.near ?? []).filter(({ fact }) => fact === 'age')
        const isNear = children === 1 && (years === 15 || years === 16)
        expect({ years, children, near: near.length }).toEqual({ years, children, near: isNear ? 1 : 0 })
      }),
      { numRuns: 40 },
    )
  })

  it('is a date of its own, by days, and a whole number by one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -3, max: 3 }), (offset, children) => {
        const date = threshold('birthDate', '2000-03-01', 'down')
        expectNearest((by) => ({ version: date, facts: { birthDate: textOf(dayOf('2000-03-01') + offset + by) }, asOf }), 31)
        const number = threshold('children', 1, 'down')
        expectNearest((by) => ({ version: number, facts: { children: 1 + children + by }, asOf }), 1)
      }),
      { numRuns: 150 },
    )
  })

  it('is a total by the days of its last stay, though another is longer', () => {
    const version = threshold('stay', { months: 6 }, 'down', { totalStay: 'residences', in: 'months' })
    const residences = (by: number) => [
      // Four months and thirty days, and four days fewer than the whole of February.
      { country: 'CN', from: '2015-01-01', to: '2015-05-30' },
      { country: 'CN', from: '2020-02-01', to: textOf(dayOf('2020-02-25') + by) },
    ]
    expectNearest((by) => ({ version, facts: { residences: residences(by) }, asOf }), 31)
    expect(evaluated((by) => ({ version, facts: { residences: residences(by) }, asOf }), 0)?.near?.[0]?.by).toBe(4)
  })

  it.each<[string, Measure, FactCondition['value']]>([
    ['total', { totalStay: 'residences', in: 'months' }, { months: 6 }],
    ['total in days', { totalStay: 'residences', in: 'days' }, { days: 180 }],
    ['longest stay', { longestStay: 'residences', in: 'months' }, { months: 4 }],
    ['longest stay in days', { longestStay: 'residences', in: 'days' }, { days: 120 }],
  ])('is a %s that the last stay, or the longest, would change if it had ended on another day', (_, measure, value) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 140 }), days, rounding, (first, offset, direction) => {
        const version = threshold('stay', value, direction, measure)
        const needed = 'totalStay' in measure ? 183 - first : 121
        const first2020 = dayOf('2020-01-31')
        const last = first2020 - 1 + Math.max('totalStay' in measure ? 32 : first + 32, needed + offset)
        const periods = [
          { from: dayOf('2015-01-31'), to: dayOf('2015-01-30') + first },
          { from: first2020, to: last },
        ]
        expectNearest((by, way) => ({ version, facts: { residences: ended(periods, by, way) }, asOf }), 31, 2)
      }),
      { numRuns: 150 },
    )
  })
})

/** Stays of which one ended so many days later, or earlier; one that would end before it began was none. */
function ended(periods: readonly { readonly from: Day; readonly to: Day }[], by: number, way: number) {
  return periods.flatMap(({ from, to }, index) => {
    const end = index === way ? to + by : to
    return end < from ? [] : [{ country: 'CN', from: textOf(from), to: textOf(end) }]
  })
}

describe('of stays that touch, or overlap', () => {
  it('is told the least by which one of them could have ended on another day', () => {
    const measures: readonly (readonly [Measure, FactCondition['value']])[] = [
      [{ totalStay: 'residences', in: 'days' }, { days: 60 }],
      [{ totalStay: 'residences', in: 'months' }, { months: 2 }],
      [{ totalStay: 'residences', in: 'months', bridging: 3 }, { months: 2 }],
      [{ longestStay: 'residences', in: 'days' }, { days: 60 }],
      [{ longestStay: 'residences', in: 'days', bridging: 3 }, { days: 60 }],
      [{ longestStay: 'residences', in: 'months', until: 'cutoff' }, { months: 2 }],
    ]
    const stay = fc.record({ gap: fc.integer({ min: -8, max: 8 }), lasts: fc.integer({ min: 0, max: 60 }) })
    fc.assert(
      fc.property(fc.constantFrom(...measures), fc.array(stay, { minLength: 1, maxLength: 4 }), ([measure, value], list) => {
        const version = threshold('stay', value, 'down', measure, { cutoff: { shift: 'asOf', by: { years: 6 }, direction: 'back' } })
        let next = dayOf('2020-08-01')
        const periods = list.map(({ gap, lasts }) => {
          const from = next + gap
          next = from + lasts + 1
          return { from, to: from + lasts }
        })
        expectNearest((by, way) => ({ version, facts: { residences: ended(periods, by, way) }, asOf }), 31, periods.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('of stays that make less of a total once they touch', () => {
  it('is told the least by which one of them could have ended on another day, though some days more would not do', () => {
    const lasts = fc.integer({ min: 28, max: 31 })
    const measure: Measure = { totalStay: 'residences', in: 'months', until: 'last' }
    const version = threshold('stay', { months: 2 }, 'down', measure, { last: { dayOf: 'movedAt' } })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), lasts, fc.integer({ min: 0, max: 4 }), lasts, (offset, first, gap, second) => {
        // Where both months have 31 days: thirty days of each of two stays are two months, and sixty of one are not. The second can be no longer.
        const from = dayOf('2020-07-01') + offset
        const next = from + first + gap
        const periods = [
          { from, to: from + first - 1 },
          { from: next, to: next + second - 1 },
        ]
        const movedAt = `${textOf(next + second - 1)}T10:30`
        expectNearest((by, way) => ({ version, facts: { movedAt, residences: ended(periods, by, way) }, asOf }), 31, 2)
      }),
      { numRuns: 300 },
    )
  })
})

/** What changes by days, or by ones, and what is measured of it: a threshold that it lies around. */
interface Moving {
  readonly measure: Measure
  readonly others?: Measures
  readonly value: FactCondition['value']
  readonly limit?: number
  /** Whether it is the as-of date that moves. */
  readonly passing?: true
  /** The facts, so many days after the threshold is met or, where it is negative, before. */
  readonly facts: (beyond: number) => Readonly<Record<string, unknown>>
}

const met = '2000-03-01'
const later = (day: string, days: number) => textOf(dayOf(day) + days)
const stay = (to: string, place = 'Here') => ({ country: 'CN', place, from: '1999-01-01', to })

/** A case of every operator; what has no order is never near. */
const moving: Readonly<Record<MeasureOperator, readonly Moving[] | 'unordered'>> = {
  age: [{ measure: { age: 'birthDate', on: 'asOf' }, value: 26, passing: true, facts: () => ({ birthDate: '2000-11-21' }) }],
  shift: [
    { measure: { shift: 'birthDate', by: { days: 40 } }, value: '2000-04-10', facts: (beyond) => ({ birthDate: later(met, beyond) }) },
  ],
  dayOf: [{ measure: { dayOf: 'movedAt' }, value: met, facts: (beyond) => ({ movedAt: `${later(met, beyond)}T10:30` }) }],
  window: [
    { measure: { window: { days: 40 }, ending: 'birthDate' }, value: '2000-01-22', facts: (beyond) => ({ birthDate: later(met, beyond) }) },
  ],
  latest: [
    {
      measure: { latest: ['birthDate', 'before'] },
      others: { before: { shift: 'birthDate', by: { days: 500 }, direction: 'back' } },
      value: met,
      facts: (beyond) => ({ birthDate: later(met, beyond) }),
    },
  ],
  earliest: [
    {
      measure: { earliest: ['birthDate', 'after'] },
      others: { after: { shift: 'birthDate', by: { days: 500 } } },
      value: met,
      facts: (beyond) => ({ birthDate: later(met, beyond) }),
    },
  ],
  elapsed: [
    {
      measure: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'days' },
      value: { days: 180 },
      facts: (beyond) => ({ birthDate: textOf(asOf - 180 - beyond) }),
    },
    {
      measure: { elapsed: { from: 'birthDate', to: 'asOf' }, in: 'months' },
      value: { months: 6 },
      passing: true,
      facts: () => ({ birthDate: '2026-05-21' }),
    },
  ],
  sum: [
    {
      measure: { sum: ['lived', 'children'] },
      others: { lived: { totalStay: 'residences', in: 'months' } },
      value: { months: 14 },
      facts: (beyond) => ({ children: 2, residences: [stay(later('1999-12-31', beyond))] }),
    },
    {
      measure: { sum: ['children', 'held'] },
      others: { held: { count: 'arrests' } },
      value: { months: 50 },
      limit: 1,
      facts: (beyond) => ({ children: 46 + beyond, arrests: Array.from({ length: 4 }, () => ({ on: '2001-01-01' })) }),
    },
  ],
  longestStay: [
    {
      measure: { longestStay: 'residences', in: 'days' },
      value: { days: 365 },
      facts: (beyond) => ({ residences: [stay(later('1999-12-31', beyond))] }),
    },
    {
      measure: { longestStay: 'residences', where: 'country', by: 'place', in: 'days' } as Measure,
      value: { days: 365 },
      facts: (beyond) => ({ residences: [stay('1999-06-30', 'There'), stay(later('1999-12-31', beyond))] }),
    },
  ],
  totalStay: [
    {
      measure: { totalStay: 'residences', in: 'months' },
      value: { months: 12 },
      facts: (beyond) => ({ residences: [stay(later('1999-12-31', beyond))] }),
    },
    {
      measure: { totalStay: 'residences', where: 'country', by: 'place', in: 'months' } as Measure,
      value: { months: 12 },
      facts: (beyond) => ({ residences: [stay('1999-06-30', 'There'), stay(later('1999-12-31', beyond))] }),
    },
  ],
  stayLead: [
    {
      measure: { stayLead: 'residences' },
      value: { days: 30 },
      facts: (beyond) => ({
        residences: [
          { country: 'CN', place: 'Here', from: '1999-01-01', to: later('1999-03-01', beyond) },
          { country: 'CN', place: 'Here', from: '1980-01-01', to: '1980-01-30' },
          { country: 'JP', place: 'There', from: '1990-01-01', to: '1990-03-01' },
        ],
      }),
    },
  ],
  firstDay: [
    {
      measure: { firstDay: 'residences' },
      value: met,
      facts: (beyond) => ({ residences: [{ country: 'CN', from: later(met, beyond), to: '2010-01-01' }] }),
    },
  ],
  lastDay: [{ measure: { lastDay: 'residences' }, value: met, facts: (beyond) => ({ residences: [stay(later(met, beyond))] }) }],
  exists: 'unordered',
  count: [
    {
      measure: { count: 'arrests' },
      value: 50,
      limit: 1,
      facts: (beyond) => ({ arrests: Array.from({ length: 50 + beyond }, () => ({ on: '2001-01-01' })) }),
    },
  ],
  member: 'unordered',
}

describe('near a threshold of each operator', () => {
  it('is every one that has an order', () => {
    const unordered = Object.entries(distances).flatMap(([name, distance]) => (distance === 'unordered' ? [name] : []))
    expect(Object.entries(moving).flatMap(([name, cases]) => (cases === 'unordered' ? [name] : []))).toEqual(unordered)
  })

  const cases = Object.entries(moving).flatMap(([name, each]) => (each === 'unordered' ? [] : each.map((one) => ({ name, ...one }))))
  it.each(cases)('$name: $measure', ({ measure, others, value, limit = 31, passing, facts }) => {
    const subject = 'where' in measure || 'stayLead' in measure ? 'country.' : ''
    const version = threshold(`${subject}measured`, value, 'down', measure, others)
    const [rule] = version.rules
    const applied = subject === '' ? version : { ...version, rules: [{ ...rule, forEach: 'country' } as NonNullable<typeof rule>] }
    fc.assert(
      fc.property(days, (beyond) => {
        expectNearest((by) => ({ version: applied, facts: facts(beyond + by), asOf: passing ? asOf + beyond + by : asOf }), limit)
      }),
      { numRuns: 40 },
    )
  })

  it('is the day of a record, by days', () => {
    const version = threshold('arrest.on', met, 'down')
    const [rule] = version.rules
    const each = { ...version, rules: [{ ...rule, forEach: 'arrest' } as NonNullable<typeof rule>] }
    fc.assert(
      fc.property(days, (beyond) => {
        expectNearest((by) => ({ version: each, facts: { arrests: [{ on: later(met, beyond + by) }] }, asOf }), 31)
        const near = evaluate(each, { arrests: [{ on: later(met, -2) }] } as never, { asOf: textOf(asOf) }).findings[0]?.near
        expect(near).toEqual([expect.objectContaining({ by: 2, unit: 'days', side: 'short' })])
      }),
      { numRuns: 20 },
    )
  })
})

describe('what is not known exactly', () => {
  it('is told to be near nothing by days that nobody knows', () => {
    const version = threshold('age', 18, 'down', { age: 'birthDate' })
    expect(evaluate(version, { birthDate: '2008-12' } as never, { asOf: textOf(asOf) }).findings[0]?.near).toBeUndefined()
  })

  it('is told once, however many measures hang on it', () => {
    const measures = Object.fromEntries(
      Array.from({ length: 24 }, (_, index): readonly (readonly [string, Measure])[] => [
        [`m${index}`, { latest: index === 0 ? ['birthDate', 'asOf'] : [`m${index - 1}`, `k${index - 1}`] }],
        [`k${index}`, { earliest: [`m${index}`, 'birthDate'] }],
      ]).flat(),
    )
    const version = threshold('m23', '2030-01-05', 'down', undefined, measures)
    expect(evaluate(version, { birthDate: '2030-01' } as never, { asOf: textOf(asOf) }).missing).toEqual(['birthDate'])
  })
})
