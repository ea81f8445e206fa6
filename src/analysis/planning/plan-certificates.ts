import { formatPlainDate } from '../../calendar/plain-date.ts'
import { InvalidArgumentError } from '../../errors.ts'
import { assertVersion } from '../../model/checked.ts'
import type { Facts, FactsFor } from '../../model/fact.ts'
import { listOf, type OptionTable, optional, readDay, readObject, readOptions, recordOf } from '../../model/input/options.ts'
import { recordsWith } from '../../model/roles.ts'
import { countryFault } from '../../model/situation/scalar-fault.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type EvaluateOptions, evaluateOptions, type ScopeResult, type Status } from '../../reasons/evaluation.ts'
import { type CertificatesHeld, certificatesHeldIn } from '../certificates/acceptability.ts'
import { certificatesInHand, type RequirementInHand } from '../certificates/certificates-in-hand.ts'
import { findIssueDates } from './issue-dates.ts'
import { applyBy, type Waiting, waitingTimes } from './waiting-times.ts'

/** What a caller chooses about a plan. */
export interface PlanOptions<Version = RulesetVersion> extends Omit<EvaluateOptions<Version>, 'asOf'> {
  /** The planned filing date, as `YYYY-MM-DD`: law, ages and certificates are looked at as of that day. */
  readonly filingOn: string
  /** What is known of certificates still to be issued, by country, such as `{ AU: { completeDisclosure: true } }`. */
  readonly planned?: Readonly<Record<string, Facts>>
  /** Versions that may tell how long a certificate takes, besides the one applied: such as the Chinese one. */
  readonly waitingFrom?: readonly RulesetVersion[]
}

const planOptions: OptionTable<PlanOptions> = {
  filingOn: readDay,
  readings: evaluateOptions.readings,
  assumptions: evaluateOptions.assumptions,
  planned: optional(recordOf(readObject)),
  waitingFrom: optional(listOf((version, option) => readObject(version, option) as unknown as RulesetVersion)),
}

/** A certificate that is needed on the filing date, and when it has to be issued. */
export interface PlanLine<Version = RulesetVersion> extends RequirementInHand<Version> {
  /** The first day of issue on which it surely is acceptable on the filing date; `null` where none is, or where there is no bound. */
  readonly earliest: string | null
  /** The last such day; `null` where there is none: then `missing` says what that hangs on. */
  readonly latest: string | null
  /** How a certificate issued the day before `earliest` comes out; `null` where there is no such day. */
  readonly dayBefore: Status | null
  /** The facts that keep further days from being decided; those of the planned certificate itself begin with `certificate.`. */
  readonly missing: readonly string[]
  /** How long it takes, as far as a version tells, with the sources. */
  readonly waiting: readonly Waiting[]
  /** The last day to apply by the longest of those times; `null` where none is told, or none in whole days, weeks or months. */
  readonly applyBy: string | null
}

/** When to get which certificate: plain JSON. */
export interface CertificatePlan<Version = RulesetVersion> {
  readonly ruleset: string
  /** The first day of the version. */
  readonly version: string
  readonly filingOn: string
  /** As `evaluate` gives it for the filing date: outside it there are no lines, and where to turn instead is told here. */
  readonly scope: ScopeResult<Version> | null
  /** The countries that the person fears: no certificate of theirs is planned, since none is to be sought before taking advice. */
  readonly adviceFirst: readonly string[]
  /** Those that no certificate in hand will satisfy first, then by the last day to act, then by how few days there are. */
  readonly lines: readonly PlanLine<Version>[]
}

/**
 * Plans when each certificate has to be issued to be acceptable on a planned filing date.
 *
 * The days are found with the engine itself: a certificate is acceptable when the version says so of one issued on that day.
 *
 * @param version - The version to apply: the one in force on the filing date.
 * @param facts - As for `evaluate`; an ongoing stay is taken to go on until the filing date.
 *
 * @throws What `evaluate` throws; {@link InvalidArgumentError} also when a certificate is planned by what is no country code.
 *
 * @example
 * planCertificates(version, facts, { filingOn: '2027-03-01' }).lines[0]
 * //=> { country: 'DE', earliest: '2025-03-02', latest: '2027-03-01', … }
 */
export function planCertificates<Version extends RulesetVersion>(
  version: Version,
  facts: FactsFor<Version['facts']>,
  given: NoInfer<PlanOptions<Version>>,
): CertificatePlan<Version>
export function planCertificates(version: RulesetVersion, facts: Facts, given: PlanOptions): CertificatePlan {
  const { filingOn, planned = {}, waitingFrom = [], ...rest } = readOptions(given, planOptions)
  for (const country of Object.keys(planned)) {
    const fault = countryFault(country)
    if (fault !== undefined) throw new InvalidArgumentError('planned', fault)
  }
  waitingFrom.forEach(assertVersion)
  const options = { ...rest, asOf: filingOn }
  const { scope, adviceFirst, requirements } = certificatesInHand(version, facts, options)
  const held = certificatesHeldIn(version)
  const waitings = waitingTimes([version, ...waitingFrom], facts, filingOn)
  const lines = requirements.map((line): PlanLine => {
    const certificate = recordFor(version, held, line, Object.hasOwn(planned, line.country) ? (planned[line.country] ?? {}) : {})
    const dates = held
      ? findIssueDates(version, held, facts, options, certificate)
      : { earliest: null, latest: null, dayBefore: null, missing: [] }
    const waiting = waitings.filter(({ country }) => country === line.country).map(({ time }) => time)
    const latest = dates.latest === null ? null : formatPlainDate(dates.latest)
    return {
      ...line,
      earliest: dates.earliest === null ? null : formatPlainDate(dates.earliest),
      latest,
      dayBefore: dates.dayBefore,
      missing: dates.missing,
      waiting,
      applyBy: latest === null ? null : applyBy(latest, line.country, waiting),
    }
  })
  return { ruleset: version.ruleset, version: version.inForce.from, filingOn, scope, adviceFirst, lines: [...lines].sort(byUrgency) }
}

/** A certificate that is still to be issued, as far as it is known. */
function recordFor(
  version: RulesetVersion,
  held: CertificatesHeld | undefined,
  { country, place }: RequirementInHand,
  planned: Facts,
): Facts {
  const { fields = {} } = recordsWith(version, 'certificates-in-hand') ?? {}
  const required = Object.entries(fields).flatMap(([name, field]) => (field.optional || name === held?.issuedOn ? [] : [[name, 'unknown']]))
  const city = typeof place === 'string' && held?.place !== undefined ? { [held.place]: place } : {}
  return { ...Object.fromEntries(required), country, ...city, ...planned }
}

function byUrgency(a: PlanLine, b: PlanLine): number {
  const done = (line: PlanLine) => Number(line.satisfied === 'yes')
  const act = (line: PlanLine) => line.applyBy ?? line.latest ?? ''
  return done(a) - done(b) || compare(act(a), act(b)) || compare(b.earliest ?? '', a.earliest ?? '') || compare(a.country, b.country)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
