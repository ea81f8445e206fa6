import Papa from 'papaparse'
import type { LineAnswer, VersionAnswer } from '../../batch/answer.ts'

const columns = ['line', 'ruleset', 'version', 'scope', 'outcome', 'subject', 'status', 'error'] as const

type Row = Partial<Record<(typeof columns)[number], string | number>>

/**
 * Writes statuses as rows, one a subject of an outcome; where there is none, one that says why: the scope, or what is wrong. The names of the
 * columns stand above the first line of all.
 */
export function writeCsv(line: number, answer: LineAnswer): string {
  const rows: readonly Row[] =
    'error' in answer
      ? [{ error: inWords(answer.error) }]
      : answer.answers.flatMap((one) => rowsOf(one).map((row) => ({ ruleset: one.ruleset, version: one.version, ...row })))
  const cells = rows.map((row) => columns.map((name) => (name === 'line' ? line : row[name])))
  // A place is what somebody wrote: no spreadsheet may take it for a formula.
  return `${Papa.unparse(line === 1 ? [[...columns], ...cells] : cells, { newline: '\n', escapeFormulae: true })}\n`
}

function rowsOf(answer: VersionAnswer): readonly Row[] {
  if ('error' in answer) return [{ error: inWords(answer.error) }]
  if (!('statuses' in answer)) return []
  const { scope, statuses } = answer
  const rows = Object.entries(statuses).flatMap(([outcome, byStatus]) =>
    Object.entries(byStatus).flatMap(([status, subjects]) => subjects.map((subject): Row => ({ scope, outcome, subject, status }))),
  )
  return rows.length === 0 ? [{ scope }] : rows
}

function inWords({ path, message }: { readonly path: string; readonly message: string }): string {
  return path === '' ? message : `${path}: ${message}`
}
