import type { Diagram, Node } from './diagram.ts'

/**
 * Tells where a diagram is true for some of the cells of some levels, as a diagram of the other levels.
 *
 * @param cells - Those that count, of each of these levels.
 */
export function forSome(
  diagram: Diagram,
  root: Node,
  levels: ReadonlySet<number>,
  cells: (level: number) => readonly number[] = (level) => Array.from({ length: diagram.sizes[level] as number }, (_, cell) => cell),
): Node {
  const known = new Map<Node, Node>([
    [0, 0],
    [1, 1],
  ])
  const visit = (node: Node): Node => {
    const made = known.get(node)
    if (made !== undefined) return made
    const level = diagram.level(node)
    const branches = diagram.branches(node)
    const result = levels.has(level)
      ? cells(level).reduce<Node>((any, cell) => diagram.or(any, visit(branches[cell] as Node)), 0)
      : diagram.test(level, branches.map(visit))
    known.set(node, result)
    return result
  }
  return visit(root)
}
