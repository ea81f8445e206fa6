import type { Citation } from '../../src/index.ts'
import type { Answer } from './compose.ts'

/** Numbers the sources of a letter in the order in which it first cites them. */
export interface Sources {
  /** Marks a sentence with the numbers of its sources: `[1, 3]`; nothing where it has none. */
  cite(answer: Answer, keys: readonly string[]): string
  /** Every source cited so far, one line each. */
  list(): readonly string[]
}

/**
 * Starts the list of sources of one letter.
 *
 * @example
 * const sources = numberSources()
 * sources.cite(answer, finding.citations) //=> '[1, 2]'
 */
export function numberSources(): Sources {
  const cited: string[] = []
  return {
    cite({ version }, keys) {
      const numbers = keys.flatMap((key) => {
        const citation = version.citations[key]
        if (citation === undefined) return []
        const line = describe(citation)
        if (!cited.includes(line)) cited.push(line)
        return cited.indexOf(line) + 1
      })
      const unique = [...new Set(numbers)].sort((a, b) => a - b)
      return unique.length === 0 ? '' : `[${unique.join(', ')}]`
    },
    list: () => cited.map((line, index) => `${index + 1}. ${line}`),
  }
}

function describe({ instrument, locator, address, read, reliability, clauses, note }: Citation): string {
  // A locator that names the instrument again says nothing new.
  const place = locator === undefined || instrument.en.includes(locator.en) ? instrument.en : `${instrument.en}, ${locator.en}`
  const facts = [address === undefined ? '' : `<${address}>`, `read ${read}`, reliability, clauses.join(' ')].filter((fact) => fact !== '')
  return `${place}; ${facts.join('; ')}.${note === undefined ? '' : ` ${note.en}`}`
}
