import { lineWidth, widthOf, wrap } from '../../text/layout.ts'
import type { Layout, Tone } from '../../text/lines.ts'

/** A cell of a table: its paragraphs, each on lines of its own; the first is shown as what it is. */
export interface TableCell {
  readonly paragraphs: readonly string[]
  readonly tone?: Tone | undefined
}

const gap = ' | '

/** The fewest columns of text in which a cell can be read. */
const leastCell = 18

/** How many columns a table has room for beside the first. */
export function columnsFor(firstWidth: number, { width = lineWidth }: Layout): number {
  return Math.max(1, Math.floor((width - firstWidth) / (leastCell + gap.length)))
}

/**
 * Draws a table, its cells wrapped.
 *
 * @param head - The heading of each column.
 * @param rows - The cells, as many a row as there are headings.
 * @param firstWidth - How wide the first column is; the others share the rest.
 */
export function tableInLines(
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  firstWidth: number,
  layout: Layout = {},
): readonly string[] {
  const others = head.length - 1
  const room = (layout.width ?? lineWidth) - firstWidth - others * gap.length
  const width = Math.floor(room / Math.max(1, others))
  const widths = head.map((_, index) => (index === 0 ? firstWidth : width))
  const rule = widths.map((columns) => '-'.repeat(columns)).join('-+-')
  const draw = (row: readonly TableCell[]) => rowInLines(row, widths, layout)
  return [...draw(head), rule, ...rows.flatMap((row) => [...draw(row), rule])]
}

function rowInLines(row: readonly TableCell[], widths: readonly number[], { paint }: Layout): readonly string[] {
  const cells = row.map(({ paragraphs, tone }, index) => {
    const width = widths[index] ?? lineWidth
    return paragraphs.flatMap((text, number) =>
      wrap(text, '', '', width).map((line) => {
        const space = ' '.repeat(Math.max(0, width - widthOf(line)))
        return (number === 0 && tone !== undefined && paint !== undefined ? paint(line, tone) : line) + space
      }),
    )
  })
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => lines[line] ?? ' '.repeat(widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  )
}
