import { groupBy } from '../../logic/group-by.ts'
import { parameterWith } from '../../model/roles.ts'
import { placeKey } from '../../model/situation/place-key.ts'
import type { Situation } from '../../model/situation/situation.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Finding } from '../evaluation.ts'
import { type LivedStay, livedStays } from '../history.ts'
import { showSpan, spansOf, within } from './bounded-period.ts'
import { rangeOf } from './requirement-line.ts'

/** Adds to each finding that names the first and last day that a place certifies the periods between them that were lived there, if several. */
export function withPeriods(version: RulesetVersion, situation: Situation, findings: readonly Finding[]): readonly Finding[] {
  const [first, last] = (['cover-from', 'cover-to'] as const).map((role) => parameterWith(version, role) ?? '')
  let lived: ReadonlyMap<string, readonly LivedStay[]> | undefined
  return findings.map((finding) => {
    const { subject, params, status } = finding
    const [from, to] = [rangeOf(params[first ?? '']), rangeOf(params[last ?? ''])]
    if (subject.place === undefined || from === undefined || to === undefined || status === 'does-not-apply') return finding
    lived ??= groupBy(livedStays(situation), ({ country, place }) => keyOf(country, place?.key))
    const country = String(subject.country)
    const own = lived.get(keyOf(country, placeKey(version.places, country, String(subject.place)))) ?? []
    const periods = spansOf(own).flatMap((span) => within(span, from, to) ?? [])
    return periods.length < 2 ? finding : { ...finding, periods: periods.map(showSpan) }
  })
}

function keyOf(country: string, place: string | undefined): string {
  return JSON.stringify([country, place])
}
