import type { Finding } from '../evaluation.ts'
import type { Action, HeadlineLine } from './line.ts'
import { binds, isDemand, onRecommended, plainly, type Standing, union } from './standing.ts'

/** What is found for the case, for records, and in versions that are not about certificates for anything. */
export function otherLines(findings: readonly Finding[], withNo: boolean): readonly HeadlineLine[] {
  const lines = new Map<string, HeadlineLine>()
  for (const finding of findings) {
    const { subject, outcome } = finding
    const action = actionOf(finding, plainly(finding))
    if (action === undefined || (action === 'no' && !(withNo && isAtIssue(findings, finding)))) continue
    const followed = action === 'open' || action === 'contested' ? actionOf(finding, onRecommended(finding)) : undefined
    const decided = followed === 'open' || followed === 'contested' ? undefined : followed
    const key = JSON.stringify([subject, action, decided])
    const known = lines.get(key)
    const { missing, unknown } = finding
    const paths = action === 'open' ? { missing: union(known?.missing, missing), unknown: union(known?.unknown, unknown) } : {}
    lines.set(key, {
      subject,
      action,
      outcomes: union(known?.outcomes, [outcome]),
      ...paths,
      ...(decided !== undefined && { onRecommended: decided }),
    })
  }
  return [...lines.values()]
}

/** Whether anything else is found for the country, so that people want to know that something is not. */
function isAtIssue(findings: readonly Finding[], { subject: { country } }: Finding): boolean {
  return country === undefined || findings.some(({ subject, status }) => subject.country === country && status !== 'does-not-apply')
}

/** What to do about one finding; nothing for what is only good to know. */
function actionOf({ kind, setAside }: Finding, standing: Standing): Action | undefined {
  if (setAside) return kind === 'eligibility' ? 'no' : undefined
  const binding = binds(standing)
  if (kind === 'exclusion') return binding === 'must' || binding === 'may' ? 'closed' : undefined
  if (!isDemand(kind) && kind !== 'eligibility') return undefined
  if (binding === 'open') return standing.missing.length + standing.unknown.length > 0 ? 'open' : 'contested'
  if (kind === 'eligibility') return binding === 'none' ? 'no' : binding === 'may' ? 'possible' : 'yes'
  return binding === 'none' ? undefined : binding === 'may' ? 'if-asked' : 'do'
}
