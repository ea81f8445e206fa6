import type { Compiled } from '../../diagram/compile.ts'
import { createDiagram, type Diagram, type Node } from '../../diagram/diagram.ts'
import { pathOfPoint } from '../../model/situation/point.ts'
import { askableAt, type Undecided } from '../questions/undecided.ts'
import { weightOf } from '../questions/weight.ts'

/** Something to be decided by asking: a diagram over what is not known, and which answers tell each of its variables. */
export interface Asking {
  readonly diagram: Diagram
  readonly root: Node
  /** By level, the numbers of the paths that all have to be answered until the variable is known; none where nobody can be asked. */
  readonly behind: readonly (readonly number[])[]
  /** By level and cell, how likely it is that the variable lies there. */
  readonly chances: readonly (readonly number[])[]
  /** The paths that can be asked for. */
  readonly paths: readonly string[]
  /** What each costs. */
  readonly weights: readonly number[]
}

/** How likely a cell of a variable is; where they are not told, all that are possible are equally likely. */
export type Chances = (level: number, cell: number) => number

/**
 * Narrows what is undecided to a diagram of its own, over the variables that matter and the cells that are possible.
 *
 * @param chances - Taken to be independent of each other, and shared out among the possible cells.
 */
export function askingFor(compiled: Compiled, { open, support, view }: Undecided, chances: Chances = () => 1): Asking {
  const { diagram, version } = compiled
  const opened = support.map((level) => askableAt(view, level, new Set()).map(({ at }) => pathOfPoint(at)))
  const paths = [...new Set(opened.flat())]
  const own = createDiagram(support.map((level) => view.cells(level).length))
  return {
    diagram: own,
    root: copied(open ?? 0),
    behind: opened.map((some) => some.map((path) => paths.indexOf(path))),
    chances: support.map((level) => shares(view.cells(level).map((cell) => chances(level, cell)))),
    paths,
    weights: paths.map((path) => weightOf(version, path)),
  }

  function copied(root: Node): Node {
    const made = new Map<Node, Node>([
      [0, 0],
      [1, 1],
    ])
    const copy = (node: Node): Node => {
      const known = made.get(node)
      if (known !== undefined) return known
      const level = diagram.level(node)
      const kids = view.cells(level).map((cell) => copy(diagram.branches(node)[cell] as Node))
      const at = support.indexOf(level)
      // What does not matter leads to the same wherever it lies.
      const result = at < 0 ? (kids[0] as Node) : kids.reduce((sum, kid, cell) => own.or(sum, own.and(lies(at, cell), kid)), 0)
      made.set(node, result)
      return result
    }
    return copy(root)
  }

  function lies(level: number, cell: number): Node {
    return own.literal(
      level,
      Array.from({ length: own.sizes[level] as number }, (_, other) => other === cell),
    )
  }
}

function shares(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => (sum === 0 ? 1 / weights.length : weight / sum))
}
