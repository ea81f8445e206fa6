import { formatDate } from '../../calendar/format.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import type { Evaluation } from '../../reasons/evaluation.ts'
import { headlineOf } from '../../reasons/headline/headline-of.ts'
import type { HeadlineLine } from '../../reasons/headline/line.ts'
import type { RenderOptions, Words } from '../context.ts'
import { widthOf } from '../layout.ts'
import { heading, type Line, paragraph } from '../lines.ts'
import { headlinePhrases } from '../phrases/books/headline.ts'
import { answerInWords, headlineRows } from './headline.ts'

/** Writes what was asked: the ruleset, the version, and how it lies to the as-of date. */
export function headingOf(words: Words, evaluation: Asked & Pick<Evaluation, 'scope'>, options: RenderOptions): readonly Line[] {
  const rules = [
    words.phrases.asOf(dayInWords(words, evaluation.asOf)),
    rulesInWords(words, evaluation),
    ...supersededOf(words, evaluation, options),
  ]
  return [...heading(rulesetTitle(words, options), '='), ...paragraph(rules.join(words.phrases.space))]
}

/** The title of the ruleset; its id where it is not given. */
export function rulesetTitle({ version, language }: Words, { title }: RenderOptions): string {
  return title?.[language] ?? version.ruleset
}

/** What of an evaluation says how it was asked for. */
type Asked = Pick<Evaluation, 'ruleset' | 'version' | 'revision' | 'asOf' | 'horizon'>

/** Writes the answer in one line, under which comes what to do about what. */
export function answerOf(
  words: Words,
  evaluation: Asked & Pick<Evaluation, 'findings' | 'scope' | 'assumptions'>,
  options: RenderOptions,
): readonly Line[] {
  const lines = headlineOf(words.version, evaluation)
  const rows = headlineRows(words, { ...evaluation, headline: lines })
  const width = Math.max(0, ...rows.map(({ action }) => widthOf(action)))
  return [
    ...heading(answerLine(words, evaluation, lines, options), '='),
    ...rows.flatMap(({ action, about, tone }, index) => {
      const label = action === rows[index - 1]?.action ? '' : action
      return paragraph(about, `  ${label}${' '.repeat(width - widthOf(label))}  `, { labelTone: tone, ...(tone === 'quiet' && { tone }) })
    }),
  ]
}

/** The answer in one line: the ruleset, the day asked about, and what there is to do. */
export function answerLine(
  words: Words,
  { asOf, scope }: Pick<Evaluation, 'asOf' | 'scope'>,
  lines: readonly HeadlineLine[],
  options: RenderOptions,
): string {
  return headlinePhrases[words.language].answered(rulesetTitle(words, options), dayInWords(words, asOf), answerInWords(words, lines, scope))
}

/** Names the version and the day that it was asked about. */
export function versionOf(words: Words, { revision, asOf }: Asked): string {
  return words.phrases.version(dayInWords(words, words.version.inForce.from), revision, dayInWords(words, asOf))
}

/** Says since when the rules are in force and when they were last checked, and whom they are for. */
export function rulesInWords(words: Words, { scope, horizon }: Pick<Evaluation, 'scope' | 'horizon'>): string {
  const { version, language, phrases } = words
  const { inForce, verifiedOn } = version
  const rules = phrases.byRules(
    dayInWords(words, inForce.from),
    inForce.basis === 'bound',
    dayInWords(words, verifiedOn),
    horizon === 'beyond-verification',
  )
  return rules + (scope?.status === 'inside' ? phrases.space + phrases.scope.inside(scope.title[language]) : '')
}

/** Says that another version governs on the day asked about, which has to be borne in mind; nothing where none does. */
export function supersededOf({ phrases, ...words }: Words, { horizon }: Asked, { supersededOn }: RenderOptions): readonly string[] {
  const on = supersededOn === undefined ? undefined : dayInWords({ phrases, ...words }, supersededOn)
  return horizon === 'superseded' ? [phrases.superseded(on)] : []
}

/** Says that the version is not known to hold on the day asked about, or does not; nothing where it does. */
export function horizonOf(words: Words, asked: Asked, options: RenderOptions): readonly string[] {
  const { version, phrases } = words
  const isBeyond = asked.horizon === 'beyond-verification'
  return [...(isBeyond ? [phrases.beyondVerification(dayInWords(words, version.verifiedOn))] : []), ...supersededOf(words, asked, options)]
}

/** Says what is known of the first day of a version that is not known exactly; nothing where it is. */
export function basisOf(words: Words): readonly string[] {
  const { from, basis, note } = words.version.inForce
  return basis === 'bound' ? [words.phrases.bound(dayInWords(words, from), note?.[words.language] ?? '')] : []
}

/** The outcome that a version is about: the first that some rule leads to. */
export function firstOutcome({ version }: Words): string | undefined {
  return Object.keys(version.outcomes).find((outcome) => version.rules.some(({ then }) => then.outcome === outcome))
}

/** Writes a day of the version or of the question, which always is one: no stand-in for a date that is not there. */
function dayInWords({ language }: Words, date: string): string {
  const day = parsePlainDate(date)
  return day === undefined ? date : formatDate(day, language)
}
