import type { Compiled, Variable } from '../diagram/compile.ts'
import type { Node } from '../diagram/diagram.ts'
import { cellOf } from '../diagram/readings.ts'
import type { View } from '../engine/case.ts'
import type { Reading } from '../model/reading.ts'
import type { ReadingResult } from './evaluation.ts'

/** A reading that is chosen first, and where each of its values leads; what is left of a diagram where all else is known. */
interface Choice {
  readonly name: string
  readonly leads: readonly (readonly [value: string, to: number])[]
}

/**
 * Tells where the readings lead that a contested finding hangs on, as its diagram has them: one result for each way through it, with the
 * readings that are asked on that way.
 *
 * @param support - The levels of those readings, and of nothing else.
 */
export function compareReadings(compiled: Compiled, root: Node, view: View, support: readonly number[]): readonly ReadingResult[] {
  const { readings } = compiled.version
  const [top, choices] = choicesIn(compiled, root, view, new Set(support))
  const results: ReadingResult[] = []
  const walk = (at: number, chosen: readonly (readonly [name: string, value: string])[]): void => {
    view.reach.count()
    const choice = choices[at]
    if (choice !== undefined) {
      for (const [value, to] of choice.leads) walk(to, [...chosen, [choice.name, value]])
      return
    }
    results.push({
      readings: Object.fromEntries(chosen),
      status: at === 1 ? 'applies' : 'does-not-apply',
      recommended: chosen.every(([name, value]) => readings[name]?.recommended === value),
      citations: [...new Set(chosen.flatMap(([name, value]) => readings[name]?.values[value]?.cites ?? []))],
    })
  }
  walk(top, [])
  return results
}

/** What is left of a diagram, reduced, by numbers: 0 and 1 stand for false and true. */
function choicesIn(
  { diagram, variables, version }: Compiled,
  root: Node,
  view: View,
  support: ReadonlySet<number>,
): readonly [top: number, choices: readonly (Choice | undefined)[]] {
  const choices: (Choice | undefined)[] = [undefined, undefined]
  const numbers = new Map<string, number>()
  const memo = new Map<Node, number>()
  const visit = (node: Node): number => {
    if (node <= 1) return node
    const known = memo.get(node) ?? made(node)
    memo.set(node, known)
    return known
  }
  const made = (node: Node): number => {
    view.reach.count()
    const level = diagram.level(node)
    const branches = diagram.branches(node)
    // Nothing hangs on what is no such reading: any cell in which it can lie leads to the same.
    if (!support.has(level)) return visit(branches[view.cells(level)[0] as number] as Node)
    const { name, domain } = variables[level] as Variable
    const values = Object.keys((version.readings[name] as Reading).values)
    const leads = values.map((value) => [value, visit(branches[cellOf(domain, value)] as Node)] as const)
    if (leads.every(([, to]) => to === leads[0]?.[1])) return leads[0]?.[1] ?? 0
    const key = `${level}:${leads.map(([, to]) => to).join()}`
    const number = numbers.get(key) ?? choices.push({ name, leads }) - 1
    numbers.set(key, number)
    return number
  }
  return [visit(root), choices]
}
