import type { Language } from '../../calendar/language.ts'
import { groupBy } from '../../logic/group-by.ts'
import { type OptionTable, readObject, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import { outcomeWith } from '../../model/roles.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import { capitalise, statusInWords, subjectOrTitle, titlesOf } from '../../text/answer/findings.ts'
import { type RenderOptions, renderOptions, type Words, wordsOf } from '../../text/context.ts'
import { countInWords } from '../../text/describe/names.ts'
import { heading, type Line, layOut, paragraph } from '../../text/lines.ts'
import { headlinePhrases } from '../../text/phrases/books/headline.ts'
import { whenPhrases } from '../../text/phrases/books/when.ts'
import { createSources } from '../../text/sources.ts'
import { dateInWords } from '../../text/values.ts'
import { causeInWords } from './cause.ts'
import type { When, WhenFinding, WhenPeriod } from './when.ts'

/** What a caller chooses about the text. */
export type RenderWhenOptions = Pick<RenderOptions, 'language' | 'title'>

const renderWhenOptions: OptionTable<RenderWhenOptions> = { language: renderOptions.language, title: renderOptions.title }

/**
 * Writes for people until when findings hold, and what changes them: those that change first come first.
 *
 * @param source - What `when` was given.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * renderWhen(usPoliceCertificates, told).split('\n')[3]
 * //=> 'China: police certificate. Not needed until 14 May 2027, when you turn 16. [1]'
 */
export function renderWhen(source: Ruleset | RulesetVersion, told: When, options: RenderWhenOptions = {}): string {
  const { language, title } = readOptions(options, renderWhenOptions)
  return taking('when', () => layOut(whenInSections(source, told, { ...(language && { language }), ...(title && { title }) })))
}

/** As {@link renderWhen}, not laid out yet. */
export function whenInSections(
  source: Ruleset | RulesetVersion,
  told: When,
  { language = 'en', title }: RenderWhenOptions,
): readonly (readonly Line[])[] {
  readObject(told, 'when')
  const say = whenPhrases[language]
  const wordsOn = wordsByDay(source, told, language)
  const words = wordsOn(told.asOf)
  const sources = createSources(words, true)
  const groups = changesInWords(wordsOn, told.asOf, told.findings)
  const day = (date: string) => dateInWords(words, date)
  const lines = groups.flatMap(({ about, sentences, citations }) => {
    const cited = citations.filter((key) => Object.hasOwn(words.version.citations, key))
    return paragraph([about, ...sentences, ...(cited.length === 0 ? [] : [sources.refer(cited)])].join(say.space), '- ')
  })
  const others = told.findings.filter(({ periods }) => periods.length === 1).length
  const isFeared = told.findings.some((finding) => isCaution(words, finding) && finding.periods.some(({ status }) => status === 'applies'))
  const now = told.findings.map(({ periods }) => periods[0]?.status)
  const isOutside = now.length > 0 && now.every((status) => status === 'outside')
  const open = now.filter((status) => status === 'undetermined' || status === 'contested').length
  const { first, last } = told
  const problem = ({ issues = [] }: typeof first) =>
    issues.map(({ path, message, text }) => `${path}${say.colon}${text?.[language] ?? message}`).join(say.semicolon)
  const ruleset = title?.[language] ?? ('versions' in source ? source.title[language] : told.ruleset)
  return [
    [
      ...heading(say.title(ruleset), '='),
      ...paragraph(say.asked(day(told.asOf), day(last.on))),
      ...(last.on > words.version.verifiedOn ? paragraph(say.checked(day(words.version.verifiedOn))) : []),
    ],
    isFeared ? paragraph(say.adviceFirst, '', { tone: 'bad' }) : [],
    isOutside ? paragraph(say.outsideNow, '', { tone: 'bad' }) : open === 0 ? [] : paragraph(say.openNow(open), '', { tone: 'open' }),
    groups.length > 0 ? lines : isOutside ? [] : paragraph((open > 0 ? say.nothingDecided : say.nothing)(day(last.on))),
    [
      ...(groups.length > 0 && others > 0 ? paragraph(say.others(others, day(last.on)), '', { tone: 'quiet' }) : []),
      ...(last.because === 'facts' ? paragraph(say.endsByFacts(day(last.on), problem(last)), '', { tone: 'quiet' }) : []),
      ...paragraph(
        first.because === 'facts' ? say.stopsByFacts(day(first.on), problem(first)) : say.stops[first.because](day(first.on)),
        '',
        {
          tone: 'quiet',
        },
      ),
    ],
    sources.list(),
    paragraph(say.notAdvice, '', { tone: 'quiet' }),
  ]
}

/** What changes of some findings that are told together, in words. */
export interface ChangeInWords {
  readonly about: string
  /** What is so until when, and what then. */
  readonly sentences: readonly string[]
  /** The first day on which it is otherwise. */
  readonly on: string
  /** The citation keys of the rules behind it. */
  readonly citations: readonly string[]
  readonly findings: readonly WhenFinding[]
}

/**
 * Says of findings that change what is so until when: certificates in hand and those required first, then by the day.
 *
 * @param wordsOn - The words of the version that governs on a day.
 */
export function changesInWords(wordsOn: (day: string) => Words, asOf: string, findings: readonly WhenFinding[]): readonly ChangeInWords[] {
  const words = wordsOn(asOf)
  return changingTogether(words, findings).map((group) => {
    const [first] = group
    return {
      about: headOf(words, group),
      sentences: sentencesOf(wordsOn, first),
      on: first.periods[1]?.from ?? asOf,
      citations: first.periods.flatMap(({ turn }) => turn?.citations ?? []),
      findings: group,
    }
  })
}

/** Findings that change, those that are told in the same words together: certificates in hand and those required first, then by the day. */
export function changingTogether(words: Words, findings: readonly WhenFinding[]): readonly (readonly [WhenFinding, ...WhenFinding[]])[] {
  // A caution comes and goes with what is asked for: told with days, it would read as if none were needed on others.
  const changing = findings.filter((finding) => finding.periods.length > 1 && !isCaution(words, finding))
  return [...groupBy(changing, groupKey(words)).values()].sort(byDay(words)) as unknown as readonly [WhenFinding, ...WhenFinding[]][]
}

/** The words of the version that governs on a day. */
export function wordsByDay(source: Ruleset | RulesetVersion, { versions }: When, language: Language): (day: string) => Words {
  readObject(source, 'source')
  const all = 'versions' in source ? source.versions : [source]
  return (day) => {
    const { version, revision } = versions.find(({ from, to }) => from <= day && day <= to) ?? versions[0] ?? { version: '', revision: 1 }
    const found = all.find((one) => one.inForce.from === version && one.revision === revision) ?? all[0]
    return wordsOf(found as RulesetVersion, language)
  }
}

/** Findings about the same country that are told in the same words are told together. */
function groupKey(words: Words): (finding: WhenFinding) => string {
  return (finding) => {
    const { country, ...own } = finding.subject
    const isRecord = Object.keys(own).some((key) => key !== 'place')
    const parts = finding.periods.map(({ to, status, modality, turn }) => [
      to,
      status,
      status === 'applies' && modality === 'may',
      turn?.because,
      turn?.version,
    ])
    return JSON.stringify([isRecord ? finding.subject : country, finding.kind === 'requirement', isInHand(words, finding), parts])
  }
}

/** Certificates in hand and those required come first, then what changes first. */
function byDay(words: Words): (a: readonly WhenFinding[], b: readonly WhenFinding[]) => number {
  const required = outcomeWith(words.version, 'certificate-required')
  const rank = (group: readonly WhenFinding[]) => Number(!group.some((finding) => isInHand(words, finding) || finding.outcome === required))
  const turns = ([finding]: readonly WhenFinding[]) => finding?.periods[0]?.to ?? ''
  return (a, b) => rank(a) - rank(b) || (turns(a) < turns(b) ? -1 : turns(a) > turns(b) ? 1 : 0)
}

function isInHand({ version }: Words, { outcome }: WhenFinding): boolean {
  return outcome === outcomeWith(version, 'certificate-in-hand')
}

/** Whether a finding is that advice comes first before a state is approached. */
function isCaution({ version }: Words, { outcome }: WhenFinding): boolean {
  return version.outcomes[outcome]?.role === 'advice-first'
}

/** What some findings are about. */
export function headOf(words: Words, group: readonly WhenFinding[]): string {
  const [first] = group as [WhenFinding, ...WhenFinding[]]
  const say = whenPhrases[words.language]
  const subject = subjectOrTitle(words, first)
  if (isInHand(words, first)) return subject + say.colon.trimEnd()
  const titles =
    titlesOf(words, [first]) + (group.length === 1 ? '' : say.semicolon + headlinePhrases[words.language].more(group.length - 1))
  const isCase = Object.keys(first.subject).length === 0
  if (isCase) return capitalise(titles) + say.stop
  const { country } = first.subject
  const where = country === undefined ? subject : subjectOrTitle(words, { ...first, subject: { country } })
  return `${where}${say.colon}${titles}${say.stop}`
}

/** What is so until when, and what then. */
function sentencesOf(wordsOn: (day: string) => Words, finding: WhenFinding): readonly string[] {
  const [now, next, ...rest] = finding.periods as [WhenPeriod, WhenPeriod, ...WhenPeriod[]]
  const words = wordsOn(now.to)
  const say = whenPhrases[words.language]
  const status = (period: WhenPeriod) => statusOf(wordsOn(period.from), finding, period, period === now)
  const day = (date: string) => dateInWords(words, date)
  const then = (period: WhenPeriod) => turnInWords(wordsOn, finding, period)
  const begins = now.status === 'does-not-apply' && next.status === 'applies'
  const { applyBy = null, waiting = [] } = finding.renewal ?? {}
  const order =
    applyBy === null
      ? []
      : [say.orderBy(day(applyBy), say.list(waiting.map(({ within, unit }) => countInWords(within, unit, words.language))))]
  return [
    ...(begins
      ? [capitalise(say.notUntil(status(now), day(next.from), causeOf(wordsOn, finding, next), status(next)))]
      : [capitalise(say.until(status(now), day(now.to))), ...order, then(next)]),
    ...rest.map(then),
  ]
}

/** What a finding is from the first day of a period on, and why. */
export function turnInWords(wordsOn: (day: string) => Words, finding: WhenFinding, period: WhenPeriod): string {
  const words = wordsOn(period.from)
  const status = statusOf(words, finding, period, false)
  return capitalise(whenPhrases[words.language].then(status, dateInWords(words, period.from), causeOf(wordsOn, finding, period)))
}

function causeOf(wordsOn: (day: string) => Words, { subject }: WhenFinding, { from, turn }: WhenPeriod): string {
  return turn === null ? '' : causeInWords(wordsOn(from), turn, subject)
}

function statusOf(words: Words, finding: WhenFinding, { status, modality }: WhenPeriod, isNow: boolean): string {
  const { good, outside } = whenPhrases[words.language]
  if (status === 'outside') return outside
  if (isInHand(words, finding) && status === 'applies') return good.applies
  if (isInHand(words, finding) && status === 'does-not-apply') return isNow ? good.notYet : good['does-not-apply']
  return statusInWords(words, finding.kind, status, modality ?? 'is')
}
