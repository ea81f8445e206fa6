import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDiagram, type Diagram, type Node } from '../../src/diagram/diagram.ts'
import { reachOf, restrict, truthOf } from '../../src/diagram/restrict.ts'
import { mulberry32 } from '../bench/mulberry32.ts'
import { diagrams, everyCombination, possibilities, sizes, walk } from './support.ts'

describe('restrict and truthOf', () => {
  it('tell whether true, false or both are left among the combinations that are still possible', () => {
    fc.assert(
      fc.property(diagrams, possibilities, ({ diagram, roots }, possible) => {
        const left = everyCombination.filter((cells) => cells.every((cell, level) => possible[level]?.includes(cell)))
        for (const root of roots) {
          const answers = new Set(left.map((cells) => walk(diagram, root, cells)))
          const truth = answers.size > 1 ? 'unknown' : String([...answers][0])
          expect(restrict(diagram, root, (level) => possible[level] ?? []).truth).toBe(truth)
          expect(truthOf(diagram, root, (level) => possible[level] ?? [])).toBe(truth)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('truthOf', () => {
  it('collects every variable that is asked for on the way from the root, whatever it comes to', () => {
    fc.assert(
      fc.property(diagrams, possibilities, ({ diagram, roots }, possible) => {
        const left = everyCombination.filter((cells) => cells.every((cell, level) => possible[level]?.includes(cell)))
        for (const root of roots) {
          const asked = new Set(left.flatMap((cells) => levelsAsked(diagram, root, cells)))
          const reached = new Set<number>()
          const truth = truthOf(diagram, root, (level) => possible[level] ?? [], reached)
          expect(truth).toBe(truthOf(diagram, root, (level) => possible[level] ?? []))
          expect([...reached].sort()).toEqual([...asked].sort())
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('isOpenOnlyAt', () => {
  it('tells whether all variables with several cells that are asked for are some of them, and visits each node once for that', () => {
    fc.assert(
      fc.property(diagrams, possibilities, fc.tuple(...sizes.map(() => fc.boolean())), ({ diagram, roots }, possible, levels) => {
        const left = everyCombination.filter((cells) => cells.every((cell, level) => possible[level]?.includes(cell)))
        const isOpen = (level: number) => (possible[level]?.length ?? 0) > 1
        for (const root of roots) {
          const open = new Set(left.flatMap((cells) => levelsAsked(diagram, root, cells).filter(isOpen)))
          const visits = { nodes: 0 }
          const cellsAt = (level: number) => {
            const cells = possible[level]
            if (cells === undefined) throw new RangeError(`there is no level ${level}`)
            return cells
          }
          const reach = reachOf(diagram, cellsAt, visits)
          expect(reach.isOpenOnlyAt(root, levels)).toBe([...open].every((level) => levels[level]))
          expect(visits.nodes).toBeLessThanOrEqual(nodesFrom(diagram, root, isOpen).size)
          expect(visits.nodes > 0).toBe(open.size > 0)
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** The nodes of a diagram that test some levels. */
function nodesFrom(diagram: Diagram, root: Node, ofLevel: (level: number) => boolean, found = new Set<Node>()): ReadonlySet<Node> {
  if (root < 2) return found
  if (ofLevel(diagram.level(root))) found.add(root)
  for (const node of diagram.branches(root)) nodesFrom(diagram, node, ofLevel, found)
  return found
}

describe('restrict', () => {
  it('leaves exactly the variables in which alone two possible combinations can differ and disagree', () => {
    fc.assert(
      fc.property(diagrams, possibilities, ({ diagram, roots }, possible) => {
        const left = everyCombination.filter((cells) => cells.every((cell, level) => possible[level]?.includes(cell)))
        for (const root of roots) {
          const matters = sizes.flatMap((_, level) => {
            const answers = new Map<string, Set<boolean>>()
            for (const cells of left) {
              const others = cells.filter((__, at) => at !== level).join()
              answers.set(others, (answers.get(others) ?? new Set()).add(walk(diagram, root, cells)))
            }
            return [...answers.values()].some((set) => set.size > 1) ? [level] : []
          })
          expect(restrict(diagram, root, (level) => possible[level] ?? []).support).toEqual(matters)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves all that is tested where everything is possible, of thousands of nodes that share theirs, too', () => {
    const levels = 16
    const diagram = createDiagram(new Array<number>(levels).fill(2))
    const random = mulberry32(1)
    const literal = () => diagram.literal(Math.floor(random() * levels), random() < 0.5 ? [false, true] : [true, false])
    const reach = reachOf(diagram, () => [0, 1])
    for (let made = 0, node = 0; made < 300; made++) {
      const [one, other] = [diagram.and(literal(), literal()), diagram.and(literal(), literal())]
      node = made % 12 === 0 ? one : diagram.or(diagram.and(node, diagram.not(one)), diagram.and(diagram.not(node), other))
      const tested = new Set<number>()
      truthOf(diagram, node, () => [0, 1], tested)
      expect(reach.restrict(node).support).toEqual([...tested].sort((a, b) => a - b))
    }
    expect(diagram.count()).toBeGreaterThan(4_000)
  })

  it('drops a variable whose possible cells all lead to the same, though others of its cells do not', () => {
    const diagram = createDiagram([3, 2])
    const second = diagram.literal(1, [false, true])
    const root = diagram.or(diagram.literal(0, [false, false, true]), second)
    expect(restrict(diagram, root, (level) => (level === 0 ? [0, 1] : [0, 1]))).toEqual({ truth: 'unknown', support: [1] })
    expect(restrict(diagram, root, () => [0, 1])).toEqual(restrict(diagram, second, () => [0, 1]))
  })
})

/** The levels that are tested from a node on, for one cell a variable. */
function levelsAsked(diagram: Diagram, root: Node, cells: readonly number[]): readonly number[] {
  if (root <= 1) return []
  const level = diagram.level(root)
  return [level, ...levelsAsked(diagram, diagram.branches(root)[cells[level] as number] as Node, cells)]
}
