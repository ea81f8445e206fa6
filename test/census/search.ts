import { compile, type Variable } from '../../src/diagram/compile.ts'
import type { Node } from '../../src/diagram/diagram.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { see } from '../support/reach/distance.ts'
import { type Effort, searcher } from '../support/reaching-facts.ts'
import { besideVersion, type Difference } from './beside.ts'
import { shownBy } from './effects.ts'
import { type LookedAt, lookAt, notices, type SettledCase } from './looked-at.ts'
import type { Mutant } from './mutants.ts'
import { whereShown } from './where-shown.ts'

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
  const reach = settledSearcher(version, beside.version, known, effort)
  const found: LookedAt[] = []
  return mutants.map((mutant): Searched => {
    if (found.some((at) => notices(at, mutant))) return { mutant, isEquivalent: false, isNoticed: true }
    const differences = beside.differences(mutant)
    if (differences.length === 0) return { mutant, isEquivalent: mutant.kind !== 'rounding', isNoticed: false }
    const at = reach(differences, (one) => notices(one, mutant))
    if (at === undefined) return { mutant, isEquivalent: false, isNoticed: false }
    found.push(at)
    const { asOf, readings, facts } = at
    return { mutant, found: { asOf, readings, facts }, isEquivalent: false, isNoticed: true }
  })
}

/**
 * Looks for cases that show some effects.
 *
 * @param known - Cases to set out from.
 *
 * @returns What was found; effects that are shown by none of them were looked for in vain.
 */
export function searchForEffects(
  version: RulesetVersion,
  effects: readonly string[],
  known: readonly SettledCase[],
  effort: Effort,
): readonly SettledCase[] {
  if (effects.length === 0) return []
  const where = whereShown(version, effects)
  const reach = settledSearcher(version, version, known, effort)
  const found: LookedAt[] = []
  for (const effect of effects) {
    if (found.some((at) => shownBy(at).has(effect))) continue
    const at = reach(where.get(effect) ?? [], (one) => shownBy(one).has(effect))
    if (at !== undefined) found.push(at)
  }
  return found.map(({ asOf, readings, facts }) => ({ asOf, readings, facts }))
}

/**
 * What finds a case that is where one of some diagrams is true, and by which the oracle sees what is looked for; each diagram is tried once.
 *
 * @param compiled - The version whose diagrams they are.
 */
function settledSearcher(
  version: RulesetVersion,
  compiled: RulesetVersion,
  known: readonly SettledCase[],
  effort: Effort,
): (goals: readonly Difference[], isSeen: (at: LookedAt) => boolean) => LookedAt | undefined {
  const reach = searcher(compiled, effort, known)
  const inVain = new Set<string>()
  return (goals, isSeen) => {
    for (const goal of goals) {
      const { forEach, node } = goal
      const key = `${forEach} ${node}`
      if (inVain.has(key)) continue
      const settle = (facts: PlainFacts, asOf: string): LookedAt | undefined => {
        const readings = readingsTo(compiled, goal, facts, asOf)
        if (readings === undefined) return undefined
        const at = lookAt(version, { asOf, readings: { ...recommendedReadings(version), ...readings }, facts })
        return isSeen(at) ? at : undefined
      }
      const isReached = (facts: PlainFacts, asOf: string) => settle(facts, asOf) !== undefined
      const reached = reach({ name: key, outcome: '', forEach, node, isReached })
      const settled = reached && settle(reached.facts, reached.asOf)
      if (settled !== undefined) return settled
      inVain.add(key)
    }
    return undefined
  }
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
