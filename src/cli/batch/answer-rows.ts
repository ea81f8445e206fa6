import type { LineAnswer, VersionAnswer } from '../../batch/answer.ts'

/** The columns of a table of answers. */
export const answerColumns = ['line', 'ruleset', 'version', 'scope', 'outcome', 'subject', 'status', 'error'] as const

/** A row by the names of its columns; what a column has nothing to say of is left out. */
export type AnswerRow = { readonly line: number } & { readonly [Name in (typeof answerColumns)[number]]?: string | number }

/** Gives the rows of an answer, one a subject of an outcome; where there is none, one that says why: the scope, or what is wrong. */
export function answerRows(line: number, answer: LineAnswer): readonly AnswerRow[] {
  if ('error' in answer) return [{ line, error: inWords(answer.error) }]
  return answer.answers.flatMap((one) => rowsOf(one).map((row) => ({ line, ruleset: one.ruleset, version: one.version, ...row })))
}

function rowsOf(answer: VersionAnswer): readonly Omit<AnswerRow, 'line'>[] {
  if ('error' in answer) return [{ error: inWords(answer.error) }]
  if (!('statuses' in answer)) return []
  const { scope, statuses } = answer
  const rows = Object.entries(statuses).flatMap(([outcome, byStatus]) =>
    Object.entries(byStatus).flatMap(([status, subjects]) => subjects.map((subject) => ({ scope, outcome, subject, status }))),
  )
  return rows.length === 0 ? [{ scope }] : rows
}

function inWords({ path, message }: { readonly path: string; readonly message: string }): string {
  return path === '' ? message : `${path}: ${message}`
}
