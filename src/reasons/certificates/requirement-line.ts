import { parsePlainDate } from '../../calendar/plain-date.ts'
import type { Bounds } from '../../logic/bounds.ts'
import { groupBy } from '../../logic/group-by.ts'
import { outcomeWith, parameterWith } from '../../model/roles.ts'
import { placeKey } from '../../model/situation/place-key.ts'
import { anyOther } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Evaluation, Finding, Shown, Status } from '../evaluation.ts'
import type { LivedStay } from '../history.ts'
import { type Span, spansOf, within } from './bounded-period.ts'

/** One certificate that is needed, or can be: of a country, or of one city of it. */
export interface RequirementLine {
  readonly country: string
  /** The city, as first written; `null` for the stays whose city is not given. Absent where the country issues one certificate. */
  readonly place?: { readonly key: string; readonly shown: string } | null
  readonly status: Exclude<Status, 'does-not-apply'>
  readonly rules: readonly string[]
  /** Whether a rule says what period has to be covered, or the stays alone do. */
  readonly basis: 'rule' | 'stays'
  readonly spans: readonly Span[]
}

const ever: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }

/**
 * Lists the certificates that a version needs, or can need, with the days that each has to cover.
 *
 * A rule that says from when until when decides; else the stays in the country do. A country that certifies by place has one line a place.
 */
export function requirementLines(
  version: RulesetVersion,
  evaluation: Pick<Evaluation, 'findings'>,
  history: readonly LivedStay[],
): readonly RequirementLine[] {
  const requirement = outcomeWith(version, 'certificate-required')
  return evaluation.findings.flatMap((finding): readonly RequirementLine[] => {
    const { outcome, subject, status } = finding
    const country = String(subject.country)
    if (outcome !== requirement || status === 'does-not-apply' || country === anyOther) return []
    const stays = history.filter((stay) => stay.country === country)
    const line = { country, status, rules: finding.rules }
    const cover = coverOf(version, finding)
    const basis = cover === undefined ? 'stays' : 'rule'
    const lived = groupBy(stays, ({ place }) => place?.key)
    const byPlace = placesOf(version, evaluation, country, [...lived.keys()]).flatMap((key): readonly RequirementLine[] => {
      const own = lived.get(key) ?? []
      const spans = spansOf(own).flatMap((span) =>
        cover === undefined ? span : (within(span, cover.from ?? ever, cover.to ?? ever) ?? []),
      )
      return spans.length === 0 ? [] : [{ ...line, place: own[0]?.place ?? null, basis, spans }]
    })
    if (byPlace.length > 0) return byPlace
    const spans = spansOf(stays)
    return [{ ...line, basis, spans: cover === undefined ? spans : wholeCover(cover, spans) }]
  })
}

/**
 * The places that certify one by one, as they are compared: those that the version asks for, where it asks by place; else every one of
 * a country that certifies by place, and none of any other.
 */
function placesOf(
  { certifiesByPlace = [], places: gazetteers }: RulesetVersion,
  { findings }: Pick<Evaluation, 'findings'>,
  country: string,
  lived: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const asked = findings.filter(
    ({ kind, subject, status }) =>
      kind === 'requirement' && subject.place !== undefined && subject.country === country && status !== 'does-not-apply',
  )
  if (asked.length === 0) return certifiesByPlace.some((one) => one.country === country) ? lived : []
  const places = new Set(
    asked.map(({ subject }) => (subject.place === anyOther ? undefined : placeKey(gazetteers, country, String(subject.place)))),
  )
  return lived.filter((place) => places.has(place))
}

interface Cover {
  readonly from: Bounds | undefined
  readonly to: Bounds | undefined
}

function coverOf(version: RulesetVersion, { params }: Finding): Cover | undefined {
  const [from, to] = (['cover-from', 'cover-to'] as const).map((role) => rangeOf(params[parameterWith(version, role) ?? '']))
  return from === undefined && to === undefined ? undefined : { from, to }
}

/** One span from the first to the last day that a rule names; the stays stand in for an end that it does not. */
function wholeCover({ from, to }: Cover, spans: readonly Span[]): readonly Span[] {
  const [first, last] = [from ?? spans[0]?.from, to ?? spans.at(-1)?.to]
  return first === undefined || last === undefined || first.least > last.most ? [] : [{ from: first, to: last }]
}

/** Reads a shown date back; a bound that there is none of leaves the end to the stays. */
export function rangeOf(shown: Shown | undefined): Bounds | undefined {
  if (typeof shown === 'string') {
    const day = parsePlainDate(shown)
    return day === undefined ? undefined : { least: day, most: day }
  }
  if (typeof shown !== 'object' || shown === null) return undefined
  if ('either' in shown) {
    const ranges = shown.either.map(rangeOf)
    const known = ranges.filter((range) => range !== undefined)
    if (known.length < ranges.length) return undefined
    return { least: Math.min(...known.map(({ least }) => least)), most: Math.max(...known.map(({ most }) => most)) }
  }
  if (!('least' in shown)) return undefined
  const [least, most] = [rangeOf(shown.least), rangeOf(shown.most)]
  return least === undefined || most === undefined ? undefined : { least: least.least, most: most.most }
}
