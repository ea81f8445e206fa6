import Papa from 'papaparse'
import type { LineAnswer } from '../../batch/answer.ts'
import { printable } from '../../calendar/printable.ts'
import { answerColumns, answerRows } from './answer-rows.ts'

function shown(cell: string | number | undefined): string | number | undefined {
  return typeof cell === 'string' ? printable(cell) : cell
}

/** Writes statuses as rows. The names of the columns stand above the first line of all. */
export function writeCsv(line: number, answer: LineAnswer): string {
  const cells = answerRows(line, answer).map((row) => answerColumns.map((name) => shown(row[name])))
  // A place is what somebody wrote: no spreadsheet may take it for a formula.
  return `${Papa.unparse(line === 1 ? [[...answerColumns], ...cells] : cells, { newline: '\n', escapeFormulae: true })}\n`
}
