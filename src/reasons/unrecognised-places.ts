import type { Gazetteer } from '../model/gazetteer.ts'
import { suggest } from '../model/input/suggest.ts'
import { findPlace } from '../model/situation/find-place.ts'
import { foldText } from '../model/situation/fold-text.ts'
import { gazetteerOf } from '../model/situation/place-key.ts'
import { placeNamesOf } from '../model/situation/place-names.ts'
import { type FactPoint, pathOfPoint } from '../model/situation/point.ts'
import type { Situation } from '../model/situation/situation.ts'
import type { Text } from '../model/text.ts'
import type { RulesetVersion } from '../model/version.ts'
import type { UnrecognisedPlace } from './evaluation.ts'

/** How many unknown names are searched for a near one in one evaluation: work stays bounded on hostile input. */
const maxSearched = 20

/**
 * Lists the places that are kept as they are written, since they name no city, or several, of a country whose cities the version knows.
 *
 * @returns Every point of the facts that has one, in the order of the facts.
 */
export function unrecognisedPlaces(version: RulesetVersion, situation: Situation): readonly UnrecognisedPlace[] {
  if (version.places === undefined) return []
  const meant = new Map<string, Pick<UnrecognisedPlace, 'meant' | 'cities'>>()
  return placesIn(version, situation).flatMap(({ at, country, place }) => {
    const gazetteer = gazetteerOf(version.places, country)
    const found = gazetteer && findPlace(gazetteer, place)
    if (gazetteer === undefined || found === undefined || 'city' in found) return []
    const name = `${country} ${foldText(place)}`
    const hint =
      found.among.length > 0
        ? { cities: found.among.map(({ fullName }) => fullName) }
        : (meant.get(name) ?? (meant.size < maxSearched ? near(gazetteer, place) : {}))
    meant.set(name, hint)
    return [{ path: pathOfPoint(at), country, place, ...hint }]
  })
}

interface PlaceWritten {
  readonly at: FactPoint
  readonly country: string
  readonly place: string
}

/** Every place of a stay and every place of issue. */
function placesIn(version: RulesetVersion, { stays, records }: Situation): readonly PlaceWritten[] {
  return Object.entries(version.facts).flatMap(([name, definition]): readonly PlaceWritten[] => {
    const ofStays = (stays.get(name)?.entries ?? []).flatMap(({ at, country, place, ambiguous = place?.shown }) =>
      ambiguous === undefined ? [] : [{ at: { ...at, field: 'place' }, country, place: ambiguous }],
    )
    if (definition.type !== 'records') return ofStays
    const fields = Object.keys(definition.fields).filter((field) => definition.fields[field]?.role === 'issue-place')
    return (records.get(name)?.entries ?? []).flatMap((record) => {
      const country = record.fields.get('country')
      if (country?.kind !== 'symbol' || !('value' in country.state)) return []
      const issuedIn = country.state.value
      return fields.flatMap((field) => {
        const place = record.fields.get(field)
        return place?.kind === 'symbol' && place.shown !== undefined ? [{ at: place.at, country: issuedIn, place: place.shown }] : []
      })
    })
  })
}

/** The city whose name is a letter away, two in a long name; names of a few letters are near to too many. */
function near(gazetteer: Gazetteer, place: string): { readonly meant?: Text } {
  const { cities, bearers } = placeNamesOf(gazetteer)
  const name = foldText(place)
  if (name.length < 5 || name.length > 40) return {}
  const known = [...bearers].flatMap(([form, { city }]) => (city.length === 1 ? form : []))
  const [number = -1] = bearers.get(suggest(name, known, name.length < 9 ? 1 : 2) ?? '')?.city ?? []
  const city = cities[number]
  return city === undefined ? {} : { meant: city.fullName }
}
