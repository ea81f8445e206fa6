import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/diagram/compile.ts'
import { createDiagram, type Node } from '../../../src/diagram/diagram.ts'
import { prepareCase } from '../../../src/engine/case.ts'
import { verdictsOf } from '../../../src/engine/verdicts.ts'
import type { Condition } from '../../../src/model/condition.ts'
import type { RulesetVersion } from '../../../src/model/version.ts'
import { type Asking, askingFor } from '../../../src/reasons/interview/asking.ts'
import { type Optimum, optimumOf } from '../../../src/reasons/interview/optimum.ts'
import { asked, emptyVersion } from '../../support/arbitrary-version.ts'

/** What is asked about: a function of variables with some cells each, told by paths that all have to be answered. */
interface Table {
  readonly sizes: readonly number[]
  readonly behind: readonly (readonly number[])[]
  readonly weights: readonly number[]
  /** Whether it is so, by the cells of the variables. */
  readonly isSo: (cells: readonly number[]) => boolean
}

const tables: fc.Arbitrary<Table> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 4 }),
    weights: fc.array(fc.constantFrom(1, 2, 4), { minLength: 4, maxLength: 4 }),
    bits: fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
  })
  .chain(({ sizes, weights, bits }) =>
    fc
      .array(fc.subarray([0, 1, 2, 3], { maxLength: 2 }), { minLength: sizes.length, maxLength: sizes.length })
      .map((behind) => ({ sizes, behind, weights, isSo: (cells) => bits[cells.reduce((at, cell) => at * 3 + cell, 0)] === true })),
  )

describe('the least that asking costs', () => {
  it('is what the best of all ways costs, tried one by one', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { worst, expected } = bestOf(table)
        const found = optimumOf(askingOf(table))
        expect({ ...found, expected: found.expected.toFixed(9) }).toEqual({ worst, expected: expected.toFixed(9), exact: true })
      }),
      { numRuns: 400 },
    )
  })

  it('is never more than that where too much would have to be gone through, and says that it is a bound', () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 6 }), (table, limit) => {
        const best = bestOf(table)
        const bound = optimumOf(askingOf(table), limit)
        expect(bound.worst).toBeLessThanOrEqual(best.worst)
        expect(bound.expected).toBeLessThanOrEqual(best.expected + 1e-9)
        if (bound.exact) expect(bound.worst).toBe(best.worst)
        if (limit === 0) expect(bound.exact).toBe(best.worst === 0)
      }),
      { numRuns: 400 },
    )
  })

  const of = (count: number, isSo: Table['isSo'], weights = Array.from({ length: count }, () => 1)): Optimum =>
    optimumOf(askingOf({ sizes: weights.map(() => 2), behind: weights.map((_, index) => [index]), weights, isSo }))

  it.each([
    ['nothing where it is decided', of(2, () => true), 0, 0],
    ['one question where all hangs on one', of(3, ([a]) => a === 1), 1, 1],
    ['of two that both have to be so, the second half the time', of(2, (cells) => cells.every((cell) => cell === 1)), 2, 1.5],
    ['of four of which one is enough: 1 + 1/2 + 1/4 + 1/8', of(4, (cells) => cells.includes(1)), 4, 1.875],
    ['all of them where it is whether they are odd', of(3, (cells) => cells.reduce((sum, cell) => sum + cell, 0) % 2 === 1), 3, 3],
    ['two of three that choose which of the others counts', of(3, ([which, one, other]) => (which === 1 ? one : other) === 1), 2, 2],
    ['of the majority of three: 2, and the third half the time', of(3, (cells) => cells.filter((cell) => cell === 1).length > 1), 3, 2.5],
    ['the cheap one first: 1, then 4 half the time', of(2, (cells) => cells.every((cell) => cell === 1), [4, 1]), 5, 3],
  ])('is %s', (_, found, worst, expected) => {
    expect(found).toEqual({ worst, expected, exact: true })
  })

  it('is both answers where a variable is told by two, and one where two variables are told by it', () => {
    const isSo = (cells: readonly number[]) => cells.every((cell) => cell === 1)
    expect(optimumOf(askingOf({ sizes: [2], behind: [[0, 1]], weights: [1, 2], isSo }))).toEqual({ worst: 3, expected: 3, exact: true })
    expect(optimumOf(askingOf({ sizes: [2, 3], behind: [[0], [0]], weights: [2], isSo }))).toEqual({ worst: 2, expected: 2, exact: true })
    // Nobody can be asked for the second variable.
    expect(optimumOf(askingOf({ sizes: [2, 2], behind: [[0], []], weights: [1], isSo }))).toEqual({ worst: 1, expected: 1, exact: true })
  })
})

