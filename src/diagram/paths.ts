import type { Diagram, Node } from './diagram.ts'

/** A way through a diagram: by level, the cells that lead along it. Levels that it does not test are free. */
export type Path = ReadonlyMap<number, readonly number[]>

/**
 * Lists every way from a node to true or to false; no two of them share a combination of cells.
 *
 * @param end - 1 for the ways to true, 0 for those to false.
 * @param most - How many are worth having: there can be as many as there are combinations.
 * @param fixed - The one cell that is left of a level; nothing where all are.
 *
 * @returns Nothing where there are more than `most`.
 */
export function pathsTo(
  diagram: Diagram,
  root: Node,
  end: 0 | 1,
  most: number,
  fixed: (level: number) => number | undefined,
): readonly Path[] | undefined {
  const paths: Path[] = []
  const taken: [number, readonly number[]][] = []
  // A node that cannot reach the end is not entered, so that looking for few ways is quick.
  const reaches = new Map<Node, boolean>([
    [end, true],
    [1 - end, false],
  ])

  function canReach(node: Node): boolean {
    const known = reaches.get(node)
    if (known !== undefined) return known
    const can = [...branchesOf(diagram, node, fixed).keys()].some(canReach)
    reaches.set(node, can)
    return can
  }

  function visit(node: Node): boolean {
    if (!canReach(node)) return true
    if (node === end) return paths.push(new Map(taken)) <= most
    const level = diagram.level(node)
    for (const [kid, cells] of branchesOf(diagram, node, fixed)) {
      const free = fixed(level) !== undefined
      if (!free) taken.push([level, cells])
      const enough = visit(kid)
      if (!free) taken.pop()
      if (!enough) return false
    }
    return true
  }

  return visit(root) ? paths : undefined
}

/** The nodes that a node leads to, each with the cells that lead there. */
function branchesOf(diagram: Diagram, node: Node, fixed: (level: number) => number | undefined): ReadonlyMap<Node, readonly number[]> {
  const branches = diagram.branches(node)
  const only = fixed(diagram.level(node))
  if (only !== undefined) return new Map([[branches[only] as Node, [only]]])
  const cells = new Map<Node, number[]>()
  branches.forEach((kid, cell) => {
    const among = cells.get(kid)
    if (among === undefined) cells.set(kid, [cell])
    else among.push(cell)
  })
  return cells
}
