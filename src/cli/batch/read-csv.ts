import Papa from 'papaparse'
import { refused } from './read-row.ts'

/**
 * The cells of a line of CSV; one that goes on in the next line is none here, so that a quote that is left open spoils no other row.
 *
 * @throws {@link InvalidFactsError} for a line that is none.
 */
export function cellsOfCsv(line: string): readonly string[] {
  const { data, errors } = Papa.parse<string[]>(line.replace(/\r$/, ''), { delimiter: ',', newline: '\n' })
  const [error] = errors
  if (error?.code === 'InvalidQuotes')
    throw refused('a quoted cell goes on behind its closing quote: a quote within a cell is written twice')
  if (error !== undefined) throw refused('a quoted cell does not end in its line')
  return data[0] ?? []
}
