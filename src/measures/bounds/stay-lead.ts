import type { DateRounding } from '../../calendar/plain-date.ts'
import type { Bounds } from '../../logic/bounds.ts'
import type { Open } from '../../model/situation/situation.ts'
import type { BoundSubject } from '../subject.ts'
import { numberValue, type Value } from '../value.ts'
import { boundStayLength } from './stay-lengths.ts'
import type { SelectedStay, Selection } from './stays.ts'
import { opennessOf, type Window } from './window.ts'

/**
 * Measures by how many days the stays in the country of a subject are more than those in whichever other country has the most.
 *
 * The bounds are those of the country and of the others, each by itself: exact where the window is known, and sound where it is not.
 *
 * @param everywhere - The stays in every country.
 */
export function stayLead(everywhere: Selection, subject: BoundSubject, window: Window, rounding: DateRounding): Value {
  const { stays, others } = everywhere
  const counting = { total: true, in: 'days', bridging: 0, rounding, ...window, closed: others.length === 0 } as const
  const countries = byCountry(stays).map(([country, own]) => ({ country, own, days: boundStayLength(own, counting) }))
  // In a country without a stay there are no days but those of stays that are not given.
  const elsewhere = boundStayLength([], counting)
  const leads = (country: string | undefined): Bounds => {
    const rivals = countries.filter((other) => other.country !== country).map(({ days }) => days)
    const own = countries.find((other) => other.country === country)?.days ?? elsewhere
    const against = [elsewhere, ...rivals]
    return {
      least: own.least - Math.max(...against.map(({ most }) => most)),
      most: own.most - Math.max(...against.map(({ least }) => least)),
    }
  }
  const { country, countryOpen = [] } = subject
  const possible = country === undefined ? [undefined, ...countries.map((other) => other.country)].map(leads) : [leads(country)]
  const least = Math.min(...possible.map((lead) => lead.least))
  const most = Math.max(...possible.map((lead) => lead.most))
  const open: readonly Open[] = [...opennessOf(mattering(), window), ...others, ...(country === undefined ? countryOpen : [])]
  return numberValue(least, most, open)

  /** Stays in a country that can neither be the one at hand nor have the most days of the others change nothing. */
  function mattering(): readonly SelectedStay[] {
    const surely = Math.max(0, ...countries.filter((other) => other.country !== country).map(({ days }) => days.least))
    return countries.filter((other) => other.country === country || other.days.most >= surely).flatMap(({ own }) => own)
  }
}

/** The stays country by country. */
function byCountry(stays: readonly SelectedStay[]): readonly (readonly [string, readonly SelectedStay[]])[] {
  const countries = new Map<string, SelectedStay[]>()
  for (const stay of stays) {
    const own = countries.get(stay.stay.country)
    if (own === undefined) countries.set(stay.stay.country, [stay])
    else own.push(stay)
  }
  return [...countries]
}
