import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/condition.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { evaluate } from '../../src/reasons/evaluate.ts'
import { historyOf } from '../../src/reasons/history.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import type { PlainFacts, PlainStay } from '../oracle/measures.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }

const measures: Readonly<Record<string, Measure>> = {
  'country.lived': { totalStay: 'residences', where: 'country', in: 'days', kinds: ['residence'] },
  'country.been': { totalStay: 'residences', where: 'country', in: 'days' },
  'country.lately': { totalStay: 'residences', where: 'country', in: 'days', since: 'recent' },
  recent: { shift: 'asOf', by: { days: 40 }, direction: 'back' },
  due: { shift: 'asOf', by: { days: 3 } },
  'country.left': { lastDay: 'residences', where: 'country' },
  'country.since': { elapsed: { from: 'country.left', to: 'asOf' }, in: 'days' },
  abroad: { totalStay: 'residences', except: 'CN', in: 'days' },
  'country.visited': { totalStay: 'visits', where: 'country', in: 'days' },
  arrested: { count: 'arrests' },
}

const days = (fact: string, operator: 'greaterThanInclusive' | 'lessThan' | 'equal', value: number): Condition => ({
  fact,
  operator,
  value: { days: value },
})
const married: Condition = { fact: 'married', operator: 'equal', value: true }

function versionOf(rules: readonly (readonly [forEach: string | undefined, when: Condition])[]): RulesetVersion {
  const names = rules.map((_, index) => `rule-${index}`)
  return {
    ...emptyVersion,
    facts: {
      residences: asked({ type: 'stays' }),
      visits: asked({ type: 'stays' }),
      married: asked({ type: 'boolean' }),
      passports: asked({ type: 'countries' }),
      arrests: asked({ type: 'records', each: 'arrest', fields: { country: { type: 'country', optional: true, question: text } } }),
    },
    measures,
    outcomes: Object.fromEntries(names.map((name) => [name, { kind: 'notice', modality: 'is', title: text }])),
    rules: rules.map(([forEach, when], index) => ({
      id: `rule-${index}`,
      title: text,
      cites: ['act'],
      when,
      then: { outcome: `rule-${index}` },
      ...(forEach !== undefined && { forEach }),
    })),
  }
}

/** By all that a rule can hang on: more days and fewer, of one kind or any, by other measures, in one list or two, and no stay at all. */
const version = versionOf([
  ['country', days('country.lived', 'greaterThanInclusive', 30)],
  ['country', { all: [days('country.been', 'greaterThanInclusive', 10), days('country.been', 'lessThan', 50)] }],
  ['country', { all: [days('country.lately', 'greaterThanInclusive', 8), { not: days('abroad', 'greaterThanInclusive', 70) }] }],
  ['country', days('country.since', 'lessThan', 20)],
  [
    'country',
    {
      any: [
        { all: [days('country.been', 'greaterThanInclusive', 10), days('country.been', 'lessThan', 30)] },
        days('country.been', 'greaterThanInclusive', 40),
      ],
    },
  ],
  ['country', { all: [days('country.been', 'greaterThanInclusive', 5), days('abroad', 'greaterThanInclusive', 20)] }],
  ['country', { any: [days('country.visited', 'greaterThanInclusive', 9), days('country.been', 'greaterThanInclusive', 60)] }],
  [undefined, { any: [days('abroad', 'greaterThanInclusive', 40), { all: [married, days('abroad', 'lessThan', 15)] }] }],
  [undefined, { any: [married, { fact: 'arrested', operator: 'greaterThan', value: 0 }] }],
  ['arrest', days('country.been', 'lessThan', 25)],
])

/** Complete facts but for stays. */
const given = { residences: [], visits: [], married: true, passports: ['CN', 'US'], arrests: [{ country: 'CN' }, { country: 'US' }] }

const stays = (maxLength: number): fc.Arbitrary<readonly PlainStay[]> =>
  fc.array(
    fc
      .record({
        country: fc.constantFrom('CN', 'US'),
        kind: fc.constantFrom('residence', 'residence', 'visit'),
        begins: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: -120, max: 0 }) },
          { weight: 1, arbitrary: fc.constantFrom(-1, 0, 1, 5) },
        ),
        lasts: fc.integer({ min: 0, max: 45 }),
      })
      .map(({ country, kind, begins, lasts }): PlainStay => {
        const from = dayOf(asOf) + begins
        return { country, place: 'Town', kind, from: textOf(from), to: textOf(from + lasts) }
      }),
    { maxLength },
  )

/** The subjects and rules that apply to stays, as text. */
function applying(version: RulesetVersion, facts: PlainFacts): ReadonlySet<string> {
  const applied = evaluate(version, facts, { asOf }).findings.filter(({ status }) => status === 'applies')
  return new Set(applied.map(({ outcome, subject }) => `${outcome} ${JSON.stringify(subject)}`))
}

/** What is told of each rule that applies, by the same text. */
function supports(version: RulesetVersion, facts: PlainFacts): ReadonlyMap<string, readonly string[]> {
  const { supportOf } = historyOf(version, facts, { asOf })
  const all = Object.keys(version.outcomes).flatMap((outcome) => supportOf(outcome))
  return new Map(all.map(({ rule, subject, stays }) => [`${rule} ${JSON.stringify(subject)}`, stays]))
}

