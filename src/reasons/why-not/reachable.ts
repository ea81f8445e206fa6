import type { Compiled } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { allCells } from '../../diagram/domain.ts'
import type { Possible } from '../../diagram/restrict.ts'

/**
 * Tells whether a condition can surely become true, or false, if some variables were otherwise and all others stay as they are.
 *
 * Variables that are free can lie in any cell, whatever the others say; those that are open have to leave it so wherever they turn out to lie.
 * Where it cannot, this is a proof: no values of the facts behind the free variables make it so.
 *
 * @param wanted - 1 for true, 0 for false.
 */
export function canBecome(
  { diagram, variables }: Compiled,
  root: Node,
  wanted: 0 | 1,
  cells: Possible,
  free: ReadonlySet<number>,
): boolean {
  const known = new Map<Node, boolean>()
  const visit = (node: Node): boolean => {
    if (node <= 1) return node === wanted
    const found = known.get(node)
    if (found !== undefined) return found
    const level = diagram.level(node)
    const branches = diagram.branches(node)
    const leads = (cell: number) => visit(branches[cell] as Node)
    const domain = variables[level]?.domain
    const result = free.has(level) && domain !== undefined ? allCells(domain).some(leads) : cells(level).every(leads)
    known.set(node, result)
    return result
  }
  return visit(root)
}
