import { type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { groupBy } from '../../logic/group-by.ts'
import type { Facts, FactsFor } from '../../model/fact.ts'
import { readOptions } from '../../model/input/options.ts'
import { fieldWith, parameterWith, recordsWith } from '../../model/roles.ts'
import { placeKey } from '../../model/situation/place-key.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { FactPath } from '../../model/version-names.ts'
import { adviceFirstIn } from '../../reasons/advice.ts'
import { type BoundedPeriod, showSpan, within } from '../../reasons/certificates/bounded-period.ts'
import { type RequirementLine, requirementLines } from '../../reasons/certificates/requirement-line.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import { type EvaluateOptions, evaluateOptions, type Finding, type ScopeResult, type Shown, type Status } from '../../reasons/evaluation.ts'
import { type History, historyOf } from '../../reasons/history.ts'
import { isOfEachAlone } from '../../reasons/status-of-each.ts'
import { type CertificatesHeld, certificatesHeldIn, dateIn, factsOn, firstDayThat, judging, onDay } from './acceptability.ts'
import { type CertificatePeriod, showLine } from './certificate-periods.ts'

/** A certificate in hand, as the facts list it. */
export interface CertificateInHand<Version = RulesetVersion> {
  /** Its number in the list, from 0. */
  readonly certificate: number
  readonly country: string | null
  readonly place: string | null
  /** As given: known to the day, the month or the year. */
  readonly issuedOn: string | null
  /** Whether it is acceptable on the as-of date; `null` where the version does not say when a certificate is, or does not cover the case. */
  readonly acceptable: Status | null
  /** The numbers of the requirements that it satisfies, or can where it is not decided whether it is acceptable. */
  readonly satisfies: readonly number[]
  /** Of an acceptable certificate: the first day on which it no longer will be, where the version tells. */
  readonly expiresOn: Shown
  /** Of one that is not acceptable any more: the last day on which it surely was. */
  readonly acceptableUntil: string | null
  /** Of one that has gone stale: the first day on which it surely was not acceptable any more. */
  readonly staleSince: string | null
  /** The paths of facts that can still change whether it is acceptable. */
  readonly missing: readonly FactPath<Version>[]
}

/** A certificate that is needed, and what those in hand do about it. */
export interface RequirementInHand<Version = RulesetVersion> extends CertificatePeriod<Version> {
  /** Whether a certificate in hand satisfies it: `open` where one does only if what is not decided turns out so. */
  readonly satisfied: 'yes' | 'no' | 'open'
  /** The numbers of the certificates that surely satisfy it. */
  readonly by: readonly number[]
  /** The days to cover that lie after the issue of every certificate that satisfies it: all of them where none does. */
  readonly uncovered: readonly BoundedPeriod[]
}

/** What the certificates in hand are good for on a day: plain JSON. */
export interface CertificatesInHand<Version = RulesetVersion> {
  readonly asOf: string
  /** As `evaluate` gives it: outside it nothing is needed by this version, and no certificate judged. */
  readonly scope: ScopeResult<Version> | null
  readonly certificates: readonly CertificateInHand<Version>[]
  /** The countries that the person fears: of their certificates only those that one in hand satisfies are among the requirements, since none is to be sought before taking advice. */
  readonly adviceFirst: readonly string[]
  readonly requirements: readonly RequirementInHand<Version>[]
}

/**
 * Says which requirement each certificate in hand satisfies on the as-of date, which has gone stale and since when, and which periods remain
 * uncovered.
 *
 * A certificate of a country satisfies its requirement when the version finds it acceptable; in a country that certifies by city, that of its
 * own city only, and one that names no city can satisfy any of them.
 *
 * @throws What `evaluate` throws.
 *
 * @example
 * certificatesInHand(version, facts, { asOf: '2026-11-21' }).certificates[0]?.staleSince //=> '2026-09-03'
 */
export function certificatesInHand<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  given: NoInfer<EvaluateOptions<Version>>,
): CertificatesInHand<Version>
export function certificatesInHand(version: RulesetVersion, facts: Facts, given: EvaluateOptions): CertificatesInHand {
  const options = readOptions(given, evaluateOptions)
  const evaluation = evaluate(version, facts, options)
  const history = historyOf(version, facts, options)
  const lines = requirementLines(version, evaluation, history.stays)
  const held = certificatesHeldIn(version)
  const list = recordsIn(facts, recordsWith(version, 'certificates-in-hand')?.name)
  const findings = new Map(
    evaluation.findings.flatMap((finding) =>
      finding.outcome === held?.outcome ? [[Object.values(finding.subject)[0], finding] as const] : [],
    ),
  )
  const judged = evaluation.scope?.status === 'outside' ? undefined : held
  const statusOn = judged && judgingByDay(version, judged, facts, options, history)
  const daysOf = (record: Facts) =>
    judged === undefined || statusOn === undefined ? {} : turningDays(version, judged, options, record, (day) => statusOn(record, day))
  const satisfiedBy = satisfying(lines)
  const certificates = list.map((record, index) =>
    inHand(version, judged !== undefined, findings.get(index), satisfiedBy, daysOf, record, index),
  )
  const bySatisfied = groupBy(
    certificates.flatMap((certificate) => certificate.satisfies.map((number) => ({ number, certificate }))),
    ({ number }) => number,
  )
  const requirements = lines.map((line, number): RequirementInHand => {
    const matching = (bySatisfied.get(number) ?? []).map(({ certificate }) => certificate)
    const sure = matching.filter(
      ({ acceptable, place }) => acceptable === 'applies' && (line.place === undefined || (line.place !== null && place !== null)),
    )
    // A certificate speaks for the days until its issue.
    const issued = sure.flatMap(({ certificate }) => dateIn(list[certificate], held?.issuedOn ?? '') ?? [])
    const after = {
      least: Math.max(...issued.map(({ least }) => least)) + 1,
      most: Math.max(...issued.map(({ most }) => most)) + 1,
    }
    const end = { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY }
    return {
      ...showLine(line),
      satisfied: sure.length > 0 ? 'yes' : matching.length > 0 ? 'open' : 'no',
      by: sure.map(({ certificate }) => certificate),
      uncovered: line.spans.flatMap((span) => within(span, after, end) ?? []).map(showSpan),
    }
  })
  const adviceFirst = adviceFirstIn(version, evaluation.findings)
  const isLeft = ({ country, satisfied }: RequirementInHand) => satisfied === 'yes' || !adviceFirst.includes(country)
  // What is left out has no number any more.
  const left = requirements.flatMap((requirement, number) => (isLeft(requirement) ? number : []))
  const numbers = new Map(left.map((number, index) => [number, index]))
  const renumbered = (all: readonly number[]) => all.flatMap((number) => numbers.get(number) ?? [])
  return {
    asOf: evaluation.asOf,
    scope: evaluation.scope,
    certificates: certificates.map((certificate) => ({ ...certificate, satisfies: renumbered(certificate.satisfies) })),
    adviceFirst,
    requirements: requirements.filter(isLeft),
  }
}

