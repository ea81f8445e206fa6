import { compile } from '../diagram/compile.ts'
import { type EvaluateOptions, prepareCase, viewsOf } from '../engine/case.ts'
import { narrowed } from '../engine/narrowed.ts'
import { scopeOfCase } from '../engine/scope.ts'
import { judge, type Status } from '../engine/verdicts.ts'
import { anyOther } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import { subjectName } from './subject-name.ts'

/** What `evaluate` finds, without the reasons. */
export interface Statuses {
  readonly scope: 'inside' | 'outside' | 'open'
  /** For each outcome, by status, the subjects that it so stands for. */
  readonly statuses: Readonly<Record<string, Partial<Record<Status, string[]>>>>
}

/**
 * Tells how every outcome stands for every subject: what `evaluate` finds, without working out reasons.
 *
 * @throws What `evaluate` throws.
 */
export function statusesOf(version: RulesetVersion, facts: unknown, options: EvaluateOptions): Statuses {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  const scope = scopeOfCase(compiled, given)?.status ?? 'inside'
  if (scope === 'outside') return { scope, statuses: {} }
  const views = viewsOf(compiled, given)
  const statuses = compiled.outcomes.map(({ outcome, forEach, applies }) => {
    const byStatus: Partial<Record<Status, string[]>> = {}
    for (const seen of views(forEach)) {
      const { subject } = seen.subject
      const { status } = judge(compiled, applies, narrowed(compiled, applies, seen).cells)
      // What the facts do not name is told of only while it is open.
      if (status === 'does-not-apply' && Object.values(subject).includes(anyOther)) continue
      byStatus[status] ??= []
      byStatus[status].push(subjectName(subject))
    }
    return [outcome, byStatus] as const
  })
  return { scope, statuses: Object.fromEntries(statuses.filter(([, byStatus]) => Object.keys(byStatus).length > 0)) }
}
