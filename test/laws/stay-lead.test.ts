import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookup } from '../../src/measures/bounds/lookup.ts'
import { seeing } from '../../src/measures/seen.ts'
import type { NumberValue } from '../../src/measures/value.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Situation } from '../../src/model/situation/situation.ts'
import { anyOther } from '../../src/model/subject.ts'
import { type Day, dayOf } from '../oracle/calendar.ts'
import {
  type CompleteHistory,
  completeHistoriesOf,
  histories,
  type InexactHistory,
  measuring,
  situationOf,
} from '../support/inexact-stays.ts'

const measures: Readonly<Record<string, Measure>> = {
  ever: { stayLead: 'residences' },
  'since a day': { stayLead: 'residences', since: 'start' },
  'until a day': { stayLead: 'residences', until: 'start' },
}

const windows: Readonly<Record<string, (history: CompleteHistory) => readonly [Day, Day]>> = {
  ever: ({ asOf }) => [Number.NEGATIVE_INFINITY, asOf],
  'since a day': ({ asOf, start }) => [start, asOf],
  'until a day': ({ asOf, start }) => [Number.NEGATIVE_INFINITY, Math.min(start, asOf)],
}

const codes = ['CN', 'JP', 'FR'] as const

/** Stays of which the place is the country. */
const inSomeCountries = histories(4, codes)

/** The days spent in each country, told by walking through all of them. */
function daysByCountry(history: CompleteHistory, name: string): ReadonlyMap<string, number> {
  const [since, until] = windows[name]?.(history) ?? [0, 0]
  const days = new Map<string, Set<Day>>()
  for (const { place, from, to } of history.residences) {
    const own = days.get(place) ?? new Set()
    for (let day = dayOf(from), last = to === undefined ? history.asOf : dayOf(to); day <= last; day++) {
      if (day >= since && day <= until && day <= history.asOf) own.add(day)
    }
    days.set(place, own)
  }
  return new Map([...days].map(([country, own]) => [country, own.size]))
}

function leadIn(history: CompleteHistory, name: string, country: string): number {
  const days = daysByCountry(history, name)
  const others = [...days].filter(([other]) => other !== country).map(([, count]) => count)
  return (days.get(country) ?? 0) - Math.max(0, ...others)
}

/** What the kernel knows of the lead of a country; without one of that of a record whose country is not known. */
function known(history: InexactHistory, measure: Measure, country: string | undefined, incomplete = false): NumberValue {
  const { stays, ...rest } = situationOf(history, incomplete ? [{ at: { fact: 'residences' }, gap: 'incomplete' }] : [])
  const { entries, open } = stays.get('residences') ?? { entries: [], open: [] }
  const moved = entries.map((entry, index) => ({ ...entry, country: history.stays[index]?.place as string }))
  const situation: Situation = { ...rest, stays: new Map([['residences', { entries: moved, open }]]) }
  const gap = { at: { fact: 'certificates', index: 0, field: 'country' }, gap: 'unknown' } as const
  const subject = country === undefined ? { subject: {}, countryOpen: [gap] } : { subject: { country }, country }
  return lookup(measuring(measure, 'down'), seeing(situation, {})({ ...subject, named: new Set(codes) }))('country.measured') as NumberValue
}

describe.each(Object.entries(measures))('by how many days a country is ahead of the others, %s,', (name, measure) => {
  it('is what walking through the days tells, where every day is known', () => {
    fc.assert(
      fc.property(inSomeCountries.map(exact), fc.constantFrom(...codes, anyOther), (history, country) => {
        const [complete] = completeHistoriesOf(history)
        const lead = leadIn(complete as CompleteHistory, name, country)
        expect(known(history, measure, country)).toEqual({ kind: 'number', least: lead, most: lead, none: 'false', open: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('lies within its bounds in every completion, which are reached where the window is known', () => {
    fc.assert(
      fc.property(inSomeCountries, fc.boolean(), fc.constantFrom(...codes, anyOther), (history, windowKnown, country) => {
        const { least: start } = history.since
        const given = windowKnown ? { ...history, since: { least: start, most: start } } : history
        const all = completeHistoriesOf(given).map((complete) => leadIn(complete, name, country))
        const { least, most, open } = known(given, measure, country)
        expect(all.filter((lead) => lead < least || lead > most)).toEqual([])
        if (new Set(all).size > 1) expect(open).not.toEqual([])
        const sure = given.stays.every(({ from }) => from.most <= given.asOf)
        const certain = given.stays.every(({ from, to }) => (typeof to === 'string' ? to === 'ongoing' : from.most <= to.least))
        if (windowKnown && sure && certain) expect([least, most]).toEqual([Math.min(...all), Math.max(...all)])
      }),
      { numRuns: 400 },
    )
  })

  it('lies within its bounds whatever further stays there were, wherever', () => {
    fc.assert(
      fc.property(
        inSomeCountries.map(exact),
        inSomeCountries.map(exact),
        fc.constantFrom(...codes, anyOther),
        (history, further, country) => {
          const elsewhere = further.stays.map((stay, index) => (index === 0 ? { ...stay, place: 'BR' } : stay))
          const [complete] = completeHistoriesOf({ ...history, stays: [...history.stays, ...elsewhere] })
          // What stands for any other country is the one that only the further stays name.
          const lead = leadIn(complete as CompleteHistory, name, country === anyOther ? 'BR' : country)
          const { least, most } = known(history, measure, country, true)
          expect({ lead, within: least <= lead && lead <= most }).toEqual({ lead, within: true })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('of a country that is not known lies within the bounds of all that it can be', () => {
    fc.assert(
      fc.property(inSomeCountries.map(exact), (history) => {
        const [complete] = completeHistoriesOf(history)
        const leads = [...codes, 'BR'].map((country) => leadIn(complete as CompleteHistory, name, country))
        const { least, most } = known(history, measure, undefined)
        expect([least, most]).toEqual([Math.min(...leads), Math.max(...leads)])
      }),
      { numRuns: 200 },
    )
  })
})

it('does not hang on a stay in a country that cannot have the most', () => {
  const stay = (place: string, from: number, to: number, more = 0) =>
    ({ place, from: { least: from, most: from }, to: { least: to, most: to + more } }) as const
  const history = {
    asOf: 2000,
    since: { least: 0, most: 0 },
    stays: [stay('CN', 0, 800), stay('JP', 900, 1300, 9), stay('FR', 1400, 1410, 9)],
  }
  const paths = known(history, { stayLead: 'residences' }, 'CN').open.map(({ at }) => ('index' in at ? at.index : undefined))
  expect(paths).toEqual([1])
})

/** Every day of the stays and of the window is known. */
function exact({ stays, since, asOf }: InexactHistory): InexactHistory {
  const day = ({ least }: { least: Day }) => ({ least, most: least })
  return {
    asOf,
    since: day(since),
    stays: stays.map(({ from, to, place }) => ({ from: day(from), to: typeof to === 'string' ? 'ongoing' : day(to), place })),
  }
}
