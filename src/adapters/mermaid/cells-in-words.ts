import type { Variable } from '../../diagram/compile.ts'
import type { FactCondition } from '../../model/condition.ts'
import type { Kind } from '../../model/kind.ts'
import { encodeOperand, type Operand } from '../../model/operand.ts'
import type { Words } from '../../text/context.ts'
import { describeNeed } from '../../text/describe/condition.ts'
import { exportPhrases } from '../../text/phrases/books/export.ts'
import { shownInWords } from '../../text/values.ts'

/** A comparison without its fact. */
type Need = Pick<FactCondition, 'operator' | 'value'>

/**
 * Says which values lie in some cells of a variable, in the constants that the version compares it with.
 *
 * @param tested - Every comparison that the version makes with the variable.
 *
 * @example
 * cellsInWords(words, variable, tested, [1, 2]) //=> 'at least 6 months'
 */
export function cellsInWords(words: Words, variable: Variable, tested: readonly FactCondition[], cells: readonly number[]): string {
  const { phrases } = words
  const { name, domain, kind } = variable
  const say = (need: Need) => describeNeed(words, { fact: name, ...need })
  if (domain.kind === 'boolean') return cells.map((cell) => (cell === 1 ? phrases.yes : phrases.no)).join(phrases.or)
  const stated = statedIn(kind, tested)
  if (domain.kind === 'symbols') {
    const [within, beyond] = [true, false].map((isIn) =>
      [...domain.cells].flatMap(([symbol, cell]) => (cells.includes(cell) === isIn ? (stated.get(symbol)?.value ?? symbol) : [])),
    )
    const isOpen = domain.closed === undefined && cells.includes(domain.other)
    return say(isOpen ? needOf('notEqual', 'notIn', beyond) : needOf('equal', 'in', within))
  }
  const edges = edgesOf(stated)
  const runs = runsOf(cells.filter((cell) => cell !== domain.none)).map(([first, last]) => {
    const [from, below] = [domain.cuts[first - 1], domain.cuts[last]]
    const only = from !== undefined && below === from + 1 ? stated.get(from) : undefined
    if (only !== undefined) return say({ operator: 'equal', value: only.value })
    const needs = [edges.get(from ?? Number.NaN)?.from, edges.get(below ?? Number.NaN)?.below]
    const said = needs.flatMap((need) => (need === undefined ? [] : say(need)))
    return said.length === 0 ? exportPhrases[words.language].some : said.join(phrases.and)
  })
  const none = domain.none !== undefined && cells.includes(domain.none) ? [shownInWords(words, name, null)] : []
  return [...runs, ...none].join(phrases.or)
}

function needOf(one: 'equal' | 'notEqual', several: 'in' | 'notIn', values: readonly unknown[] = []): Need {
  return (values.length === 1 ? { operator: one, value: values[0] } : { operator: several, value: values }) as Need
}

/** A constant, and how it is compared. */
interface Stated {
  readonly value: FactCondition['value']
  readonly operators: Set<FactCondition['operator']>
}

/** Every constant that a variable is compared with, by what it is compared as: 12 months and a year are one. */
function statedIn(kind: Kind, tested: readonly FactCondition[]): ReadonlyMap<Operand, Stated> {
  const stated = new Map<Operand, Stated>()
  for (const { operator, value } of tested) {
    for (const constant of [value].flat() as readonly FactCondition['value'][]) {
      const encoded = encodeOperand(kind, constant) as Operand
      const known = stated.get(encoded) ?? { value: constant, operators: new Set() }
      stated.set(encoded, known)
      known.operators.add(operator)
    }
  }
  return stated
}

/** What a cut means to the cell above it and to the one below it: at least 6 months and less, or more than 6 months and at most as many. */
function edgesOf(stated: ReadonlyMap<Operand, Stated>) {
  const edges = new Map<number, { readonly from: Need; readonly below: Need }>()
  for (const [encoded, { value, operators }] of stated as ReadonlyMap<number, Stated>) {
    const isMore = operators.has('greaterThan') || operators.has('lessThanInclusive')
    const isLeast = operators.has('greaterThanInclusive') || operators.has('lessThan')
    // What something is, or is not, is cut off on both sides.
    const isBoth = ['equal', 'notEqual', 'in', 'notIn'].some((operator) => operators.has(operator as Need['operator']))
    if ((isMore || isBoth) && !edges.has(encoded + 1))
      edges.set(encoded + 1, { from: { operator: 'greaterThan', value }, below: { operator: 'lessThanInclusive', value } })
    if (isLeast || isBoth) edges.set(encoded, { from: { operator: 'greaterThanInclusive', value }, below: { operator: 'lessThan', value } })
  }
  return edges
}

/** The first and last of each run of cells that follow each other. */
function runsOf(cells: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const starts = cells.filter((cell) => !cells.includes(cell - 1))
  const ends = cells.filter((cell) => !cells.includes(cell + 1))
  return starts.map((first, index) => [first, ends[index] as number])
}
