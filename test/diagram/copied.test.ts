import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOf } from '../../src/diagram/copied.ts'
import { createDiagram } from '../../src/diagram/diagram.ts'
import { diagrams, everyCombination, walk } from './support.ts'

describe('copyOf', () => {
  it('takes each function as it is, and leaves the diagram that it is taken from as it was', () => {
    fc.assert(
      fc.property(diagrams, ({ diagram, roots }) => {
        const before = diagram.count()
        const copied = copyOf(diagram)
        for (const root of roots) {
          const taken = copied.take(root)
          for (const cells of everyCombination) expect(walk(copied.diagram, taken, cells)).toBe(walk(diagram, root, cells))
          // The same function is the same node there, too.
          expect(copied.take(root)).toBe(taken)
        }
        copied.diagram.not(copied.take(roots[0] as number))
        expect(diagram.count()).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  it('takes a node that several lead to once', () => {
    const many = 20
    const source = createDiagram(Array.from({ length: many }, () => 2))
    let [odd, even]: [number, number] = [0, 1]
    for (let level = many - 1; level >= 0; level--) [odd, even] = [source.test(level, [odd, even]), source.test(level, [even, odd])]
    let asked = 0
    const counted = {
      ...source,
      branches(node: number) {
        asked += 1
        return source.branches(node)
      },
    }
    copyOf(counted).take(odd)
    expect(asked).toBe(2 * many - 1)
  })
})
