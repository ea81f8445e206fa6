import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookup } from '../../src/measures/lookup.ts'
import { maxCompletions } from '../../src/measures/stay-lengths.ts'
import type { Value } from '../../src/measures/value.ts'
import type { Measure } from '../../src/model/measure.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
import type { Situation } from '../../src/model/situation/situation.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf } from '../oracle/calendar.ts'
import {
  aboutToTouch,
  begunForSure,
  certainOnlyToBe,
  completionsOf,
  exactHistories,
  gapAtWindow,
  histories,
  type InexactHistory,
  measured,
  measuring,
  perhapsNotBegun,
  situationOf,
  withExactStays,
} from '../support/inexact-stays.ts'
import { someCompletions, wideHistories } from '../support/wide-stays.ts'

const lengths: Readonly<Record<string, Measure>> = {
  'the longest stay': { longestStay: 'residences', where: 'country', in: 'months' },
  'the longest stay in days, gaps of two bridged': { longestStay: 'residences', where: 'country', in: 'days', bridging: 2 },
  'the longest stay since a day': { longestStay: 'residences', where: 'country', in: 'months', since: 'start' },
  'the total': { totalStay: 'residences', where: 'country', in: 'months' },
  'the total in days': { totalStay: 'residences', where: 'country', in: 'days' },
  'the total, gaps of three bridged': { totalStay: 'residences', where: 'country', in: 'months', bridging: 3 },
  'the total since a day': { totalStay: 'residences', where: 'country', in: 'months', since: 'start' },
  'the total since a day, gaps of four bridged': { totalStay: 'residences', where: 'country', in: 'months', since: 'start', bridging: 4 },
  'the lead': { stayLead: 'residences' },
  'the lead since a day': { stayLead: 'residences', since: 'start' },
  'the lead until a day': { stayLead: 'residences', until: 'start' },
  'the total until a day': { totalStay: 'residences', where: 'country', in: 'months', until: 'start' },
}

const edges: Readonly<Record<string, Measure>> = {
  'the first day': { firstDay: 'residences', where: 'country' },
  'the first day since a day': { firstDay: 'residences', where: 'country', since: 'start' },
  'the first day until a day': { firstDay: 'residences', where: 'country', until: 'start' },
  'the last day': { lastDay: 'residences', where: 'country' },
  'the last day since a day': { lastDay: 'residences', where: 'country', since: 'start' },
  'the last day until a day': { lastDay: 'residences', where: 'country', until: 'start' },
}

const longEdges: Readonly<Record<string, Measure>> = {
  'the last day of a stay of a month': { lastDay: 'residences', where: 'country', lasting: { months: 1 }, bridging: 3 },
  'the last day of a stay of 10 days since a day': { lastDay: 'residences', where: 'country', lasting: { days: 10 }, since: 'start' },
}

const presence: Readonly<Record<string, Measure>> = {
  'whether there is a stay': { exists: 'residences', where: 'country' },
  'whether there is one since a day': { exists: 'residences', where: 'country', since: 'start' },
  'whether there is one until a day': { exists: 'residences', where: 'country', until: 'start' },
  'whether one goes on': { exists: 'residences', where: 'country', status: 'ongoing' },
  'whether one has ended since a day': { exists: 'residences', where: 'country', status: 'ended', since: 'start' },
}

const byPlace: Readonly<Record<string, Measure>> = {
  'the total in one place': { totalStay: 'residences', where: 'country', by: 'place', in: 'months' },
  'the longest in one place since a day': { longestStay: 'residences', where: 'country', by: 'place', in: 'months', since: 'start' },
}

const every = { ...lengths, ...edges, ...longEdges, ...presence }

describe('over all completions of inexact stays', () => {
  it.each(Object.entries(every))('%s lies within its bounds', (_, measure) => {
    compare(measure, histories(3), ({ found, all }) => expect(outside(found, all)).toEqual([]))
  })

  it.each(Object.entries(byPlace))('%s lies within its bounds, wherever a stay without a place was', (_, measure) => {
    compare(measure, histories(3, ['beijing', 'shanghai', undefined]), ({ found, all }) => expect(outside(found, all)).toEqual([]))
  })

  it.each(Object.entries(lengths))('%s reaches both its bounds', (_, measure) => {
    compare(measure, histories(3).filter(begunForSure).filter(triedWhole), ({ found, all }) => expect(found).toEqual(boundsOf(all)))
  })

  it.each(Object.entries(lengths))('%s of one stay reaches both its bounds even where no day of it is certain', (_, measure) => {
    compare(measure, histories(1).filter(certainOnlyToBe).map(withExactWindow), ({ found, all }) => expect(found).toEqual(boundsOf(all)))
  })

  it.each(Object.entries(every))(
    '%s lies within its bounds about a gap at the window, and a stay that may not have begun',
    (_, measure) => {
      compare(measure, fc.oneof(gapAtWindow, perhapsNotBegun), ({ found, all }) => expect(outside(found, all)).toEqual([]))
    },
  )

  it('the total of two stays that may grow together, and so lose days, reaches both its bounds', () => {
    compare({ totalStay: 'residences', where: 'country', in: 'months' }, aboutToTouch, ({ found, all }) =>
      expect(found).toEqual(boundsOf(all)),
    )
  })

  it.each(Object.entries({ ...edges, ...presence }))('%s reaches both its bounds when the window is known', (_, measure) => {
    compare(measure, histories(3).filter(begunForSure).map(withExactWindow), ({ found, all }) => expect(found).toEqual(boundsOf(all)))
  })

  // Of several stays one can end too early for another that it cannot do without: then the least is not reached, and never passed.
  it.each(Object.entries(longEdges))('%s reaches both its bounds when there is one stay', (_, measure) => {
    compare(measure, histories(1).filter(begunForSure).map(withExactWindow), ({ found, all }) => expect(found).toEqual(boundsOf(all)))
  })
})

