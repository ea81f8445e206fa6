import { groupBy } from '../../logic/group-by.ts'
import { outcomeWith, parameterWith, recordsWith } from '../../model/roles.ts'
import { anyOther } from '../../model/subject.ts'
import type { Evaluation, ScopeResult } from '../../reasons/evaluation.ts'
import { type Action, actions, type HeadlineLine } from '../../reasons/headline/line.ts'
import { countryWithin, nameOfCountry, nameOfPlace, subjectName, type Words } from '../context.ts'
import type { Tone } from '../lines.ts'
import { oneAfterAnother } from '../one-after-another.ts'
import { paramsInWords } from '../params.ts'
import { headlinePhrases } from '../phrases/books/headline.ts'
import { dateInWords } from '../values.ts'
import { capitalise, rulesOf } from './findings.ts'
import { assumedTogether, openPoint } from './open.ts'

/** How many outcomes or questions of one line are named; of more, the first, and how many more there are. */
const mostNamed = 3

/** One line of a headline in words. */
export interface HeadlineInWords<Line = HeadlineLine> {
  readonly line: Line
  /** What there is to do, in a word or two. */
  readonly action: string
  /** What it is about: a certificate and where from, such as `Police certificate from Shenyang, China`; a country, a place, a record; the case. */
  readonly about: string
  /** What more there is to say of it; empty where that is nothing. */
  readonly detail: string
  /** What it is to whoever reads it. */
  readonly tone: HeadlineRow['tone']
}

/** Writes each line of a headline, the most pressing first. */
export function headlineInWords(
  words: Words,
  lines: readonly HeadlineLine[],
  assumptions: Evaluation['assumptions'],
): readonly HeadlineInWords[] {
  return actions.flatMap((kind) =>
    lines
      .filter(({ action }) => action === kind)
      .map((line) => ({
        line,
        action: headlinePhrases[words.language].action[kind],
        about: capitalise(aboutInWords(words, [line])),
        detail: detailOf(words, line, assumptions),
        tone: tones[kind],
      })),
  )
}

/** What lines that say the same are about: of certificates, what is to be had and from where. */
function aboutInWords(words: Words, lines: readonly HeadlineLine[]): string {
  const [first] = lines
  if (first === undefined || !tellsCertificate(words, first)) return namesOf(words, lines)
  const required = outcomeWith(words.version, 'certificate-required') ?? ''
  return headlinePhrases[words.language].from(titleOf(words, required), placesOf(words, lines))
}

/** Whether a line says something of a certificate that its action does not say yet. */
function isPlain(words: Words, line: HeadlineLine): boolean {
  return isOfCertificate(words, line) && line.action !== 'instead' && line.action !== 'advice-first'
}

/** Whether a line is about the certificate itself, and not about something else that is asked, or open, at the same place, such as advice before. */
function tellsCertificate(words: Words, line: HeadlineLine): boolean {
  const required = outcomeWith(words.version, 'certificate-required') ?? ''
  const others = line.outcomes.filter((name) => words.version.outcomes[name]?.role !== 'certificate-in-hand')
  return isPlain(words, line) && (others.length === 0 || others.includes(required))
}

/** The countries, and the places in them, that certificates are from. */
function placesOf(words: Words, lines: readonly HeadlineLine[]): string {
  const { phrases, language } = words
  const byCountry = groupBy(lines, ({ subject }) => String(subject.country))
  const places = [...byCountry].map(([country, group]) => {
    const within = countryWithin(words, country)
    const named = group.flatMap(({ subject }) => subject.place ?? [])
    if (named.length === 1 && named[0] === anyOther) return phrases.anyOtherPlaceIn(within)
    const cities = group.flatMap(({ subject }) => (subject.place === undefined ? [] : nameOfPlace(words, subject)))
    return cities.length === 0 ? within : headlinePhrases[language].inCountry(cities.join(phrases.comma), within, cities.length)
  })
  return places.join(phrases.comma)
}

/** What there is to do about what: one row of a headline in words. */
export interface HeadlineRow {
  readonly action: string
  readonly about: string
  readonly tone: Tone
}

/** What each thing there is to do is to whoever reads it. */
const tones: Readonly<Record<Action, Tone>> = {
  closed: 'bad',
  caution: 'bad',
  due: 'todo',
  follows: 'bad',
  'can-follow': 'bad',
  'depends-on-age': 'bad',
  'advice-first': 'bad',
  get: 'todo',
  replace: 'todo',
  instead: 'todo',
  do: 'todo',
  have: 'good',
  'if-asked': 'open',
  open: 'open',
  contested: 'open',
  yes: 'good',
  possible: 'open',
  no: 'bad',
  'not-needed': 'quiet',
}

