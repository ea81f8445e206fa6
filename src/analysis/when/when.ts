import { type Day, formatPlainDate, type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { InvalidArgumentError, InvalidFactsError } from '../../errors.ts'
import { assertVersion } from '../../model/checked.ts'
import type { Facts, FactsFor } from '../../model/fact.ts'
import { unknownName } from '../../model/input/describe.ts'
import { listOf, type OptionTable, optional, readDay, readObject, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { Modality, OutcomeKind, Stronger } from '../../model/outcome.ts'
import { outcomeWith } from '../../model/roles.ts'
import { misspelt, pickFacts } from '../../model/situation/client-file.ts'
import { anyOther, keyOfSubject } from '../../model/subject.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import type { OutcomeName, SubjectOf } from '../../model/version-names.ts'
import { type EvaluateOptions, evaluateOptions, type Status } from '../../reasons/evaluation.ts'
import { type FollowedFinding, followVersion, type Spell } from '../../reasons/when/follow-version.ts'
import type { Turn } from '../../reasons/when/turn.ts'
import { encodedBy, versionInForce } from '../../versions/in-force.ts'
import { applyBy, type Waiting, waitingTimes } from '../planning/waiting-times.ts'
import { readAbout, type WhenAbout } from './about.ts'
import { horizonOf, latestRevisions, looking, optionsFor, type Reign, reignsOf, type WhenLimit } from './reigns.ts'

export type { Passed, Turn } from '../../reasons/when/turn.ts'
export type { WhenAbout } from './about.ts'
export type { WhenLimit } from './reigns.ts'

/** What a caller chooses about the days on which findings hold. */
export interface WhenOptions<Version = RulesetVersion> extends EvaluateOptions<Version> {
  /** The last day looked at, as `YYYY-MM-DD`, at most 50 years after the as-of date; 10 years after it where this is left out. */
  readonly until?: string
  /** Of a ruleset, only versions that were written down on or before this day; all of them where it is left out. */
  readonly knownOn?: string
  /** The outcomes to follow, or findings: an outcome for one subject, as results name them; all of them where it is left out. */
  readonly about?: readonly (OutcomeName<Version> | WhenAbout<Version>)[]
  /** Versions that may tell how long a certificate takes, besides the one applied: such as the Chinese one. */
  readonly waitingFrom?: readonly RulesetVersion[]
}

const whenOptions: OptionTable<WhenOptions> = {
  ...evaluateOptions,
  until: optional(readDay),
  knownOn: optional(readDay),
  about: optional(listOf(readAbout)),
  waitingFrom: optional(listOf((version, option) => readObject(version, option) as unknown as RulesetVersion)),
}

/** Days on which a finding stands as it does: plain JSON. */
export interface WhenPeriod {
  /** Both days included. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** `outside`: the version of these days does not cover the case. An outcome that it does not have does not apply. */
  readonly status: Status | 'outside'
  /** How it binds, where it applies. */
  readonly modality?: Modality
  /** The strongest modality that it can still turn out to have, where that is open. */
  readonly mayBecome?: Stronger
  /** What makes it so from the first day on; `null` where no earlier day was looked at. */
  readonly turn: Turn | null
}

/** One outcome for one subject, through time. */
export interface WhenFinding<Version = RulesetVersion> {
  readonly outcome: OutcomeName<Version>
  readonly kind: OutcomeKind
  readonly subject: SubjectOf<Version>
  /** The period with the as-of date first, from the first day since which it is so; then those that follow, without a gap. */
  readonly periods: readonly WhenPeriod[]
  /** Of a certificate in hand that will no longer be good: how to have the next one in time, as far as a source tells how long it takes. */
  readonly renewal?: Renewal
}

/** When to apply for the next certificate. */
export interface Renewal {
  /** The last day to apply by the longest of the times; `null` where none is in whole days, weeks or months. */
  readonly applyBy: PlainDate | null
  readonly waiting: readonly Waiting[]
}

/** A version, and the days that were looked at under it, both included. */
export interface WhenVersion {
  readonly version: PlainDate
  readonly revision: number
  readonly verifiedOn: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Since when and until when everything found holds, if nothing else happens: plain JSON. */
export interface When<Version = RulesetVersion> {
  readonly ruleset: string
  readonly asOf: PlainDate
  readonly first: WhenLimit
  readonly last: WhenLimit
  readonly versions: readonly WhenVersion[]
  /** In the order of the version on the as-of date. */
  readonly findings: readonly WhenFinding<Version>[]
}

/**
 * Tells since when and until when each finding holds if nothing else happens, and what changes it: ages are reached, stays go on, windows
 * and certificates grow old, a later version takes over.
 *
 * Facts stay as they are given, and a stay without an end goes on. On every day that is looked at each finding is the one that `evaluate`
 * gives for the version in force on that day. Days are not tried one by one: over a piece of time on which nothing can change none is.
 *
 * @param source - A ruleset, whose later versions take over on their first days; or one version, which is followed alone.
 * @param facts - As for `evaluate`. Of a ruleset each version takes what it knows.
 * @param options - The as-of date, the last day to look at, and what else the caller chooses.
 *
 * @returns For each finding the period with the as-of date, from its first day on, and those that follow until the last day.
 *
 * @throws What `evaluate` throws on the as-of date; {@link InvalidArgumentError} also for a last day before it, or more than 50 years after.
 *
 * @example
 * when(usPoliceCertificates, { birthDate: '2011-05-14', … }, { asOf: '2026-11-21' }).findings[0]?.periods
 * //=> [{ from: '2011-05-14', to: '2027-05-13', status: 'does-not-apply', … }, { from: '2027-05-14', status: 'applies', … }]
 */
export function when<Version extends RulesetVersion>(
  source: Version,
  facts: FactsFor<Version['facts']>,
  options: NoInfer<WhenOptions<Version>>,
): When<Version>
export function when(source: Ruleset, facts: Facts, options: WhenOptions): When
export function when(source: Ruleset | RulesetVersion, facts: Facts, given: WhenOptions): When {
  const { until: last, knownOn, about, waitingFrom = [], ...rest } = readOptions(given, whenOptions)
  waitingFrom.forEach(assertVersion)
  const asOf = parsePlainDate(rest.asOf) as Day
  const until = horizonOf(asOf, last)
  const known = taking('source', () => ('versions' in source ? latestRevisions(encodedBy(source.versions, knownOn)) : [source]))
  const current = 'versions' in source ? versionInForce(source, { asOf: rest.asOf, ...(knownOn !== undefined && { knownOn }) }) : source
  const names = taking('source', () => [...new Set(known.flatMap(({ outcomes }) => Object.keys(outcomes)))])
  const wantedNames = about?.map((one) => (typeof one === 'string' ? one : one.outcome))
  const other = wantedNames?.find((outcome) => !names.includes(outcome))
  if (other !== undefined) throw new InvalidArgumentError('about', unknownName('outcome', other, names))
  const lone = known.length === 1
  const unknown = lone ? [] : misspelt(known, facts)
  if (unknown.length > 0) throw new InvalidFactsError(unknown)
  const reigns = reignsOf(known, current, asOf, until).map((reign) => ({
    ...reign,
    facts: lone ? facts : pickFacts(reign.version, facts).facts,
  }))
  const { first, last: end, looked } = looking(reigns, current, rest, asOf, until)
  const wanted = (outcome: string) => wantedNames?.includes(outcome) ?? true
  const isAbout = (finding: WhenFinding) =>
    about?.some((one) => (typeof one === 'string' ? one === finding.outcome : keyOf(one) === keyOf(finding))) ?? true
  const followed = looked.map((reign) => ({
    ...reign,
    findings: followVersion(reign.version, reign.facts, optionsFor(reign.version, current, rest), [reign.from, reign.to], wanted),
  }))
  return {
    ruleset: current.ruleset,
    asOf: rest.asOf,
    first,
    last: end,
    versions: looked.map(({ version, from, to }) => ({
      version: version.inForce.from,
      revision: version.revision,
      verifiedOn: version.verifiedOn,
      from: formatPlainDate(from),
      to: formatPlainDate(to),
    })),
    findings: withRenewals(current, joined(followed, current, asOf).filter(isAbout), () =>
      waitingTimes([current, ...waitingFrom], facts, rest.asOf),
    ),
  }
}

/** Adds to certificates in hand that will no longer be good when to apply for the next ones. */
function withRenewals(
  version: RulesetVersion,
  findings: readonly WhenFinding[],
  times: () => ReturnType<typeof waitingTimes>,
): readonly WhenFinding[] {
  const inHand = outcomeWith(version, 'certificate-in-hand')
  let known: ReturnType<typeof waitingTimes> | undefined
  return findings.map((finding) => {
    const [{ status, to } = { status: 'outside', to: '' }, next] = finding.periods
    if (finding.outcome !== inHand || status !== 'applies' || next === undefined) return finding
    known ??= times()
    const country = String(finding.subject.country)
    const waiting = known.filter((time) => time.country === country).map(({ time }) => time)
    return waiting.length === 0 ? finding : { ...finding, renewal: { applyBy: applyBy(to, country, waiting), waiting } }
  })
}

/** One outcome for one subject under a version. */
interface Followed extends Reign {
  readonly findings: readonly FollowedFinding[]
}

/** Joins what was followed under each version. */
function joined(followed: readonly Followed[], current: RulesetVersion, asOf: Day): readonly WhenFinding[] {
  const byKey = followed.map((reign) => ({ ...reign, findings: new Map(reign.findings.map((finding) => [keyOf(finding), finding])) }))
  const now = byKey.filter(({ version }) => version === current)
  const keyed = new Map([...now, ...byKey].flatMap(({ findings }) => [...findings]))
  return [...keyed].flatMap(([key, { outcome, kind, subject }]): readonly WhenFinding[] => {
    const spells = byKey.flatMap(({ version, from, to, findings }): readonly Told[] => {
      const finding = findings.get(key)
      const begins = (): Turn => ({ version: version.inForce.from, because: [], rules: [], citations: [] })
      if (finding === undefined) return [{ from, to, status: 'does-not-apply', turn: begins }]
      return finding.spells.map((spell, index) => ({ ...spell, turn: index === 0 ? begins : () => finding.turnOn(spell.from) }))
    })
    const merged = mergeAlike(spells)
    const from = merged.findIndex(({ to }) => to >= asOf)
    const told = merged.slice(from)
    // What the facts do not name is worth a word only while it is open.
    const isNothing = told.every(({ status }) => status === 'does-not-apply' || status === 'outside')
    if (isNothing && Object.values(subject).includes(anyOther)) return []
    return [{ outcome, kind, subject, periods: told.map((spell, index) => periodOf(spell, from + index === 0)) }]
  })
}

/** A spell under any version, and what makes it so. */
type Told = Spell & { readonly turn: () => Turn }

function mergeAlike(spells: readonly Told[]): readonly Told[] {
  const merged: Told[] = []
  for (const spell of spells) {
    const last = merged.at(-1)
    const alike = last?.status === spell.status && last.modality === spell.modality && last.mayBecome === spell.mayBecome
    if (last !== undefined && alike) merged[merged.length - 1] = { ...last, to: spell.to }
    else merged.push(spell)
  }
  return merged
}

function periodOf({ from, to, turn, ...spell }: Told, isFirst: boolean): WhenPeriod {
  return { from: formatPlainDate(from), to: formatPlainDate(to), ...spell, turn: isFirst ? null : turn() }
}

function keyOf({ outcome, subject }: Pick<FollowedFinding, 'outcome' | 'subject'>): string {
  return `${outcome} ${keyOfSubject(subject)}`
}
