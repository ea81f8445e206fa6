import { parsePlainDate } from '../calendar/plain-date.ts'
import { minutesPerDay, parsePlainTime } from '../calendar/plain-time.ts'
import type { Variable } from '../diagram/compile.ts'
import { cellOfNumber } from '../diagram/domain.ts'
import { countries } from '../model/country.ts'
import type { FactDefinition } from '../model/fact.ts'

/** A variable that is a single fact. */
export interface FactVariable {
  readonly variable: Variable
  readonly definition: FactDefinition
}

/** A function that gives the row of the cell in which a value lies, or {@link noRow}. */
export type RowOf = (value: unknown) => number

/** What stands where no row does: the value is refused. */
export const noRow = -1

/** Whole numbers from `-limit` until `limit`, not included, can be subtracted from each other in 32 bits. */
const limit = 2 ** 30

/**
 * The rows of numbers that fit into 31 bits, to be found by halving.
 *
 * @param rows - The row of each cell of the variable.
 *
 * @returns `cuts`: 2ⁿ - 1 of them, in order; `rows`: one before the first cut and one from each on, so that also the range of the fact is kept.
 */
export function smallNumberRows(fact: FactVariable, rows: readonly number[]): { cuts: readonly number[]; rows: readonly number[] } {
  const { minimum, maximum } = rangeOf(fact)
  const cuts = [...new Set([...cutsOf(fact), minimum, maximum + 1])].filter((cut) => cut > -limit && cut < limit).sort((a, b) => a - b)
  const found = [-limit, ...cuts].map(numberRows(fact, rows))
  // No such number reaches the limit.
  while ((cuts.length & (cuts.length + 1)) !== 0) cuts.push(limit)
  return { cuts, rows: found }
}

/** The rows of all whole numbers in the range of a fact. */
export function numberRows(fact: FactVariable, rows: readonly number[]): RowOf {
  const { minimum, maximum } = rangeOf(fact)
  const cuts = cutsOf(fact)
  return (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < minimum || value > maximum) return noRow
    return rows[cellOfNumber(cuts, value)] as number
  }
}

/** The rows of dates that are known to the day, and of times that are known to the minute. */
export function dateRows(fact: FactVariable, rows: readonly number[], asOf: number): RowOf {
  const { definition } = fact
  const limit = 'notAfterAsOf' in definition && definition.notAfterAsOf ? asOf : Number.POSITIVE_INFINITY
  const [parse, latest] = definition.type === 'time' ? [parsePlainTime, (limit + 1) * minutesPerDay - 1] : [parsePlainDate, limit]
  const cuts = cutsOf(fact)
  return (value) => {
    const read = typeof value === 'string' ? parse(value) : undefined
    return read === undefined || read > latest ? noRow : (rows[cellOfNumber(cuts, read)] as number)
  }
}

/** The row of each symbol that a fact can be; no row is there for any other value. */
export function symbolRows({ definition, variable: { domain } }: FactVariable, rows: readonly number[]): ReadonlyMap<unknown, number> {
  if (domain.kind !== 'symbols') return new Map()
  const symbols = definition.type === 'enum' ? definition.values : countries
  return new Map(symbols.map((symbol) => [symbol, rows[domain.cells.get(symbol) ?? domain.other] as number]))
}

function rangeOf({ definition }: FactVariable): { minimum: number; maximum: number } {
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = definition.type === 'integer' ? definition : {}
  return { minimum, maximum }
}

function cutsOf({ variable: { domain } }: FactVariable): readonly number[] {
  return domain.kind === 'ordered' ? domain.cuts : []
}
