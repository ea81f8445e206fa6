import type { Compiled } from '../../../diagram/compile.ts'
import type { Diagram, Node } from '../../../diagram/diagram.ts'
import type { Domain } from '../../../diagram/domain.ts'
import type { Move, Moves } from './moves.ts'

/**
 * Where one diagram is true, and another can become true as variables move: as a diagram of how things lie before.
 *
 * Each variable is taken to move for itself, so that there can be too many such places, and never too few: false is a proof that nobody gets
 * from the one to the other.
 */
export function leadingTo(compiled: Compiled, ways: readonly Moves[], from: Node, to: Node): Node {
  const { diagram } = compiled
  return ways.reduce<Node>((any, { where, moves }) => diagram.or(any, leading(compiled, moves, diagram.and(where, from), to)), 0)
}

function leading({ diagram, variables }: Compiled, moves: readonly Move[], from: Node, to: Node): Node {
  const targets = variables.map(({ domain }, level) => cellsFrom(domain, moves[level] ?? {}))
  const known = new Map<string, Node>()
  const visit = (a: Node, b: Node): Node => {
    if (a === 0 || b === 0) return 0
    // Whatever does not move leads from a place to itself.
    if (b === 1) return a
    const key = `${a},${b}`
    const made = known.get(key)
    if (made !== undefined) return made
    const level = Math.min(diagram.level(a), diagram.level(b))
    const kid = (node: Node, cell: number) => (diagram.level(node) === level ? (diagram.branches(node)[cell] as Node) : node)
    const result = byCell(diagram, level, (cell) =>
      (targets[level]?.[cell] ?? []).reduce<Node>((any, other) => diagram.or(any, visit(kid(a, cell), kid(b, other))), 0),
    )
    known.set(key, result)
    return result
  }
  return visit(from, to)
}

/** A diagram by what it is where a variable lies in each cell: these test later variables alone. */
function byCell(diagram: Diagram, level: number, nodeOf: (cell: number) => Node): Node {
  const size = diagram.sizes[level] as number
  return Array.from({ length: size }, (_, cell) => cell).reduce<Node>((any, cell) => {
    const here = diagram.literal(
      level,
      Array.from({ length: size }, (_, other) => other === cell),
    )
    return diagram.or(any, diagram.and(here, nodeOf(cell)))
  }, 0)
}

/** By each cell those in which a value can lie then that lies there now: that one is always among them. */
function cellsFrom(domain: Domain, { more, less, appears, vanishes }: Move): readonly (readonly number[])[] {
  const cells = Array.from({ length: domain.size }, (_, cell) => cell)
  if (domain.kind === 'symbols') return cells.map((cell) => (more || less ? cells : [cell]))
  const none = domain.kind === 'ordered' ? domain.none : undefined
  return cells.map((cell) =>
    cells.filter((other) => {
      if (other === cell) return true
      if (cell === none) return appears
      if (other === none) return vanishes
      return other > cell ? more : less
    }),
  )
}
