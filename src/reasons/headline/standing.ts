import type { Finding } from '../evaluation.ts'
import type { Answer } from './line.ts'

/** How a finding stands: plainly, or on the recommended readings. */
export type Standing = Pick<Finding, 'status' | 'modality' | 'mayBecome' | 'missing' | 'unknown'>

/** How a finding stands whatever the readings. */
export function plainly(finding: Finding): Standing {
  return finding
}

/** How a finding stands on the recommended readings. */
export function onRecommended(finding: Finding): Standing {
  const { onRecommended: followed, modality } = finding
  return followed === undefined ? finding : { modality, ...followed }
}

/** How something binds: surely, at somebody's discretion, not at all, or that is open. */
export function binds({ status, modality, mayBecome }: Standing): 'must' | 'may' | 'none' | 'open' {
  if (status === 'does-not-apply') return 'none'
  if (status !== 'applies' || mayBecome !== undefined) return 'open'
  return modality === 'may' ? 'may' : 'must'
}

/** What to say of what is open: for want of facts, or by readings alone. */
export function openBy(open: readonly (Standing & { readonly outcome: string })[]): Answer {
  const missing = union(...open.map((one) => one.missing))
  const unknown = union(...open.map((one) => one.unknown))
  const outcomes = union(open.map(({ outcome }) => outcome))
  return missing.length + unknown.length > 0 ? { action: 'open', outcomes, missing, unknown } : { action: 'contested', outcomes }
}

/** Whether an outcome of a kind asks something of somebody. */
export function isDemand(kind: Finding['kind']): boolean {
  return kind === 'requirement' || kind === 'duty'
}

/** Lists of names put together, each once. */
export function union(...lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))]
}

/** The outcomes of findings, each once. */
export function namesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ outcome }) => outcome))]
}
