import * as fc from 'fast-check'
import { createDiagram, type Diagram, type Node } from '../../src/diagram/diagram.ts'

/** The cells that each variable of a random diagram has. */
export const sizes: readonly number[] = [2, 3, 2, 4]

/** A diagram with some functions of its cells, made by combining tests at random. */
export const diagrams: fc.Arbitrary<{ readonly diagram: Diagram; readonly roots: readonly Node[] }> = fc
  .array(
    fc.array(
      fc.record({
        level: fc.nat({ max: sizes.length - 1 }),
        holds: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        how: fc.nat({ max: 2 }),
      }),
      { maxLength: 8 },
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((functions) => {
    const diagram = createDiagram(sizes)
    const roots = functions.map((steps) =>
      steps.reduce<Node>(
        (node, { level, holds, how }) => {
          const test = diagram.literal(level, holds.slice(0, sizes[level]))
          return how === 0 ? diagram.and(node, test) : how === 1 ? diagram.or(node, test) : diagram.not(diagram.and(node, test))
        },
        steps.length % 2 === 0 ? 1 : 0,
      ),
    )
    return { diagram, roots }
  })

/** Every combination of one cell a variable. */
export const everyCombination: readonly (readonly number[])[] = sizes.reduce<readonly (readonly number[])[]>(
  (combinations, size) => combinations.flatMap((cells) => Array.from({ length: size }, (_, cell) => [...cells, cell])),
  [[]],
)

/** For each variable the cells that are still possible: some of them, never none. */
export const possibilities: fc.Arbitrary<readonly (readonly number[])[]> = fc.tuple(
  ...sizes.map((size) =>
    fc.subarray(
      Array.from({ length: size }, (_, cell) => cell),
      { minLength: 1 },
    ),
  ),
)

/** Whether a node is true for one cell a variable, by walking from node to node. */
export function walk(diagram: Diagram, root: Node, cells: readonly number[]): boolean {
  let node = root
  while (node > 1) node = diagram.branches(node)[cells[diagram.level(node)] as number] as Node
  return node === 1
}