/** Counts what there is to do: `1 to get, 2 not needed`. */
export function answerInWords(words: Words, lines: readonly HeadlineLine[], scope: ScopeResult | null): string {
  const say = headlinePhrases[words.language]
  if (scope?.status === 'outside') return say.notCovered
  if (lines.some(({ action }) => action === 'closed')) return say.notOpen
  const first = Object.keys(words.version.outcomes).find((name) => words.version.outcomes[name]?.kind === 'eligibility') ?? ''
  const eligible = lines.find((line) => isCase(line) && line.outcomes.includes(first) && eligibilities.includes(line.action))
  const verdict = eligible === undefined ? [] : [titleOf(words, first) + words.phrases.colon + say.action[eligible.action]]
  const counts = actions.flatMap((action) => {
    if (action === 'yes' || action === 'possible' || action === 'no' || action === 'closed' || action === 'caution') return []
    // A certificate is one, whatever is said of it; of anything else each outcome counts.
    const count = lines
      .filter((line) => line.action === action)
      .reduce((sum, line) => sum + (isOfCertificate(words, line) ? 1 : line.outcomes.length), 0)
    return count === 0 ? [] : [say.counted[action](count)]
  })
  const parts = [...(scope?.status === 'open' ? [say.coverageOpen] : []), ...verdict, ...counts]
  return parts.length === 0 ? say.nothing : parts.join(words.phrases.pause)
}

/**
 * Writes what to do about what, the most pressing first; what is the same for several countries is one row.
 *
 * Before all of it comes whether the version covers the case, where that is open: nothing below holds where it does not.
 */
export function headlineRows(
  words: Words,
  { headline: lines, assumptions, scope }: Pick<Evaluation, 'assumptions' | 'scope'> & { readonly headline: readonly HeadlineLine[] },
): readonly HeadlineRow[] {
  return [...coverageRow(words, scope), ...rowsOf(words, lines, assumptions)]
}

function coverageRow(words: Words, scope: ScopeResult | null): readonly HeadlineRow[] {
  if (scope?.status !== 'open') return []
  const { phrases, language, version } = words
  const say = headlinePhrases[language]
  const questions = [...scope.missing, ...scope.unknown].map((path) => openPoint(version, path)[language])
  const about = phrases.scope.open(scope.title[language]) + phrases.space + capitalise(phrases.hangsOn + few(words, questions))
  return [{ action: say.settleFirst, about, tone: 'open' }]
}

function rowsOf(words: Words, lines: readonly HeadlineLine[], assumptions: Evaluation['assumptions']): readonly HeadlineRow[] {
  const { phrases, language } = words
  const ordered = actions.flatMap((action) => lines.filter((line) => line.action === action))
  const told = ordered.map((line) => ({ line, detail: detailOf(words, line, assumptions) }))
  const groups = groupBy(told, ({ line, detail }) =>
    JSON.stringify([line.action, isCase(line) ? '' : detail, isCase(line), tellsCertificate(words, line)]),
  )
  return [...groups.values()].map((group): HeadlineRow => {
    const [first] = group
    const kind = first?.line.action ?? 'open'
    const [action, tone] = [headlinePhrases[language].action[kind], tones[kind]]
    if (first === undefined || isCase(first.line))
      return {
        action,
        tone,
        about: oneAfterAnother(
          phrases,
          group.map(({ detail }) => detail),
        ),
      }
    const names = aboutInWords(
      words,
      group.map(({ line }) => line),
    )
    return { action, tone, about: names + (first.detail === '' ? '' : phrases.colon + first.detail) }
  })
}

/** The countries, places and records of lines; the cities of a country follow its name once. */
function namesOf(words: Words, lines: readonly HeadlineLine[]): string {
  const { phrases } = words
  const byCountry = groupBy(lines, ({ subject }) => (subject.place === undefined ? JSON.stringify(subject) : String(subject.country)))
  const names = [...byCountry].map(([country, group]) => {
    const places = group.flatMap(({ subject }) => (subject.place === undefined ? [] : nameOfPlace(words, subject)))
    if (places.length === 0) return subjectName(words, group[0]?.subject ?? {})
    return nameOfCountry(words, country) + phrases.aside(places.join(phrases.comma))
  })
  return names.join(phrases.comma)
}

