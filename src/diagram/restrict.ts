import type { Truth } from '../logic/truth.ts'
import type { Diagram, Node } from './diagram.ts'
import { type Possible, type Restricted, reducer } from './reduce.ts'
import { count, type Visits } from './visits.ts'

export type { Possible, Restricted } from './reduce.ts'

/** What can still be reached where variables lie in some cells: what was found of a node is known wherever nodes share it. */
export interface Reach {
  /** `'unknown'` when both true and false can be reached; without working out what that depends on. */
  truthOf(root: Node): Truth
  restrict(root: Node): Restricted
  /**
   * Whether every variable that lies in several cells on the ways from a node is one of those given, by level: then it hangs on nothing else.
   * Where it is not, it may still hang on nothing else, which only `restrict` tells.
   */
  isOpenOnlyAt(root: Node, levels: readonly boolean[]): boolean
  /** The reach of other cells, or of them in another diagram of the same variables, counted with this one. */
  given(possible: Possible, other?: Diagram): Reach
  /** Counts a node that is visited for the same case in another manner. */
  count(): void
}

/**
 * Makes the reach of one set of possible cells, which stays the same.
 *
 * @param visits - Counted on; of a case each reach counts with the others.
 */
export function reachOf(diagram: Diagram, possible: Possible, visits: Visits = { nodes: 0 }): Reach {
  let reduce: ((root: Node) => Restricted) | undefined
  // 1: false can be reached; 2: true can; 3: both.
  let memo: Map<Node, number> | undefined
  let known: Map<Node, Restricted> | undefined

  function visit(start: Node): number {
    let node = start
    while (node > 1) {
      const cells = possible(diagram.level(node))
      if (cells.length > 1) return branch(node, cells)
      node = diagram.branches(node)[cells[0] as number] as Node
    }
    return node + 1
  }

  function branch(node: Node, cells: readonly number[]): number {
    memo ??= new Map()
    const found = memo.get(node)
    if (found !== undefined) return found
    count(visits)
    const branches = diagram.branches(node)
    let result = 0
    for (const cell of cells) {
      result |= visit(branches[cell] as Node)
      if (result === 3) break
    }
    memo.set(node, result)
    return result
  }

  function isOpenOnlyAt(root: Node, levels: readonly boolean[], passed: Set<Node>): boolean {
    for (let node = root; node > 1; ) {
      const level = diagram.level(node)
      const cells = possible(level)
      const branches = diagram.branches(node)
      if (cells.length > 1) {
        if (passed.has(node)) return true
        passed.add(node)
        count(visits)
        return levels[level] === true && cells.every((cell) => isOpenOnlyAt(branches[cell] as Node, levels, passed))
      }
      node = branches[cells[0] as number] as Node
    }
    return true
  }

  return {
    truthOf: (root) => truths[visit(root)] as Truth,
    restrict(root) {
      known ??= new Map()
      const found = known.get(root)
      if (found !== undefined) return found
      reduce ??= reducer(diagram, possible, visits, (node) => memo?.get(node))
      const restricted = reduce(root)
      known.set(root, restricted)
      return restricted
    },
    isOpenOnlyAt: (root, levels) => isOpenOnlyAt(root, levels, new Set()),
    given: (cells, other = diagram) => reachOf(other, cells, visits),
    count: () => count(visits),
  }
}

const truths: readonly (Truth | undefined)[] = [undefined, 'false', 'true', 'unknown']

/**
 * Tells what can still be reached from a node, without working out what it depends on.
 *
 * @param reached - Where given, collects every level that can be reached.
 *
 * @returns `'unknown'` when both true and false can be reached.
 */
export function truthOf(diagram: Diagram, root: Node, possible: Possible, reached?: Set<number>): Truth {
  if (reached === undefined) return reachOf(diagram, possible).truthOf(root)
  let visited: Set<Node> | undefined
  // 1: false can be reached; 2: true can; 3: both.
  let ends = 0
  const visit = (start: Node): void => {
    let node = start
    while (node > 1) {
      const level = diagram.level(node)
      reached.add(level)
      const branches = diagram.branches(node)
      const cells = possible(level)
      if (cells.length > 1) {
        visited ??= new Set()
        if (visited.has(node)) return
        visited.add(node)
        for (const cell of cells) visit(branches[cell] as Node)
        return
      }
      node = branches[cells[0] as number] as Node
    }
    ends |= node + 1
  }
  visit(root)
  return truths[ends] as Truth
}

/** Restricts a diagram to the cells that are still possible. */
export function restrict(diagram: Diagram, root: Node, possible: Possible): Restricted {
  return reachOf(diagram, possible).restrict(root)
}
