import { type BoundSubject, placeOf } from '../measures/subject.ts'
import { scopeOf } from '../model/kind.ts'
import { namedCountries, openToOthers } from '../model/situation/country-fields.ts'
import type { Open, Situation } from '../model/situation/situation.ts'
import { anyOther } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'

/**
 * Lists the subjects of rules that are applied to each country, place or record.
 *
 * Where the facts leave open that there are others than they name, the list ends with a subject for those (`*`), so that what is not known
 * to exist is never passed over in silence. Places of a country are followed by any other place there.
 */
export function subjectsOf(version: RulesetVersion, situation: Situation, forEach: string | undefined): readonly BoundSubject[] {
  const named = namedCountries(version, situation)
  if (forEach === undefined) return [{ subject: {}, named }]
  if (forEach !== 'country' && forEach !== 'place') return recordsOf(version, situation, forEach, named)
  const open = [...openToOthers(version, situation).values()].flat()
  const countries: readonly BoundSubject[] = [...named].map((country) => ({ subject: { country }, country, named }))
  const withOthers =
    open.length === 0 ? countries : [...countries, { subject: { country: anyOther }, country: anyOther, countryOpen: open, named }]
  return forEach === 'country' ? withOthers : withOthers.flatMap((country) => placesIn(situation, country))
}

function recordsOf(version: RulesetVersion, situation: Situation, each: string, named: ReadonlySet<string>): readonly BoundSubject[] {
  const hasCountry = scopeOf(version, each).includes('country')
  const name = Object.keys(version.facts).find((fact) => {
    const definition = version.facts[fact]
    return definition?.type === 'records' && definition.each === each
  })
  const { entries, open } = situation.records.get(name ?? '') ?? { entries: [], open: [] }
  const given = entries.map((record, index): BoundSubject => {
    const bound = { named, record, each }
    const country = hasCountry ? record.fields.get('country') : undefined
    if (country?.kind !== 'symbol') return { ...bound, subject: { [each]: index } }
    if ('value' in country.state)
      return { ...bound, subject: { [each]: index, country: country.state.value }, country: country.state.value }
    return { ...bound, subject: { [each]: index }, countryOpen: [{ at: country.at, gap: country.state.gap }] }
  })
  if (open.length === 0) return given
  return [...given, { subject: { [each]: anyOther }, named, each, recordOpen: open, ...(hasCountry && { countryOpen: open }) }]
}

/** The places that stays in a country name, and any other, unless every stay there is known with its place. */
function placesIn(situation: Situation, country: BoundSubject): readonly BoundSubject[] {
  const places = new Map<string, BoundSubject>()
  const placeOpen: Open[] = []
  const add = (key: string, shown: string, open: Partial<BoundSubject>) =>
    places.set(key, { ...country, subject: { ...country.subject, place: shown }, place: key, ...open })
  for (const { entries, open } of situation.stays.values()) {
    placeOpen.push(...open)
    for (const stay of entries) {
      if (stay.country !== country.country) continue
      if (stay.place === undefined) placeOpen.push(placeOf(stay))
      else if (!places.has(stay.place.key)) add(stay.place.key, stay.place.shown, {})
    }
  }
  if (placeOpen.length > 0) add(anyOther, anyOther, { placeOpen })
  return [...places.values()]
}
