import type { RulesetVersion } from '../../src/model/version.ts'
import { combinationsOf, readingsIn } from '../oracle/findings.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { type Effort, searcher } from '../support/reaching-facts.ts'
import { besideVersion } from './beside.ts'
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
    const isReached = (facts: PlainFacts, asOf: string) => settledFor(version, mutant, facts, asOf) !== undefined
    for (const { forEach, node } of differences) {
      const key = `${forEach} ${node}`
      if (inVain.has(key)) continue
      const reached = reach({ name: mutant.name, outcome: '', forEach, node, isReached })
      const settled = reached && settledFor(version, mutant, reached.facts, reached.asOf)
      if (settled !== undefined) {
        found.push(lookAt(version, settled))
        return { mutant, found: settled, isEquivalent: false, isNoticed: true }
      }
      inVain.add(key)
    }
    return { mutant, isEquivalent: false, isNoticed: false }
  })
}

/** How many combinations of readings are tried for a case. */
const mostReadings = 300

/** A case with the readings under which it notices a mutant; nothing where none of those tried does. */
export function settledFor(version: RulesetVersion, mutant: Mutant, facts: PlainFacts, asOf: string): SettledCase | undefined {
  const rules = version.rules.filter(({ id }) => mutant.rules.includes(id))
  const recommended = recommendedReadings(version)
  for (const readings of [{}, ...combinationsOf(version, readingsIn(version, rules)).slice(0, mostReadings)]) {
    const settled = { asOf, readings: { ...recommended, ...readings }, facts }
    if (notices(lookAt(version, settled), mutant)) return settled
  }
  return undefined
}

/** The value of each reading that its version recommends. */
export function recommendedReadings(version: RulesetVersion): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(version.readings).map(([name, { recommended }]) => [name, recommended]))
}
