import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Compiled } from '../../src/diagram/compile.ts'
import { createDiagram, type Node } from '../../src/diagram/diagram.ts'
import { whateverReadings } from '../../src/engine/whatever-readings.ts'

// Two facts, of two and three cells, with two readings between and behind them.
const names = ['married', 'first', 'children', 'second']
const sizes = [2, 2, 3, 3]
const isReading = [false, true, false, true]

const functions = fc.array(fc.boolean(), { minLength: 36, maxLength: 36 })

/** The diagram that leads from the cells of all variables to what a list says of them. */
function compiledOf(answers: readonly boolean[]): { readonly compiled: Compiled; readonly root: Node } {
  const diagram = createDiagram(sizes)
  const build = (level: number, at: number): Node => {
    const size = sizes[level]
    if (size === undefined) return answers[at] === true ? 1 : 0
    return diagram.test(
      level,
      Array.from({ length: size }, (_, cell) => build(level + 1, at * size + cell)),
    )
  }
  const variables = names.map((name) => ({ name }))
  return { compiled: { diagram, variables, isReading } as unknown as Compiled, root: build(0, 0) }
}

/** Where a diagram leads from some cells. */
function answer({ diagram }: Pick<Compiled, 'diagram'>, root: Node, cells: readonly number[]): boolean {
  let node = root
  while (node > 1) node = diagram.branches(node)[cells[diagram.level(node)] as number] as Node
  return node === 1
}

/** The levels that a diagram tests. */
function tested({ diagram }: Pick<Compiled, 'diagram'>, root: Node): ReadonlySet<number> {
  if (root <= 1) return new Set()
  return new Set([diagram.level(root), ...diagram.branches(root).flatMap((node) => [...tested({ diagram }, node)])])
}

const ways = (pinned: Readonly<Record<string, string>>) =>
  [0, 1].flatMap((first) => [0, 1, 2].map((second) => ({ first, second }))).filter(({ first }) => !('first' in pinned) || first === 0)

describe('whateverReadings', () => {
  it('leaves a condition that holds under every, and one that holds under some of the readings that are open', () => {
    fc.assert(
      fc.property(functions, fc.constantFrom({}, { first: 'chosen' }), (answers, pinned) => {
        const { compiled, root } = compiledOf(answers)
        const before = compiled.diagram.count()
        const whatever = whateverReadings(compiled, pinned)
        const left = whatever?.of(root)
        if (whatever === undefined || left === undefined) throw new Error('a reading is open')
        expect(compiled.diagram.count()).toBe(before)
        expect(whatever.of(root)).toBe(left)
        expect(whateverReadings(compiled, { ...pinned })).toBe(whatever)
        for (const married of [0, 1]) {
          for (const children of [0, 1, 2]) {
            const found = ways(pinned).map(({ first, second }) => answer(compiled, root, [married, first, children, second]))
            const at = (node: Node) => answer(whatever, node, [married, 0, children, 0])
            expect([at(left.every), at(left.some)]).toEqual([!found.includes(false), found.includes(true)])
          }
        }
        for (const node of [left.every, left.some]) {
          expect([...tested(whatever, node)].filter((level) => isReading[level] === true && !(level === 1 && 'first' in pinned))).toEqual(
            [],
          )
        }
      }),
    )
  })

  it('leaves nothing out where no reading is open', () => {
    expect(whateverReadings(compiledOf([]).compiled, { first: 'chosen', second: 'chosen' })).toBeUndefined()
  })

  it('says nothing of a condition of which there would be more nodes than there may be, and hides no other fault', () => {
    const { compiled, root } = compiledOf(Array.from({ length: 36 }, (_, at) => at % 5 === 0))
    const failing = (fault: Error) => {
      const branches = () => {
        throw fault
      }
      return whateverReadings({ ...compiled, diagram: { ...compiled.diagram, branches } }, {})
    }
    const whatever = failing(new RangeError('too many'))
    expect([whatever?.of(root), whatever?.of(root)]).toEqual([undefined, undefined])
    expect(() => failing(new TypeError('no such thing'))?.of(root)).toThrow(TypeError)
  })
})
