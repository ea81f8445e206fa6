import { formatDate } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { assertVersion } from '../../model/checked.ts'
import { type OptionTable, optional, readBoolean, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import { outcomesWith } from '../../model/roles.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Finding } from '../../reasons/evaluation.ts'
import { bindingInWords, rulesOf, statusInWords, subjectOrTitle } from '../../text/answer/findings.ts'
import { rulesetTitle } from '../../text/answer/heading.ts'
import { type RenderOptions, renderOptions, type Words, wordsOf } from '../../text/context.ts'
import { heading, type Layout, type Line, layOut, paragraph } from '../../text/lines.ts'
import { paramsInWords } from '../../text/params.ts'
import { differencePhrases } from '../../text/phrases/books/difference.ts'
import type { DifferencePhrases } from '../../text/phrases/difference.ts'
import type { Difference, DifferentSituations, Witness } from './diff.ts'
import { factsInWords } from './facts-in-words.ts'
import { lawChangesForChangelog } from './law-changes-for-changelog.ts'
import { renderLawChanges } from './render-law-changes.ts'

/** Both versions, in the words of each. */
interface BothWords {
  readonly before: Words
  readonly after: Words
  readonly say: DifferencePhrases
}

/** What a caller chooses about the text. */
export interface RenderDifferenceOptions extends Pick<RenderOptions, 'language' | 'title'> {
  /** Whether all of the law that differs is told, with both wordings; rule by rule in a line where this is left out. */
  readonly full?: boolean
}

const renderDifferenceOptions: OptionTable<RenderDifferenceOptions> = {
  language: renderOptions.language,
  title: renderOptions.title,
  full: optional(readBoolean),
}

/**
 * Writes what differs between two versions for people, as plain text: the main changes first, each with an example; then what differs in law.
 *
 * @param before - The versions that were compared, in the same order.
 * @param options - The language, English where it is left out, and the title of the ruleset.
 *
 * @returns Ends with a line break.
 *
 * @example
 * renderDifference(canada2016, canada2018, diff(canada2016, canada2018)).split('\n')[0]
 */
export function renderDifference(
  before: RulesetVersion,
  after: RulesetVersion,
  difference: Difference,
  options: RenderDifferenceOptions = {},
  layout: Layout = {},
): string {
  const { language = 'en', full = false, ...titled } = readOptions(options, renderDifferenceOptions)
  for (const version of [before, after]) assertVersion(version)
  const both: BothWords = { before: wordsOf(before, language), after: wordsOf(after, language), say: differencePhrases[language] }
  return taking('difference', () => `${layOut(differenceInSections(both, difference, full, titled), layout)}\n`)
}

function differenceInSections(
  both: BothWords,
  difference: Difference,
  full: boolean,
  titled: Omit<RenderDifferenceOptions, 'language' | 'full'>,
): readonly (readonly Line[])[] {
  const { say, before, after } = both
  const { language } = after
  // A caution of ours comes and goes with what is asked for: it is no change of the law, and the danger stays.
  const situations = withoutCaution(difference.situations, [before.version, after.version])
  const first = heading(say.heading(rulesetTitle(both.after, titled), difference.before.version, difference.after.version), '=')
  const main = situations.map((situation, index) => ({ situation, index })).filter(({ situation }) => isMain(situations, situation))
  const others = situations.filter(({ witness, underOtherReadings }) => witness !== undefined && underOtherReadings !== undefined)
  const summary = paragraph(
    difference.same
      ? say.same
      : say.summary(main.length, new Set(situations.filter(isFollowed).map((one) => changeInWords(both, one))).size),
  )
  const sections: (readonly Line[])[] = [[...first], [...summary]]
  for (const { situation, index } of main) sections.push(situationInLines(both, situation, withIt(situations, index), language))
  sections.push(listOf(both, say.otherReadings, others))
  sections.push(
    listOf(
      both,
      say.nobody,
      situations.filter(({ impossible }) => impossible),
    ),
  )
  const tried = situations.filter(({ tries }) => tries !== undefined)
  sections.push(listOf(both, say.noneFound(Math.max(0, ...tried.map(({ tries = 0 }) => tries))), tried))
  sections.push(...lawInLines(both, difference, full, language))
  sections.push([...paragraph(say.notAdvice, '', { tone: 'quiet' })])
  return sections
}

/**
 * Names the main changes, each once: those of somebody, on the recommended readings, that go with no other.
 *
 * @returns Such as `police certificate: needed now, and was not`.
 */
export function mainChanges(
  before: RulesetVersion,
  after: RulesetVersion,
  situations: readonly DifferentSituations[],
  language: Language = 'en',
): readonly string[] {
  const both: BothWords = { before: wordsOf(before, language), after: wordsOf(after, language), say: differencePhrases[language] }
  const told = withoutCaution(situations, [before, after])
  const lines = told.flatMap((one, index) => {
    if (!isMain(told, one)) return []
    const alongside = [...new Set(withIt(told, index).map((other) => titleOf(both, other)))]
    return changeInWords(both, one) + (alongside.length === 0 ? '' : ` (${both.say.goesWith}${alongside.join(both.say.semicolon)})`)
  })
  return [...new Set(lines)]
}

function withoutCaution(situations: readonly DifferentSituations[], versions: readonly RulesetVersion[]): readonly DifferentSituations[] {
  const cautions = versions.flatMap((version) => outcomesWith(version, 'advice-first'))
  return situations.map((situation) => {
    if (situation.outcome === undefined || !cautions.includes(situation.outcome)) return situation
    const { witness: _witness, impossible: _impossible, tries: _tries, ...rest } = situation
    return rest
  })
}

function isMain(situations: readonly DifferentSituations[], situation: DifferentSituations): boolean {
  const among = situations[situation.among ?? -1]
  return isFollowed(situation) && (among === undefined || !isFollowed(among))
}

/** Whether somebody is in some situations where the recommended readings are followed. */
function isFollowed({ witness, underOtherReadings }: DifferentSituations): boolean {
  return witness !== undefined && underOtherReadings === undefined
}

/** What changes wherever something else does. */
function withIt(situations: readonly DifferentSituations[], index: number): readonly DifferentSituations[] {
  return situations.filter((situation) => situation.among === index && isFollowed(situation))
}

function situationInLines(
  both: BothWords,
  situation: DifferentSituations,
  alongside: readonly DifferentSituations[],
  language: Language,
): readonly Line[] {
  const { say, before, after } = both
  const { rules, witness } = situation
  const ruleLines = (
    [
      [before, rules.before],
      [after, rules.after],
    ] as const
  ).flatMap(([words, ids]) =>
    ids.length === 0
      ? []
      : paragraph(
          rulesOf(words, ids)
            .map(({ title }) => title[language])
            .join(say.semicolon),
          `   ${say.ruleOf(words.version.inForce.from)}`,
          {},
          '     ',
        ),
  )
  return [
    ...paragraph(changeInWords(both, situation), '', { tone: 'title' }),
    ...ruleLines,
    ...(witness === undefined ? [] : witnessInLines(both, situation, witness, language)),
    ...(alongside.length === 0
      ? []
      : paragraph([...new Set(alongside.map((one) => titleOf(both, one)))].join(say.semicolon), `   ${say.goesWith}`, {}, '     ')),
  ]
}

function changeInWords(both: BothWords, situation: DifferentSituations): string {
  const { say, before, after } = both
  const { change, outcome, binds } = situation
  const definition = after.version.outcomes[outcome ?? ''] ?? before.version.outcomes[outcome ?? '']
  const said = (definition?.kind === 'requirement' ? say.requirement : say.outcome)[change]
  const bound =
    binds === undefined || definition === undefined
      ? undefined
      : say.binds(bindingInWords(before, definition.kind, binds.before), bindingInWords(after, definition.kind, binds.after))
  return titleOf(both, situation) + say.colon + (bound ?? said)
}

function titleOf({ before, after, say }: BothWords, { outcome }: DifferentSituations): string {
  if (outcome === undefined) return say.covered
  return (after.version.outcomes[outcome] ?? before.version.outcomes[outcome])?.title[after.language] ?? outcome
}

function witnessInLines(both: BothWords, situation: DifferentSituations, witness: Witness, language: Language): readonly Line[] {
  const { say, before, after } = both
  const wordsFor = (fact: string) => (Object.hasOwn(after.version.facts, fact) ? after : before)
  const day = formatDate(parsePlainDate(witness.asOf) as number, language)
  const one = answerInWords(before, witness.before, situation, say)
  const other = answerInWords(after, witness.after, situation, say)
  const about =
    Object.keys(witness.subject).length === 0
      ? ''
      : subjectOrTitle(after, { outcome: situation.outcome ?? '', subject: witness.subject }) + say.colon
  return [
    ...paragraph(factsInWords(witness.facts, wordsFor), `   ${say.example(day)}`, {}, '     '),
    ...paragraph(`${about}${say.was}${one}${say.semicolon}${say.is}${other}`, '     ', {}, '       '),
    ...readingsInLines(both, witness),
  ]
}

function answerInWords(words: Words, finding: Finding | undefined, { change }: DifferentSituations, say: DifferencePhrases): string {
  if (finding === undefined) return say.notSpokenOf
  const status = statusInWords(words, finding.kind, finding.status, finding.modality)
  const params = change === 'says' ? paramsInWords(words, finding) : ''
  return params === '' ? status : words.phrases.space === '' ? `${status}（${params}）` : `${status} (${params})`
}

/** The readings that the example needs, one a line. */
function readingsInLines({ before, after, say }: BothWords, { readings }: Witness): readonly Line[] {
  const lines = (
    [
      [before, readings.before],
      [after, readings.after],
    ] as const
  ).flatMap(([{ version, language }, followed]) =>
    Object.entries(followed).map(([name, value]) => {
      const reading = version.readings[name]
      return say.ifRead(reading?.title[language] ?? name, reading?.values[value]?.title[language] ?? value)
    }),
  )
  return [...new Set(lines)].flatMap((line) => paragraph(line, '     – '))
}

function listOf(both: BothWords, title: string, situations: readonly DifferentSituations[]): readonly Line[] {
  const said = [...new Set(situations.map((situation) => changeInWords(both, situation)))]
  return said.length === 0 ? [] : [...heading(title), ...said.flatMap((one) => paragraph(one, '- '))]
}

function lawInLines({ say }: BothWords, { law }: Difference, full: boolean, language: Language): readonly (readonly Line[])[] {
  if (law.length === 0) return []
  const title = heading(say.inLaw, '-')
  if (!full) return [[...title, ...lawChangesForChangelog(law, language).flatMap((line) => paragraph(line.replace(/^- /, ''), '- '))]]
  return [[...title], ...renderLawChanges(law, { language })]
}
