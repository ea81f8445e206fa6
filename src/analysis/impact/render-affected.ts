import { formatDate } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { printable } from '../../calendar/printable.ts'
import { groupBy } from '../../logic/group-by.ts'
import { type OptionTable, optional, readLanguage, readObject, readOptions, readText } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { Text } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { assumptionsOf } from '../../text/answer/open.ts'
import { heading, type Layout, type Line, layOut, paragraph } from '../../text/lines.ts'
import { personTitles } from '../../text/person.ts'
import { answerPhrases } from '../../text/phrases/books/answer.ts'
import { impactPhrases } from '../../text/phrases/books/impact.ts'
import type { AffectedFile, AffectedPerson, AffectedReport } from './impact.ts'
import { type BothInWords, bothInWords, changesInWords } from './words.ts'

/** What a caller chooses about the text of what another version changes. */
export interface AffectedTextOptions {
  /** English where it is left out. */
  readonly language?: Language
  /** The title of the ruleset, which a version does not carry; its id where it is left out. */
  readonly title?: Text
}

const textOptions: OptionTable<AffectedTextOptions> = { language: optional(readLanguage), title: optional(readText) }

/**
 * Writes what another version changes for many clients, for people.
 *
 * @param before - The versions that the report compares.
 * @param report - What `affected` gave; files that are surely unchanged are counted, and not listed.
 * @param layout - How wide a line is, 80 columns where it is left out.
 *
 * @returns How many files are changed, then what changed for each, what to ask for the others, and what was assumed; ends with a line break.
 *
 * @throws {@link InvalidArgumentError} for an option that there is not, or a value that cannot be.
 *
 * @example
 * renderAffected(canada2016, canada2018, report).split('\n')[0] //=> 'Of 11 files: 4 changed, 4 surely unchanged, 3 depend on an answer.'
 */
export function renderAffected(
  before: RulesetVersion,
  after: RulesetVersion,
  report: AffectedReport,
  options: AffectedTextOptions = {},
  layout: Layout = {},
): string {
  readObject(report, 'report')
  const { language = 'en', title } = readOptions(options, textOptions)
  const both = bothInWords(before, after, language)
  return taking('report', () => `${layOut(reportInSections(both, report, title?.[language] ?? report.ruleset), layout)}\n`)
}

function reportInSections(both: BothInWords, report: AffectedReport, title: string): readonly (readonly Line[])[] {
  const { language } = both.after
  const say = impactPhrases[language]
  const persons = report.files.flatMap((file) => ('issues' in file ? [] : personsNamed(file, language)))
  const section = (name: string, lines: readonly Line[]) => (lines.length === 0 ? [] : [...heading(name, '-'), ...lines])
  return [
    headOf(report, language, title),
    section(say.changed, changedLines(both, persons)),
    section(say.depends, askedLines(report, persons, language)),
    section(say.cannotBeAsked, unaskableLines(persons, language)),
    section(say.cannotBeRead, unreadLines(report, language)),
    section(both.after.phrases.restsOn, restingLines(report, both)),
    section(say.assumedDifferently, differentlyLines(report, both)),
    ...rulesLines(report, both).map(({ title: of, lines }) => section(of, lines)),
    paragraph(say.notAdvice, '', { tone: 'quiet' }),
  ]
}

/** A person of a file, and what to call both. */
interface NamedPerson {
  readonly name: string
  readonly person: AffectedPerson
}

/** Names each person of a file by its number and, where that is given, name; of several, by what each is as well. */
function personsNamed({ index, persons }: AffectedFile, language: Language): readonly NamedPerson[] {
  const say = impactPhrases[language]
  const titles = persons.length === 1 ? persons.map(({ name }) => printable(name ?? '')) : personTitles(persons, language)
  return persons.map((person, at) => {
    const title = titles[at] ?? ''
    return { name: say.file(index + 1) + (title === '' ? '' : answerPhrases[language].aside(title)), person }
  })
}

function headOf({ before, after, asOf, summary }: AffectedReport, language: Language, title: string): readonly Line[] {
  const say = impactPhrases[language]
  const { files, effects, unaskable, errors, onRecommended } = summary
  const day = (date: string) => dateInWords(date, language)
  const isFirstDay = asOf === (before < after ? after : before)
  const isOtherwise = Object.keys(effects).some((effect) => effects[effect as 'changed'] !== onRecommended[effect as 'changed'])
  return [
    ...paragraph(files === 0 ? say.none : say.counts(files, { ...effects, unaskable }, errors), '', { tone: 'title' }),
    ...(isOtherwise ? paragraph(say.onRecommended(onRecommended)) : []),
    ...paragraph(say.compared(title, day(before), day(after), day(asOf), isFirstDay)),
  ]
}

