import type { Period } from '../../calendar/period.ts'
import type { Day } from '../../calendar/plain-date.ts'
import type { SituationStay } from '../../model/situation/situation.ts'
import type { Sought } from '../bounds/stays.ts'
import { sortingByPlace } from '../by-place.ts'
import { of, ofStays, type Seen } from '../seen.ts'
import type { Read, Step } from './read.ts'

/** A stay whose days are known, up to the as-of date. */
export interface ExactStay extends Period {
  readonly stay: SituationStay
}

/** The stays of a list in one country, by their first day; nothing where the days of one are not known. */
type InCountry = readonly ExactStay[] | undefined

/** Which stays of a list are meant: of the country or place at hand, of a given country, or of all but one. */
export interface Meant extends Sought {
  readonly list: string
  readonly country?: string
}

/** The stays of a case that are known exactly, sorted, selected and merged once each. */
export interface StaysOf {
  /** The stays meant, in order; nothing where it is not known exactly which and when they were. */
  stays(meant: Meant): Read<readonly ExactStay[] | undefined>
  /** Those stays with what overlaps or follows within so many days made one. */
  runs(meant: Meant, bridging: number): Read<readonly Period[] | undefined>
}

/** Makes the steps that select and merge stays; measures that mean the same stays share them. */
export function createStays(step: Step): StaysOf {
  const known = new Map<string, Read<unknown>>()
  const once = <Found>(key: readonly unknown[], make: () => Read<Found>): Read<Found> => {
    const name = JSON.stringify(key)
    const read = (known.get(name) as Read<Found> | undefined) ?? make()
    known.set(name, read)
    return read
  }

  /** Every country of a list; nothing where there may be other stays. */
  const byCountry = (list: string) => once([list], () => step(of.case, (seen) => sortByCountry(seen, list)))

  const stays: StaysOf['stays'] = (meant) =>
    once(['stays', keyOf(meant)], () => {
      const countries = byCountry(meant.list)
      return step(ofStays(meant), (seen) => {
        const all = countries(seen)
        const found = all && (isOfOne(meant) ? ofCountry(all, meant.country ?? seen.subject.country) : elsewhere(all, meant.except))
        return found && filtered(found, meant, seen)
      })
    })

  return {
    stays,
    runs: (meant, bridging) =>
      once(['runs', keyOf(meant), bridging], () => {
        const selected = stays(meant)
        return step(ofStays(meant), (seen) => {
          const found = selected(seen)
          return found && merged(found, bridging)
        })
      }),
  }
}

function keyOf({ list, where, country, except, kinds }: Meant) {
  return [list, where, country, except, kinds]
}

function isOfOne({ where, country }: Meant): boolean {
  return where !== undefined || country !== undefined
}

function sortByCountry({ situation }: Seen, list: string): ReadonlyMap<string, InCountry> | undefined {
  const { entries, open } = situation.stays.get(list) ?? { entries: [], open: [] }
  if (open.length > 0) return undefined
  const countries = new Map<string, ExactStay[] | undefined>()
  for (const stay of entries) {
    const own = countries.get(stay.country)
    if (stay.from.least > situation.asOf || (own === undefined && countries.has(stay.country))) continue
    const lived = exactStay(stay, situation.asOf)
    if (lived === undefined) countries.set(stay.country, undefined)
    else if (own === undefined) countries.set(stay.country, [lived])
    else own.push(lived)
  }
  for (const own of countries.values()) own?.sort(byStart)
  return countries
}

function byStart(a: Period, b: Period): number {
  return a.start - b.start
}

/** What of a stay was lived by the as-of date. */
function exactStay(stay: SituationStay, asOf: Day): ExactStay | undefined {
  const { from, to } = stay
  if (from.least !== from.most) return undefined
  if (to === undefined) return { stay, start: from.least, end: asOf }
  const end = Math.min(to.least, asOf)
  return end === Math.min(to.most, asOf) ? { stay, start: from.least, end } : undefined
}

function ofCountry(countries: ReadonlyMap<string, InCountry>, country: string | undefined): InCountry {
  if (country === undefined) return undefined
  return countries.has(country) ? countries.get(country) : []
}

function elsewhere(countries: ReadonlyMap<string, InCountry>, except: string | undefined): InCountry {
  const found: ExactStay[] = []
  for (const [country, own] of countries) {
    if (country === except) continue
    if (own === undefined) return undefined
    found.push(...own)
  }
  return found.sort(byStart)
}

const byPlace = sortingByPlace<ExactStay>(({ stay }) => stay.place?.key)

/** Those of a kind that counts, in the place at hand where that is meant; nothing where that is not known of one. */
function filtered(stays: readonly ExactStay[], { where, country, kinds }: Meant, { subject }: Seen): InCountry {
  const place = country === undefined && where === 'place' ? subject.place : undefined
  if (kinds === undefined && place === undefined) return stays
  const places = place === undefined ? undefined : byPlace(stays)
  const there = places === undefined || place === undefined ? stays : (places.get(place) ?? [])
  const found: ExactStay[] = []
  for (const one of there) {
    const { stay } = one
    if (place !== undefined && stay.place !== undefined && stay.place.key !== place) continue
    if (kinds !== undefined && (stay.kind === undefined || 'gap' in stay.kind)) return undefined
    if (kinds !== undefined && stay.kind !== undefined && 'value' in stay.kind && !kinds.includes(stay.kind.value)) continue
    if (place !== undefined && stay.place === undefined) return undefined
    found.push(one)
  }
  return found
}

function merged(stays: readonly Period[], bridging: number): readonly Period[] {
  const runs: { start: Day; end: Day }[] = []
  let last: { start: Day; end: Day } | undefined
  for (const { start, end } of stays) {
    if (last !== undefined && start <= last.end + 1 + bridging) last.end = Math.max(last.end, end)
    else {
      last = { start, end }
      runs.push(last)
    }
  }
  return runs
}
