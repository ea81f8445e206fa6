import { lineWidth, widthOf, wrap } from '../../text/layout.ts'

/** A cell of a table: its paragraphs, each on lines of its own. */
export type TableCell = readonly string[]

const gap = ' | '

/**
 * Draws a table of at most 100 columns of text, its cells wrapped.
 *
 * @param head - The heading of each column.
 * @param rows - The cells, as many a row as there are headings.
 * @param firstWidth - How wide the first column is; the others share the rest.
 */
export function tableInLines(head: readonly TableCell[], rows: readonly (readonly TableCell[])[], firstWidth: number): readonly string[] {
  const others = head.length - 1
  const width = Math.floor((lineWidth - firstWidth - others * gap.length) / Math.max(1, others))
  const widths = head.map((_, index) => (index === 0 ? firstWidth : width))
  const rule = widths.map((columns) => '-'.repeat(columns)).join('-+-')
  return [...rowInLines(head, widths), rule, ...rows.flatMap((row) => [...rowInLines(row, widths), rule])]
}

function rowInLines(row: readonly TableCell[], widths: readonly number[]): readonly string[] {
  const cells = row.map((paragraphs, index) => paragraphs.flatMap((text) => wrapTo(text, widths[index] ?? lineWidth)))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  )
}

/** Breaks a text into lines of so many columns. */
function wrapTo(text: string, width: number): readonly string[] {
  const margin = ' '.repeat(lineWidth - width)
  return wrap(text, margin, margin).map((line) => line.slice(margin.length))
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
