import { groupBy } from '../../logic/group-by.ts'
import { pointAt } from '../../model/situation/point.ts'
import { isStayKind, type StayKind, stayKinds } from '../../model/stays/stay-kind.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Evaluation, Finding } from '../../reasons/evaluation.ts'
import { questionFor } from '../../reasons/questions/question-for.ts'
import { type Words, wordsOf } from '../context.ts'
import { attach } from '../describe/condition.ts'
import { heading, type Line, paragraph } from '../lines.ts'
import { oneAfterAnother } from '../one-after-another.ts'
import { headlinePhrases } from '../phrases/books/headline.ts'
import { factInWords, unannouncedInWords } from '../values.ts'
import { byCountry, capitalise, countryHeading, statusInWords, titlesOf } from './findings.ts'

/** Writes what is not decided yet, and the facts that it hangs on. */
export function openOf(words: Words, findings: readonly Finding[]): readonly Line[] {
  const { phrases } = words
  const open = findings.filter(({ status }) => status === 'undetermined')
  if (open.length === 0) return []
  return [
    ...heading(phrases.stillOpen, '-'),
    ...[...byCountry(open)].flatMap(([country, group]) => [
      ...paragraph(countryHeading(words, country), '  '),
      ...openTogether(group).flatMap((alike) => openItem(words, alike, titlesOf(words, alike), '    ')),
    ]),
  ]
}

/** Puts together what is open and hangs on the same. */
export function openTogether(open: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = groupBy(open, ({ missing, unknown, kind, modality, onRecommended: then }) =>
    JSON.stringify([missing, unknown, then, then?.status === 'undetermined' || [kind === 'requirement', modality]]),
  )
  return [...groups.values()]
}

/**
 * Writes what findings hang on that hang on the same; what matters only under another reading than those recommended comes apart.
 *
 * @param title - What the findings are.
 * @param most - How many questions are told.
 */
export function openItem(words: Words, alike: readonly Finding[], title: string, indent: string, most?: number): readonly Line[] {
  const { phrases } = words
  const [first] = alike
  if (first === undefined) return []
  const { missing, unknown, onRecommended, kind, modality } = first
  const those = (paths: readonly string[], among: readonly string[] | undefined) => paths.filter((path) => among?.includes(path) ?? true)
  const others = [...missing, ...unknown].filter(
    (path) => !(onRecommended === undefined || [...onRecommended.missing, ...onRecommended.unknown].includes(path)),
  )
  const say = headlinePhrases[words.language]
  const decided = onRecommended === undefined || onRecommended.status === 'undetermined' ? undefined : onRecommended
  const under = `${indent}  `
  return [
    ...paragraph(title, `${indent}- `),
    ...pathItems(words, phrases.hangsOn, those(missing, onRecommended?.missing), under, most),
    ...pathItems(words, phrases.notKnowable, those(unknown, onRecommended?.unknown), under, most),
    ...(decided === undefined
      ? []
      : paragraph(say.onRecommended(statusInWords(words, kind, decided.status, decided.modality ?? modality)), under)),
    ...pathItems(words, say.underAnotherReading, others, under, most),
  ]
}

/** Writes the one question to ask next, and what helps to answer it. */
export function nextOf(words: Words, { nextQuestion }: Evaluation): readonly Line[] {
  const { version, language, phrases } = words
  if (nextQuestion === null) return []
  // The hint of a list says how to make it, not how to date one of its entries.
  const hint = version.facts[nextQuestion.fact]?.hint?.[language]
  return [
    ...heading(nextQuestion.gap === 'assumed' ? phrases.confirmNext : phrases.askNext, '-'),
    ...paragraph(nextQuestion.question[language], '  '),
    ...(hint === undefined ? [] : paragraph(hint, '  ')),
    ...(nextQuestion.gap === 'assumed'
      ? paragraph(phrases.toConfirm(assumedAnswer(words, nextQuestion.fact, nextQuestion.assumed)), '  ')
      : []),
    ...paragraph(phrases.changes(nextQuestion.findings), '  '),
  ]
}

/**
 * Writes the assumed answers on which something rests, each with its question.
 *
 * @param all - Whether those on which nothing rests are written too, and not only counted.
 */
export function assumedOf(words: Words, evaluation: Assumed & Pick<Evaluation, 'scope'>, all: boolean): readonly Line[] {
  const { phrases } = words
  const { matter, others } = assumptionsOf(words, evaluation)
  const listed = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [...paragraph(title + phrases.colon.trimEnd()), ...items.flatMap((text) => paragraph(text, '  - '))]
  const rest =
    others.length === 0 || evaluation.scope?.status === 'outside'
      ? []
      : all
        ? listed(phrases.assumed, others)
        : paragraph(phrases.othersAssumed(others.length))
  return [...listed(phrases.restsOn, matter), ...rest]
}

/**
 * Says in sentences what {@link assumedOf} writes: facts of which the same was assumed together.
 *
 * @param all - Whether those on which nothing rests are told too, and not only counted.
 */
