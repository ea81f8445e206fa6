import { type Compiled, compile, type Variable } from '../../../src/diagram/compile.ts'
import { prepareCase, type View, viewsOf } from '../../../src/engine/case.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import type { PlainFacts } from '../../oracle/measures.ts'
import type { Goal } from './goals.ts'

/** How far a case is from a goal, and what would have to be otherwise. */
export interface Distance {
  /** 0 where it is reached; 1 and a little for each variable in another cell than the nearest path needs. */
  readonly far: number
  /** Those variables, each with the cell that it would have to be in. */
  readonly wanted: readonly { readonly variable: Variable; readonly cell: number }[]
  /** The subject that comes nearest. */
  readonly view: View | undefined
}

const nowhere: Distance = { far: Number.POSITIVE_INFINITY, wanted: [], view: undefined }

/** A case as it is looked at from every subject, for any number of goals. */
export type Seen = (forEach: string | undefined) => readonly View[]

/** Looks at complete facts. */
export function see(version: RulesetVersion, facts: PlainFacts, asOf: string): Seen {
  return viewsOf(compile(version), prepareCase(version, facts, { asOf }))
}

/** Measures the distance of a case from a goal, over all subjects that it names. */
export function distanceOf(version: RulesetVersion, { node, forEach }: Goal, seen: Seen): Distance {
  const compiled = compile(version)
  return seen(forEach)
    .map((view) => nearestPath(compiled, node, view))
    .reduce((best, one) => (one.far < best.far ? one : best), nowhere)
}

/** Of all paths of a diagram that lead to true, the one from which the fewest variables are away. */
function nearestPath({ diagram, variables }: Compiled, root: number, view: View): Distance {
  const made = new Map<number, { far: number; cell: number }>([
    [0, { far: Number.POSITIVE_INFINITY, cell: 0 }],
    [1, { far: 0, cell: 0 }],
  ])
  const visit = (node: number): { far: number; cell: number } => {
    const known = made.get(node)
    if (known !== undefined) return known
    const level = diagram.level(node)
    const ways = diagram.branches(node).map((branch, cell) => ({ cell, far: visit(branch).far + away(level, cell) }))
    const best = ways.reduce((a, b) => (b.far < a.far ? b : a))
    made.set(node, best)
    return best
  }
  const away = (level: number, cell: number) => {
    if (view.cells(level).includes(cell)) return 0
    return 1 + gapTo(variables[level] as Variable, view.value(level), cell)
  }
  const { far } = visit(root)
  const wanted: { variable: Variable; cell: number }[] = []
  for (let node = root; node > 1; ) {
    const level = diagram.level(node)
    const { cell } = visit(node)
    if (!view.cells(level).includes(cell)) wanted.push({ variable: variables[level] as Variable, cell })
    node = diagram.branches(node)[cell] as number
  }
  return { far, wanted, view }
}

/** How far a number is from a cell, as a share of one. */
function gapTo({ domain }: Variable, value: ReturnType<View['value']>, cell: number): number {
  if (domain.kind !== 'ordered' || cell === domain.none) return 0
  if (value.kind !== 'number' || value.none !== 'false') return 0.5
  const [from, to] = [domain.cuts[cell - 1] ?? Number.NEGATIVE_INFINITY, domain.cuts[cell] ?? Number.POSITIVE_INFINITY]
  const gap = value.least < from ? from - value.least : value.least - to + 1
  return gap / (gap + 1000)
}