describe('of stays that are known to the day', () => {
  it.each(Object.entries({ ...every, ...byPlace }))(
    '%s hangs on the window wherever it is not exact, and on nothing else',
    (_, measure) => {
      fc.assert(
        fc.property(histories(3, ['beijing', 'shanghai']).map(withExactStays), anyRounding, (history, rounding) => {
          const version = measuring(measure, rounding)
          const value = look(version, situationOf(history))
          const differing = new Set(completionsOf(version, history).map((one) => JSON.stringify(one))).size > 1
          expect(new Set(value.open.map(({ at }) => pathOfPoint(at)))).toEqual(new Set(differing ? ['start'] : []))
        }),
        { numRuns: 80 },
      )
    },
  )
})

describe('over completions of stays known to the year, too many to try them all,', () => {
  it.each(Object.entries(every))('%s lies within its bounds', (_, measure) => {
    const samples = wideHistories(4).chain((history) => fc.record({ history: fc.constant(history), completions: someCompletions(history) }))
    fc.assert(
      fc.property(samples, anyRounding, ({ history, completions }, rounding) => {
        const version = measuring(measure, rounding)
        const all = completions.map((complete) => asNumber(measured(version, complete)))
        expect(outside(known(look(version, situationOf(history))), all)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

describe('whatever further stays there were,', () => {
  it.each(Object.entries({ ...every, ...byPlace }))('%s lies within its bounds', (_, measure) => {
    const exact = exactHistories(3, ['beijing', 'shanghai'])
    fc.assert(
      fc.property(exact, exact, anyRounding, ({ stays, asOf, since }, { stays: further }, rounding) => {
        const version = measuring(measure, rounding)
        const situation = situationOf({ stays, asOf, since }, [{ at: { fact: 'residences' }, gap: 'incomplete' }])
        const all = completionsOf(version, { stays: [...stays, ...further], asOf, since })
        expect(outside(known(look(version, situation)), all.map(asNumber))).toEqual([])
      }),
      { numRuns: 80 },
    )
  })
})

type Bounds = { readonly least: number; readonly most: number; readonly none: string } | string
type Compared = { readonly found: Bounds; readonly all: readonly (number | boolean | null)[] }

/** Compares what the kernel knows of a measure with all that the oracle says it can be. */
function compare(measure: Measure, arbitrary: fc.Arbitrary<InexactHistory>, check: (compared: Compared) => void): void {
  fc.assert(
    fc.property(arbitrary, anyRounding, (history, rounding) => {
      const version = measuring(measure, rounding)
      check({ found: known(look(version, situationOf(history))), all: completionsOf(version, history).map(asNumber) })
    }),
    { numRuns: 250 },
  )
}

const anyRounding = fc.constantFrom('down' as const, 'up' as const)

function look(version: RulesetVersion, situation: Situation): Value {
  return lookup(version, situation, { subject: { country: 'CN' }, country: 'CN', named: new Set(['CN']) }, {})('country.measured')
}

/** Whether there are few enough completions for the kernel to try all: past that its bounds are sound, and can be wider than need be. */
function triedWhole({ stays, asOf }: InexactHistory): boolean {
  const ways = stays
    .filter(({ from }) => from.least <= asOf)
    .map(({ from, to }) => {
      const [first, last] = typeof to === 'string' ? [to === 'ongoing' ? asOf : from.least, asOf] : [to.least, Math.min(to.most, asOf)]
      return (from.most - from.least + 1) * (Math.max(first, last) - first + 1) + 1
    })
  return ways.reduce((product, count) => product * count, 1) <= maxCompletions
}

function withExactWindow(history: InexactHistory): InexactHistory {
  return { ...history, since: { least: history.since.least, most: history.since.least } }
}

function known(value: Value): Bounds {
  if (value.kind === 'number') return { least: value.least, most: value.most, none: value.none }
  return value.kind === 'truth' ? value.truth : 'symbol'
}

/** Dates become days and lengths as many as 32 days a month, which keeps their order. */
function asNumber(value: unknown): number | boolean | null {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return dayOf(value)
  const { months = 0, days } = value as { months?: number; days: number }
  return 32 * months + days
}

function boundsOf(all: readonly (number | boolean | null)[]): Bounds {
  const kinds = new Set(all)
  if (typeof all[0] === 'boolean') return kinds.size > 1 ? 'unknown' : String(all[0])
  const numbers = all.filter((value) => typeof value === 'number')
  const none = numbers.length === 0 ? 'true' : kinds.has(null) ? 'unknown' : 'false'
  return none === 'true' ? { least: 0, most: 0, none } : { least: Math.min(...numbers), most: Math.max(...numbers), none }
}

function outside(found: Bounds, all: readonly (number | boolean | null)[]): readonly unknown[] {
  return all.filter((value) => {
    if (typeof found === 'string') return found !== 'unknown' && found !== String(value)
    if (value === null) return found.none === 'false'
    return typeof value !== 'number' || found.none === 'true' || value < found.least || value > found.most
  })
}
