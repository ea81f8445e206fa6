import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDiagram } from '../../src/diagram/diagram.ts'
import { type Path, pathsTo } from '../../src/diagram/paths.ts'
import { diagrams, everyCombination, walk } from './support.ts'

const free = () => undefined

describe('pathsTo', () => {
  it('lists ways of which exactly one leads from any combination of cells to where it ends', () => {
    fc.assert(
      fc.property(diagrams, ({ diagram, roots }) => {
        for (const root of roots) {
          const counts = ([1, 0] as const).map((end) => {
            const paths = pathsTo(diagram, root, end, 1000, free) ?? []
            return everyCombination.map((cells) => paths.filter((path) => allows(path, cells)).length)
          })
          const truths = everyCombination.map((cells) => Number(walk(diagram, root, cells)))
          expect(counts).toEqual([truths, truths.map((truth) => 1 - truth)])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('follows the one cell of a fixed variable, and does not speak of it', () => {
    fc.assert(
      fc.property(diagrams, fc.nat({ max: 2 }), ({ diagram, roots }, cell) => {
        const fixed = (level: number) => (level === 1 ? cell : undefined)
        for (const root of roots) {
          const toTrue = pathsTo(diagram, root, 1, 1000, fixed) ?? []
          expect(toTrue.some((path) => path.has(1))).toBe(false)
          const combinations = everyCombination.filter((cells) => cells[1] === cell)
          expect(combinations.map((cells) => toTrue.some((path) => allows(path, cells)))).toEqual(
            combinations.map((cells) => walk(diagram, root, cells)),
          )
        }
      }),
      { numRuns: 100 },
    )
  })

  it('lists as many ways as asked for, and nothing where there are more', () => {
    const diagram = createDiagram([2, 2])
    const either = diagram.or(diagram.literal(0, [false, true]), diagram.literal(1, [false, true]))
    expect(pathsTo(diagram, either, 1, 2, free)).toEqual([
      new Map([
        [0, [0]],
        [1, [1]],
      ]),
      new Map([[0, [1]]]),
    ])
    expect(pathsTo(diagram, either, 1, 1, free)).toBeUndefined()
    expect(pathsTo(diagram, 0, 1, 0, free)).toEqual([])
    expect(pathsTo(diagram, 1, 1, 1, free)).toEqual([new Map()])
    expect(pathsTo(diagram, 1, 1, 0, free)).toBeUndefined()
  })

  it('gives up early where there are far too many ways', () => {
    const diagram = createDiagram(new Array<number>(60).fill(2))
    // True for an odd number of facts: each of 2⁵⁹ combinations is a way of its own.
    const odd = Array.from({ length: 60 }, (_, level) => diagram.literal(level, [false, true])).reduce((node, test) =>
      diagram.or(diagram.and(node, diagram.not(test)), diagram.and(diagram.not(node), test)),
    )
    expect(pathsTo(diagram, odd, 1, 31, free)).toBeUndefined()
  })
})

function allows(path: Path, cells: readonly number[]): boolean {
  return [...path].every(([level, allowed]) => allowed.includes(cells[level] as number))
}
