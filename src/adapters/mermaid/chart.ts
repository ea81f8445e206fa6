import type { Compiled, CompiledOutcome } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import type { Modality } from '../../model/outcome.ts'

/** How the way through a chart ends: the outcome applies and binds so, it does not apply, or the case is outside the scope of the version. */
export type End = Modality | 'does-not-apply' | 'outside'

/** A test of one variable, with where each of its cells leads. */
export interface Test {
  readonly level: number
  readonly branches: readonly Step[]
}

export type Step = End | Test

/**
 * Puts the diagrams of an outcome together: one for each way in which it binds, and that of the scope. Steps that lead to the same are the
 * same object, and no test is made whose answer does not matter. Of a record, that it exists is taken for granted.
 */
export function chartOf({ variables, diagram, outside }: Compiled, { binding }: Pick<CompiledOutcome, 'binding'>): Step {
  const existing = new Map(variables.flatMap(({ exists }, level) => (exists ? [[level, 1] as const] : [])))
  const beyond = outside.reduce<Node>((any, one) => diagram.or(any, one), 0)
  const within = diagram.not(beyond)
  const made = new Map<string, Step>()
  const unique = new Map<string, Test>()
  const numbers = new Map<Step, number>()

  const numberOf = (step: Step): number => {
    const number = numbers.get(step) ?? numbers.size
    numbers.set(step, number)
    return number
  }

  function stepOf(nodes: readonly Node[]): Step {
    const key = nodes.join()
    const known = made.get(key)
    if (known !== undefined) return known
    const step = endOf(nodes) ?? testOf(nodes)
    made.set(key, step)
    return step
  }

  /** The strongest way in which it binds, once every stronger one is ruled out. */
  function endOf(nodes: readonly Node[]): End | undefined {
    const first = nodes.findIndex((node) => node !== 0)
    if (first < 0) return 'does-not-apply'
    if (nodes[first] !== 1) return undefined
    return first === 0 ? 'outside' : binding[first - 1]?.modality
  }

  function testOf(nodes: readonly Node[]): Step {
    const level = Math.min(...nodes.map(diagram.level))
    const branches = Array.from({ length: diagram.sizes[level] as number }, (_, cell) =>
      stepOf(nodes.map((node) => (diagram.level(node) === level ? (diagram.branches(node)[cell] as Node) : node))),
    )
    const [first] = branches
    if (first !== undefined && branches.every((branch) => branch === first)) return first
    const key = `${level}:${branches.map(numberOf).join()}`
    const test = unique.get(key) ?? { level, branches }
    unique.set(key, test)
    return test
  }

  return stepOf([beyond, ...binding.map(({ applies }) => diagram.fix(diagram.and(within, applies), existing))])
}
