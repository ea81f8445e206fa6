import Papa from 'papaparse'
import type { LineAnswer } from '../../batch/answer.ts'
import { answerColumns, answerRows } from './answer-rows.ts'

/** Writes statuses as rows. The names of the columns stand above the first line of all. */
export function writeCsv(line: number, answer: LineAnswer): string {
  const cells = answerRows(line, answer).map((row) => answerColumns.map((name) => row[name]))
  // A place is what somebody wrote: no spreadsheet may take it for a formula.
  return `${Papa.unparse(line === 1 ? [[...answerColumns], ...cells] : cells, { newline: '\n', escapeFormulae: true })}\n`
}
