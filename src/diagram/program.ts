import type { Diagram, Node } from './diagram.ts'
import { type Path, pathsTo } from './paths.ts'

/**
 * Diagrams laid out in one run of whole numbers, to be asked very often about complete facts.
 *
 * `memory` begins with one entry a variable, for the row of the cell that it lies in; rows and steps follow. Whoever writes those entries may
 * append data of their own, and then keeps all of it in one `Int32Array`, which is what makes it quick.
 */
export interface Program {
  /** The levels that some diagram tests: entry `i` of the memory belongs to the variable at `levels[i]`. */
  readonly levels: readonly number[]
  /** By entry, the row of each cell: its address in the memory or, in a `single` program, the vector that is all of the row. No row is negative. */
  readonly rows: readonly (readonly number[])[]
  /** Whether one vector says all: then nobody has to write entries, and the rows at hand combined by `and` are passed on instead. */
  readonly single: boolean
  readonly memory: number[]
  /** Where the steps of {@link runProgram} begin and end. */
  readonly start: number
  readonly end: number
}

/** How many ways through diagrams one vector of bits stands for: the sign is left out. */
const bits = 31

/** The vector that allows every way. */
export const allWays = 2 ** bits - 1

/** The ways that share one vector of bits, and whose they are. */
interface Word {
  readonly paths: Path[]
  /** `reversed`: the ways are those to false, of which there were fewer. */
  readonly roots: { readonly index: number; readonly mask: number; readonly reversed: 0 | 1 }[]
}

/**
 * Turns diagrams into vectors of bits.
 *
 * Each way to true through a diagram is one bit. The row of a cell says which ways allow it, so that the rows of the cells at hand, combined
 * by `and`, leave the ways that are taken: 31 of them in one step, without a branch that depends on the facts. A diagram with more than 31
 * ways both to true and to false is walked node by node instead.
 *
 * @see Lakshman, Stiliadis, High-speed policy-based packet forwarding using efficient multi-dimensional range matching (1998)
 *
 * @param roots - The diagrams, in the order of their verdicts.
 * @param fixed - The cell of a variable that is the same in every run; nothing for the others.
 */
export function createProgram(diagram: Diagram, roots: readonly Node[], fixed: (level: number) => number | undefined): Program {
  const words: Word[] = []
  const walked: number[] = []
  roots.forEach((root, index) => {
    const toTrue = pathsTo(diagram, root, 1, bits, fixed)
    const toFalse = pathsTo(diagram, root, 0, toTrue?.length ?? bits, fixed)
    const paths = toFalse !== undefined && toFalse.length < (toTrue?.length ?? bits + 1) ? toFalse : toTrue
    if (paths === undefined) walked.push(index)
    else place(words, index, paths, paths === toTrue ? 0 : 1)
  })
  const nodes = nodesOf(
    diagram,
    walked.map((index) => roots[index]!),
    fixed,
  )
  const tested = [...words.flatMap(({ paths }) => paths.flatMap((path) => [...path.keys()])), ...nodes.map((node) => diagram.level(node))]
  const levels = [...new Set(tested)].sort((a, b) => a - b)
  const single = words.length === 1 && walked.length === 0
  const memory = levels.map(() => 0)
  const rows = levels.map((level) =>
    Array.from({ length: diagram.sizes[level]! }, (_, cell) => {
      const vectors = words.map((word) => vectorOf(word, level, cell))
      return single ? vectors[0]! : memory.push(cell, ...vectors) - vectors.length - 1
    }),
  )

  const addressOf = placeNodes(diagram, nodes, memory, fixed, (level) => levels.indexOf(level))
  const start = memory.push(words.length) - 1
  for (const { paths, roots } of words) {
    const tests = single ? [] : [...new Set(paths.flatMap((path) => [...path.keys()]))].map((level) => levels.indexOf(level))
    memory.push(tests.length, roots.length, ...tests, ...roots.flatMap(({ index, mask, reversed }) => [index, mask, reversed]))
  }
  for (const index of walked) memory.push(index, addressOf(roots[index]!))
  return { levels, rows, single, memory, start, end: memory.length }
}

