import type { Subject } from '../model/subject.ts'

/** The name of a subject in a table: `CN`, `CN/Beijing`, a record by its number (`arrest 0`), `*` for others than are named, or `case`. */
export function subjectName({ country, place, ...record }: Subject): string {
  const [each] = Object.entries(record)
  if (each !== undefined) return each.join(' ')
  if (country === undefined) return 'case'
  return place === undefined ? String(country) : `${country}/${place}`
}
