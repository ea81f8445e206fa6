import { InvalidArgumentError } from '../../errors.ts'
import { controls } from '../../model/control.ts'
import { describe } from '../../model/input/describe.ts'
import { listOf, type OptionTable, optional, readBoolean, readObject, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import { pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { assertAnswer } from '../../reasons/assert-answer.ts'
import { mostFacts } from '../../reasons/why-not/find-ways.ts'
import { capitalise, statusInWords, subjectOrTitle, titlesOf } from '../../text/answer/findings.ts'
import { rulesetTitle } from '../../text/answer/heading.ts'
import { type RenderOptions, renderOptions, type Words, wordsOf } from '../../text/context.ts'
import { nameOfFact } from '../../text/describe/named.ts'
import { heading, type Line, layOut, paragraph } from '../../text/lines.ts'
import { whyNotPhrases } from '../../text/phrases/books/why-not.ts'
import { createSources, type SourceEntry, type Sources } from '../../text/sources.ts'
import { dateInWords, unannouncedInWords } from '../../text/values.ts'
import { causeInWords } from '../when/cause.ts'
import { changeInWords } from './changes-in-words.ts'
import type { WhyNot, WhyNotWay } from './why-not.ts'

/** What a caller chooses about the text. */
export interface RenderWhyNotOptions extends Pick<RenderOptions, 'language' | 'title'> {
  /** Whether every way is told; the first three of each sort where this is left out. */
  readonly full?: boolean
}

const renderWhyNotOptions: OptionTable<RenderWhyNotOptions> = {
  language: renderOptions.language,
  title: renderOptions.title,
  full: optional(readBoolean),
}

/**
 * Writes for people what would have to be otherwise for findings to be otherwise: what a person can do first.
 *
 * @param told - What `whyNot` gave, of one finding or of several of one case.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, or an answer is of another version.
 *
 * @example
 * renderWhyNot(version, [whyNot(version, facts, finding, { asOf: '2026-11-21' })]).split('\n')[4]
 * //=> 'Japan: police certificate. Needed now. It would not be needed with one of these:'
 */
export function renderWhyNot(version: RulesetVersion, told: readonly WhyNot[], options: RenderWhyNotOptions = {}): string {
  const chosen = readOptions(options, renderWhyNotOptions)
  return taking('told', () => layOut(whyNotInSections(version, told, chosen)))
}

/**
 * As {@link renderWhyNot}, not laid out yet.
 *
 * @param isOutside - Whether the version does not cover the case, of which then nothing is found.
 */
export function whyNotInSections(
  version: RulesetVersion,
  told: readonly WhyNot[],
  { language = 'en', full = false, ...titled }: RenderWhyNotOptions,
  isOutside = false,
): readonly (readonly Line[])[] {
  for (const one of listOf(readObject)(told, 'told') as unknown as readonly WhyNot[]) {
    assertAnswer(version, one, 'told')
    for (const name of ['ways', 'unresolved', 'missing', 'unknown'] as const)
      if (!Array.isArray(one[name]))
        throw new InvalidArgumentError('told', `${describe(one[name])} is no list of ${name}: give what \`whyNot\` gives`)
  }
  const words = wordsOf(version, language)
  const say = whyNotPhrases[language]
  const sources = createSources(words, true)
  const [first] = told
  const sections = told.map((one) => findingInLines(words, one, full, sources))
  return [
    [
      ...heading(say.title(rulesetTitle(words, titled)), '='),
      ...(first === undefined ? [] : paragraph(say.asked(dateInWords(words, first.asOf)))),
    ],
    ...sections,
    isOutside ? paragraph(say.outside, '', { tone: 'bad' }) : [],
    sources.list(),
    paragraph(say.notAdvice, '', { tone: 'quiet' }),
  ]
}

/** What is open, as people call it. */
function placeInWords(words: Words, path: string): string {
  const point = pointAt(path)
  return 'calendar' in point ? unannouncedInWords(words, point.calendar) : nameOfFact(words, point.fact)
}

/** How many ways of one sort are told. */
const mostTold = 3

/** What would have to be otherwise for one finding to be otherwise, in words: plain JSON. */
export interface WhyNotInWords {
  /** What the finding is about, how it stands now, and what the ways lead to. */
  readonly about: string
  /** That nothing is to be done before taking advice, or that the version does not cover the case; empty where neither is so. */
  readonly caution: string
  /** The ways by what the person can do about them: the first three of each sort, or all, and that there are more. */
  readonly groups: readonly { readonly title: string; readonly ways: readonly string[]; readonly more: string }[]
  /** That there is no way, that none was found, or that the finding is not decided yet; empty where ways are told. */
  readonly none: string
  /** What was not looked at to the end; empty where that is nothing. */
  readonly unresolved: string
}

/**
 * Gives the words of {@link renderWhyNot} for one finding, for pages that lay them out themselves; the numbers in brackets are those of
 * `sources`.
 *
 * @param told - What `whyNot` gave.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, or the answer is of another version.
 *
 * @example
 * whyNotInWords(version, whyNot(version, facts, finding, { asOf })).groups[0]?.ways[0]
 * //=> 'Stay in Japan from 1 February 2015 to 10 January 2016: until 31 January 2016. [1]'
 */
export function whyNotInWords(
  version: RulesetVersion,
  told: WhyNot,
  options: Omit<RenderWhyNotOptions, 'title'> = {},
): WhyNotInWords & { readonly sources: readonly SourceEntry[] } {
  assertAnswer(version, told, 'told')
  const { language = 'en', full = false } = readOptions(options, { language: renderOptions.language, full: optional(readBoolean) })
  const words = wordsOf(version, language)
  const sources = createSources(words, true)
  const said = taking('told', () => findingInWords(words, told, full, sources))
  return { ...said, sources: sources.entries() }
}

function findingInLines(words: Words, told: WhyNot, full: boolean, sources: Sources): readonly Line[] {
  const { about, caution, groups, none, unresolved } = findingInWords(words, told, full, sources)
  const line = (text: string, tone?: Line['tone']) => (text === '' ? [] : paragraph(text, '  ', tone === undefined ? {} : { tone }))
  return [
    ...paragraph(about),
    ...line(caution, 'bad'),
    ...groups.flatMap(({ title, ways, more }) => [
      ...line(title, 'title'),
      ...ways.flatMap((way) => paragraph(way, '  - ', {}, '    ')),
      ...(more === '' ? [] : paragraph(more, '    ', { tone: 'quiet' })),
    ]),
    ...line(none),
    ...line(unresolved, 'quiet'),
  ]
}

function findingInWords(words: Words, told: WhyNot, full: boolean, sources: Sources): WhyNotInWords {
  const say = whyNotPhrases[words.language]
  const { kind, status, modality, wanted, ways, isPossible, unresolved, missing, unknown } = told
  const isCase = Object.keys(told.subject).length === 0
  const titles = titlesOf(words, [told])
  const about = isCase
    ? capitalise(titles) + say.stop
    : `${subjectOrTitle(words, { ...told, subject: countryOf(told) })}${say.colon}${titles}${say.stop}`
  const nothing = { caution: '', groups: [], none: '', unresolved: '' }
  if (status === 'outside') return { ...nothing, about, caution: say.outside }
  const now = capitalise(say.now(statusInWords(words, kind, status, modality)))
  const labels = (paths: readonly string[]) => [...new Set(paths.map((path) => placeInWords(words, path)))]
  if (wanted === null)
    return { ...nothing, about: about + say.space + now, none: say.undecided(labels([...missing, ...unknown]).join(say.comma)) }
  const lead = say.lead[kind === 'requirement' ? 'requirement' : 'other'][wanted]
  const groups = controls.flatMap((control) => {
    const own = ways.filter((way) => way.control === control)
    const shown = full ? own : own.slice(0, mostTold)
    if (own.length === 0) return []
    const more = own.length > shown.length ? say.others(own.length - shown.length) : ''
    return [{ title: say.control[control], ways: shown.map((way) => wayInWords(words, told, way, sources)), more }]
  })
  const left = [...new Set(unresolved.map((names) => labels(names).join(say.together)))]
  return {
    about: [about, now, ...(ways.length > 0 ? [lead] : [])].join(say.space),
    caution: told.adviceFirst ? say.adviceFirst : '',
    groups,
    none: !isPossible ? say.nothing(dateInWords(words, told.asOf)) : ways.length === 0 ? say.noneFound(mostFacts) : '',
    unresolved: left.length > 0 && (full || ways.length === 0) ? say.unresolved(left.join(say.or)) : '',
  }
}

function countryOf({ subject: { country, ...own } }: WhyNot): WhyNot['subject'] {
  return country === undefined ? own : { country }
}

function wayInWords(words: Words, { subject }: WhyNot, way: WhyNotWay, sources: Sources): string {
  const say = whyNotPhrases[words.language]
  const { changes, on, because, becomes, brings = [], isMinimal, citations } = way
  const cited = citations.filter((key) => Object.hasOwn(words.version.citations, key))
  const reference = cited.length === 0 ? '' : say.space + sources.refer(cited)
  const also = brings.map((one) =>
    one.subject.country === subject.country ? titlesOf(words, [{ ...one, subject: {} }]) : titlesOf(words, [one]),
  )
  const notes =
    (becomes === 'contested' ? say.contested : '') +
    (brings.length === 0 ? '' : say.brings([...new Set(also)].join(say.semicolon))) +
    (isMinimal ? '' : say.notProved)
  if (on !== undefined)
    return (
      say.wait(dateInWords(words, on), causeInWords(words, { because, rules: [], citations: [] }, subject)) + say.stop + notes + reference
    )
  const passed = because.filter(({ fact, threshold }) => threshold !== null && !Object.hasOwn(words.version.facts, fact))
  const then = passed.length === 0 ? '' : say.then(causeInWords(words, { because: passed, rules: [], citations: [] }, subject))
  return capitalise(changes.map((change) => changeInWords(words, change)).join(say.and)) + then + say.stop + notes + reference
}
