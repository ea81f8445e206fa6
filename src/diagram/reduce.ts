import type { Truth } from '../logic/truth.ts'
import type { Diagram, Node } from './diagram.ts'
import { count, type Visits } from './visits.ts'

/** The cells in which a variable can lie, by level; asked only for variables that a diagram reaches, never empty. */
export type Possible = (level: number) => readonly number[]

/** A diagram narrowed to the cells that are still possible, and reduced again. */
export interface Restricted {
  /** Whether only true, only false, or both can still be reached. */
  readonly truth: Truth
  /** The variables left, by level, in order: exactly those whose answer can still matter. */
  readonly support: readonly number[]
}

const surelyFalse: Restricted = { truth: 'false', support: [] }
const surelyTrue: Restricted = { truth: 'true', support: [] }

/** Far more than there are nodes of a diagram. */
const manyNodes = 2 ** 20

/** Of most diagrams, more than there are levels, and restricted nodes: so many of each make a number that needs no more than 31 bits. */
const few = 2 ** 10

/** Tells restricted nodes apart; of two branches by a number, which is found sooner than a text, and soonest where it is small. */
function keyOf(level: number, kids: readonly number[]): string | number {
  if (kids.length !== 2) return `${level}:${kids.join()}`
  const [first = 0, second = 0] = kids
  if (level < few && first < few && second < few) return (level * few + first) * few + second
  return few ** 3 + (level * manyNodes + first) * manyNodes + second
}

/**
 * Makes restricted diagrams that share their nodes, and tells of each what is left to be tested.
 *
 * @param endsOf - What can be reached from a node, where that is known: from where it is one alone, nothing is left to be tested.
 */
export function reducer(
  diagram: Diagram,
  possible: Possible,
  visits: Visits,
  endsOf: (node: Node) => number | undefined,
): (root: Node) => Restricted {
  const unique = new Map<string | number, number>()
  // 1 and 2 stand for false and true.
  const memo = new Map<Node, number>()
  // Of each restricted node, the levels that are left to be tested from there on: a bit each.
  const words = Math.ceil(diagram.sizes.length / bitsOfWord)
  const left: number[] = new Array<number>(3 * words).fill(0)
  let nodes = 3

  function visit(start: Node): number {
    let node = start
    while (node > 1) {
      const cells = possible(diagram.level(node))
      if (cells.length > 1) return test(node, cells)
      node = diagram.branches(node)[cells[0] as number] as Node
    }
    return node + 1
  }

  function test(node: Node, cells: readonly number[]): number {
    const known = memo.get(node)
    if (known !== undefined) return known
    const ends = endsOf(node)
    if (ends !== undefined && ends < 3) return ends
    count(visits)
    const branches = diagram.branches(node)
    const first = visit(branches[cells[0] as number] as Node)
    let kids: number[] | undefined
    for (let index = 1; index < cells.length; index++) {
      const kid = visit(branches[cells[index] as number] as Node)
      if (kids === undefined && kid !== first) kids = new Array<number>(index).fill(first)
      kids?.push(kid)
    }
    // A test whose answer does not matter is no test.
    const result = kids === undefined ? first : shared(diagram.level(node), kids)
    memo.set(node, result)
    return result
  }

  function shared(level: number, kids: readonly number[]): number {
    const key = keyOf(level, kids)
    const known = unique.get(key)
    if (known !== undefined) return known
    const made = nodes
    nodes += 1
    unique.set(key, made)
    for (let word = 0; word < words; word++) {
      let bits = Math.floor(level / bitsOfWord) === word ? 1 << (level % bitsOfWord) : 0
      for (const kid of kids) bits |= left[kid * words + word] as number
      left.push(bits)
    }
    return made
  }

  return (root) => {
    const top = visit(root)
    // What is decided hangs on nothing.
    if (top < 3) return top === 1 ? surelyFalse : surelyTrue
    const support: number[] = []
    for (let word = 0; word < words; word++) {
      for (let bits = left[top * words + word] as number; bits !== 0; bits &= bits - 1) {
        support.push(word * bitsOfWord + bitsOfWord - 1 - Math.clz32(bits & -bits))
      }
    }
    return { truth: 'unknown', support }
  }
}

/** How many bits a number has that is worked with bit by bit. */
const bitsOfWord = 32
