import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDiagram } from '../../src/diagram/diagram.ts'
import { diagrams, everyCombination, sizes, walk } from './support.ts'

describe('a diagram', () => {
  it('has one node for each function: two are equal exactly when they agree everywhere', () => {
    fc.assert(
      fc.property(diagrams, ({ diagram, roots }) => {
        const functions = roots.map((root) => everyCombination.map((cells) => walk(diagram, root, cells)).join())
        roots.forEach((root, index) => {
          expect(roots.map((other) => other === root)).toEqual(functions.map((other) => other === functions[index]))
        })
      }),
      { numRuns: 200 },
    )
  })

  it('combines functions cell by cell', () => {
    fc.assert(
      fc.property(diagrams, ({ diagram, roots: [a = 0, b = 1] }) => {
        for (const cells of everyCombination) {
          const [inA, inB] = [walk(diagram, a, cells), walk(diagram, b, cells)]
          expect(walk(diagram, diagram.and(a, b), cells)).toBe(inA && inB)
          expect(walk(diagram, diagram.or(a, b), cells)).toBe(inA || inB)
          expect(walk(diagram, diagram.not(a), cells)).toBe(!inA)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('leaves of a function what it is where some variables lie in one cell', () => {
    const fixing = fc.record({
      of: diagrams,
      fixed: fc.subarray(sizes.map((_, level) => level)),
      inCells: fc.constantFrom(...everyCombination),
    })
    fc.assert(
      fc.property(fixing, ({ of: { diagram, roots }, fixed, inCells }) => {
        const [root = 0] = roots
        const left = diagram.fix(root, new Map(fixed.map((level) => [level, inCells[level] as number])))
        // The same function is the same node, also where nothing lies in one cell.
        expect(diagram.fix(root, new Map())).toBe(root)
        for (const cells of everyCombination) {
          const elsewhere = cells.map((cell, level) => (fixed.includes(level) ? (inCells[level] as number) : cell))
          expect(walk(diagram, left, cells)).toBe(walk(diagram, root, elsewhere))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('tests variables in the order of their levels, and none without need', () => {
    fc.assert(
      fc.property(diagrams, ({ diagram }) => {
        for (let node = 2; node < diagram.count(); node++) {
          expect(new Set(diagram.branches(node)).size).toBeGreaterThan(1)
          for (const branch of diagram.branches(node)) expect(diagram.level(branch)).toBeGreaterThan(diagram.level(node))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is false or true at once where a test holds in no cell or in all', () => {
    const diagram = createDiagram(sizes)
    expect(diagram.literal(1, [false, false, false])).toBe(0)
    expect(diagram.literal(1, [true, true, true])).toBe(1)
    expect(diagram.count()).toBe(2)
  })

  it('refuses to grow beyond any use', () => {
    // Which of 18 pairs are alike depends on 18 answers at once when all first ones are asked before all second ones.
    const pairs = 18
    const diagram = createDiagram(new Array<number>(2 * pairs).fill(2))
    const alike = (pair: number) => {
      const [one, other] = [pair, pair + pairs].map((level) => diagram.literal(level, [false, true])) as [number, number]
      return diagram.or(diagram.and(one, other), diagram.and(diagram.not(one), diagram.not(other)))
    }
    const build = () => Array.from({ length: pairs }, (_, pair) => alike(pair)).reduce((node, next) => diagram.and(node, next))
    expect(build).toThrow(new RangeError('the conditions need more than 200000 diagram nodes, or 5000000 branches'))
    expect(diagram.count()).toBe(200_000)
  })

  it('refuses more branches than five million, of however few nodes', () => {
    const cells = 100_000
    const diagram = createDiagram([cells])
    const only = (cell: number) => diagram.literal(0, new Array<boolean>(cells).fill(false).fill(true, cell, cell + 1))
    for (let cell = 0; cell < 50; cell++) expect(only(cell)).toBe(cell + 2)
    // What there is already takes no more of them.
    expect(only(0)).toBe(2)
    expect(() => only(50)).toThrow(RangeError)
  })

  it('says how many cells each variable has, and tests none below false and true', () => {
    const diagram = createDiagram(sizes)
    expect(diagram.sizes).toEqual(sizes)
    for (const end of [0, 1]) expect([diagram.level(end), diagram.branches(end)]).toEqual([sizes.length, []])
  })
})
