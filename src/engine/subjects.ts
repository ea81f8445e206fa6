import { groupBy } from '../logic/group-by.ts'
import { type BoundSubject, placeOf } from '../measures/subject.ts'
import { recordsOf, scopeOf } from '../model/kind.ts'
import { namedCountries, openToOthers } from '../model/situation/country-fields.ts'
import type { Situation, SituationList, SituationRecord } from '../model/situation/situation.ts'
import { anyOther } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'

/**
 * Lists the subjects of rules that are applied to each country, place or record of a case.
 *
 * Where the facts leave open that there are others than they name, the list ends with a subject for those (`*`), so that what is not known
 * to exist is never passed over in silence. Places of a country are followed by any other place there.
 */
export function subjectsIn(version: RulesetVersion, situation: Situation): (forEach: string | undefined) => readonly BoundSubject[] {
  const named = namedCountries(version, situation)
  let countries: readonly BoundCountry[] | undefined
  return (forEach) => {
    if (forEach === undefined) return [{ subject: {}, named }]
    if (forEach !== 'country' && forEach !== 'place') return eachRecord(version, situation, forEach, named)
    countries ??= countriesOf(version, situation, named)
    return forEach === 'country' ? countries : placesIn(situation, countries)
  }
}

type BoundCountry = BoundSubject & { readonly country: string }

function countriesOf(version: RulesetVersion, situation: Situation, named: ReadonlySet<string>): readonly BoundCountry[] {
  const countries: BoundCountry[] = []
  for (const country of named) countries.push({ subject: { country }, country, named })
  const open = [...openToOthers(version, situation).values()].flat()
  if (open.length > 0) countries.push({ subject: { country: anyOther }, country: anyOther, countryOpen: open, named })
  return countries
}

/** The list of the records of a name, and whether each has a country. */
interface ListOf {
  readonly name: string
  readonly hasCountry: boolean
}

const lists = new WeakMap<RulesetVersion, Map<string, ListOf>>()

/** Finds the list of the records of a name, once a version. */
function listOf(version: RulesetVersion, each: string): ListOf {
  const known = lists.get(version) ?? new Map<string, ListOf>()
  lists.set(version, known)
  const list = known.get(each) ?? { name: recordsOf(version, each) as string, hasCountry: scopeOf(version, each).includes('country') }
  known.set(each, list)
  return list
}

function eachRecord(version: RulesetVersion, situation: Situation, each: string, named: ReadonlySet<string>): readonly BoundSubject[] {
  const { name, hasCountry } = listOf(version, each)
  const { entries, open } = situation.records.get(name) as SituationList<SituationRecord>
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

/** The places that stays in each country name, and any other, unless every stay there is known with its place. */
function placesIn(situation: Situation, countries: readonly BoundCountry[]): readonly BoundSubject[] {
  const stays = groupBy(
    [...situation.stays.values()].flatMap(({ entries }) => entries),
    ({ country }) => country,
  )
  const openEverywhere = [...situation.stays.values()].flatMap(({ open }) => open)
  const subjects: BoundSubject[] = []
  for (const of of countries) {
    const { country, named } = of
    const keys = new Set<string>()
    const placeOpen = [...openEverywhere]
    for (const stay of stays.get(country) ?? []) {
      if (stay.place === undefined) placeOpen.push(placeOf(stay))
      else if (!keys.has(stay.place.key)) {
        keys.add(stay.place.key)
        subjects.push({ subject: { country, place: stay.place.shown }, country, named, place: stay.place.key })
      }
    }
    if (placeOpen.length > 0) subjects.push({ ...of, subject: { country, place: anyOther }, place: anyOther, placeOpen })
  }
  return subjects
}
