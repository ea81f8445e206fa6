import type { Compiled, Variable } from '../../../diagram/compile.ts'
import type { Node } from '../../../diagram/diagram.ts'
import type { View } from '../../../engine/case.ts'

/** A variable, and the cell in which it would have to lie. */
export interface Wanted {
  readonly level: number
  readonly cell: number
}

/** How far a case is from where a diagram is surely true, and what would have to be otherwise. */
export interface Distance {
  /** 0 where it is true; 1 and a little for each variable in another cell than the nearest path needs, less for one that is not known. */
  readonly far: number
  readonly wanted: readonly Wanted[]
  readonly view: View
}

/** What it counts that a variable is not known to lie in the cell that a path needs, though it can. */
const notKnown = 0.3

/** Of all paths of a diagram that lead to true, finds the one from which a case is least away. */
export function distanceOf({ diagram, variables }: Compiled, root: Node, view: View): Distance {
  if (view.reach.truthOf(root) === 'true') return { far: 0, wanted: [], view }
  const made = new Map<Node, { readonly far: number; readonly cell: number }>([
    [0, { far: Number.POSITIVE_INFINITY, cell: 0 }],
    [1, { far: 0, cell: 0 }],
  ])
  const visit = (node: Node): { readonly far: number; readonly cell: number } => {
    const known = made.get(node)
    if (known !== undefined) return known
    const level = diagram.level(node)
    let best = { far: Number.POSITIVE_INFINITY, cell: 0 }
    for (const [cell, branch] of diagram.branches(node).entries()) {
      const far = visit(branch).far + away(level, cell)
      if (far < best.far) best = { far, cell }
    }
    made.set(node, best)
    return best
  }
  const away = (level: number, cell: number) => {
    const possible = view.cells(level)
    if (possible.includes(cell)) return possible.length === 1 ? 0 : notKnown
    return 1 + gapTo(variables[level] as Variable, view.value(level), cell)
  }
  const { far } = visit(root)
  const wanted: Wanted[] = []
  for (let node = root; node > 1; ) {
    const level = diagram.level(node)
    const { cell } = visit(node)
    const possible = view.cells(level)
    if (possible.length > 1 || possible[0] !== cell) wanted.push({ level, cell })
    node = diagram.branches(node)[cell] as Node
  }
  return { far, wanted, view }
}

/** How far a number is from a cell, as a share of one. */
function gapTo({ domain }: Variable, value: ReturnType<View['value']>, cell: number): number {
  if (domain.kind !== 'ordered' || cell === domain.none) return 0
  if (value.kind !== 'number' || value.none !== 'false') return 0.5
  const [from, to] = [domain.cuts[cell - 1] ?? Number.NEGATIVE_INFINITY, domain.cuts[cell] ?? Number.POSITIVE_INFINITY]
  const gap = value.most < from ? from - value.most : value.least - to + 1
  return gap / (gap + 1000)
}