function inHand(
  version: RulesetVersion,
  isJudged: boolean,
  finding: Finding | undefined,
  satisfiedBy: ReturnType<typeof satisfying>,
  daysOf: (record: Facts) => TurningDays,
  record: Facts,
  index: number,
): CertificateInHand {
  const acceptable = isJudged ? (finding?.status ?? 'does-not-apply') : null
  const { fields = {} } = recordsWith(version, 'certificates-in-hand') ?? {}
  const [country, place, issuedOn] = ['country', fieldWith(fields, 'issue-place'), fieldWith(fields, 'issue-date')].map((field) =>
    field === undefined ? null : textIn(record, field),
  )
  const expiresOn = parameterWith(version, 'expires-on')
  const city = !place || !country ? undefined : placeKey(version.places, country, place)
  const satisfies = acceptable === 'does-not-apply' || acceptable === null ? [] : satisfiedBy(country ?? '', city)
  const days = acceptable === 'applies' ? undefined : daysOf(record)
  return {
    certificate: index,
    country: country ?? null,
    place: place ?? null,
    issuedOn: issuedOn ?? null,
    acceptable,
    satisfies,
    expiresOn: (expiresOn === undefined ? undefined : finding?.params[expiresOn]) ?? null,
    acceptableUntil: days?.until === undefined ? null : formatPlainDate(days.until),
    staleSince: days?.since === undefined ? null : formatPlainDate(days.since),
    missing: finding?.missing ?? [],
  }
}

