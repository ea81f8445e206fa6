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

/** What is open: how it stands, and the outcome. */
export type Open = Standing & Pick<Finding, 'outcome' | 'kind'>

/** What to say of what is open: for want of facts, or by readings alone. */
export function openBy(open: readonly Open[]): Answer {
  const ordered = soonestSettled(open)
  const missing = union(...ordered.map((one) => one.missing))
  const unknown = union(...ordered.map((one) => one.unknown))
  const outcomes = union(ordered.map(({ outcome }) => outcome))
  return missing.length + unknown.length > 0 ? { action: 'open', outcomes, missing, unknown } : { action: 'contested', outcomes }
}

/**
 * In the order given, but for what hangs on all that something else hangs on and on more: that comes after it.
 *
 * While it is open whether somebody is eligible all else is behind that, and keeps its order.
 */
function soonestSettled(open: readonly Open[]): readonly Open[] {
  if (open.some(({ kind }) => kind === 'eligibility')) return open
  const ordered: Open[] = []
  let left = open.map((one) => ({ one, paths: new Set([...one.missing, ...one.unknown]) }))
  while (left.length > 0) {
    const next = left.find(({ paths }) => !left.some((other) => isWithin(other.paths, paths)))
    if (next === undefined) break
    ordered.push(next.one)
    left = left.filter((other) => other !== next)
  }
  return ordered
}

/** Whether all of some paths, and not all of the others, are in both. */
function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size < others.size && [...some].every((path) => others.has(path))
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
