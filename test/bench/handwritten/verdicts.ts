/** What a hand-written function says of one subject: by the name of each outcome, whether it applies. */
export type Row = Readonly<Record<string, boolean | string>>

/** What a hand-written function says of a case: rows for the case itself, countries, places, and the records of each list in their order. */
export type HandVerdicts = Readonly<Record<string, Row | readonly Row[]>>

/** Finds the row of a subject as results name it. */
export function rowOf(verdicts: HandVerdicts, subject: Readonly<Record<string, string | number>>): Row | undefined {
  const each = Object.keys(subject).find((name) => typeof subject[name] === 'number')
  if (each !== undefined) return (verdicts[each] as readonly Row[])[subject[each] as number]
  if ('place' in subject) {
    return (verdicts.place as readonly Row[]).find(({ country, place }) => country === subject.country && place === subject.place)
  }
  if ('country' in subject) return (verdicts.country as readonly Row[]).find(({ country }) => country === subject.country)
  return verdicts.case as Row | undefined
}

/** How many verdicts there are. */
export function countVerdicts(verdicts: HandVerdicts): number {
  const rows = Object.values(verdicts).flat() as readonly Row[]
  return rows.reduce((sum, row) => sum + Object.values(row).filter((value) => typeof value === 'boolean').length, 0)
}
