import { compile } from '../../diagram/compile.ts'
import { caseOf, chooseOptions, type EvaluateOptions, viewsOf } from '../../engine/case.ts'
import { scopeOfCase } from '../../engine/scope.ts'
import { verdictsOf } from '../../engine/verdicts.ts'
import type { Facts } from '../../model/fact.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { scopeDecisions, verdictDecisions } from '../questions/next-question.ts'
import { askableAt, levelsOf } from '../questions/undecided.ts'

/** What one answer costs, by the name of its fact. */
type Weigh = (fact: string) => number

/**
 * Finds the facts of a complete case that cost least and alone decide everything, nothing being assumed.
 *
 * Whoever asks does not know the answers beforehand, so that no way of asking about this case costs less: it ends with facts that decide
 * everything.
 *
 * @param complete - Every fact of the version, or what is known of the case; facts that are not given are not asked for.
 * @param weigh - What an answer costs; 1 where it is left out, so that the least number of facts is found.
 *
 * @returns Their names, in the order of the version; all that are given where those do not decide everything.
 */
export function leastAnswers(
  version: RulesetVersion,
  complete: Facts,
  options: EvaluateOptions,
  weigh: Weigh = () => 1,
): readonly string[] {
  const compiled = compile(version)
  const chosen = chooseOptions(version, { ...options, assumptions: false })
  const names = Object.keys(version.facts).filter((name) => complete[name] !== undefined)
  const without = (left: readonly string[]) => names.filter((name) => !left.includes(name))
  // Of each such set something has to be told: with all else it is not decided.
  const blocking: (readonly string[])[] = names.filter((name) => !decides(without([name]))).map((name) => [name])
  for (;;) {
    const told = cheapestHitting(blocking, weigh)
    if (told.length === names.length || decides(told)) return names.filter((name) => told.includes(name))
    blocking.push(smallestBlocking(without(told)))
  }

  function decides(told: readonly string[]): boolean {
    const given = caseOf(version, Object.fromEntries(told.map((name) => [name, complete[name]])), chosen)
    const views = viewsOf(compiled, given)
    const scope = scopeOfCase(compiled, given, views)
    const decisions =
      scope?.status === 'open' ? scopeDecisions(compiled, scope) : verdictDecisions(compiled, verdictsOf(compiled, given, undefined, views))
    return decisions.every((decision) => [...levelsOf(decision)].every(([level, { view }]) => askableAt(view, level, none).length === 0))
  }

  /** Leaves out of facts without which it is not decided whatever is not needed for that. */
  function smallestBlocking(left: readonly string[]): readonly string[] {
    return left.reduce<readonly string[]>((kept, name) => {
      const fewer = kept.filter((other) => other !== name)
      return fewer.length > 0 && !decides(without(fewer)) ? fewer : kept
    }, left)
  }
}

const none: ReadonlySet<string> = new Set()

/** The cheapest facts of which each set has one, by branch and bound. */
function cheapestHitting(sets: readonly (readonly string[])[], weigh: Weigh): readonly string[] {
  let best: { readonly facts: readonly string[]; readonly cost: number } | undefined
  const visit = (facts: readonly string[], cost: number): void => {
    if (best !== undefined && cost >= best.cost) return
    const missed = sets.find((set) => !set.some((fact) => facts.includes(fact)))
    if (missed === undefined) best = { facts, cost }
    else for (const fact of missed) visit([...facts, fact], cost + weigh(fact))
  }
  visit([], 0)
  return best?.facts ?? []
}
