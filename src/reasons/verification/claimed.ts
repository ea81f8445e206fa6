import type { Compiled } from '../../diagram/compile.ts'
import type { Node } from '../../diagram/diagram.ts'
import type { Claims, Complete, Exclusive, Several } from '../../model/claims.ts'
import type { Finding } from '../evaluation.ts'
import type { Possible } from './possible.ts'
import { whereAll } from './somewhere.ts'
import type { Suspected } from './suspected.ts'

/** Finds where what is claimed is not so: two that exclude each other apply, or none of those does of which there is always one. */
export function notAsClaimed(compiled: Compiled, possible: Possible, { exclusive = [], complete = [] }: Claims): readonly Suspected[] {
  return [
    ...exclusive.flatMap((claim) => overlaps(compiled, possible, claim)),
    ...complete.flatMap((claim) => gaps(compiled, possible, claim)),
  ]
}

/** An outcome or a rule, where it applies, and whether a finding shows that it does. */
interface Member {
  readonly name: string
  readonly forEach: string | undefined
  readonly applies: Node
  readonly isFound: (findings: ReadonlyMap<string, Finding>) => boolean
  readonly isDenied: (findings: ReadonlyMap<string, Finding>) => boolean
}

function membersOf({ outcomes }: Compiled, several: Several): readonly Member[] {
  return outcomes.flatMap(({ outcome, forEach, applies, rules }): readonly Member[] => {
    if ('outcomes' in several) {
      if (!several.outcomes.includes(outcome)) return []
      const isFound: Member['isFound'] = (findings) => findings.get(outcome)?.status === 'applies'
      const isDenied: Member['isDenied'] = (findings) => isDecided(findings.get(outcome)) && !isFound(findings)
      return [{ name: outcome, forEach, applies, isFound, isDenied }]
    }
    return rules.flatMap(({ rule, applies }) => {
      if (!several.rules.includes(rule.id)) return []
      const isFound: Member['isFound'] = (findings) => {
        const finding = findings.get(outcome)
        return finding?.status === 'applies' && finding.rules.includes(rule.id)
      }
      const isDenied: Member['isDenied'] = (findings) => isDecided(findings.get(outcome)) && !isFound(findings)
      return { name: rule.id, forEach, applies, isFound, isDenied }
    })
  })
}

/** What is not found of a subject never applies to it. */
function isDecided(finding: Finding | undefined): boolean {
  return finding === undefined || finding.status === 'applies' || finding.status === 'does-not-apply'
}

function overlaps(compiled: Compiled, possible: Possible, claim: Exclusive): readonly Suspected[] {
  const members = membersOf(compiled, claim)
  return members.flatMap((one, index) =>
    members.slice(index + 1).flatMap((other): readonly Suspected[] => {
      const root = whereAll(compiled, possible, one.forEach, [one.applies, other.applies])
      const isShown: Suspected['isShown'] = (findings) => one.isFound(findings) && other.isFound(findings)
      const about = { kind: 'overlap', claim: claim.id, both: [one.name, other.name] } as const
      const holds = compiled.diagram.and(one.applies, other.applies)
      return root === 0 ? [] : [{ about, forEach: one.forEach, holds, root, isShown }]
    }),
  )
}

function gaps(compiled: Compiled, possible: Possible, claim: Complete): readonly Suspected[] {
  const { diagram, nodeOf } = compiled
  const members = membersOf(compiled, claim)
  const forEach = members[0]?.forEach
  const asked = claim.whenever === undefined ? [] : membersOf(compiled, claim.whenever)
  const whenever = asked.length === 0 ? 1 : asked.reduce<Node>((any, { applies }) => diagram.or(any, applies), 0)
  const when = claim.when === undefined ? 1 : nodeOf(claim.when)
  const none = members.map(({ applies }) => diagram.not(applies))
  const holds = [when, whenever, ...none].reduce<Node>((all, node) => diagram.and(all, node), 1)
  const root = whereAll(compiled, possible, forEach, [holds])
  const isShown: Suspected['isShown'] = (findings) =>
    members.every((one) => one.isDenied(findings)) && (asked.length === 0 || asked.some((one) => one.isFound(findings)))
  return root === 0 ? [] : [{ about: { kind: 'gap', claim: claim.id }, forEach, holds, root, isShown }]
}