function changedLines(both: BothInWords, persons: readonly NamedPerson[]): readonly Line[] {
  return persons.flatMap(({ name, person }) => {
    const changes = changesInWords(both, person)
    return changes.length === 0 ? [] : [...paragraph(name), ...changes.flatMap((text) => paragraph(text, '  - '))]
  })
}

/** Writes each question with those of whom to ask it, the one for the most files first. */
function askedLines({ summary }: AffectedReport, persons: readonly NamedPerson[], language: Language): readonly Line[] {
  const say = impactPhrases[language]
  const byQuestion = groupBy(persons, ({ person }) => person.nextQuestion?.question.en ?? '')
  return summary.questions.flatMap(({ question, files, settles }) => {
    const names = (byQuestion.get(question.en) ?? []).map(({ name }) => name)
    const counted = [say.files(files), ...(settles === 0 ? [] : [say.settles(settles, files)])].join(say.semicolon)
    return [...paragraph(question[language], '- '), ...paragraph(counted + say.colon + names.join(say.semicolon), '  ')]
  })
}

/** Names those of whom something depends on what no answer tells, with the effect on the recommended readings. */
function unaskableLines(persons: readonly NamedPerson[], language: Language): readonly Line[] {
  const say = impactPhrases[language]
  return persons
    .filter(({ person }) => person.effect === 'depends' && person.nextQuestion === null)
    .flatMap(({ name, person }) => paragraph(name + say.colon + say.effectOnRecommended[person.onRecommended], '- '))
}

function unreadLines({ files }: AffectedReport, language: Language): readonly Line[] {
  const say = impactPhrases[language]
  return files.flatMap((file) =>
    'issues' in file
      ? file.issues.flatMap(({ path, message, text }) =>
          paragraph(
            [say.file(file.index + 1), ...(path === '' ? [] : [path]), printable(text?.[language] ?? message)].join(say.colon),
            '- ',
          ),
        )
      : [],
  )
}

/** Writes what was assumed that something rests on, and in how many files where that is not in all that can be read. */
function restingLines({ summary }: AffectedReport, both: BothInWords): readonly Line[] {
  const say = impactPhrases[both.after.language]
  const read = summary.files - summary.errors
  return summary.restsOn.flatMap(({ fact, value, files }) => {
    const { matter } = assumptionsOf(wordsWithFact(both, fact), { assumptions: [{ fact, value }], restsOn: [fact] })
    const counted = files === read ? '' : both.after.phrases.aside(say.files(files))
    return matter.flatMap((text) => paragraph(text + counted, '- '))
  })
}

function differentlyLines({ summary }: AffectedReport, both: BothInWords): readonly Line[] {
  const { language, phrases } = both.after
  const say = impactPhrases[language]
  return summary.assumedDifferently.flatMap(({ fact, files }) =>
    paragraph((wordsWithFact(both, fact).version.facts[fact]?.question[language] ?? fact) + phrases.aside(say.files(files)), '- '),
  )
}

/** Writes the rules behind what is changed, version by version. */
function rulesLines(
  { summary }: AffectedReport,
  both: BothInWords,
): readonly { readonly title: string; readonly lines: readonly Line[] }[] {
  const { language, phrases } = both.after
  const say = impactPhrases[language]
  return (['before', 'after'] as const).map((side) => ({
    title: say.behind[side],
    lines: summary.rules
      .filter((rule) => rule.in === side)
      .flatMap(({ rule, files }) => {
        const title = both[side].version.rules.find(({ id }) => id === rule)?.title[language] ?? rule
        return paragraph(title + phrases.aside(say.files(files)), '- ')
      }),
  }))
}

/** The words of the version that has a fact: the later one, where both do. */
function wordsWithFact({ before, after }: BothInWords, path: string): BothInWords['after'] {
  const [fact = ''] = path.split('[')
  return Object.hasOwn(after.version.facts, fact) ? after : before
}

function dateInWords(date: string, language: Language): string {
  const day = parsePlainDate(date)
  return day === undefined ? date : formatDate(day, language)
}
