import type { Compiled } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import type { Possible } from './possible.ts'

/** Where somebody can be whom a version covers, and of whom all of some diagrams hold: nowhere is 0. */
export function whereAll({ diagram, outside }: Compiled, possible: Possible, forEach: string | undefined, roots: readonly Node[]): Node {
  const inside = outside.map((node) => diagram.not(node))
  const all = [...inside, ...roots].reduce<Node>((node, root) => diagram.and(node, root), 1)
  const left = diagram.and(all, possible.among(forEach, [all]))
  return left !== 0 && possible.isSomewhere(forEach, left) ? left : 0
}

/** Makes the function that tells whether all of some diagrams can hold of somebody whom a version covers. */
export function somewhere(compiled: Compiled, possible: Possible): (forEach: string | undefined, roots: readonly Node[]) => boolean {
  return (forEach, roots) => whereAll(compiled, possible, forEach, roots) !== 0
}
