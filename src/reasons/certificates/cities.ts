import { fieldWith, outcomeWith, recordsWith } from '../../model/roles.ts'
import type { Scalar, Situation } from '../../model/situation/situation.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { CityToCertify, Finding } from '../evaluation.ts'
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
    const issued = issuedIn(version, situation, String(finding.subject.country))
    const cities = lines
      .filter(({ country, place }) => country === finding.subject.country && place !== undefined)
      .map(({ place }): CityToCertify => {
        const own = issued.filter(({ city }) => place !== null && place !== undefined && city === place.key)
        const perhaps = issued.filter(({ city }) => place === null || city === undefined)
        return { place: place?.shown ?? null, certificates: own.map(({ index }) => index), perhaps: perhaps.map(({ index }) => index) }
      })
    return cities.length === 0 ? finding : { ...finding, cities }
  })
}

function isByCity({ certifiesByPlace = [] }: RulesetVersion, { country }: Finding['subject']): boolean {
  return certifiesByPlace.some((one) => one.country === country)
}

/** The certificates of a country that are in hand, by their numbers, and the city that each names. */
function issuedIn(
  version: RulesetVersion,
  situation: Situation,
  country: string,
): readonly { readonly index: number; readonly city: string | undefined }[] {
  const list = recordsWith(version, 'certificates-in-hand')
  const records = situation.records.get(list?.name ?? '')?.entries ?? []
  const place = fieldWith(list?.fields ?? {}, 'issue-place') ?? ''
  return records.flatMap(({ fields }, index) =>
    symbolIn(fields.get('country')) === country ? [{ index, city: symbolIn(fields.get(place)) }] : [],
  )
}

function symbolIn(scalar: Scalar | undefined): string | undefined {
  return scalar?.kind === 'symbol' && 'value' in scalar.state ? scalar.state.value : undefined
}
