import type { Language } from '../../calendar/language.ts'
import { readLanguage, readObject } from '../../model/input/options.ts'
import { escapeMarkdown } from '../../text/escape-markdown.ts'
import { underline, wrap } from '../../text/layout.ts'
import { comparisonPhrases } from '../../text/phrases/books.ts'
import type { Comparison } from './comparison.ts'
import { tableInLines } from './table.ts'
import { cellInLines, countryInWords, sectionsOf } from './words.ts'

/** The most destinations that one table has room for. */
const columnsPerTable = 4

/** The columns of text that the names of countries take. */
const countryWidth = 14

/**
 * Writes a comparison for people, as plain text of at most 100 columns.
 *
 * @param language - The language of everything but the sources' own titles.
 *
 * @returns Tables of countries by destination, then how stays are counted, what is open, and the sources; ends with a line break.
 *
 * @throws {@link InvalidArgumentError} for a language that there is not.
 *
 * @example
 * renderComparison(comparison, 'en').split('\n')[0] //=> 'Police certificates by destination, as of 21 November 2026'
 */
export function renderComparison(comparison: Comparison, language: Language = 'en'): string {
  readObject(comparison, 'comparison')
  const say = comparisonPhrases[readLanguage(language, 'language')]
  const sections = sectionsOf(comparison, language)
  const lines = [...underline(sections.heading, '='), '']
  for (let start = 0; comparison.rows.length > 0 && start < comparison.columns.length; start += columnsPerTable) {
    const shown = comparison.columns.slice(start, start + columnsPerTable)
    const head = [[say.country], ...shown.map(({ label }) => [label[language]])]
    const rows = comparison.rows.map(({ country, cells }) => [
      [countryInWords(country, language)],
      ...cells.slice(start, start + columnsPerTable).map((cell) => cellInLines(cell, language, comparison)),
    ])
    lines.push(...tableInLines(head, rows, countryWidth), '')
  }
  for (const { title, items } of sections.parts) {
    lines.push(...underline(title, '-'), ...items.flatMap((item) => wrap(item, '- ')), '')
  }
  return `${[...lines, ...wrap(say.notAdvice)].join('\n')}\n`
}

/**
 * Writes a comparison in Markdown: the same as {@link renderComparison}, as one table and lists.
 *
 * Whatever somebody wrote is escaped, so that it cannot become a link, an image or HTML.
 */
export function renderComparisonMarkdown(comparison: Comparison, language: Language = 'en'): string {
  readObject(comparison, 'comparison')
  const say = comparisonPhrases[readLanguage(language, 'language')]
  const sections = sectionsOf(comparison, language)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table =
    comparison.rows.length === 0
      ? []
      : [
          row([say.country, ...comparison.columns.map(({ label }) => label[language])].map(escapeMarkdown)),
          row(['---', ...comparison.columns.map(() => '---')]),
          ...comparison.rows.map(({ country, cells }) =>
            row([
              escapeMarkdown(countryInWords(country, language)),
              ...cells.map((cell) => {
                const [status = '', ...reasons] = cellInLines(cell, language, comparison)
                return [`**${escapeMarkdown(status)}**`, ...reasons.map(escapeMarkdown)].join('<br>')
              }),
            ]),
          ),
        ]
  const parts = sections.parts.flatMap(({ title, items }) => [
    '',
    `## ${escapeMarkdown(title)}`,
    '',
    ...items.map((item) => `- ${escapeMarkdown(item)}`),
  ])
  return `${[`# ${escapeMarkdown(sections.heading)}`, '', ...table, ...parts, '', escapeMarkdown(say.notAdvice)].join('\n')}\n`
}
