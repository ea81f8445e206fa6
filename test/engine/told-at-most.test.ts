import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/diagram/compile.ts'
import { prepareCase } from '../../src/engine/case.ts'
import {
  assertExplainable,
  assertFollowable,
  assertInProportion,
  assertOtherwise,
  assertPlaced,
  listsBehind,
  mostExplained,
  mostFollowed,
  mostOtherwise,
  mostTold,
  toldAtMost,
} from '../../src/engine/proportion.ts'
import { subjectsIn } from '../../src/engine/subjects.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Situation } from '../../src/model/situation/situation.ts'
import type { StayKind } from '../../src/model/stays/stay-kind.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { asked, emptyVersion } from '../support/arbitrary-version.ts'
import { issuesOf } from '../support/issues-of.ts'

const asOf = '2026-11-21'
const text = { en: '?', zh: '？' }

const measures = (kinds: readonly StayKind[] | undefined): Readonly<Record<string, Measure>> => ({
  'country.stayed': { totalStay: 'residences', where: 'country', in: 'months', ...(kinds !== undefined && { kinds }) },
  'country.long': { longestStay: 'residences', where: 'country', in: 'months', since: 'moved' },
  'country.lately': { sum: ['country.long', 'arrested'] },
  'place.there': { exists: 'residences', where: 'place' },
  'letter.age': { elapsed: { from: 'letter.on', to: 'moved' }, in: 'days' },
  moved: { shift: 'asOf', by: { days: 3 }, direction: 'back' },
  arrested: { count: 'arrests' },
  written: { count: 'letters' },
})

const length = (fact: string): Condition => ({ fact, operator: 'greaterThan', value: { months: 3 } })
const count = (fact: string): Condition => ({ fact, operator: 'greaterThan', value: 3 })
const truth = (fact: string): Condition => ({ fact, operator: 'equal', value: true })

/** What leads to each outcome, of what, and the lists that it looks at. A fact can have the name of what every object has. */
const outcomes: Readonly<
  Record<string, { readonly forEach?: string; readonly any: readonly Condition[]; readonly lists: readonly string[] }>
> = {
  stayed: { forEach: 'country', any: [length('country.stayed')], lists: ['residences'] },
  lately: { forEach: 'country', any: [length('country.lately'), truth('toString')], lists: ['residences', 'arrests'] },
  there: { forEach: 'place', any: [truth('place.there'), truth('toString')], lists: ['residences'] },
  written: { any: [count('written'), truth('toString')], lists: ['letters'] },
  dated: { forEach: 'letter', any: [{ fact: 'letter.age', operator: 'equal', value: { days: 3 } }], lists: [] },
  either: { forEach: 'arrest', any: [count('written'), count('arrested')], lists: ['letters', 'arrests'] },
  plain: { any: [truth('toString')], lists: [] },
}

function versionWith(kinds?: readonly StayKind[]): RulesetVersion {
  const optional = { optional: true, question: text } as const
  return {
    ...emptyVersion,
    facts: {
      residences: asked({ type: 'stays', complete: 'whole' }),
      whole: asked({ type: 'boolean' }),
      passports: asked({ type: 'countries' }),
      arrests: asked({
        type: 'records',
        each: 'arrest',
        fields: { country: { type: 'country', ...optional }, on: { type: 'date', ...optional }, kept: { type: 'boolean', ...optional } },
      }),
      letters: asked({ type: 'records', each: 'letter', fields: { on: { type: 'date', ...optional } } }),
      toString: asked({ type: 'boolean' }),
    },
    measures: measures(kinds),
    outcomes: Object.fromEntries(Object.keys(outcomes).map((outcome) => [outcome, { kind: 'notice', modality: 'is', title: text }])),
    rules: Object.entries(outcomes).map(([outcome, { forEach, any }]) => ({
      id: outcome,
      title: text,
      cites: ['act'],
      when: { any },
      then: { outcome },
      ...(forEach !== undefined && { forEach }),
    })),
  }
}

const versions = [versionWith(), versionWith(['residence', 'visit'])] as const

interface Entry {
  readonly country?: string
  readonly [field: string]: unknown
}

