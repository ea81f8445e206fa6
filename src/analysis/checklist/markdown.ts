import { linkMarkdown, unlinkMarkdown } from '../../text/escape-markdown.ts'
import type { SourceEntry } from '../../text/sources.ts'
import type { Sheet, SheetBlock, SheetItem, SheetLine, SheetMark } from './sheet.ts'

const marks: Readonly<Record<SheetMark, string>> = { box: '[ ] ', open: '◇ ', contested: '≠ ', none: '' }

/**
 * Writes a checklist in Markdown; the boxes are those of task lists. Ends with a line break.
 *
 * @param level - The level of its heading; those of its sections are one below.
 */
export function sheetInMarkdown(sheet: Sheet, level = 1): string {
  const mark = '#'.repeat(level)
  const text = unlinkMarkdown
  const paragraphs = [
    `${mark} ${text(sheet.heading)}`,
    ...sheet.remarks.map(text),
    ...(sheet.headline.length === 0 ? [] : [sheet.headline.map((row) => `- ${text(row)}`).join('\n')]),
    ...(sheet.legend === '' ? [] : [text(sheet.legend)]),
    ...sheet.sections.flatMap(({ heading, blocks }) => [`${mark}# ${text(heading)}`, ...blocks.flatMap(blockInParagraphs)]),
    ...(sheet.sources.length === 0 ? [] : [`${mark}# ${text(sheet.sourcesHeading)}`, sheet.sources.map(sourceInLines).join('\n')]),
    ...sheet.closing.map(text),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

/** Writes the checklists of several persons one after the other. */
export function sheetsInMarkdown(heading: string, sheets: readonly Sheet[]): string {
  return [`# ${unlinkMarkdown(heading)}\n`, ...sheets.map((sheet) => sheetInMarkdown(sheet, 2))].join('\n')
}

function blockInParagraphs({ intro, items, list, outro }: SheetBlock): readonly string[] {
  const parts = [...intro.flatMap(paragraphsOf), items.flatMap(itemInLines), linesInList(list, ''), ...outro.flatMap(paragraphsOf)]
  return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
}

function paragraphsOf(line: SheetLine): readonly (readonly string[])[] {
  return [[lineInWords(line)], linesInList(line.lines ?? [], '')]
}

function itemInLines({ mark, title, remark, subjects, details, parts }: SheetItem): readonly string[] {
  const own = subjects.length === 0 ? marks[mark] : ''
  const remarked = remark === undefined ? '' : ` — *${unlinkMarkdown(remark)}*`
  return [
    `- ${own}**${unlinkMarkdown(title)}**${remarked}`,
    ...subjects.map((subject) => `  - ${marks[mark]}${unlinkMarkdown(subject)}`),
    ...linesInList(details, '  '),
    ...parts.flatMap(itemInLines).map((line) => `  ${line}`),
  ]
}

function linesInList(lines: readonly SheetLine[], indent: string): readonly string[] {
  return lines.flatMap((line) => [`${indent}- ${lineInWords(line)}`, ...linesInList(line.lines ?? [], `${indent}  `)])
}

function lineInWords({ text, sources }: SheetLine): string {
  return [unlinkMarkdown(text), ...sources.map((number) => `[${number}]`)].join(' ')
}

function sourceInLines({ number, title, address, facts, note }: SourceEntry): string {
  const link = address === undefined ? [] : [linkMarkdown(address)]
  const rest = [facts, note ?? ''].filter((part) => part !== '').map(unlinkMarkdown)
  return [`- [${number}] ${unlinkMarkdown(title)}`, ...[...link, ...rest].map((part) => `  ${part}`)].join('  \n')
}
