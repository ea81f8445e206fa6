import { InvalidFactsError } from '../errors.ts'
import type { Truth } from '../logic/truth.ts'
import type { Diagram, Node } from './diagram.ts'

/** The cells in which a variable can lie, by level; asked only for variables that a diagram reaches, never empty. */
export type Possible = (level: number) => readonly number[]

/** A diagram narrowed to the cells that are still possible, and reduced again. */
export interface Restricted {
  /** Whether only true, only false, or both can still be reached. */
  readonly truth: Truth
  /** The variables left, by level, in order: exactly those whose answer can still matter. */
  readonly support: readonly number[]
}

/** What can still be reached where variables lie in some cells: what was found of a node is known wherever nodes share it. */
export interface Reach {
  /** `'unknown'` when both true and false can be reached; without working out what that depends on. */
  truthOf(root: Node): Truth
  restrict(root: Node): Restricted
  /**
   * Whether every variable that lies in several cells on the ways from a node is one of those given, by level: then it hangs on nothing else.
   * Where it is not, it may still hang on nothing else, which only `restrict` tells.
   */
  isOpenOnlyAt(root: Node, levels: readonly boolean[]): boolean
  /** The reach of other cells, counted with this one. */
  given(possible: Possible): Reach
  /** Counts a node that is visited for the same case in another manner. */
  count(): void
}

/** How many nodes have been visited for one case. */
export interface Visits {
  nodes: number
}

/** The most nodes that may be visited for one case, from all of its subjects, and for all that is asked of them. */
export const mostVisits = 1_000_000

/**
 * Makes the reach of one set of possible cells, which stays the same.
 *
 * @param visits - Counted on; of a case each reach counts with the others.
 */
export function reachOf(diagram: Diagram, possible: Possible, visits: Visits = { nodes: 0 }): Reach {
  let reduce: ((root: Node) => Restricted) | undefined
  // 1: false can be reached; 2: true can; 3: both.
  let memo: Map<Node, number> | undefined
  let known: Map<Node, Restricted> | undefined

  function visit(start: Node): number {
    let node = start
    while (node > 1) {
      const cells = possible(diagram.level(node))
      if (cells.length > 1) return branch(node, cells)
      node = diagram.branches(node)[cells[0] as number] as Node
    }
    return node + 1
  }

  function branch(node: Node, cells: readonly number[]): number {
    memo ??= new Map()
    const found = memo.get(node)
    if (found !== undefined) return found
    count(visits)
    const branches = diagram.branches(node)
    let result = 0
    for (const cell of cells) {
      result |= visit(branches[cell] as Node)
      if (result === 3) break
    }
    memo.set(node, result)
    return result
  }

  function isOpenOnlyAt(root: Node, levels: readonly boolean[], passed: Set<Node>): boolean {
    for (let node = root; node > 1; ) {
      const level = diagram.level(node)
      const cells = possible(level)
      const branches = diagram.branches(node)
      if (cells.length > 1) {
        if (passed.has(node)) return true
        passed.add(node)
        count(visits)
        return levels[level] === true && cells.every((cell) => isOpenOnlyAt(branches[cell] as Node, levels, passed))
      }
      node = branches[cells[0] as number] as Node
    }
    return true
  }

  return {
    truthOf: (root) => truths[visit(root)] as Truth,
    restrict(root) {
      known ??= new Map()
      const found = known.get(root)
      if (found !== undefined) return found
      reduce ??= reducer(diagram, possible, visits, (node) => memo?.get(node))
      const restricted = reduce(root)
      known.set(root, restricted)
      return restricted
    },
    isOpenOnlyAt: (root, levels) => isOpenOnlyAt(root, levels, new Set()),
    given: (other) => reachOf(diagram, other, visits),
    count: () => count(visits),
  }
}

/** Counts a visit. */
function count(visits: Visits): void {
  visits.nodes += 1
  if (visits.nodes > mostVisits) throw tooManyVisits()
}

function tooManyVisits(): InvalidFactsError {
  const text = {
    en: `what the ruleset asks of all these countries, places and records takes more than ${mostVisits} steps: write fewer entries at a time, or tell more of what it asks for`,
    zh: `就这些国家、地点与记录适用本规则须超过 ${mostVisits} 步：请减少条目后分次查询，或补充更多已知事实`,
  }
  return new InvalidFactsError([{ path: '', message: text.en, text }])
}

const surelyFalse: Restricted = { truth: 'false', support: [] }
const surelyTrue: Restricted = { truth: 'true', support: [] }

const truths: readonly (Truth | undefined)[] = [undefined, 'false', 'true', 'unknown']

/**
 * Tells what can still be reached from a node, without working out what it depends on.
 *
 * @param reached - Where given, collects every level that can be reached.
 *
 * @returns `'unknown'` when both true and false can be reached.
 */
export function truthOf(diagram: Diagram, root: Node, possible: Possible, reached?: Set<number>): Truth {
  if (reached === undefined) return reachOf(diagram, possible).truthOf(root)
  let visited: Set<Node> | undefined
  // 1: false can be reached; 2: true can; 3: both.
  let ends = 0
  const visit = (start: Node): void => {
    let node = start
    while (node > 1) {
      const level = diagram.level(node)
      reached.add(level)
      const branches = diagram.branches(node)
      const cells = possible(level)
      if (cells.length > 1) {
        visited ??= new Set()
        if (visited.has(node)) return
        visited.add(node)
        for (const cell of cells) visit(branches[cell] as Node)
        return
      }
      node = branches[cells[0] as number] as Node
    }
    ends |= node + 1
  }
  visit(root)
  return truths[ends] as Truth
}

/** Restricts a diagram to the cells that are still possible. */
export function restrict(diagram: Diagram, root: Node, possible: Possible): Restricted {
  return reachOf(diagram, possible).restrict(root)
}

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
function reducer(
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
