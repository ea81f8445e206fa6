import type { Language } from '../../calendar/language.ts'
import { parsePartialDate } from '../../calendar/partial-date.ts'
import { type Day, daysInMonth, formatPlainDate, parsePlainDate, toYearMonthDay } from '../../calendar/plain-date.ts'
import type { Bounds } from '../../logic/bounds.ts'
import { groupBy } from '../../logic/group-by.ts'
import { outcomeWith, recordsWith } from '../../model/roles.ts'
import { stayKinds } from '../../model/stays/stay-kind.ts'
import { anyOther } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Evaluation, Finding, Status } from '../../reasons/evaluation.ts'
import type { History, LivedStay } from '../../reasons/history.ts'
import { countryInSentence, countryName } from '../../text/country-names.ts'
import { timelinePhrases } from '../../text/phrases/books/timeline.ts'
import type { CertificatesInHand } from '../certificates/certificates-in-hand.ts'
import type { TimelineMark } from './marks.ts'

/** A span drawn as a bar, its ends known exactly or within bounds. */
export interface TimelineBar {
  readonly kind: 'stay' | 'certificate'
  /** Where it stands in the facts, such as `residences[0]`, and the country that it is of. */
  readonly path: string
  readonly country: string
  readonly from: Bounds
  readonly to: Bounds
  /** Whether it goes on after the last day drawn. */
  readonly ongoing: boolean
  /** The numbers of the rules that it triggered. */
  readonly rules: readonly number[]
  /** Of a stay that triggered rules in a state that is feared: no certificate is to be got before advice is taken. */
  readonly adviceFirst?: true
  /** Of a certificate: how it comes out; nothing where the version does not judge it. */
  readonly status?: Status
  /** Of a certificate that was acceptable and is not, or not surely, any more: the last day on which it was. */
  readonly valid?: Day
  /** What is written beside it: the first of these that there is room for. */
  readonly labels: readonly string[]
  /** What it is, in words. */
  readonly text: string
}

/** A rule of the picture, which is told by its number. */
export interface NumberedRule {
  readonly id: string
  readonly title: string
}

/** One line of bars; the first line of a country has its name, and the others what they are of it. */
export interface TimelineLane {
  readonly country?: string
  readonly label: string
  /** The numbers of the rules that need a certificate of the country. */
  readonly rules: readonly number[]
  /** Whether advice comes before getting one. */
  readonly adviceFirst?: true
  readonly bars: readonly TimelineBar[]
}

/** All that is drawn. */
export interface Timeline {
  readonly language: Language
  readonly asOf: Day
  /** Whether the version covers the case, or can; outside it nothing is said of rules and of what is acceptable. */
  readonly covered: boolean
  readonly lanes: readonly TimelineLane[]
  readonly marks: readonly TimelineMark[]
  /** The rules by number, from 1. */
  readonly rules: readonly NumberedRule[]
}

/** Gathers what a picture of a residence history shows. */
export function timelineOf(
  version: RulesetVersion,
  history: History,
  evaluation: Evaluation,
  held: CertificatesInHand,
  marks: readonly TimelineMark[],
  language: Language,
): Timeline {
  const requirement = outcomeWith(version, 'certificate-required')
  const needed = evaluation.findings.filter(({ outcome, status }) => outcome === requirement && status === 'applies')
  const feared = evaluation.findings.flatMap(({ outcome, adviceFirst, subject }) =>
    outcome === requirement && adviceFirst ? subject.country : [],
  )
  const ids = version.rules.map(({ id }) => id).filter((id) => needed.some(({ rules }) => rules.includes(id)))
  const numbersOf = (rules: readonly string[]) => ids.flatMap((id, index) => (rules.includes(id) ? index + 1 : []))
  const listOfCertificates = recordsWith(version, 'certificates-in-hand')?.name ?? ''
  const supported = requirement === undefined ? [] : history.supportOf(requirement)
  const lanes = countriesOf(version, evaluation, history).flatMap((country): readonly TimelineLane[] => {
    const finding = needed.find(({ subject }) => subject.country === country)
    const supports = supported.filter(({ subject }) => subject.country === country)
    const bars = history.stays
      .filter((stay) => stay.country === country)
      .map((stay): readonly [LivedStay['place'], TimelineBar] => {
        const triggered = supports.flatMap(({ rule, stays }) => (stays.includes(stay.path) ? rule : []))
        return [stay.place, stayBar(stay, country, numbersOf(triggered), feared.includes(country), language)]
      })
    // A place is one lane however often, and in whatever spelling, it is written.
    const places = new Map([...bars].reverse().map(([place]) => [place?.key, place?.shown ?? '']))
    const byPlace = groupBy(bars, ([place]) => place?.key)
    const rows = [...byPlace].flatMap(([key, own]) =>
      stacked(own.map(([, bar]) => bar)).map((row, index) => ({
        label: index === 0 ? (places.get(key) ?? '') : '',
        rules: [],
        bars: row,
      })),
    )
    const certificates = stacked(certificateBars(held, listOfCertificates, country, language)).map((row) => ({
      label: '',
      rules: [],
      bars: row,
    }))
    const all: readonly TimelineLane[] = [...rows, ...certificates]
    if (finding === undefined && all.length === 0) return []
    const [first = { label: '', rules: [], bars: [] }, ...others] = all
    const named = { country: countryName(country, language), rules: numbersOf(finding?.rules ?? []) }
    return [{ ...first, ...named, ...(finding?.adviceFirst && { adviceFirst: true as const }) }, ...others]
  })
  const rules = ids.map((id) => ({ id, title: version.rules.find((rule) => rule.id === id)?.title[language] ?? id }))
  return { language, asOf: history.asOf, covered: evaluation.scope?.status !== 'outside', lanes, marks, rules }
}

