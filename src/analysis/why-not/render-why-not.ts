import { InvalidArgumentError } from '../../errors.ts'
import { controls } from '../../model/control.ts'
import { describe } from '../../model/input/describe.ts'
import { listOf, type OptionTable, optional, readBoolean, readObject, readOptions } from '../../model/input/options.ts'
import { pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { assertAnswer } from '../../reasons/assert-answer.ts'
import { mostFacts } from '../../reasons/why-not/find-ways.ts'
import { capitalise, statusInWords, subjectOrTitle, titlesOf } from '../../text/answer/findings.ts'
import { rulesetTitle } from '../../text/answer/heading.ts'
import { type RenderOptions, renderOptions, type Words, wordsOf } from '../../text/context.ts'
import { nameOfFact } from '../../text/describe/named.ts'
import { heading, type Line, layOut, paragraph } from '../../text/lines.ts'
import { whyNotPhrases } from '../../text/phrases/books.ts'
import { createSources, type Sources } from '../../text/sources.ts'
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
  return layOut(whyNotInSections(version, told, readOptions(options, renderWhyNotOptions)))
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

function findingInLines(words: Words, told: WhyNot, full: boolean, sources: Sources): readonly Line[] {
  const say = whyNotPhrases[words.language]
  const { kind, status, wanted, ways, isPossible, unresolved, missing, unknown } = told
  const isCase = Object.keys(told.subject).length === 0
  const titles = titlesOf(words, [told])
  const about = isCase
    ? capitalise(titles) + say.stop
    : `${subjectOrTitle(words, { ...told, subject: countryOf(told) })}${say.colon}${titles}${say.stop}`
  if (status === 'outside') return [...paragraph(about), ...paragraph(say.outside, '  ', { tone: 'bad' })]
  const now = capitalise(say.now(statusInWords(words, kind, status, 'must')))
  const labels = (paths: readonly string[]) => [...new Set(paths.map((path) => placeInWords(words, path)))]
  if (wanted === null)
    return [...paragraph(`${about}${say.space}${now}`), ...paragraph(say.undecided(labels([...missing, ...unknown]).join(say.comma)), '  ')]
  const lead = say.lead[kind === 'requirement' ? 'requirement' : 'other'][wanted]
  const lines = controls.flatMap((control) => {
    const own = ways.filter((way) => way.control === control)
    const shown = full ? own : own.slice(0, mostTold)
    if (own.length === 0) return []
    return [
      ...paragraph(say.control[control], '  ', { tone: 'title' }),
      ...shown.flatMap((way) => paragraph(wayInWords(words, told, way, sources), '  - ', {}, '    ')),
      ...(own.length > shown.length ? paragraph(say.others(own.length - shown.length), '    ', { tone: 'quiet' }) : []),
    ]
  })
  const left = [...new Set(unresolved.map((names) => labels(names).join(say.together)))]
  return [
    ...paragraph([about, now, ...(ways.length > 0 ? [lead] : [])].join(say.space)),
    ...(told.adviceFirst ? paragraph(say.adviceFirst, '  ', { tone: 'bad' }) : []),
    ...lines,
    ...(isPossible ? [] : paragraph(say.nothing(dateInWords(words, told.asOf)), '  ')),
    ...(isPossible && ways.length === 0 ? paragraph(say.noneFound(mostFacts), '  ') : []),
    ...(left.length > 0 && (full || ways.length === 0) ? paragraph(say.unresolved(left.join(say.or)), '  ', { tone: 'quiet' }) : []),
  ]
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