/**
 * Decides every diagram of a program: writes 1 for each that is true, 0 for each that is false.
 *
 * @param memory - The program's, with an entry written for each variable unless it is `single`.
 * @param row - The rows of a `single` program combined; without effect on others.
 */
export function runProgram(
  memory: Int32Array,
  { single, start, end }: Pick<Program, 'single' | 'start' | 'end'>,
  row: number,
  verdicts: Uint8Array,
): void {
  const words = memory[start]!
  let at = start + 1
  for (let word = 1; word <= words; word++) {
    const roots = at + 2 + memory[at]!
    const next = roots + 3 * memory[at + 1]!
    let taken = single ? row : allWays
    for (let step = at + 2; step < roots; step++) taken &= memory[memory[memory[step]!]! + word]!
    for (let step = roots; step < next; step += 3) {
      const left = taken & memory[step + 1]!
      // 1 where any bit is left, 0 where none is.
      verdicts[memory[step]!] = ((left | (0 - left)) >>> 31) ^ memory[step + 2]!
    }
    at = next
  }
  for (; at < end; at += 2) {
    let node = memory[at + 1]!
    while (node >= 0) node = memory[node + 1 + memory[memory[memory[node]!]!]!]!
    verdicts[memory[at]!] = -1 - node
  }
}

/** Gives the ways of one diagram bits of the first word that has room for all of them. */
function place(words: Word[], index: number, paths: readonly Path[], reversed: 0 | 1): void {
  const roomy = words.find((word) => word.paths.length + paths.length <= bits)
  const word: Word = roomy ?? { paths: [], roots: [] }
  if (roomy === undefined) words.push(word)
  const mask = paths.reduce((sum, _, number) => sum | (1 << (word.paths.length + number)), 0)
  word.paths.push(...paths)
  word.roots.push({ index, mask, reversed })
}

/** The ways of a word that a cell allows, one bit each. */
function vectorOf({ paths }: Word, level: number, cell: number): number {
  return paths.reduce((vector, path, bit) => ((path.get(level)?.includes(cell) ?? true) ? vector | (1 << bit) : vector), 0)
}

/** The nodes that are met on some way from the roots. */
function nodesOf(diagram: Diagram, roots: readonly Node[], fixed: (level: number) => number | undefined): readonly Node[] {
  const met = new Set<Node>()
  const visit = (from: Node) => {
    const node = follow(diagram, from, fixed)
    if (node < 2 || met.has(node)) return
    met.add(node)
    diagram.branches(node).forEach(visit)
  }
  roots.forEach(visit)
  return [...met]
}

/**
 * Appends nodes as [entry of the variable, next node a cell…], where -1 is false and -2 is true.
 *
 * @returns The address of any of them.
 */
function placeNodes(
  diagram: Diagram,
  nodes: readonly Node[],
  memory: number[],
  fixed: (level: number) => number | undefined,
  slotOf: (level: number) => number,
): (node: Node) => number {
  const addresses = new Map<Node, number>()
  const addressOf = (from: Node) => {
    const node = follow(diagram, from, fixed)
    return node < 2 ? -1 - node : addresses.get(node)!
  }
  let size = memory.length
  for (const node of nodes) {
    addresses.set(node, size)
    size += 1 + diagram.branches(node).length
  }
  for (const node of nodes) memory.push(slotOf(diagram.level(node)), ...diagram.branches(node).map(addressOf))
  return addressOf
}

/** Passes over variables that are the same in every run. */
function follow(diagram: Diagram, node: Node, fixed: (level: number) => number | undefined): Node {
  const only = node < 2 ? undefined : fixed(diagram.level(node))
  return only === undefined ? node : follow(diagram, diagram.branches(node)[only]!, fixed)
}