/** The countries that stays, certificates or needed certificates are of, as first named. */
function countriesOf(version: RulesetVersion, { findings }: Evaluation, { stays }: History): readonly string[] {
  const [requirement, acceptability] = (['certificate-required', 'certificate-in-hand'] as const).map((role) => outcomeWith(version, role))
  const named = findings.flatMap(({ outcome, subject }: Finding) => (outcome === requirement ? String(subject.country) : []))
  const lived = stays.map(({ country }) => country)
  const held = findings.flatMap(({ outcome, subject }) =>
    outcome === acceptability && subject.country !== undefined ? String(subject.country) : [],
  )
  return [...new Set([...lived, ...named, ...held])].filter((country) => country !== anyOther)
}

function stayBar(
  { path, place, from, to, goesOn, end: given, kind }: LivedStay,
  country: string,
  rules: readonly number[],
  isFeared: boolean,
  language: Language,
): TimelineBar {
  const say = timelinePhrases[language]
  const name = countryName(country, language)
  const where = place === undefined ? name : `${name}${say.comma}${place.shown}`
  const end = given === 'none' ? say.ongoing : given === 'unknown' ? say.notKnown : rangeInWords(to)
  const last = given === 'none' ? say.ongoing : yearOf(to)
  const dates = [`${rangeInWords(from)} – ${end}`, yearOf(from) === last ? last : `${yearOf(from)} – ${last}`]
  // What a stay mostly is goes without saying.
  const what = kind === undefined || kind === 'residence' ? '' : say.comma + stayKinds[kind].one[language]
  const labels = what === '' ? dates : [...dates.map((date) => date + what), ...dates]
  const text = say.stay(where, rangeInWords(from), given === 'none' ? undefined : end) + what
  const bar = { kind: 'stay' as const, path, country, from, to, ongoing: goesOn, rules, labels, text }
  // The caution is part of what the stay is, so that it is never read without.
  return isFeared && rules.length > 0 ? { ...bar, adviceFirst: true, text: say.askedForStay(text, rules.join(say.comma)) } : bar
}

function certificateBars(
  { certificates, asOf }: CertificatesInHand,
  list: string,
  country: string,
  language: Language,
): readonly TimelineBar[] {
  const say = timelinePhrases[language]
  const today = parsePlainDate(asOf) ?? 0
  return certificates.flatMap((certificate): readonly TimelineBar[] => {
    const { place, issuedOn, acceptable, expiresOn, acceptableUntil, staleSince } = certificate
    const issued = issuedOn === null ? undefined : parsePartialDate(issuedOn)
    if (certificate.country !== country || issued === undefined) return []
    const expires = typeof expiresOn === 'string' && acceptable === 'applies' ? parsePlainDate(expiresOn) : undefined
    const end = Math.max(expires === undefined ? today : expires - 1, issued.most)
    const valid = acceptableUntil === null ? undefined : parsePlainDate(acceptableUntil)
    const name = countryInSentence(country, language)
    const where = place === null ? name : `${name}${say.comma}${place}`
    const judged = acceptable === null ? undefined : say.acceptable[acceptable]
    const own = place === null ? [] : [place]
    const until = expires === undefined ? (staleSince ?? undefined) : formatPlainDate(expires)
    return [
      {
        kind: 'certificate',
        path: `${list}[${certificate.certificate}]`,
        country,
        from: issued,
        to: { least: end, most: end },
        ongoing: expires === undefined && acceptable === 'applies',
        rules: [],
        ...(acceptable !== null && { status: acceptable }),
        ...(valid !== undefined && { valid }),
        labels: judged === undefined ? own : [[...own, judged].join(say.colon), judged],
        text: [say.certificate(where, rangeInWords(issued), until), ...(judged === undefined ? [] : [judged])].join(say.semicolon),
      },
    ]
  })
}

/** Puts bars that share days on lines of their own. */
function stacked(bars: readonly TimelineBar[]): readonly (readonly TimelineBar[])[] {
  const lines: TimelineBar[][] = []
  for (const bar of [...bars].sort((a, b) => a.from.least - b.from.least)) {
    const free = lines.find((line) => (line.at(-1)?.to.most ?? Number.NEGATIVE_INFINITY) < bar.from.least)
    if (free === undefined) lines.push([bar])
    else free.push(bar)
  }
  return lines
}

/** The year of a date, or the two between which it lies. */
function yearOf({ least, most }: Bounds): string {
  const [first, last] = [toYearMonthDay(least).year, toYearMonthDay(most).year]
  return first === last ? String(first) : `${first}/${last}`
}

/** Writes a date as exactly as it is known: `2015`, `2015-04` or `2015-04-17`, or the two days between which it lies. */
export function rangeInWords({ least, most }: Bounds): string {
  if (least === most) return formatPlainDate(least)
  const [first, last] = [toYearMonthDay(least), toYearMonthDay(most)]
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month) && first.year === last.year
  if (wholeMonths && first.month === last.month) return formatPlainDate(least).slice(0, 7)
  if (wholeMonths && first.month === 1 && last.month === 12) return formatPlainDate(least).slice(0, 4)
  return `${formatPlainDate(least)}/${formatPlainDate(most)}`
}
