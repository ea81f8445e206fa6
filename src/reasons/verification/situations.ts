import type { Diagram, Node } from '../../diagram/diagram.ts'

/** The levels of the variables that some of these nodes hang on, the first tested first. */
export function levelsOf(diagram: Diagram, roots: Iterable<Node>): readonly number[] {
  const levels = new Set([...nodesOf(diagram, roots)].map((node) => diagram.level(node)))
  return [...levels].sort((a, b) => a - b)
}

/** Every node that these lead to, themselves among them, that is a test. */
export function nodesOf(diagram: Diagram, roots: Iterable<Node>): ReadonlySet<Node> {
  const seen = new Set<Node>()
  const pending = [...roots]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node < 2 || seen.has(node)) continue
    seen.add(node)
    pending.push(...diagram.branches(node))
  }
  return seen
}

/**
 * Counts situations: the ways in which some variables can lie in their cells.
 *
 * @param levels - Those of the variables; all that the node hangs on are among them.
 *
 * @returns In how many the node is true, exactly.
 */
export function situationsIn(diagram: Diagram, levels: readonly number[], root: Node): bigint {
  const sizeOf = (level: number) => BigInt(diagram.sizes[level] as number)
  const all = levels.reduce((product, level) => product * sizeOf(level), 1n)
  const known = new Map<Node, bigint>([
    [0, 0n],
    [1, all],
  ])
  // Of all situations as many fall into each cell of a variable.
  const shareOf = (node: Node): bigint => {
    const counted = known.get(node)
    if (counted !== undefined) return counted
    const share = diagram.branches(node).reduce((sum, kid) => sum + shareOf(kid), 0n) / sizeOf(diagram.level(node))
    known.set(node, share)
    return share
  }
  return shareOf(root)
}
