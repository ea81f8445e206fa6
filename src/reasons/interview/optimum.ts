import type { Node } from '../../diagram/diagram.ts'
import type { Asking } from './asking.ts'

/** The least that asking costs, whichever way it is done, until something is decided. */
export interface Optimum {
  /** With the worst answers, by the way for which that is least. */
  readonly worst: number
  /** On average, by the way for which that is least. */
  readonly expected: number
  /** Whether that is what the best ways cost; else it is a bound that none goes below. */
  readonly exact: boolean
}

/** So many states are gone through; beyond, each is taken to cost its cheapest question alone. */
const mostStates = 50_000

/**
 * Works out what the best way of asking costs, by dynamic programming.
 *
 * A state is what is left of the diagram and which questions were answered that tell something only together with others. It costs the
 * cheapest of its questions with all that the answers leave. Answers are taken as independent of each other; what one answer of several
 * says of a variable before the others are known is not looked at. Diagrams that are equal are the same node, so that each state is worked
 * out once.
 *
 * @param limit - How many states are gone through at the most.
 *
 * @example
 * // Two yes-or-no facts of equal weight of which both have to be so: the second is asked for half the time.
 * optimumOf(bothNeeded) //=> { worst: 2, expected: 1.5, exact: true }
 */
export function optimumOf({ diagram, root, behind, chances, weights }: Asking, limit = mostStates): Optimum {
  const supports = new Map<Node, readonly number[]>()
  const memo = new Map<string, Cost>()
  let exact = true
  const { worst, expected } = costOf(root, new Set())
  return { worst, expected, exact }

  function costOf(node: Node, answered: ReadonlySet<number>): Cost {
    const levels = supportOf(node).filter((level) => behind[level]?.length !== 0)
    const mattering = [...new Set(levels.flatMap((level) => behind[level] ?? []))].sort((a, b) => a - b)
    const left = mattering.filter((path) => !answered.has(path))
    if (left.length === 0) return free
    const still = mattering.filter((path) => answered.has(path))
    const key = `${node}:${still.join()}`
    const known = memo.get(key)
    if (known !== undefined) return known
    if (memo.size >= limit) {
      exact = false
      const cheapest = Math.min(...left.map(weight))
      return { worst: cheapest, expected: cheapest }
    }
    // Kept before it is known, so that its place counts.
    memo.set(key, free)
    let best: Cost = { worst: Number.POSITIVE_INFINITY, expected: Number.POSITIVE_INFINITY }
    for (const path of left) {
      const now = new Set([...still, path])
      const told = levels.filter((level) => behind[level]?.every((one) => now.has(one)))
      let [worst, expected] = [0, 0]
      for (const [after, chance] of answersTo(node, told)) {
        const cost = costOf(after, now)
        worst = Math.max(worst, cost.worst)
        expected += chance * cost.expected
      }
      best = { worst: Math.min(best.worst, weight(path) + worst), expected: Math.min(best.expected, weight(path) + expected) }
    }
    memo.set(key, best)
    return best
  }

  /** What can be left of a node once some variables are known, and how likely each is. */
  function answersTo(node: Node, levels: readonly number[]): ReadonlyMap<Node, number> {
    let found = new Map<Node, number>([[node, 1]])
    for (const level of levels) {
      const next = new Map<Node, number>()
      for (const [one, chance] of found) {
        for (const [cell, share] of (chances[level] ?? []).entries()) {
          const after = diagram.fix(one, new Map([[level, cell]]))
          next.set(after, (next.get(after) ?? 0) + chance * share)
        }
      }
      found = next
    }
    return found
  }

  function supportOf(node: Node): readonly number[] {
    const known = supports.get(node)
    if (known !== undefined) return known
    const own = node > 1 ? [diagram.level(node), ...diagram.branches(node).flatMap(supportOf)] : []
    const support = [...new Set(own)].sort((a, b) => a - b)
    supports.set(node, support)
    return support
  }

  function weight(path: number): number {
    return weights[path] ?? 1
  }
}

/** What asking costs from a state on: with the worst answers, and on average. */
type Cost = Pick<Optimum, 'worst' | 'expected'>

const free: Cost = { worst: 0, expected: 0 }
