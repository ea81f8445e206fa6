import type { Compiled } from '../diagram/compile.ts'
import { copyOf } from '../diagram/copied.ts'
import type { Diagram, Node } from '../diagram/diagram.ts'
import { forSome } from '../diagram/for-some.ts'

/** What is left of a condition once the readings that are open are left out: where it holds under each of them, and where under one at least. */
export interface WithoutReadings {
  readonly every: Node
  readonly some: Node
}

/** The conditions of a version without the readings that are open, in a diagram of their own. */
export interface WhateverReadings {
  readonly diagram: Diagram
  /** @returns Nothing where more nodes would be needed than there may be. */
  of(root: Node): WithoutReadings | undefined
}

const known = new WeakMap<Compiled, Map<string, WhateverReadings>>()

/**
 * Leaves the open readings of a version out of its conditions, each when it is first asked for.
 *
 * Going through what is left takes one way where facts are known, and not one for each of the readings. To make it takes as long as to
 * decide some hundred cases.
 *
 * @param pinned - The readings that are chosen.
 *
 * @returns The same for the same readings; nothing where no reading is open.
 */
export function whateverReadings(compiled: Compiled, pinned: Readonly<Record<string, string>>): WhateverReadings | undefined {
  const { variables, isReading } = compiled
  const open = variables.flatMap(({ name }, level) => (isReading[level] === true && !Object.hasOwn(pinned, name) ? [level] : []))
  if (open.length === 0) return undefined
  const own = known.get(compiled) ?? new Map<string, WhateverReadings>()
  known.set(compiled, own)
  const made = own.get(open.join()) ?? leaveOut(compiled.diagram, new Set(open))
  own.set(open.join(), made)
  return made
}

function leaveOut(source: Diagram, open: ReadonlySet<number>): WhateverReadings {
  const { diagram, take } = copyOf(source)
  const left = new Map<Node, WithoutReadings | undefined>()
  const some = (node: Node) => forSome(diagram, node, open)
  const leftOf = (root: Node): WithoutReadings | undefined => {
    try {
      const node = take(root)
      return { every: diagram.not(some(diagram.not(node))), some: some(node) }
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }
  return {
    diagram,
    of(root) {
      if (!left.has(root)) left.set(root, leftOf(root))
      return left.get(root)
    },
  }
}