function detailOf(words: Words, line: HeadlineLine, assumptions: Evaluation['assumptions']): string {
  const { phrases, language } = words
  const say = headlinePhrases[language]
  const { action, certificates = [], missing = [], unknown = [], fromAge, onRecommended } = line
  const hand = handInWords(words, certificates)
  const reasons = rulesOf(words, line.why ?? []).map(({ title }) => title[language])
  const named = few(words, line.due?.map((due) => dueInWords(words, due)) ?? line.outcomes.map((outcome) => titleOf(words, outcome)))
  const assumed = assumptions.filter(({ fact }) => line.assumed?.includes(fact))
  const fear = assumed.length === 0 ? undefined : say.ifFeared(assumedTogether(words, assumed).join(phrases.semicolon))
  const questions = [...missing, ...unknown].map((path) => openPoint(words.version, path)[language])
  const isHandUnclear = action === 'contested' && hand !== ''
  // Of a certificate, the action and where from say it all, and of what is open about it the questions do.
  const isSaid = tellsCertificate(words, line) || isHandUnclear || (isPlain(words, line) && questions.length > 0)
  // What is to be read first, and is only so if the law is read otherwise, says that before anything else.
  const isDoubted = action === 'caution' && onRecommended !== undefined
  const titles = isSaid ? [] : [fear ?? (isDoubted ? say.notSo(named) : named)]
  const parts = [
    ...titles,
    ...(action === 'have' || (action === 'if-asked' && hand !== '') ? [goodInWords(words, certificates, line.until)] : []),
    ...(action === 'replace' ? [say.notGood(hand), ...reasons] : []),
    ...(action === 'get' && hand !== '' ? [say.mayServe(hand)] : []),
    ...(isHandUnclear ? [say.perhapsGood(hand)] : []),
    ...(fromAge === undefined ? [] : [say.fromAge(fromAge.age, dateInWords(words, fromAge.on))]),
    ...(questions.length === 0 ? [] : [(titles.length === 0 ? '' : phrases.hangsOn) + few(words, questions)]),
    ...(onRecommended === undefined || isDoubted ? [] : [say.onRecommended(say.action[onRecommended])]),
    ...adviceIn(words, line).map((outcome) => say.ifNeeded(titleOf(words, outcome))),
  ]
  return oneAfterAnother(phrases, parts)
}

/** The advice that would come first where it is open whether the certificate itself is needed. */
function adviceIn(words: Words, line: HeadlineLine): readonly string[] {
  const { outcomes } = words.version
  return tellsCertificate(words, line) ? line.outcomes.filter((name) => outcomes[name]?.role === 'advice-first') : []
}

/** Names something to do with its last day: `complete application (due on: 4 December 2026)`. */
function dueInWords(words: Words, { outcome, on, passed }: NonNullable<HeadlineLine['due']>[number]): string {
  const { version, phrases, language } = words
  if (on === undefined) return titleOf(words, outcome)
  const rules = version.rules.filter(({ then }) => then.outcome === outcome).map(({ id }) => id)
  const day = paramsInWords(words, { params: { [parameterWith(version, 'due-on') ?? '']: on }, rules })
  return titleOf(words, outcome) + phrases.aside(passed ? day + phrases.pause + headlinePhrases[language].passed : day)
}

/** Names the first of several, and says how many more there are. */
function few({ phrases, language }: Words, names: readonly string[]): string {
  const [shown, rest] = names.length <= mostNamed ? [names, 0] : [names.slice(0, mostNamed - 1), names.length - mostNamed + 1]
  return oneAfterAnother(phrases, [...shown, ...(rest === 0 ? [] : [headlinePhrases[language].more(rest)])])
}

/** Says that certificates in hand are good, and until when. */
export function goodInWords(words: Words, certificates: readonly number[], until: string | undefined): string {
  const day = until === undefined ? undefined : dateInWords(words, until)
  return headlinePhrases[words.language].good(handInWords(words, certificates), day)
}

function handInWords(words: Words, certificates: readonly number[]): string {
  return certificates.map((number) => certificateInWords(words, number)).join(words.phrases.comma)
}

function certificateInWords(words: Words, number: number): string {
  const list = recordsWith(words.version, 'certificates-in-hand')
  const fact = words.version.facts[list?.name ?? '']
  return subjectName(words, { [fact?.type === 'records' ? fact.each : '']: number })
}

/** Whether a line says what to do about the certificate of a country or city. */
function isOfCertificate({ version }: Words, { subject, action }: HeadlineLine): boolean {
  const about = Object.values(version.outcomes).some(({ role }) => role === 'certificate-required')
  const records = Object.keys(subject).some((key) => key !== 'country' && key !== 'place')
  return about && subject.country !== undefined && !records && !ofAnythingElse.includes(action)
}

const eligibilities: readonly Action[] = ['yes', 'possible', 'no']

const ofAnythingElse: readonly Action[] = ['caution', 'due', 'do', 'follows', 'can-follow', 'depends-on-age', 'closed', ...eligibilities]

function isCase({ subject }: HeadlineLine): boolean {
  return Object.keys(subject).length === 0
}

function titleOf({ version, language }: Words, outcome: string): string {
  return version.outcomes[outcome]?.title[language] ?? outcome
}