describe('the stays by which a rule applies', () => {
  it('are those of some least set that suffices, whatever of the others is added', () => {
    const cases = fc.record({ residences: stays(4), visits: stays(2), married: fc.boolean() })
    fc.assert(
      fc.property(cases, ({ residences, visits, married }) => {
        const facts = { ...given, married }
        const all = [
          ...residences.map((stay, index) => ({ list: 'residences', stay, path: `residences[${index}]` })),
          ...visits.map((stay, index) => ({ list: 'visits', stay, path: `visits[${index}]` })),
        ]
        const sets = Array.from({ length: 2 ** all.length }, (_, set) => set)
        const has = (set: number, index: number) => (set & (1 << index)) !== 0
        const applied = sets.map((set) => {
          const kept = (list: string) => all.filter((one, index) => one.list === list && has(set, index)).map(({ stay }) => stay)
          return applying(version, { ...facts, residences: kept('residences'), visits: kept('visits') })
        })
        const told = supports(version, { ...facts, residences, visits })
        expect([...told.keys()].sort()).toEqual([...(applied.at(-1) ?? [])].sort())
        for (const [key, paths] of told) {
          const suffices = sets.map((set) => sets.every((larger) => (set & larger) !== set || applied[larger]?.has(key)))
          const least = sets.filter(
            (set) => suffices[set] && sets.every((part) => part === set || (part & set) !== part || !suffices[part]),
          )
          const expected = all.flatMap(({ path }, index) => (least.some((set) => has(set, index)) ? path : []))
          expect([key, paths]).toEqual([key, expected])
        }
      }),
      { numRuns: 25 },
    )
  })
})

/** A stay of so many days that began so many after a day long ago. */
function stay(country: string, begins: number, lasts: number, kind = 'residence'): PlainStay {
  const from = dayOf('2010-01-01') + begins
  return { country, place: 'Town', kind, from: textOf(from), to: textOf(from + lasts - 1) }
}

/** Stays of so many days each, one some days after the other. */
function lasting(lengths: readonly number[]): readonly PlainStay[] {
  let next = 0
  return lengths.map((length) => {
    const begins = next
    next += length + 5
    return stay('CN', begins, length)
  })
}

const ones = (count: number) => new Array<number>(count).fill(1)

describe('of many stays', () => {
  const marked = (when: Condition, residences: readonly PlainStay[]) =>
    supports(versionOf([['country', when]]), { ...given, residences }).get('rule-0 {"country":"CN"}')
  const paths = (indexes: readonly number[]) => indexes.map((index) => `residences[${index}]`)
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

  it('ten are tried in every combination, and of eleven those found that are left when others are left out in turn', () => {
    // The fourth matters with the first and third alone; leaving out the first comes upon the second and third, which are enough.
    const lengths = [300, 400, 200, 100]
    const enough = days('country.been', 'greaterThanInclusive', 600)
    expect(marked(enough, lasting([...lengths, ...ones(6)]))).toEqual(paths([0, 1, 2, 3]))
    expect(marked(enough, lasting([...lengths, ...ones(7)]))).toEqual(paths([0, 1, 2]))
  })

  it('one that is enough alone, but not with others, matters no more than they do', () => {
    const some = { all: [days('country.been', 'greaterThanInclusive', 10), days('country.been', 'lessThan', 30)] }
    const either = { any: [some, days('country.been', 'greaterThanInclusive', 40)] }
    // To 12 and 15 days any other may be added; 20 days are undone by either.
    expect(marked(either, lasting([12, 20, 15]))).toEqual(paths([0, 2]))
  })

  it('all are given where those found do not lead to it', () => {
    const total = (...totals: number[]): Condition => ({ any: totals.map((value) => days('country.been', 'equal', value)) })
    const residences = lasting([1, 2, 4, ...ones(8).map(() => 10)])
    // It applies with all, without the first, without the first and third, or without the second; but not without the third alone.
    expect(marked(total(87, 86, 82, 85), residences)).toEqual(paths(upTo(11)))
    // Without the first alone as well: that one does not matter, and the others lead to it.
    expect(marked(total(87, 86), residences)).toEqual(paths(upTo(11).slice(1)))
  })

  it('sixty are left out in turn, and of more all are given that count', () => {
    const enough = days('country.lived', 'greaterThanInclusive', 450)
    const long = (count: number) => lasting([450, ...ones(count - 1)])
    expect(marked(enough, long(60))).toEqual(paths([0]))
    expect(marked(enough, long(61))).toEqual(paths(upTo(61)))
    // Neither those elsewhere, nor of another kind, nor those to come are looked at.
    const besides = [stay('US', 0, 9), stay('CN', 3000, 9, 'visit'), { ...stay('CN', 0, 1), from: '2026-11-22', to: '2026-11-23' }]
    expect(marked(enough, [...long(60), ...besides])).toEqual(paths([0]))
    expect(marked(enough, [...besides, ...long(61)])).toEqual(paths(upTo(64).slice(3)))
  })

  it('none are looked at where a rule looks at none, and only those abroad where it looks at those', () => {
    const residences = [stay('CN', 0, 9), ...lasting(ones(61)).map((one) => ({ ...one, country: 'US' }))]
    const version = versionOf([
      [undefined, { any: [{ fact: 'arrested', operator: 'greaterThan', value: 0 }, married] }],
      [undefined, { fact: 'due', operator: 'greaterThan', value: '2020-01-01' }],
      [undefined, days('abroad', 'greaterThanInclusive', 1)],
    ])
    expect([...supports(version, { ...given, residences }).values()]).toEqual([[], [], paths(upTo(62).slice(1))])
  })

  it('all are given of a record of which nobody knows the country', () => {
    const version = versionOf([['arrest', days('country.been', 'lessThan', 1000)]])
    const facts = { ...given, residences: lasting(ones(61)), arrests: [{}, { country: 'US' }] }
    expect([...supports(version, facts).values()]).toEqual([paths(upTo(61)), []])
  })
})
