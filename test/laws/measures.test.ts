import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxCompletions } from '../../src/measures/bounds/stay-lengths.ts'
import type { Measure } from '../../src/model/measure.ts'
import { pathOfPoint } from '../../src/model/situation/point.ts'
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
import { anyRounding, asNumber, boundsOf, compare, known, look, outside, withExactWindow } from '../support/measure-bounds.ts'
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
  'the first day of a stay of a month': { firstDay: 'residences', where: 'country', lasting: { months: 1 }, bridging: 3 },
  'the first day of a stay of 10 days since a day': { firstDay: 'residences', where: 'country', lasting: { days: 10 }, since: 'start' },
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
