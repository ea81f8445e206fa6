import type { Truth } from '../logic/truth.ts'
import type { Diagram, Node } from './diagram.ts'

/** A diagram narrowed to the cells that are still possible, and reduced again. */
export interface Restricted {
  /** Whether only true, only false, or both can still be reached. */
  readonly truth: Truth
  /** The variables left, by level, in order: exactly those whose answer can still matter. */
  readonly support: readonly number[]
}

/**
 * Tells what can still be reached from a node, without working out what it depends on.
 *
 * @param possible - The possible cells of a variable by level; asked only for variables that the diagram reaches, never empty.
 * @param reached - Where given, collects every level that can be reached.
 *
 * @returns `'unknown'` when both true and false can be reached.
 */
export function truthOf(diagram: Diagram, root: Node, possible: (level: number) => readonly number[], reached?: Set<number>): Truth {
  // 1: false can be reached; 2: true can; 3: both.
  let memo: Map<Node, number> | undefined
  const visit = (start: Node): number => {
    let node = start
    while (node > 1) {
      const level = diagram.level(node)
      const cells = possible(level)
      reached?.add(level)
      if (cells.length > 1) return branch(node, cells)
      node = diagram.branches(node)[cells[0] as number] as Node
    }
    return node + 1
  }
  const branch = (node: Node, cells: readonly number[]): number => {
    memo ??= new Map()
    const known = memo.get(node)
    if (known !== undefined) return known
    const branches = diagram.branches(node)
    let result = 0
    for (const cell of cells) {
      result |= visit(branches[cell] as Node)
      if (result === 3 && reached === undefined) break
    }
    memo.set(node, result)
    return result
  }
  const result = visit(root)
  return result === 3 ? 'unknown' : result === 2 ? 'true' : 'false'
}

/**
 * Restricts a diagram to the cells that are still possible.
 *
 * @param possible - The possible cells of a variable by level; asked only for variables that the diagram reaches, never empty.
 */
export function restrict(diagram: Diagram, root: Node, possible: (level: number) => readonly number[]): Restricted {
  const unique = new Map<string, number>()
  const memo = new Map<Node, number>([
    [0, 0],
    [1, 1],
  ])
  const support = new Set<number>()
  let next = 2

  function visit(node: Node): number {
    const known = memo.get(node)
    if (known !== undefined) return known
    const level = diagram.level(node)
    const branches = diagram.branches(node)
    const kids = possible(level).map((cell) => visit(branches[cell] as Node))
    const result = kids.every((kid) => kid === kids[0]) ? (kids[0] as number) : shared(level, kids)
    memo.set(node, result)
    return result
  }

  function shared(level: number, kids: readonly number[]): number {
    const key = `${level}:${kids.join()}`
    const known = unique.get(key)
    if (known !== undefined) return known
    unique.set(key, next)
    levels.set(next, { level, kids })
    return next++
  }

  const levels = new Map<number, { level: number; kids: readonly number[] }>()
  const top = visit(root)
  // A node made on the way can have been reduced away above; only those still reachable matter.
  const reached = new Set<number>()
  const collect = (node: number) => {
    const made = levels.get(node)
    if (made === undefined || reached.has(node)) return
    reached.add(node)
    support.add(made.level)
    made.kids.forEach(collect)
  }
  collect(top)
  return { truth: top === 0 ? 'false' : top === 1 ? 'true' : 'unknown', support: [...support].sort((a, b) => a - b) }
}
