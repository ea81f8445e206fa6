/** What stands in a subject for everything that the facts do not name. */
export const anyOther = '*'

/** What a finding is about, as in results: `{}` for the case itself; a record is told by its number in its list, from 0. */
export type Subject = Readonly<Record<string, string | number>>
