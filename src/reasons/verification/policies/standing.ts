import type { Compiled, CompiledOutcome } from '../../../diagram/compile.ts'
import type { Reach } from '../../../diagram/restrict.ts'
import { type ChosenOptions, caseOf, viewsOf } from '../../../engine/case.ts'
import { scopeOfCase } from '../../../engine/scope.ts'
import { InvalidFactsError } from '../../../errors.ts'
import type { Truth } from '../../../logic/truth.ts'
import type { Condition } from '../../../model/condition.ts'
import type { Facts } from '../../../model/fact.ts'
import { modalities } from '../../../model/outcome.ts'
import type { PolicyNever } from '../../../model/policy.ts'
import { isUnnamed, keyOfSubject, type Subject } from '../../../model/subject.ts'

/** Whether an outcome applies to a subject and binds at least so strongly: by modality, the strongest first; the last is whether it applies. */
export interface Standing {
  readonly subject: Subject
  readonly binds: readonly Truth[]
}

/** How each subject stands, by its key. */
export type Standings = ReadonlyMap<string, Standing>

/** @returns How each subject stands, by key; nothing for facts that are refused, for somebody else than the policy is about, and where scope is open. */
export function standing(
  compiled: Compiled,
  outcome: CompiledOutcome,
  chosen: ChosenOptions,
  when?: Condition,
): (facts: Facts) => Standings | undefined {
  return (facts) => {
    try {
      const given = caseOf(compiled.version, facts, chosen)
      const views = viewsOf(compiled, given)
      const scope = scopeOfCase(compiled, given, views)?.status ?? 'inside'
      if (scope === 'open') return undefined
      const meant = views(outcome.forEach).filter(
        (view) => !isUnnamed(view.subject.subject) && (when === undefined || view.reach.truthOf(compiled.nodeOf(when)) === 'true'),
      )
      return new Map(
        meant.map(({ subject: { subject }, reach }) => [
          keyOfSubject(subject),
          { subject, binds: scope === 'outside' ? nothing : bindsIn(outcome, reach) },
        ]),
      )
    } catch (error) {
      if (error instanceof InvalidFactsError) return undefined
      throw error
    }
  }
}

/** The first subject, of those that there were before, for which what is never to be has come about. */
export function brokenOf(
  before: Standings | undefined,
  after: Standings | undefined,
  never: PolicyNever,
  isMeant: (subject: Subject) => boolean = () => true,
): Subject | undefined {
  if (before === undefined || after === undefined) return undefined
  for (const [key, { subject, binds }] of before) {
    const then = after.get(key)?.binds
    const [one, other] = never === 'lost' ? ['true', 'false'] : ['false', 'true']
    if (then !== undefined && isMeant(subject) && binds.some((truth, rank) => truth === one && then[rank] === other)) return subject
  }
  return undefined
}

const nothing = modalities.map((): Truth => 'false')

function bindsIn({ binding }: CompiledOutcome, reach: Reach): readonly Truth[] {
  return modalities.map((_, rank) => {
    const applies = binding.filter(({ modality }) => modalities.indexOf(modality) <= rank).at(-1)?.applies
    return applies === undefined ? 'false' : reach.truthOf(applies)
  })
}
