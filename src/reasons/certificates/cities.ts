import { assertPlaced } from '../../engine/proportion.ts'
import { groupBy } from '../../logic/group-by.ts'
import { fieldWith, outcomeWith, recordsWith } from '../../model/roles.ts'
import type { Gap, Open, Scalar, Situation } from '../../model/situation/situation.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { CityToCertify, Finding } from '../evaluation.ts'
import { openPaths } from '../gaps.ts'
import { livedStays } from '../history.ts'
import { requirementLines } from './requirement-line.ts'

/** Adds to each finding of a certificate from a country that certifies by city which cities those are, and what of each is in hand. */
export function withCities(version: RulesetVersion, situation: Situation, findings: readonly Finding[]): readonly Finding[] {
  const required = outcomeWith(version, 'certificate-required')
  const byCity = findings.some(
    ({ outcome, subject, status }) => outcome === required && isByCity(version, subject) && status !== 'does-not-apply',
  )
  if (!byCity) return findings
  const lines = requirementLines(version, { findings }, livedStays(situation))
  return findings.map((finding) => {
    if (finding.outcome !== required) return finding
    const country = String(finding.subject.country)
    const issued = issuedIn(version, situation, country)
    const byCity = groupBy(issued, ({ city }) => city)
    const unnamed = byCity.get(undefined) ?? []
    const open = unnamed.map(({ at }) => at)
    const unnamedPaths = openPaths(version, open)
    const certifying = lines.filter((line) => line.country === country && line.place !== undefined)
    assertPlaced(recordsWith(version, 'certificates-in-hand')?.name ?? '', unnamed.length, certifying.length)
    const cities = certifying.map(({ place }): CityToCertify => {
      const own = (place && byCity.get(place.key)) ?? []
      const perhaps = place === null ? issued : unnamed
      return {
        place: place?.shown ?? null,
        certificates: own.map(({ index }) => index),
        perhaps: perhaps.map(({ index }) => index),
        ...(place === null && issued.length > unnamed.length
          ? openPaths(version, [...open, ...unplaced(situation, country)])
          : unnamedPaths),
      }
    })
    return cities.length === 0 ? finding : { ...finding, cities }
  })
}

function isByCity({ certifiesByPlace = [] }: RulesetVersion, { country }: Finding['subject']): boolean {
  return certifiesByPlace.some((one) => one.country === country)
}

/** A certificate in hand, the city that it names, and where that is told. */
interface Issued {
  readonly index: number
  readonly city: string | undefined
  readonly at: Open
}

/** The certificates of a country that are in hand, by their numbers, and the city that each names. */
function issuedIn(version: RulesetVersion, situation: Situation, country: string): readonly Issued[] {
  const list = recordsWith(version, 'certificates-in-hand')
  const records = situation.records.get(list?.name ?? '')?.entries ?? []
  const place = fieldWith(list?.fields ?? {}, 'issue-place') ?? ''
  return records.flatMap(({ at, fields }, index) => {
    const city = fields.get(place)
    if (symbolIn(fields.get('country')) !== country) return []
    return [{ index, city: symbolIn(city), at: { at: { ...at, field: place }, gap: gapIn(city) } }]
  })
}

/** Where the cities of stays in a country would be that are not known. */
function unplaced({ stays }: Situation, country: string): readonly Open[] {
  return [...stays.values()].flatMap(({ entries }) =>
    entries.flatMap((stay) => (stay.country === country && stay.unplaced !== undefined ? [stay.unplaced] : [])),
  )
}

function gapIn(scalar: Scalar | undefined): Gap {
  return scalar?.kind === 'symbol' && 'gap' in scalar.state ? scalar.state.gap : 'absent'
}

function symbolIn(scalar: Scalar | undefined): string | undefined {
  return scalar?.kind === 'symbol' && 'value' in scalar.state ? scalar.state.value : undefined
}