const country = fc.constantFrom('CN', 'US')
const date = fc.constantFrom('2020-02-03', '2020-02', '2020')
const facts: fc.Arbitrary<PlainFacts> = fc.record({
  residences: fc.array(
    fc.record(
      {
        country,
        from: fc.constantFrom('2019-02-03', '2019-02'),
        to: fc.oneof(date, fc.constant('unknown')),
        place: fc.constantFrom('Beijing', 'Osaka'),
        kind: fc.constantFrom('residence', 'visit', 'unknown'),
      },
      { requiredKeys: ['country', 'from'] },
    ),
    { maxLength: 4 },
  ),
  whole: fc.constantFrom(true, false),
  passports: fc.constantFrom([], ['CN'], ['JP'], 'unknown'),
  arrests: fc.array(fc.record({ country, on: date, kept: fc.constantFrom(true, 'unknown') }, { requiredKeys: [] }), { maxLength: 3 }),
  letters: fc.array(fc.record({ on: date }, { requiredKeys: [] }), { maxLength: 2 }),
  toString: fc.constant(true),
})

/** How many dates, places, kinds and other fields of an entry are not known exactly. */
function openOf(list: string, entry: Entry, withKinds: boolean): number {
  const isOpen = (value: unknown) =>
    value === undefined || value === 'unknown' || (typeof value === 'string' && /^\d{4}(-\d\d)?$/.test(value))
  // A stay that has no last day goes on.
  const dates = list === 'residences' ? [entry.from, ...('to' in entry ? [entry.to] : [])] : [entry.on]
  const others = list === 'residences' ? [entry.place, ...(withKinds ? [entry.kind] : [])] : []
  return [...dates, ...others, ...(list === 'arrests' ? [entry.country, entry.kept] : [])].filter(isOpen).length
}

