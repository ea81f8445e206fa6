import type { Compiled } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { forSome } from '../diagram/for-some.ts'
import { once } from '../logic/once.ts'

/** What is left of a condition once the readings that are open are left out: where it holds under each of them, and where under one at least. */
export interface WhateverReadings {
  readonly every: Node
  readonly some: Node
}

/**
 * Makes the function that leaves the open readings of a version out of its conditions, each once.
 *
 * Going through what is left takes one way where facts are known, and not one for each of the readings. To make it takes as long as to
 * decide some hundred cases.
 *
 * @param pinned - The readings that are chosen.
 *
 * @returns Nothing where no reading is open.
 */
export function whateverReadings(
  { diagram, variables, isReading }: Compiled,
  pinned: Readonly<Record<string, string>>,
): ((root: Node) => WhateverReadings) | undefined {
  const open = new Set(variables.flatMap(({ name }, level) => (isReading[level] === true && !Object.hasOwn(pinned, name) ? [level] : [])))
  if (open.size === 0) return undefined
  const known = new Map<Node, WhateverReadings>()
  const some = (root: Node) => forSome(diagram, root, open)
  const leftOf = (root: Node): WhateverReadings => {
    try {
      return { every: diagram.not(some(diagram.not(root))), some: some(root) }
    } catch (error) {
      // More nodes than there may be: then the condition itself is gone through, which tells the same.
      if (error instanceof RangeError) return { every: root, some: root }
      throw error
    }
  }
  return (root) => once(known, root, () => leftOf(root))
}
