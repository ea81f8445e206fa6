import type { ReadLine } from '../../batch/answer.ts'
import { InvalidFactsError, type Issue } from '../../errors.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { parseJson } from '../../model/input/parse-json.ts'
import { joinPath } from '../../model/input/path.ts'
import { misspelt } from '../../model/situation/client-file.ts'
import type { RulesetVersion } from '../../model/version.ts'

/**
 * Makes what reads a row as the facts of one person.
 *
 * A column is a fact; an empty cell leaves it out. A list is written as JSON, and one of countries also as `CN US`. What a cell cannot be is
 * left as it is, for `evaluate` to refuse.
 *
 * @param header - The names of the columns, as a row.
 * @param cellsOf - How a row is told into cells.
 * @param known - Every version that the facts could be meant for.
 *
 * @returns What throws {@link InvalidFactsError} for a row that is none, or has not the cells that the header has.
 *
 * @throws {@link InvalidFactsError} for a column that is no fact, or stands there twice.
 */
export function rowReader(header: string, cellsOf: (row: string) => readonly string[], known: readonly RulesetVersion[]): ReadLine {
  const columns = columnsOf(cellsOf(header), known)
  return (row) => {
    const cells = cellsOf(row)
    if (cells.length !== columns.length) throw refused(`the row has ${cells.length} cells, and the header ${columns.length}`)
    const facts = columns.flatMap(({ name, type }, index): readonly (readonly [string, unknown])[] => {
      const cell = cells[index]?.trim() ?? ''
      return cell === '' ? [] : [[name, valueIn(cell, type)]]
    })
    return Object.fromEntries(facts)
  }
}

/** What is wrong with a row, or with the header, as a whole. */
export function refused(message: string): InvalidFactsError {
  return new InvalidFactsError([{ path: '', message }])
}

interface Column {
  readonly name: string
  readonly type: FactDefinition['type'] | undefined
}

function columnsOf(header: readonly string[], known: readonly RulesetVersion[]): readonly Column[] {
  const names = header.map((name) => name.trim())
  const twice = names.find((name, index) => names.indexOf(name) < index)
  const issues: readonly Issue[] = [
    ...misspelt(known, Object.fromEntries(names.map((name) => [name, undefined]))),
    ...(twice === undefined ? [] : [{ path: joinPath('', twice), message: 'the header has two columns of this name' }]),
  ]
  if (issues.length > 0) throw new InvalidFactsError(issues)
  return names.map((name) => ({ name, type: known.find(({ facts }) => Object.hasOwn(facts, name))?.facts[name]?.type }))
}

function valueIn(cell: string, type: FactDefinition['type'] | undefined): unknown {
  if (cell.startsWith('[')) return parseJson(cell)
  if (type === 'boolean' && /^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true'
  if (type === 'integer' && /^-?\d{1,15}$/.test(cell)) return Number(cell)
  return type === 'countries' && cell !== 'unknown' ? cell.split(/\s+/) : cell
}