describe('what is asked about an outcome', () => {
  const text = { en: '?', zh: '？' }
  const so = (fact: string): Condition => ({ fact, operator: 'equal', value: true })
  const version = {
    ...emptyVersion,
    facts: {
      student: { ...asked({ type: 'boolean' }), effort: 'by-heart' },
      insured: { ...asked({ type: 'boolean' }), effort: 'ask-an-office' },
      children: asked({ type: 'integer', minimum: 0, maximum: 9 }),
    },
    outcomes: { fee: { kind: 'fee', modality: 'is', title: text } },
    rules: [
      {
        id: 'fee',
        title: text,
        cites: ['act'],
        when: { any: [{ all: [so('student'), so('insured')] }, { fact: 'children', operator: 'greaterThanInclusive', value: 3 }] },
        then: { outcome: 'fee' },
      },
    ],
  } as unknown as RulesetVersion

  function askingWith(facts: object, chances?: (level: number, cell: number) => number): Asking {
    const compiled = compile(version)
    const [verdict] = verdictsOf(compiled, prepareCase(version, facts, { asOf: '2026-11-21' }))
    if (verdict === undefined) throw new Error('there is one outcome')
    return askingFor(compiled, verdict, chances)
  }

  it('hangs on the facts that are open, each with what it costs', () => {
    const { paths, weights } = askingWith({})
    expect(paths.map((path, index) => [path, weights[index]]).sort()).toEqual([
      ['children', 2],
      ['insured', 4],
      ['student', 1],
    ])
    expect(askingWith({ student: false }).paths).toEqual(['children'])
  })

  it('costs least when what is cheap and decides much comes first', () => {
    // Children (2), half the time student (1), half of that the insurance (4); or student, then children or the insurance.
    expect(optimumOf(askingWith({}))).toEqual({ worst: 7, expected: 3.5, exact: true })
    expect(optimumOf(askingWith({ student: true }))).toEqual({ worst: 6, expected: 4, exact: true })
    expect(optimumOf(askingWith({ children: 3 }))).toEqual({ worst: 0, expected: 0, exact: true })
  })

  it('is weighed by how likely answers are', () => {
    const { variables } = compile(version)
    const many = (level: number, cell: number) => (variables[level]?.name === 'children' ? [3, 1][cell] : 1) as number
    // 2 + 3/4 × (1 + 1/2 × 4)
    expect(optimumOf(askingWith({}, many)).expected).toBe(4.25)
  })
})

function askingOf({ sizes, behind, weights, isSo }: Table): Asking {
  const diagram = createDiagram(sizes)
  const lies = (level: number, cell: number) =>
    diagram.literal(
      level,
      Array.from({ length: sizes[level] as number }, (_, other) => other === cell),
    )
  const build = (cells: readonly number[]): Node =>
    cells.length === sizes.length
      ? Number(isSo(cells))
      : Array.from({ length: sizes[cells.length] as number }).reduce<Node>(
          (sum, _, cell) => diagram.or(sum, diagram.and(lies(cells.length, cell), build([...cells, cell]))),
          0,
        )
  const chances = sizes.map((size) => Array.from({ length: size }, () => 1 / size))
  return { diagram, root: build([]), behind, chances, paths: weights.map((_, path) => `path${path}`), weights }
}

/** Tries every way to ask: whichever is asked first, and after each of its answers every way to go on. */
function bestOf({ sizes, behind, weights, isSo }: Table): Omit<Optimum, 'exact'> {
  const every = sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((cells) => Array.from({ length: size }, (_, cell) => [...cells, cell])),
    [[]],
  )
  return from([], every)

  function from(answered: readonly number[], possible: readonly (readonly number[])[]): Omit<Optimum, 'exact'> {
    const isKnown = (level: number) => behind[level]?.every((path) => answered.includes(path)) === true && behind[level]?.length !== 0
    const isOpen = sizes.some((_, level) => behind[level]?.length !== 0 && !isKnown(level) && matters(level, possible))
    if (!isOpen) return { worst: 0, expected: 0 }
    const ways = weights.flatMap((weight, path) => {
      if (answered.includes(path)) return []
      const now = [...answered, path]
      const groups = new Map<string, (readonly number[])[]>()
      for (const cells of possible) {
        const told = cells
          .map((cell, level) => (behind[level]?.length !== 0 && behind[level]?.every((one) => now.includes(one)) ? cell : '?'))
          .join()
        groups.set(told, [...(groups.get(told) ?? []), cells])
      }
      const costs = [...groups.values()].map((group) => ({ ...from(now, group), share: group.length / possible.length }))
      return {
        worst: weight + Math.max(...costs.map(({ worst }) => worst)),
        expected: weight + costs.reduce((sum, { expected, share }) => sum + expected * share, 0),
      }
    })
    return { worst: Math.min(...ways.map(({ worst }) => worst)), expected: Math.min(...ways.map(({ expected }) => expected)) }
  }

  /** Whether two possible cases that differ in one variable alone are not the same. */
  function matters(level: number, possible: readonly (readonly number[])[]): boolean {
    return possible.some((one) =>
      possible.some((other) => isSo(one) !== isSo(other) && one.every((cell, at) => at === level || cell === other[at])),
    )
  }
}
