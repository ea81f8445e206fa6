/** What stands in a subject for everything that the facts do not name. */
export const anyOther = '*'

/** What a finding is about, as in results: `{}` for the case itself; a record is told by its number in its list, from 0. */
export type Subject = Readonly<Record<string, string | number>>

/** Whether a subject stands for what the facts do not name. */
export function isUnnamed(subject: Subject): boolean {
  for (const name in subject) if (subject[name] === anyOther) return true
  return false
}
