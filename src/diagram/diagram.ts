/**
 * A reference to a node: 0 is false, 1 is true, and anything above stands for a test of one variable.
 */
export type Node = number

/** The most nodes that one version may need: work stays bounded, whatever a ruleset says. */
const maxNodes = 200_000

/** The most branches that they may have in all: a variable with many cells takes more of them. */
const maxBranches = 5_000_000

/**
 * Reduced, ordered, shared decision diagrams over variables with finitely many cells (multi-valued decision diagrams).
 *
 * The same function of the cells is always the same node, so two conditions are equivalent exactly when their nodes are equal.
 *
 * @see Srinivasan, Kam, Malik, Brayton, Algorithms for discrete function manipulation (1990)
 */
export interface Diagram {
  /** How many cells each variable has, by level: a smaller level is tested first. */
  readonly sizes: readonly number[]
  /** The level that a node tests; the number of levels for false and true. */
  level(node: Node): number
  /** The nodes that a node leads to, one a cell. */
  branches(node: Node): readonly Node[]
  /** The test whether a variable lies in one of the cells marked. */
  literal(level: number, holds: readonly boolean[]): Node
  /** The test of a variable that leads to a node for each of its cells, all of them of later variables. */
  test(level: number, kids: readonly Node[]): Node
  and(a: Node, b: Node): Node
  or(a: Node, b: Node): Node
  not(a: Node): Node
  /** What is left of a diagram where some variables lie in one cell each, by level. */
  fix(a: Node, cells: ReadonlyMap<number, number>): Node
  /** How many nodes there are. */
  count(): number
}

/** @throws RangeError when the conditions need more nodes than any ruleset should. */
export function createDiagram(sizes: readonly number[]): Diagram {
  const levels: number[] = [sizes.length, sizes.length]
  const branches: (readonly Node[])[] = [[], []]
  let branchCount = 0
  const unique = new Map<string, Node>()
  const combined = new Map<number, Node>()
  const negated = new Map<Node, Node>([
    [0, 1],
    [1, 0],
  ])

  function node(level: number, kids: readonly Node[]): Node {
    const first = kids[0] as Node
    // A test whose answer does not matter is no test.
    if (kids.every((kid) => kid === first)) return first
    const key = `${level}:${kids.join()}`
    const known = unique.get(key)
    if (known !== undefined) return known
    branchCount += kids.length
    if (levels.length >= maxNodes || branchCount > maxBranches) {
      throw new RangeError(`the conditions need more than ${maxNodes} diagram nodes, or ${maxBranches} branches`)
    }
    levels.push(level)
    branches.push(kids)
    unique.set(key, levels.length - 1)
    return levels.length - 1
  }

  /** Combines two nodes; `zero` is the operand that decides alone: false for and, true for or. */
  function combine(zero: 0 | 1, a: Node, b: Node): Node {
    if (a === zero || b === zero) return zero
    if (a === 1 - zero || a === b) return b
    if (b === 1 - zero) return a
    const key = (Math.min(a, b) * maxNodes + Math.max(a, b)) * 2 + zero
    const known = combined.get(key)
    if (known !== undefined) return known
    const level = Math.min(levels[a] as number, levels[b] as number)
    const kid = (n: Node, cell: number) => (levels[n] === level ? ((branches[n] as Node[])[cell] as Node) : n)
    const result = node(
      level,
      Array.from({ length: sizes[level] as number }, (_, cell) => combine(zero, kid(a, cell), kid(b, cell))),
    )
    combined.set(key, result)
    return result
  }

  function not(a: Node): Node {
    const known = negated.get(a)
    if (known !== undefined) return known
    const result = node(levels[a] as number, (branches[a] as Node[]).map(not))
    negated.set(a, result)
    return result
  }

  function fix(root: Node, cells: ReadonlyMap<number, number>): Node {
    const fixed = new Map<Node, Node>([
      [0, 0],
      [1, 1],
    ])
    const visit = (a: Node): Node => {
      const known = fixed.get(a)
      if (known !== undefined) return known
      const [level, kids] = [levels[a] as number, branches[a] as readonly Node[]]
      const cell = cells.get(level)
      const result = cell === undefined ? node(level, kids.map(visit)) : visit(kids[cell] as Node)
      fixed.set(a, result)
      return result
    }
    return visit(root)
  }

  return {
    sizes,
    level: (n) => levels[n] as number,
    branches: (n) => branches[n] as readonly Node[],
    literal: (level, holds) =>
      node(
        level,
        holds.map((cell) => (cell ? 1 : 0)),
      ),
    test: node,
    and: (a, b) => combine(0, a, b),
    or: (a, b) => combine(1, a, b),
    not,
    fix,
    count: () => levels.length,
  }
}
