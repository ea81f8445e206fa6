import type { Compiled } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import { InvalidFactsError } from '../../errors.ts'
import type { FactDefinition } from '../../model/fact.ts'
import { modalities } from '../../model/outcome.ts'
import { keyOfSubject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { evaluate } from '../evaluate.ts'
import { asking, lessenedBy } from './lessening.ts'
import type { Client, Evidence, RemarkAbout } from './remark.ts'
import { type Place, witnessOf } from './witness.ts'

/** An assumption that can let less be asked for, and the reason that is given for it. */
export interface Lessening {
  readonly about: Extract<RemarkAbout, { kind: 'assumption-lessens' }>
  readonly fact: FactDefinition
}

/** Finds the assumptions by which less can be asked for than if another value of the fact were told. */
export function lessenings(version: RulesetVersion): readonly Lessening[] {
  return Object.entries(version.facts).flatMap(([name, fact]): readonly Lessening[] => {
    if (fact.assume === undefined && (fact.type !== 'stays' || fact.assumeKind === undefined)) return []
    const outcomes = lessenedBy(version, name)
    return outcomes.length === 0 ? [] : [{ about: { kind: 'assumption-lessens', fact: name, outcomes }, fact }]
  })
}

/** Looks for somebody of whom less is asked while the fact is left out than once it is told. */
export function witnessOfLessening(compiled: Compiled, { fact, outcomes }: Lessening['about']): Evidence {
  const { version, diagram, outside } = compiled
  let tries = 0
  for (const name of outcomes) {
    const outcome = compiled.outcomes.find((one) => one.outcome === name)
    const isAsked = asking.has(version.outcomes[name]?.kind ?? 'notice')
    const inside = diagram.not(outside.reduce<Node>((any, node) => diagram.or(any, node), 0))
    const root = outcome === undefined ? inside : diagram.and(inside, isAsked ? outcome.applies : diagram.not(outcome.applies))
    const isShown: Place['isShown'] = (_, { facts, ...client }) => {
      if (!Object.hasOwn(facts, fact)) return false
      const { [fact]: _told, ...others } = facts
      const [told, assumed] = [facts, others].map((given) => strengthIn(version, { ...client, facts: given }, name))
      if (told === undefined || assumed === undefined) return false
      return isAsked || outcome === undefined ? told > assumed : told < assumed
    }
    const evidence = witnessOf(compiled, { forEach: outcome?.forEach, holds: root, root, isShown, tellsAll: true })
    if (evidence.kind !== 'unwitnessed') return evidence
    tries += evidence.tries
  }
  return { kind: 'unwitnessed', tries }
}

/**
 * How strongly an outcome binds somebody, or whether the version covers them, where it is `scope`: 0 where it does not, at all.
 *
 * @returns Nothing where that is not decided.
 */
function strengthIn(version: RulesetVersion, { facts, subject, ...options }: Client, name: string): number | undefined {
  try {
    const { scope, findings } = evaluate(version, facts, options)
    if (!Object.hasOwn(version.outcomes, name)) return scope?.status === 'open' ? undefined : Number(scope?.status !== 'outside')
    const finding = findings.find((one) => one.outcome === name && keyOfSubject(one.subject) === keyOfSubject(subject))
    if (finding === undefined || finding.status === 'does-not-apply') return 0
    return finding.status === 'applies' ? modalities.length - modalities.indexOf(finding.modality) : undefined
  } catch (error) {
    if (error instanceof InvalidFactsError) return undefined
    throw error
  }
}
