import type { FactDefinition } from '../fact.ts'
import type { RulesetVersion } from '../version.ts'
import type { Open, Scalar, Situation } from './situation.ts'

/** The countries that facts name, in the order of the version's facts. */
export function namedCountries(version: RulesetVersion, situation: Situation): ReadonlySet<string> {
  return new Set(Object.entries(version.facts).flatMap(([name, fact]) => namesIn(name, fact, situation)))
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

/** What leaves open that facts name further countries: lists that are not known whole, and countries that are not given. */
export function openToOthers(version: RulesetVersion, situation: Situation): readonly Open[] {
  return Object.entries(version.facts).flatMap(([name, fact]) => openIn(name, fact, situation))
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
