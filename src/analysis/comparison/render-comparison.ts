import type { Language } from '../../calendar/language.ts'
import { readLanguage, readObject } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import { escapeMarkdown } from '../../text/escape-markdown.ts'
import { heading, type Layout, layOut, paragraph, type Tone } from '../../text/lines.ts'
import { comparisonPhrases } from '../../text/phrases/books/comparison.ts'
import type { Comparison, ComparisonCell } from './comparison.ts'
import { columnsFor, tableInLines } from './table.ts'
import { cellInLines, countryInWords, sectionsOf } from './words.ts'

/** The columns of text that the names of countries take. */
const countryWidth = 14

/** What each status is to whoever reads it. */
const tones: Readonly<Record<ComparisonCell['status'], Tone>> = {
  applies: 'todo',
  'does-not-apply': 'quiet',
  undetermined: 'open',
  contested: 'open',
  'not-covered': 'bad',
}

/**
 * Writes a comparison for people, as plain text.
 *
 * @param language - The language of everything but the sources' own titles.
 * @param layout - How wide a line is, 80 columns where it is left out.
 *
 * @returns Tables of countries by destination, then how stays are counted, what is open, and the sources; ends with a line break.
 *
 * @throws {@link InvalidArgumentError} for a language that there is not.
 *
 * @example
 * renderComparison(comparison, 'en').split('\n')[0] //=> 'Police certificates by destination, as of 21 November 2026'
 */
export function renderComparison(comparison: Comparison, language: Language = 'en', layout: Layout = {}): string {
  readObject(comparison, 'comparison')
  readLanguage(language, 'language')
  return taking('comparison', () => inText(comparison, language, layout))
}

function inText(comparison: Comparison, language: Language, layout: Layout): string {
  const say = comparisonPhrases[language]
  const sections = sectionsOf(comparison, language)
  const tables: string[] = []
  const atOnce = columnsFor(countryWidth, layout)
  for (let start = 0; comparison.rows.length > 0 && start < comparison.columns.length; start += atOnce) {
    const shown = comparison.columns.slice(start, start + atOnce)
    const head = [say.country, ...shown.map(({ label }) => label[language])].map((name) => ({ paragraphs: [name], tone: 'title' as const }))
    const rows = comparison.rows.map(({ country, cells }) => [
      { paragraphs: [countryInWords(country, language)] },
      ...cells
        .slice(start, start + atOnce)
        .map((cell) => ({ paragraphs: cellInLines(cell, language, comparison), tone: tones[cell.status] })),
    ])
    tables.push(tableInLines(head, rows, countryWidth, layout).join('\n'))
  }
  const parts = sections.parts.map(({ title, items }) => [...heading(title, '-'), ...items.flatMap((item) => paragraph(item, '- '))])
  const before = layOut([heading(sections.heading, '=')], layout)
  const after = layOut([...parts, paragraph(say.notAdvice, '', { tone: 'quiet' })], layout)
  return `${[before, ...tables, after].join('\n\n')}\n`
}

/**
 * Writes a comparison in Markdown: the same as {@link renderComparison}, as one table and lists.
 *
 * Whatever somebody wrote is escaped, so that it cannot become a link, an image or HTML.
 */
export function renderComparisonMarkdown(comparison: Comparison, language: Language = 'en'): string {
  readObject(comparison, 'comparison')
  readLanguage(language, 'language')
  return taking('comparison', () => inMarkdown(comparison, language))
}

function inMarkdown(comparison: Comparison, language: Language): string {
  const say = comparisonPhrases[language]
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
