import { listOf, type OptionTable, oneOf, optional, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { Person } from '../../model/situation/family.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { assertAnswer } from '../../reasons/assert-answer.ts'
import { rulesetTitle } from '../../text/answer/heading.ts'
import { type RenderOptions, renderOptions, wordsOf } from '../../text/context.ts'
import { personTitles } from '../../text/person.ts'
import { checklistPhrases } from '../../text/phrases/books/checklist.ts'
import type { Checklist } from './checklist.ts'
import { composeSheet } from './compose-sheet.ts'
import { sheetInHtml, sheetsInHtml } from './html.ts'
import { sheetInMarkdown, sheetsInMarkdown } from './markdown.ts'
import type { Sheet } from './sheet.ts'

/** Every format of a checklist. */
export const checklistFormats = ['markdown', 'html'] as const

/** The format of a checklist: Markdown with task lists, or a complete HTML document to print. */
export type ChecklistFormat = (typeof checklistFormats)[number]

/** What a caller chooses about a checklist for people. */
export interface RenderChecklistOptions extends RenderOptions {
  /** Markdown where it is left out. */
  readonly format?: ChecklistFormat
}

const renderChecklistOptions: OptionTable<RenderChecklistOptions> = { ...renderOptions, format: optional(oneOf(checklistFormats)) }

/**
 * Writes a checklist for people: a box for each thing to do, bring, pay, keep to or go to, with its reasons and sources.
 *
 * What is open has no box but a mark of its own, with what it hangs on. Whatever somebody wrote, such as the name of a place, is escaped.
 *
 * @param version - The version that was evaluated.
 * @param list - What `checklist` gave for it.
 * @param options - The format, the language, and what a version cannot tell.
 *
 * @returns A text that ends with a line break.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, or the list is of another version.
 *
 * @example
 * renderChecklist(version, checklist(version, evaluation), { format: 'html', language: 'zh', title: ruleset.title })
 */
export function renderChecklist(version: RulesetVersion, list: Checklist, options: RenderChecklistOptions = {}): string {
  assertAnswer(version, list, 'list')
  const { format, ...chosen } = readOptions(options, renderChecklistOptions)
  return taking('list', () => {
    const sheet = composeSheet(version, list, chosen)
    return format === 'html' ? sheetInHtml(sheet, chosen.language ?? 'en') : sheetInMarkdown(sheet)
  })
}

/**
 * Puts a checklist into the words of one language, for pages that lay it out themselves: what {@link renderChecklist} writes, as plain JSON.
 * Nothing in it is escaped.
 *
 * @param version - The version that was evaluated.
 * @param list - What `checklist` gave for it.
 * @param options - The language, and what a version cannot tell.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be, or the list is of another version.
 *
 * @example
 * checklistSheet(version, checklist(version, evaluation), { language: 'zh' }).sections.at(-1)?.heading //=> '须知'
 */
export function checklistSheet(version: RulesetVersion, list: Checklist, options: RenderOptions = {}): Sheet {
  assertAnswer(version, list, 'list')
  const chosen = readOptions(options, renderOptions)
  return taking('list', () => composeSheet(version, list, chosen))
}

/** The checklist of one person of a family. */
export type PersonChecklist = Checklist & Pick<Person, 'role' | 'name'>

/**
 * Writes the checklists of a family as one document: under the role and name of each person, what {@link renderChecklist} writes.
 *
 * @param version - The version that was evaluated for each.
 * @param persons - What `checklist` gave for each, with the role and name.
 * @param options - The format, the language, and what a version cannot tell.
 *
 * @returns A text that ends with a line break.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * const persons = personsOf(client).map(({ role, name, facts }) => ({
 *   role, ...(name !== undefined && { name }), ...checklist(version, evaluate(version, pickFacts(version, facts).facts, { asOf })),
 * }))
 * renderFamilyChecklist(version, persons, { format: 'html', title: ruleset.title })
 */
export function renderFamilyChecklist(
  version: RulesetVersion,
  persons: readonly PersonChecklist[],
  options: RenderChecklistOptions = {},
): string {
  listOf((list) => list as Checklist)(persons, 'persons').forEach((list, index) => {
    assertAnswer(version, list, `persons[${index}]`)
  })
  const { format, ...chosen } = readOptions(options, renderChecklistOptions)
  const { language = 'en' } = chosen
  return taking('persons', () => {
    const titles = personTitles(persons, language)
    const sheets = persons.map((list, index) => ({ ...composeSheet(version, list, chosen), heading: titles[index] ?? '' }))
    const heading = checklistPhrases[language].heading(rulesetTitle(wordsOf(version, language), chosen))
    return format === 'html' ? sheetsInHtml(heading, sheets, language) : sheetsInMarkdown(heading, sheets)
  })
}