describe('what can be told at most', () => {
  it.each([
    ['no measure asks what stays were', false, versions[0]],
    ['a measure asks what stays were', true, versions[1]],
  ])('is for each outcome and subject all that is not known exactly of what can concern it, where %s', (_, withKinds, version) => {
    const compiled = compile(version)
    fc.assert(
      fc.property(facts, (given) => {
        const { situation } = prepareCase(version, given, { asOf })
        const subjects = subjectsIn(version, situation)
        const expected = ['residences', 'arrests', 'letters'].map((list) => {
          const entries = given[list] as readonly Entry[]
          const open = (of: readonly Entry[]) => of.reduce((sum, entry) => sum + openOf(list, entry, withKinds), 0)
          const looking = Object.values(outcomes).filter(({ lists }) => lists.includes(list))
          const found = looking.flatMap(({ forEach }) => subjects(forEach))
          // What has no country can concern each, and whatever is of no country known is concerned by all.
          const concerning = (one: string | undefined) =>
            entries.filter(({ country }) => one === undefined || country === undefined || country === one)
          const times = found.reduce((sum, { country }) => sum + open(concerning(country)), 0)
          return { list, open: open(entries), findings: found.length, times }
        })
        expect(toldAtMost(compiled, situation, subjects)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('looks through a diagram, and through a measure that others share, once', () => {
    const compiled = compile(versions[0])
    for (const { outcome, applies } of compiled.outcomes) {
      expect([outcome, [...listsBehind(compiled, applies)].sort()]).toEqual([outcome, [...(outcomes[outcome]?.lists ?? [])].sort()])
      expect(listsBehind(compiled, applies)).toBe(listsBehind(compiled, applies))
    }
    const doubled = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`country.sum${index + 1}`, { sum: [`country.sum${index}`, `country.sum${index}`] }]),
    )
    const version = {
      ...versions[0],
      measures: { ...versions[0].measures, 'country.sum0': { sum: ['country.stayed', 'country.stayed'] }, ...doubled },
      rules: versions[0].rules.map((rule) => (rule.id === 'stayed' ? { ...rule, when: length('country.sum40') } : rule)),
    } as RulesetVersion
    const made = compile(version)
    const [stayed] = made.outcomes
    expect([...listsBehind(made, stayed?.applies as number)]).toEqual(['residences'])
  })
})

describe('facts out of proportion', () => {
  const [version] = versions
  const compiled = compile(version)
  const stays = (length: number) =>
    Array.from({ length }, () => ({ country: 'CN', from: '2019-02-03', to: '2020-02-03', kind: 'residence' }))
  const letters = (length: number) => Array.from({ length }, () => ({}))
  const situationOf = (given: object) => {
    const all = { residences: [], whole: true, passports: [], arrests: [], letters: [], toString: true, ...given }
    return prepareCase(version, all as PlainFacts, { asOf }).situation
  }

  /** Refuses facts of so many subjects of each kind, of which nothing is known. */
  const proportion = (situation: Situation, count: number) => () =>
    assertInProportion(compiled, situation, () => Array.from({ length: count }, () => ({ subject: {}, named: new Set<string>() })))

  it('are those of which more would be told than can be, list by list', () => {
    // Three outcomes look at stays, of which none tells its place.
    const situation = situationOf({ residences: stays(400) })
    const most = Math.floor(mostTold / (3 * 400))
    expect(issuesOf(proportion(situation, most))).toEqual([])
    expect(issuesOf(proportion(situation, most + 1))).toMatchObject([
      {
        path: 'residences',
        message: expect.stringContaining(
          `400 dates, places or kinds of these entries are not known exactly, and up to ${3 * (most + 1)} findings`,
        ),
        text: { zh: expect.stringContaining(`400 处日期、地点或种类不确切，至多涉及 ${3 * (most + 1)} 项结论`) },
      },
    ])
    // As much as can be told is told.
    expect(issuesOf(proportion(situationOf({ letters: letters(500) }), mostTold / (2 * 500)))).toEqual([])
    // All lists together.
    const both = situationOf({ residences: stays(400), letters: letters(600) })
    const mostOfBoth = Math.floor(mostTold / (3 * 400 + 2 * 600))
    expect(issuesOf(proportion(both, mostOfBoth))).toEqual([])
    expect(issuesOf(proportion(both, mostOfBoth + 1)).map(({ path }) => path)).toEqual(['residences'])
  })

  it('are refused at the list of which most would be told, and of two at the first', () => {
    const path = (residences: number, written: number) =>
      issuesOf(proportion(situationOf({ residences: stays(residences), letters: letters(written) }), 1000)).map((issue) => issue.path)
    expect(path(400, 601)).toEqual(['letters'])
    expect(path(400, 600)).toEqual(['residences'])
    expect(path(400, 599)).toEqual(['residences'])
  })

  it('can be few entries of many findings', () => {
    const arrests = Array.from({ length: 100 }, () => ({}))
    expect(issuesOf(proportion(situationOf({ arrests }), 834)).map(({ path }) => path)).toEqual(['arrests'])
    // Ten entries lead to no such number of subjects: they are not counted.
    expect(issuesOf(proportion(situationOf({ arrests: arrests.slice(0, 10) }), 9_000))).toEqual([])
  })

  it('are those that would be looked at too often while findings are followed', () => {
    const situation = situationOf({ residences: stays(3), letters: letters(5) })
    fc.assert(
      fc.property(fc.nat({ max: 60_000 }), fc.nat({ max: 100_000 }), fc.integer({ min: -2, max: 2 }), (days, own, beyond) => {
        const shared = mostFollowed - 8 * (4 * days + own) + beyond
        expect(issuesOf(() => assertFollowable(situation, { days, own, shared })).map(({ path }) => path)).toEqual(
          beyond > 0 ? ['letters'] : [],
        )
      }),
    )
    const [issue] = issuesOf(() => assertFollowable(situation, { days: mostFollowed, own: 0, shared: 0 }))
    expect(issue?.message).toContain('5 entries lead to more days of change than can be followed')
    expect(issue?.text?.zh).toContain('这 5 条引起的变化日期过多')
  })

  it('are those of which an explanation would tell too much', () => {
    const situation = situationOf({ residences: stays(3), arrests: [{}, {}] })
    expect(issuesOf(() => assertExplainable(situation, mostExplained))).toEqual([])
    const refused = issuesOf(() => assertExplainable(situation, mostExplained + 1))
    expect(refused).toMatchObject([{ path: 'residences', message: expect.stringContaining('3 entries lead to more comparisons') }])
    expect(refused[0]?.text?.zh).toContain('这 3 条涉及的比较过多')
    // Of no list, where there is none.
    const empty = { ...situation, stays: new Map(), records: new Map() }
    const [issue] = issuesOf(() => assertExplainable(empty, mostExplained + 1))
    expect([issue?.path, issue?.message]).toEqual(['', expect.stringMatching(/^0 entries lead to/)])
  })

  it('are those of which it would be told too often how they would be otherwise', () => {
    const situation = situationOf({ residences: stays(3), arrests: [{}, {}] })
    expect(issuesOf(() => assertOtherwise(situation, mostOtherwise / 5))).toEqual([])
    const refused = issuesOf(() => assertOtherwise(situation, mostOtherwise / 5 + 1))
    expect(refused).toMatchObject([{ path: 'residences', message: expect.stringContaining('ask about one outcome or country') }])
    expect(refused[0]?.text?.zh).toContain('请只问一项结果或一个国家')
  })

  it('are entries that can each be of too many cities', () => {
    expect(issuesOf(() => assertPlaced('letters', 500, mostTold / 1000))).toEqual([])
    const refused = issuesOf(() => assertPlaced('letters', 500, mostTold / 1000 + 1))
    expect(refused).toMatchObject([
      { path: 'letters', message: expect.stringMatching(/^500 dates, places or kinds .* up to 501 findings/) },
    ])
  })
})
