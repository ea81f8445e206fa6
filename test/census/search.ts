import { compile, type Variable } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { see } from '../support/reach/distance.ts'
import { type Effort, searcher } from '../support/reaching-facts.ts'
import { besideVersion, type Difference } from './beside.ts'
import { type LookedAt, lookAt, notices, type SettledCase } from './looked-at.ts'
import type { Mutant } from './mutants.ts'

/** What became of a mutant that was looked for. */
export interface Searched {
  readonly mutant: Mutant
  /** A case that notices it. */
  readonly found?: SettledCase
  /** Whether it or one found before notices it. */
  readonly isNoticed: boolean
  /** Whether the diagrams show that no combination of what is tested tells it from its version. */
  readonly isEquivalent: boolean
}

/**
 * Looks for cases that notice some mutants.
 *
 * The mutants and their version are compiled into one diagram, in which the rules of the mutants stand as further conditions on further
 * measures. Where a mutant and its version never differ, it is equivalent; where they do, the difference is a goal that is searched for as
 * any other, once for all that differ alike.
 *
 * @param known - Cases to set out from.
 */
export function searchFor(
  version: RulesetVersion,
  mutants: readonly Mutant[],
  known: readonly SettledCase[],
  effort: Effort,
): readonly Searched[] {
  const beside = besideVersion(version, mutants)
  const reach = searcher(beside.version, effort, known)
  const [found, inVain]: [LookedAt[], Set<string>] = [[], new Set()]
  return mutants.map((mutant): Searched => {
    if (found.some((at) => notices(at, mutant))) return { mutant, isEquivalent: false, isNoticed: true }
    const differences = beside.differences(mutant)
    if (differences.length === 0) return { mutant, isEquivalent: mutant.kind !== 'rounding', isNoticed: false }
    for (const difference of differences) {
      const { forEach, node } = difference
      const key = `${forEach} ${node}`
      if (inVain.has(key)) continue
      const settle = (facts: PlainFacts, asOf: string): SettledCase | undefined => {
        const readings = readingsTo(beside.version, difference, facts, asOf)
        const settled = { asOf, readings: { ...recommendedReadings(version), ...readings }, facts }
        return readings !== undefined && notices(lookAt(version, settled), mutant) ? settled : undefined
      }
      const isReached = (facts: PlainFacts, asOf: string) => settle(facts, asOf) !== undefined
      const reached = reach({ name: mutant.name, outcome: '', forEach, node, isReached })
      const settled = reached && settle(reached.facts, reached.asOf)
      if (settled !== undefined) {
        found.push(lookAt(version, settled))
        return { mutant, found: settled, isEquivalent: false, isNoticed: true }
      }
      inVain.add(key)
    }
    return { mutant, isEquivalent: false, isNoticed: false }
  })
}

/** The readings under which a case is where a diagram leads to true; nothing where it is under none. */
function readingsTo(both: RulesetVersion, { forEach, node }: Difference, facts: PlainFacts, asOf: string) {
  const { diagram, variables } = compile(both)
  const valueIn = (level: number, cell: number) => {
    const { name, domain } = variables[level] as Variable
    const symbols = domain.kind === 'symbols' && name in both.readings ? [...domain.cells] : []
    return symbols.find(([, one]) => one === cell)?.[0]
  }
  for (const view of see(both, facts, asOf)(forEach)) {
    const vain = new Set<Node>([0])
    const follow = (at: Node): Readonly<Record<string, string>> | undefined => {
      if (at === 1) return {}
      if (vain.has(at)) return undefined
      const level = diagram.level(at)
      for (const cell of view.cells(level)) {
        const further = follow(diagram.branches(at)[cell] as Node)
        const value = valueIn(level, cell)
        if (further !== undefined) return value === undefined ? further : { ...further, [(variables[level] as Variable).name]: value }
      }
      vain.add(at)
      return undefined
    }
    const found = follow(node)
    if (found !== undefined) return found
  }
  return undefined
}

/** The value of each reading that its version recommends. */
export function recommendedReadings(version: RulesetVersion): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(version.readings).map(([name, { recommended }]) => [name, recommended]))
}
