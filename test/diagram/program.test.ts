import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDiagram, type Diagram, type Node } from '../../src/diagram/diagram.ts'
import { allWays, createProgram, type Program, runProgram } from '../../src/diagram/program.ts'
import { diagrams, everyCombination, walk } from './support.ts'

const free = () => undefined

describe('runProgram', () => {
  it('decides as walking through each diagram does, for every combination of cells', () => {
    fc.assert(
      fc.property(diagrams, ({ diagram, roots }) => {
        const program = createProgram(diagram, roots, free)
        expect(everyCombination.map((cells) => decide(program, roots, cells))).toEqual(
          everyCombination.map((cells) => walked(diagram, roots, cells)),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('decides as walking does where some variables are fixed, and does not name those', () => {
    const levels = fc.subarray([0, 1, 2, 3])
    fc.assert(
      fc.property(diagrams, levels, fc.constantFrom(...everyCombination), ({ diagram, roots }, fixedLevels, fixedCells) => {
        const program = createProgram(diagram, roots, (level) => (fixedLevels.includes(level) ? fixedCells[level] : undefined))
        expect(program.levels.filter((level) => fixedLevels.includes(level))).toEqual([])
        const combinations = everyCombination.filter((cells) => fixedLevels.every((level) => cells[level] === fixedCells[level]))
        expect(combinations.map((cells) => decide(program, roots, cells))).toEqual(
          combinations.map((cells) => walked(diagram, roots, cells)),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('walks diagrams that have too many ways beside those that have not', () => {
    const diagram = createDiagram(new Array<number>(8).fill(2))
    const tests = Array.from({ length: 8 }, (_, level) => diagram.literal(level, [false, true]))
    const odd = tests.reduce((node, test) => diagram.or(diagram.and(node, diagram.not(test)), diagram.and(diagram.not(node), test)))
    const roots = [tests[3], odd, diagram.not(odd), 1, 0, diagram.and(tests[0] as Node, tests[7] as Node)] as Node[]
    const program = createProgram(diagram, roots, free)
    expect(program.single).toBe(false)
    for (let combination = 0; combination < 256; combination++) {
      const cells = Array.from({ length: 8 }, (_, level) => (combination >> level) & 1)
      expect(decide(program, roots, cells)).toEqual(walked(diagram, roots, cells))
    }
  })

  it('fills a vector to its last bit, and begins another', () => {
    const diagram = createDiagram([40])
    const oneCell = (cell: number) =>
      diagram.literal(
        0,
        Array.from({ length: 40 }, (_, index) => index === cell),
      )
    for (const count of [31, 32]) {
      const roots = Array.from({ length: count }, (_, cell) => oneCell(cell))
      const program = createProgram(diagram, roots, free)
      expect(program.single).toBe(count === 31)
      for (let cell = 0; cell < 40; cell++) expect(decide(program, roots, [cell])).toEqual(walked(diagram, roots, [cell]))
    }
  })
})

/** Runs a program as its users do: with an entry a variable, or with all rows combined. */
function decide(program: Program, roots: readonly Node[], cells: readonly number[]): readonly number[] {
  const rows = program.levels.map((level, entry) => program.rows[entry]?.[cells[level] as number] as number)
  if (rows.some((row) => row < 0)) throw new Error('a row is negative')
  const memory = Int32Array.from(program.memory)
  if (!program.single) memory.set(rows)
  const verdicts = new Uint8Array(roots.length).fill(7)
  runProgram(
    memory,
    program,
    rows.reduce((all, row) => all & row, allWays),
    verdicts,
  )
  return [...verdicts]
}

function walked(diagram: Diagram, roots: readonly Node[], cells: readonly number[]): readonly number[] {
  return roots.map((root) => Number(walk(diagram, root, cells)))
}
