import { type OptionTable, oneOf, optional, readOptions } from '../../model/input/options.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type RenderOptions, renderOptions } from '../../text/context.ts'
import type { Checklist } from './checklist.ts'
import { composeSheet } from './compose-sheet.ts'
import { sheetInHtml } from './html.ts'
import { sheetInMarkdown } from './markdown.ts'

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
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * renderChecklist(version, checklist(version, evaluation), { format: 'html', language: 'zh', title: ruleset.title })
 */
export function renderChecklist(version: RulesetVersion, list: Checklist, options: RenderChecklistOptions = {}): string {
  const { format, ...chosen } = readOptions(options, renderChecklistOptions)
  const sheet = composeSheet(version, list, chosen)
  return format === 'html' ? sheetInHtml(sheet, chosen.language ?? 'en') : sheetInMarkdown(sheet)
}
