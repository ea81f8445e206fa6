import type { FactDefinition } from '../fact.ts'
import type { RulesetVersion } from '../version.ts'
import type { Open, Scalar, Situation, SituationRecord } from './situation.ts'

/** The facts that can name countries, by version: looked for once. */
const naming = new WeakMap<RulesetVersion, readonly (readonly [name: string, fact: FactDefinition])[]>()

function factsNaming(version: RulesetVersion): readonly (readonly [name: string, fact: FactDefinition])[] {
  const known = naming.get(version)
  if (known !== undefined) return known
  const found = Object.entries(version.facts).filter(
    ([, fact]) => ['country', 'countries', 'stays'].includes(fact.type) || (fact.type === 'records' && countryFieldsOf(fact).length > 0),
  )
  naming.set(version, found)
  return found
}

/** The countries that facts name, in the order of the version's facts. */
export function namedCountries(version: RulesetVersion, situation: Situation): ReadonlySet<string> {
  const named = new Set<string>()
  for (const [name, fact] of factsNaming(version)) for (const country of namesIn(name, fact, situation)) named.add(country)
  return named
}

function namesIn(name: string, fact: FactDefinition, situation: Situation): readonly string[] {
  switch (fact.type) {
    case 'country':
      return given(situation.scalars.get(name))
    case 'countries':
      return situation.countries.get(name)?.entries ?? []
    case 'stays':
      return (situation.stays.get(name)?.entries ?? []).map(({ country }) => country)
    case 'records': {
      const fields = countryFieldsOf(fact)
      return (situation.records.get(name)?.entries ?? []).flatMap((record) => fields.flatMap((field) => given(record.fields.get(field))))
    }
    case 'boolean':
    case 'integer':
    case 'enum':
    case 'date':
    case 'time':
      return []
  }
}

/** What leaves open that facts name further countries, by fact: lists that are not known whole, and countries that are not given. */
export function openToOthers(version: RulesetVersion, situation: Situation): ReadonlyMap<string, readonly Open[]> {
  const open = new Map<string, readonly Open[]>()
  for (const [name, fact] of factsNaming(version)) {
    const points = openIn(name, fact, situation)
    if (points.length > 0) open.set(name, points)
  }
  return open
}

/** The situation in which no fact but the given one leaves open that it names further countries. */
export function closedBut(version: RulesetVersion, situation: Situation, open: string): Situation {
  const scalars = new Map(situation.scalars)
  const countries = new Map(situation.countries)
  const stays = new Map(situation.stays)
  const records = new Map(situation.records)
  for (const name of openToOthers(version, situation).keys()) {
    if (name === open) continue
    const [scalar, named, stayed, recorded] = [scalars.get(name), countries.get(name), stays.get(name), records.get(name)]
    if (scalar !== undefined) scalars.set(name, withoutGap(scalar))
    if (named !== undefined) countries.set(name, { ...named, open: [] })
    if (stayed !== undefined) stays.set(name, { ...stayed, open: [] })
    const fact = version.facts[name]
    if (recorded !== undefined && fact?.type === 'records')
      records.set(name, { entries: recorded.entries.map((record) => withoutCountryGaps(record, countryFieldsOf(fact))), open: [] })
  }
  return { ...situation, scalars, countries, stays, records }
}

function openIn(name: string, fact: FactDefinition, situation: Situation): readonly Open[] {
  switch (fact.type) {
    case 'country':
      return gapOf(situation.scalars.get(name))
    case 'countries':
      return situation.countries.get(name)?.open ?? []
    case 'stays':
      return situation.stays.get(name)?.open ?? []
    case 'records': {
      const fields = countryFieldsOf(fact)
      const { entries, open } = situation.records.get(name) ?? { entries: [], open: [] }
      if (fields.length === 0) return []
      return [...open, ...entries.flatMap((record) => fields.flatMap((field) => gapOf(record.fields.get(field))))]
    }
    case 'boolean':
    case 'integer':
    case 'enum':
    case 'date':
    case 'time':
      return []
  }
}

function countryFieldsOf(fact: Extract<FactDefinition, { type: 'records' }>): readonly string[] {
  return Object.keys(fact.fields).filter((field) => fact.fields[field]?.type === 'country')
}

function given(scalar: Scalar | undefined): readonly string[] {
  return scalar?.kind === 'symbol' && 'value' in scalar.state ? [scalar.state.value] : []
}

function gapOf(scalar: Scalar | undefined): readonly Open[] {
  return scalar?.kind === 'symbol' && 'gap' in scalar.state ? [{ at: scalar.at, gap: scalar.state.gap }] : []
}

/** The code of no country: two letters that are left to users, in capitals as all codes. */
const noCountry = 'ZZ'

function withoutCountryGaps(record: SituationRecord, countries: readonly string[]): SituationRecord {
  const fields = [...record.fields].map(([name, scalar]) => [name, countries.includes(name) ? withoutGap(scalar) : scalar] as const)
  return { ...record, fields: new Map(fields) }
}

/** A country that is not given as one that is none; anything else as it is. */
function withoutGap(scalar: Scalar): Scalar {
  return gapOf(scalar).length > 0 && scalar.kind === 'symbol' ? { ...scalar, state: { value: noCountry } } : scalar
}
