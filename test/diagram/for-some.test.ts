import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDiagram } from '../../src/diagram/diagram.ts'
import { forSome } from '../../src/diagram/for-some.ts'
import { diagrams, everyCombination, sizes, walk } from './support.ts'

const levels = fc.subarray(sizes.map((_, level) => level)).map((some) => new Set(some))

/** For each variable some of its cells. */
const counting = fc.tuple(
  ...sizes.map((size) =>
    fc.subarray(
      Array.from({ length: size }, (_, cell) => cell),
      { minLength: 1 },
    ),
  ),
)

describe('forSome', () => {
  it('is true exactly where, all else being the same, the diagram is true for some cell of each of the levels', () => {
    fc.assert(
      fc.property(diagrams, levels, ({ diagram, roots }, some) => {
        for (const root of roots) {
          const found = forSome(diagram, root, some)
          for (const cells of everyCombination) {
            const alike = everyCombination.filter((others) => others.every((cell, level) => some.has(level) || cell === cells[level]))
            expect(walk(diagram, found, cells)).toBe(alike.some((others) => walk(diagram, root, others)))
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('looks at the given cells of these levels alone', () => {
    fc.assert(
      fc.property(diagrams, levels, counting, ({ diagram, roots }, some, counted) => {
        for (const root of roots) {
          const found = forSome(diagram, root, some, (level) => counted[level] ?? [])
          for (const cells of everyCombination) {
            const alike = everyCombination.filter((others) =>
              others.every((cell, level) => (some.has(level) ? counted[level]?.includes(cell) : cell === cells[level])),
            )
            expect(walk(diagram, found, cells)).toBe(alike.some((others) => walk(diagram, root, others)))
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('visits a node that several lead to once', () => {
    // Whether the number of true variables is odd: two nodes a level, to each of which two lead.
    const many = 24
    const diagram = createDiagram(Array.from({ length: many + 1 }, () => 2))
    let [odd, even]: [number, number] = [0, 1]
    for (let level = many; level > 0; level--) [odd, even] = [diagram.test(level, [odd, even]), diagram.test(level, [even, odd])]
    let asked = 0
    const cells = () => {
      asked += 1
      return [0, 1]
    }
    expect(forSome(diagram, odd, new Set(Array.from({ length: many }, (_, level) => level + 1)), cells)).toBe(1)
    expect(asked).toBe(2 * many - 1)
  })
})
