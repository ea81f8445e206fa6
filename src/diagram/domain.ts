import type { FactCondition } from '../model/condition.ts'
import type { Kind } from '../model/kind.ts'
import type { Operand } from '../model/operand.ts'

/**
 * The cells of one variable: the finitely many sets of values that the conditions of a version can tell apart.
 *
 * A known value lies in one cell. `ordered` cells are intervals between cuts: cell `i` holds the numbers from `cuts[i - 1]` up to but not
 * including `cuts[i]`; one more cell stands for a value that is lacking, where that can be. `symbols` are grouped by how every condition
 * answers to them. `boolean` has the cells false (0) and true (1).
 */
export type Domain =
  | { readonly kind: 'boolean'; readonly size: 2 }
  | { readonly kind: 'ordered'; readonly size: number; readonly cuts: readonly number[]; readonly none: number | undefined }
  | {
      readonly kind: 'symbols'
      readonly size: number
      readonly cells: ReadonlyMap<string, number>
      /** The cell of every symbol that no condition names. */
      readonly other: number
      /** Every symbol there is, where the list is closed. */
      readonly closed: readonly string[] | undefined
    }

/** One comparison that some condition makes with a variable. */
export interface Comparison {
  readonly operator: FactCondition['operator']
  readonly operand: Operand
}

/** Cuts the values of a variable into the cells that its comparisons can tell apart. */
export function domainOf(kind: Kind, comparisons: readonly Comparison[]): Domain {
  if (kind.kind === 'boolean' || kind.kind === 'countries') return { kind: 'boolean', size: 2 }
  if (kind.kind === 'integer' || kind.kind === 'date' || kind.kind === 'time' || kind.kind === 'length') {
    const cuts = [...new Set(comparisons.flatMap(cutsOf))].sort((a, b) => a - b)
    const none = kind.kind !== 'integer' && kind.none ? cuts.length + 1 : undefined
    return { kind: 'ordered', size: cuts.length + (none === undefined ? 1 : 2), cuts, none }
  }
  const closed = kind.kind === 'enum' ? kind.values : undefined
  const named = [...new Set([...(closed ?? []), ...comparisons.flatMap(({ operand }) => [operand].flat() as string[])])]
  const bySignature = new Map<string, number>()
  const cellFor = (symbol: string | undefined) => {
    const signature = comparisons.map(({ operator, operand }) => (compareSymbol(symbol, operator, operand) ? '1' : '0')).join('')
    const cell = bySignature.get(signature) ?? bySignature.size
    bySignature.set(signature, cell)
    return cell
  }
  const cells = new Map(named.map((symbol) => [symbol, cellFor(symbol)]))
  const other = closed === undefined ? cellFor(undefined) : 0
  return { kind: 'symbols', size: Math.max(1, bySignature.size), cells, other, closed }
}

function cutsOf({ operator, operand }: Comparison): readonly number[] {
  // All ordered values are whole numbers: more than v is at least v + 1.
  if (operator === 'lessThan' || operator === 'greaterThanInclusive') return [operand as number]
  if (operator === 'greaterThan' || operator === 'lessThanInclusive') return [(operand as number) + 1]
  return ([operand].flat() as number[]).flatMap((value) => [value, value + 1])
}

/**
 * The cells of a domain in which a comparison holds.
 *
 * @returns One boolean a cell. A lacking value satisfies no ordering and equals nothing.
 */
export function satisfied(domain: Domain, { operator, operand }: Comparison): readonly boolean[] {
  if (domain.kind === 'boolean') {
    const holds = (value: boolean) =>
      operator === 'equal' ? value === operand : operator === 'notEqual' ? value !== operand : value === (operator === 'contains')
    return [holds(false), holds(true)]
  }
  if (domain.kind === 'ordered') {
    return Array.from({ length: domain.size }, (_, cell) =>
      cell === domain.none
        ? operator === 'notEqual' || operator === 'notIn'
        : compareNumber(representative(domain.cuts, cell), operator, operand),
    )
  }
  const answers = new Array<boolean>(domain.size).fill(false)
  for (const [symbol, cell] of domain.cells) answers[cell] = compareSymbol(symbol, operator, operand)
  if (domain.closed === undefined) answers[domain.other] = compareSymbol(undefined, operator, operand)
  return answers
}

/** A number in the given cell: its first, or for the lowest one the number before the first cut. */
function representative(cuts: readonly number[], cell: number): number {
  return cell === 0 ? (cuts[0] ?? 0) - 1 : (cuts[cell - 1] as number)
}

function compareNumber(actual: number, operator: Comparison['operator'], operand: Operand): boolean {
  switch (operator) {
    case 'equal':
      return actual === operand
    case 'notEqual':
      return actual !== operand
    case 'in':
      return (operand as readonly number[]).includes(actual)
    case 'notIn':
      return !(operand as readonly number[]).includes(actual)
    case 'lessThan':
      return actual < (operand as number)
    case 'lessThanInclusive':
      return actual <= (operand as number)
    case 'greaterThan':
      return actual > (operand as number)
    default:
      return actual >= (operand as number)
  }
}

/** Compares a symbol; `undefined` stands for any that no condition names. */
function compareSymbol(actual: string | undefined, operator: Comparison['operator'], operand: Operand): boolean {
  const named = ([operand].flat() as readonly unknown[]).includes(actual)
  return operator === 'notEqual' || operator === 'notIn' ? !named : named
}

/** The cell of a number in an ordered domain. */
export function cellOfNumber(cuts: readonly number[], value: number): number {
  let cell = 0
  while (cell < cuts.length && value >= (cuts[cell] as number)) cell++
  return cell
}

/** Every cell of a domain. */
export function allCells(domain: Domain): readonly number[] {
  return Array.from({ length: domain.size }, (_, cell) => cell)
}
