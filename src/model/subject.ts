/** What stands in a subject for everything that the facts do not name. */
export const anyOther = '*'

/** What a finding is about, as in results: `{}` for the case itself; a record is told by its number in its list, from 0. */
export type Subject = Readonly<Record<string, string | number>>

/** Whether a subject stands for what the facts do not name. */
export function isUnnamed(subject: Subject): boolean {
  for (const name in subject) if (subject[name] === anyOther) return true
  return false
}

/** Tells subjects apart, in whatever order they name their parts. */
export function keyOfSubject(subject: Subject): string {
  return JSON.stringify(Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1)))
}
