import type { Variable } from '../../diagram/compile.ts'
import type { Measure } from '../../model/measure.ts'
import type { RulesetVersion } from '../../model/version.ts'

/** Why values of what a version tests cannot come together. */
export const relationKinds = [
  'order-of-dates',
  'time-between-dates',
  'longer-stay',
  'stay-there-is',
  'whole-and-part',
  'least-and-most',
  'what-it-is-about',
] as const

/**
 * `order-of-dates`: one date comes no later than another, or so it is with the time since or until them. `time-between-dates`: how long it is
 * from one day to another. `longer-stay`: stays are no longer than others that they are part of. `stay-there-is`: where there is no stay,
 * it has no length and no day; where there is one, it has. `whole-and-part`: a sum is no less than what is added. `least-and-most`: what a
 * number or day is at least, or at most, whoever it is. `what-it-is-about`: a country in a list of countries, and whether the list has it.
 */
export type RelationKind = (typeof relationKinds)[number]

/** What holds between values that a version tests, whoever it is and whatever is still unknown: plain data. */
export interface Relation {
  /** Facts, measures and `asOf`, in an order that the kind gives a meaning to. */
  readonly names: readonly string[]
  readonly because: RelationKind
}

/** A cell with the numbers between which it lies, the last not included; nothing between where it stands for what is lacking. */
export interface Cell {
  readonly cell: number
  readonly from: number
  readonly to: number
  readonly none: boolean
  /** Of symbols: those in it that the version names, and whether all others are in it too. */
  readonly symbols: readonly string[]
  readonly others: boolean
  readonly has: (symbol: string) => boolean
}

/** A relation between variables, as what it rules out. */
export interface Constraint extends Relation {
  readonly levels: readonly number[]
  /** Whether the variables cannot lie in these cells together, in the order of the levels. */
  readonly rulesOut: (...cells: Cell[]) => boolean
}

/** A variable with its level and, where it is one, its measure. */
export interface Tested {
  readonly level: number
  readonly variable: Variable
  readonly measure: Measure | undefined
}

/** Finds what holds between one variable and others of a version. */
export type Finder = (version: RulesetVersion, one: Tested, all: readonly Tested[]) => readonly Constraint[]

/** The cells of a variable. */
export function cellsOf({ domain }: Variable): readonly Cell[] {
  const nothing = { none: false, symbols: [], others: false, has: () => false }
  if (domain.kind === 'boolean') return [0, 1].map((cell) => ({ ...nothing, cell, from: cell, to: cell + 1 }))
  const cells = Array.from({ length: domain.size }, (_, cell) => cell)
  if (domain.kind === 'symbols') {
    return cells.map((cell) => ({
      ...nothing,
      cell,
      from: Number.NEGATIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
      symbols: [...domain.cells].flatMap(([symbol, own]) => (own === cell ? symbol : [])),
      others: domain.closed === undefined && domain.other === cell,
      has: (symbol) => (domain.cells.get(symbol) ?? domain.other) === cell,
    }))
  }
  return cells.map((cell) => ({
    ...nothing,
    cell,
    from: domain.cuts[cell - 1] ?? Number.NEGATIVE_INFINITY,
    to: domain.cuts[cell] ?? Number.POSITIVE_INFINITY,
    none: cell === domain.none,
  }))
}

/** That one value is no more than another; of truths, that one holds only where the other does. */
export function atMost(one: Tested, other: Tested, because: RelationKind): Constraint {
  return constraint([one, other], because, (a, b) => !a.none && !b.none && a.from >= b.to)
}

export function constraint(tested: readonly Tested[], because: RelationKind, rulesOut: Constraint['rulesOut']): Constraint {
  return { names: tested.map(({ variable }) => variable.name), because, levels: tested.map(({ level }) => level), rulesOut }
}