/** Finds the numbers of the requirements that a certificate of a country, and of one city of it where it names one, can satisfy. */
function satisfying(lines: readonly RequirementLine[]): (country: string, city: string | undefined) => readonly number[] {
  const numbered = lines.map(({ country, place }, number) => ({ country, city: place?.key, number }))
  const byCountry = groupBy(numbered, ({ country }) => country)
  const byCity = groupBy(numbered, ({ country, city }) => JSON.stringify([country, city]))
  return (country, city) => {
    const there =
      city === undefined ? byCountry.get(country) : [undefined, city].flatMap((own) => byCity.get(JSON.stringify([country, own])) ?? [])
    return (there ?? []).map(({ number }) => number).sort((a, b) => a - b)
  }
}

/**
 * Judges certificates as of earlier days. Where none hangs on another, only those issued on the same day are looked at together, which turn
 * on the same days: as many days as certificates are no more work than there are of both.
 *
 * @returns A function of a certificate and the day.
 */
function judgingByDay(
  version: RulesetVersion,
  held: CertificatesHeld,
  facts: Facts,
  options: EvaluateOptions,
  history: History,
): (record: Facts, day: Day) => Status {
  const { list, issuedOn } = held
  const records = recordsIn(facts, list)
  const others = Object.values(facts).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0) - records.length
  const isAlone = isOfEachAlone(version, held.outcome, list)
  const groups = groupBy(records, (record) => (isAlone ? String(record[issuedOn]) : ''))
  const known = new Map<string, (certificate: Facts) => Status>()
  let looked = 0
  return (record, day) => {
    const issued = isAlone ? String(record[issuedOn]) : ''
    const together = groups.get(issued) ?? []
    const key = `${issued} ${day}`
    const found = known.get(key)
    // On each day all entries that are looked at together are read anew, which is as much as looking at them four times.
    looked += (found === undefined ? 4 : 1) * (others + together.length)
    history.assertFollowable({ days: 0, shared: looked, own: 0 })
    const judges = found ?? judging(version, held, factsOn(version, { ...facts, [list]: together }, day), onDay(options, day))
    known.set(key, judges)
    return judges(record)
  }
}

interface TurningDays {
  readonly until?: Day
  readonly since?: Day
}

/** When a certificate was last acceptable, and since when it is not, found by asking the version as of earlier days. */
function turningDays(
  version: RulesetVersion,
  held: CertificatesHeld,
  options: EvaluateOptions,
  record: Facts,
  statusOn: (day: Day) => Status,
): TurningDays {
  const asOf = parsePlainDate(options.asOf) as Day
  const first = Math.max(dateIn(record, held.issuedOn)?.most ?? asOf, parsePlainDate(version.inForce.from) ?? asOf)
  if (first >= asOf || statusOn(first) !== 'applies') return {}
  const lost = firstDayThat(first, asOf, (day) => statusOn(day) !== 'applies')
  if (statusOn(asOf) !== 'does-not-apply') return { until: lost - 1 }
  return { until: lost - 1, since: firstDayThat(lost - 1, asOf, (day) => statusOn(day) === 'does-not-apply') }
}

function recordsIn(facts: Facts, name: string | undefined): readonly Facts[] {
  const list = name === undefined ? undefined : facts[name]
  return Array.isArray(list) ? (list as readonly Facts[]) : []
}

function textIn(record: Facts, field: string): string | null {
  const value = record[field]
  return typeof value === 'string' && value !== 'unknown' ? value : null
}
