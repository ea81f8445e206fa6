import { formatDate } from '../../calendar/format.ts'
import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import { type OptionTable, optional, readBoolean, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { assertAnswer } from '../../reasons/assert-answer.ts'
import type { Remark, VersionVerification } from '../../reasons/verification/verify.ts'
import { rulesetTitle } from '../../text/answer/heading.ts'
import { type RenderOptions, renderOptions, type Words, wordsOf } from '../../text/context.ts'
import { describeName } from '../../text/describe/named.ts'
import { heading, type Layout, type Line, layOut, paragraph } from '../../text/lines.ts'
import { numberInWords } from '../../text/number.ts'
import { verificationPhrases } from '../../text/phrases/books/verification.ts'
import type { VerificationPhrases } from '../../text/phrases/verification.ts'

/** What a caller chooses about the text. */
export interface RenderVersionVerificationOptions extends Pick<RenderOptions, 'language' | 'title'> {
  /** Whether each outcome is told with its counts; only what is remarked where this is left out. */
  readonly full?: boolean
}

const renderVersionVerificationOptions: OptionTable<RenderVersionVerificationOptions> = {
  language: renderOptions.language,
  title: renderOptions.title,
  full: optional(readBoolean),
}

/**
 * Writes for people what was found of a version, as plain text: how it stands, each remark, and what this does not show.
 *
 * @param verification - What `verify` gives for this version.
 * @param layout - How wide a line is, 80 columns where it is left out.
 *
 * @returns Ends with a line break.
 *
 * @throws {@link InvalidArgumentError} for an option that cannot be used, or the verification of another version.
 *
 * @example
 * renderVersionVerification(asylum, verify(asylum)).split('\n')[0] //=> 'cn-asylum: version of 1 July 2013'
 */
export function renderVersionVerification(
  version: RulesetVersion,
  verification: VersionVerification,
  options: RenderVersionVerificationOptions = {},
  layout: Layout = {},
): string {
  const { language = 'en', full = false, ...titled } = readOptions(options, renderVersionVerificationOptions)
  assertAnswer(version, verification, 'verification')
  const words = wordsOf(version, language)
  return taking('verification', () => `${layOut(verificationInSections(words, verification, full, titled), layout)}\n`)
}

function verificationInSections(
  words: Words,
  { remarks, outcomes }: VersionVerification,
  full: boolean,
  titled: Omit<RenderVersionVerificationOptions, 'language' | 'full'>,
): readonly (readonly Line[])[] {
  const { language, version } = words
  const say = verificationPhrases[language]
  return [
    heading(say.title(rulesetTitle(words, titled), formatDate(parsePlainDate(version.inForce.from) as Day, language)), '='),
    remarks.length === 0
      ? paragraph(say.clean(outcomes.length), '', { tone: 'good' })
      : paragraph(say.remarks(remarks.length), '', { tone: 'bad' }),
    remarks.flatMap((remark) => paragraph(remarkInWords(words, say, remark), '- ')),
    full ? [...heading(say.counts), ...outcomes.flatMap((outcome) => paragraph(countInWords(words, say, outcome), '- '))] : [],
    paragraph(say.proves, '', { tone: 'quiet' }),
  ]
}

function countInWords(
  words: Words,
  say: VerificationPhrases,
  { outcome, applies, situations, hangsOn }: VersionVerification['outcomes'][number],
) {
  return say.counted(outcomeTitle(words, outcome), numberInWords(applies), numberInWords(situations), hangsOn.length)
}

function remarkInWords(words: Words, say: VerificationPhrases, remark: Remark): string {
  switch (remark.kind) {
    case 'outcome-never-applies':
      return say.outcomeNeverApplies(outcomeTitle(words, remark.outcome))
    case 'rule-never-applies':
      return say.ruleNeverApplies(ruleTitle(words, remark.rule))
    case 'rule-always-covered':
      return say.ruleAlwaysCovered(
        ruleTitle(words, remark.rule),
        remark.by.map((rule) => ruleTitle(words, rule)),
      )
    case 'exception-never-matters':
      return say.exceptionNeverMatters(ruleTitle(words, remark.rule))
    case 'never-matters':
      return say.neverMatters(describeName(words, remark.name, {}))
    case 'readings-alike':
      return say.readingsAlike(
        words.version.readings[remark.reading]?.title[words.language] ?? remark.reading,
        remark.values.map((value) => words.version.readings[remark.reading]?.values[value]?.title[words.language] ?? value),
      )
  }
}

function outcomeTitle({ version, language }: Words, outcome: string): string {
  return version.outcomes[outcome]?.title[language] ?? outcome
}

function ruleTitle({ version, language }: Words, id: string): string {
  return version.rules.find((rule) => rule.id === id)?.title[language] ?? id
}
