import { type Freshness, overdue, type Watching } from './watch.ts'

/** Every page and document whose reading is too old on a day: one line each, oldest first. */
export function overdueReadings({ pages, elsewhere }: Pick<Watching, 'pages' | 'elsewhere'>, freshness: Freshness): readonly string[] {
  const readings = [
    ...pages.map(({ address, read, hanging }) => ({ what: address, read: read.first, rulesets: hanging.map(({ ruleset }) => ruleset) })),
    ...elsewhere.map(({ instrument, read, ruleset }) => ({ what: instrument, read, rulesets: [ruleset] })),
  ]
  return readings
    .filter(({ read }) => overdue(read, freshness).overdueBy !== undefined)
    .sort((a, b) => (a.read < b.read ? -1 : a.read > b.read ? 1 : 0))
    .map(({ what, read, rulesets }) => `${what} was last read on ${read} (${rulesets.join(', ')})`)
}
