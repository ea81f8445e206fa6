import { createDiagram, type Diagram, type Node } from './diagram.ts'

/** A diagram of its own, with what is taken into it from another one of the same variables. */
export interface Copied {
  readonly diagram: Diagram
  /** The same function in the diagram of its own. */
  take(node: Node): Node
}

/** Makes room for what is worked out once, so that the diagram of a version stays as small as it is. */
export function copyOf(source: Diagram): Copied {
  const diagram = createDiagram(source.sizes)
  const taken = new Map<Node, Node>([
    [0, 0],
    [1, 1],
  ])
  const take = (node: Node): Node => {
    const known = taken.get(node)
    if (known !== undefined) return known
    const level = source.level(node)
    const kids = source.branches(node).map(take)
    const made = diagram.test(level, kids)
    taken.set(node, made)
    return made
  }
  return { diagram, take }
}
