import type { RulesetVersion } from '../model/version.ts'
import type { Diagram, Node } from './diagram.ts'
import type { Domain } from './domain.ts'

/** The most ways in which readings that differ may be told of one finding. */
export const mostWays = 256

/** The cell of a value of a reading. */
export function cellOf(domain: Domain, value: string): number {
  return domain.kind === 'symbols' ? (domain.cells.get(value) ?? domain.other) : 0
}

/**
 * Makes the function that counts the ways through a diagram by readings, at most, whatever is known of all else.
 *
 * Once all else is known, what is left of a diagram tests readings alone; each way through it is one of those that led there.
 */
export function waysIn(
  diagram: Diagram,
  { readings }: Pick<RulesetVersion, 'readings'>,
  variables: readonly { readonly name: string; readonly domain: Domain }[],
): (root: Node) => number {
  const known = new Map<Node, number>()
  const ways = (node: Node): number => {
    if (node <= 1) return 1
    const counted = known.get(node) ?? count(node)
    known.set(node, counted)
    return counted
  }
  const count = (node: Node): number => {
    const { name, domain } = variables[diagram.level(node)] as { readonly name: string; readonly domain: Domain }
    const branches = diagram.branches(node)
    if (!Object.hasOwn(readings, name)) return branches.reduce((most, branch) => Math.max(most, ways(branch)), 0)
    const values = Object.keys(readings[name]?.values ?? {})
    return values.reduce((sum, value) => sum + ways(branches[cellOf(domain, value)] as Node), 0)
  }
  return ways
}
