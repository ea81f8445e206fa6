import type { Statuses } from '../engine/decider.ts'
import type { Status } from '../engine/verdicts.ts'
import { isUnnamed } from '../model/subject.ts'
import { subjectName } from './subject-name.ts'

/** What is told of a line where statuses are all that is asked. */
export interface LineStatuses {
  readonly scope: Statuses['scope']
  /** For each outcome, by status, the subjects that it so stands for. */
  readonly statuses: Readonly<Record<string, Partial<Record<Status, string[]>>>>
}

/** Groups the subjects of each outcome by how it stands for them: a shorter line than a status for each. */
export function statusesOf({ scope, outcomes }: Statuses): LineStatuses {
  const grouped = outcomes.map(({ outcome, subjects, statuses }) => {
    const byStatus: Partial<Record<Status, string[]>> = {}
    subjects.forEach((subject, index) => {
      const status = statuses[index] as Status
      // What the facts do not name is told of only while it is open.
      if (status === 'does-not-apply' && isUnnamed(subject)) return
      byStatus[status] ??= []
      byStatus[status].push(subjectName(subject))
    })
    return [outcome, byStatus] as const
  })
  return { scope, statuses: Object.fromEntries(grouped.filter(([, byStatus]) => Object.keys(byStatus).length > 0)) }
}