export function assumedInSentences(words: Words, evaluation: Assumed & Pick<Evaluation, 'scope'>, all: boolean): readonly string[] {
  const { phrases } = words
  const { assumptions, restsOn, scope } = evaluation
  const matter = assumptions.filter(({ fact }) => restsOn.includes(fact))
  const others = assumptions.length - matter.length
  const say = (title: string, told: typeof assumptions) =>
    told.length === 0 ? [] : [title + phrases.colon + assumedTogether(words, told).join(phrases.semicolon) + phrases.stop]
  if (all)
    return [
      ...say(phrases.restsOn, matter),
      ...say(
        phrases.assumed,
        assumptions.filter((one) => !matter.includes(one)),
      ),
    ]
  return [...say(phrases.restsOn, matter), ...(others === 0 || scope?.status === 'outside' ? [] : [phrases.othersAssumed(others)])]
}

/** Says what was assumed: facts of which the same was assumed together. */
export function assumedTogether(words: Words, assumptions: Assumed['assumptions']): readonly string[] {
  const { phrases, language, version } = words
  const groups = groupBy(assumptions, ({ fact, value }) => (isKindOfStays(fact, value) ? fact : assumedInWords(words, fact, value)))
  return [...groups.values()].map((group) => {
    const [{ fact, value } = { fact: '', value: null }] = group
    if (isKindOfStays(fact, value)) return phrases.assumedKind(stayKinds[value].one[language])
    const names = group.map(({ fact: name }) => version.facts[name]?.label?.[language] ?? nameOf(words, name))
    return attach(words, names.join(phrases.comma), assumedInWords(words, fact, value))
  })
}

/** Writes which readings the caller chose to follow. */
export function followedInLines(words: Words, evaluation: Pick<Assumed, 'readings'>): readonly Line[] {
  const items = followedOf(words, evaluation)
  return items.length === 0 ? [] : [...heading(words.phrases.followed, '-'), ...items.flatMap((text) => paragraph(text, '  - '))]
}

/** What of an evaluation says on which assumptions it rests. */
type Assumed = Pick<Evaluation, 'assumptions' | 'readings' | 'restsOn'>

/** What a fact is called in a list; its question where it has no label. */
function nameOf({ version, language }: Words, name: string): string {
  const fact = version.facts[name]
  return capitalise(fact?.label?.[language] ?? fact?.question[language] ?? name)
}

/** Writes what was assumed of a fact, or of what the stays of a list were. */
export function assumedInWords(words: Words, fact: string, value: unknown): string {
  return isKindOfStays(fact, value) ? stayKinds[value].one[words.language] : factInWords(words, fact, value)
}

/** The answer that was assumed to the question for a fact; whether all stays were of one kind is asked so that yes is the answer. */
export function assumedAnswer(words: Words, fact: string, value: unknown): string {
  return isKindOfStays(fact, value) ? words.phrases.yes : factInWords(words, fact, value)
}

function isKindOfStays(fact: string, value: unknown): value is StayKind {
  return isStayKind(value) && fact.endsWith('[].kind')
}

/** Says what was assumed, a sentence for each fact: those on which something rests, and the others. */
export function assumptionsOf(
  words: Words,
  { assumptions, restsOn }: Pick<Assumed, 'assumptions' | 'restsOn'>,
): { readonly matter: readonly string[]; readonly others: readonly string[] } {
  const { language, phrases } = words
  const say = ({ fact, value }: (typeof assumptions)[number]) =>
    isKindOfStays(fact, value)
      ? phrases.assumedKind(stayKinds[value].one[language])
      : attach(words, nameOf(words, fact), assumedInWords(words, fact, value))
  return {
    matter: assumptions.filter(({ fact }) => restsOn.includes(fact)).map(say),
    others: assumptions.filter(({ fact }) => !restsOn.includes(fact)).map(say),
  }
}

/** Says which readings the caller chose to follow: a sentence for each. */
export function followedOf(words: Words, { readings }: Pick<Assumed, 'readings'>): readonly string[] {
  const { version, language } = words
  return Object.entries(readings).map(([name, value]) => {
    const reading = version.readings[name]
    return attach(words, reading?.title[language] ?? name, reading?.values[value]?.title[language] ?? value)
  })
}

/**
 * Writes the questions that something hangs on.
 *
 * @param most - How many of them are told; of more, how many more there are.
 */
export function pathItems(
  words: Words,
  label: string,
  paths: readonly string[],
  indent = '      ',
  most = Number.POSITIVE_INFINITY,
): readonly Line[] {
  const { version, language, phrases } = words
  if (paths.length === 0) return []
  // One that is left would take the place of its number.
  const shown = paths.length <= most + 1 ? paths : paths.slice(0, most)
  const questions = shown.map((path) => openPoint(version, path)[language])
  const rest = paths.length === shown.length ? [] : [headlinePhrases[language].more(paths.length - shown.length)]
  return paragraph(label + oneAfterAnother(phrases, [...questions, ...rest]), indent)
}

/** What a path that is open stands for: the question for a fact, or that working days are not announced yet. */
export function openPoint(version: RulesetVersion, path: string): Text {
  const point = pointAt(path)
  if ('fact' in point) return questionFor(version, point, 'absent')
  return inEveryLanguage((language) => unannouncedInWords(wordsOf(version, language), point.calendar))
}
