import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagram, Node } from '../../src/diagram/diagram.ts'
import type { Domain } from '../../src/diagram/domain.ts'
import { waysIn } from '../../src/diagram/readings.ts'
import { diagrams, everyCombination, sizes } from './support.ts'

const valuesOf = (level: number) => Array.from({ length: sizes[level] as number }, (_, cell) => `value${cell}`)

/** Variables of which those at some levels are readings, each value a cell of its own. */
function variablesWith(readings: readonly number[]) {
  const variables = sizes.map((size, level): { readonly name: string; readonly domain: Domain } => {
    const cells = new Map(valuesOf(level).map((value, cell) => [value, cell]))
    return { name: `at${level}`, domain: { kind: 'symbols', size, cells, other: 0, closed: valuesOf(level) } }
  })
  const named = readings.map((level) => [`at${level}`, { values: Object.fromEntries(valuesOf(level).map((value) => [value, {}])) }])
  return { variables, version: { readings: Object.fromEntries(named) } as Parameters<typeof waysIn>[1] }
}

/** How many ways lead from a node to its ends. */
function waysThrough(diagram: Diagram, node: Node): number {
  return node <= 1 ? 1 : diagram.branches(node).reduce((sum, branch) => sum + waysThrough(diagram, branch), 0)
}

describe('the ways in which readings differ', () => {
  it('are as many as lead through what is left once the facts are known, of those facts that leave most', () => {
    const { variables, version } = variablesWith([2, 3])
    fc.assert(
      fc.property(diagrams, ({ diagram, roots }) => {
        const ways = waysIn(diagram, version, variables)
        for (const root of roots) {
          const left = everyCombination.map(([one = 0, other = 0]) =>
            diagram.fix(
              root,
              new Map([
                [0, one],
                [1, other],
              ]),
            ),
          )
          expect(ways(root)).toBe(Math.max(...left.map((node) => waysThrough(diagram, node))))
        }
      }),
    )
  })

  it('are no fewer than those, wherever facts and readings are tested', () => {
    const levels = fc.subarray(sizes.map((_, level) => level))
    fc.assert(
      fc.property(diagrams, levels, ({ diagram, roots }, readings) => {
        const { variables, version } = variablesWith(readings)
        const ways = waysIn(diagram, version, variables)
        for (const root of roots) {
          for (const cells of everyCombination) {
            const known = new Map(cells.flatMap((cell, level) => (readings.includes(level) ? [] : [[level, cell] as const])))
            expect(waysThrough(diagram, diagram.fix(root, known))).toBeLessThanOrEqual(ways(root))
          }
        }
      }),
    )
  })
})
