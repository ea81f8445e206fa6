import type { Compiled } from '../../diagram/compile.ts'
import { copyOf } from '../../diagram/copied.ts'
import type { Node } from '../../diagram/diagram.ts'
import type { Constraint, Relation } from '../relations/relation.ts'
import { constraintsOf, nodeOf } from '../relations/relations-of.ts'
import { levelsOf, situationsIn } from './situations.ts'

/** The situations in which somebody can be: what relations leave. */
export interface Possible {
  /**
   * Where somebody can be, as far as some diagrams can tell that are about each country, place or record, or about the case: what their own
   * variables have to do with each other.
   */
  among(forEach: string | undefined, roots: readonly Node[]): Node
  /** Whether somebody can be where a diagram is true, by what its variables have to do with any other. */
  isSomewhere(forEach: string | undefined, root: Node): boolean
  /** How many situations of some variables their relations leave. */
  count(forEach: string | undefined, levels: readonly number[]): bigint
  /** What relations were found, each once. */
  relations(): readonly Relation[]
}

export function possibleIn(compiled: Compiled): Possible {
  const { diagram, outcomes } = compiled
  const held = new Map(
    [undefined, ...outcomes.map(({ forEach }) => forEach)].map((forEach): [string | undefined, readonly Held[]] => [
      forEach,
      constraintsOf(compiled, forEach).map((constraint) => ({ constraint, node: nodeOf(compiled, constraint) })),
    ]),
  )
  const of = (forEach: string | undefined) => held.get(forEach) ?? []
  const left = (forEach: string | undefined, levels: readonly number[]) =>
    of(forEach)
      .filter(({ constraint }) => constraint.levels.every((level) => levels.includes(level)))
      .reduce<Node>((all, { node }) => diagram.and(all, node), 1)
  return {
    among: (forEach, roots) => left(forEach, levelsOf(diagram, roots)),
    isSomewhere: (forEach, root) => isLeft(compiled, of(forEach), root),
    count: (forEach, levels) => situationsIn(diagram, levels, left(forEach, levels)),
    relations() {
      const all = [...held.values()].flat().map(({ constraint: { names, because } }) => ({ names, because }))
      return [...new Map(all.map((one): [string, Relation] => [`${one.because} ${one.names.join()}`, one])).values()]
    },
  }
}

interface Held {
  readonly constraint: Constraint
  readonly node: Node
}

/** Whether relations leave anything of a diagram: those of its own variables first, then of those that these have to do with. */
function isLeft(compiled: Compiled, held: readonly Held[], root: Node): boolean {
  const { diagram, take } = copyOf(compiled.diagram)
  const reached = new Set(levelsOf(compiled.diagram, [root]))
  const isNear = ({ constraint }: Held) => constraint.levels.some((level) => reached.has(level))
  try {
    let left = take(root)
    for (let pending = held, near = pending.filter(isNear); near.length > 0; near = pending.filter(isNear)) {
      for (const { constraint, node } of near) {
        left = diagram.and(left, take(node))
        if (left === 0) return false
        for (const level of constraint.levels) reached.add(level)
      }
      pending = pending.filter((one) => !near.includes(one))
    }
  } catch (error) {
    // What is too large to be put together rules out nothing more.
    if (!(error instanceof RangeError)) throw error
  }
  return root !== 0
}
