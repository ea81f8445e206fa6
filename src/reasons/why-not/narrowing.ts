import type { FactDefinition } from '../../model/fact.ts'
import type { Situation } from '../../model/situation/situation.ts'
import type { RulesetVersion } from '../../model/version.ts'

/**
 * Finds the facts that others narrow in a case: whose dates are not known exactly, and must not lie before or after those of the others.
 *
 * @returns For each fact that can narrow another, those that it can, through however many more.
 */
export function narrowedIn({ facts }: RulesetVersion, situation: Situation): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>()
  const join = (one: string, other: string) => {
    const all = new Set([one, other, ...(beside.get(one) ?? []), ...(beside.get(other) ?? [])])
    for (const name of all) beside.set(name, all)
  }
  for (const [name, definition] of Object.entries(facts)) for (const other of limitsOf(definition)) join(name, other)
  const isOpen = (name: string) => isOpenIn(situation, name)
  return new Map([...beside].map(([name, all]) => [name, new Set([...all].filter((other) => other !== name && isOpen(other)))]))
}

/** The facts by which the dates of a fact are limited, and those that say whether they are. */
function limitsOf(definition: FactDefinition): readonly string[] {
  if (definition.type !== 'date' && definition.type !== 'time') return []
  return [...(definition.notAfter ?? []), ...(definition.notBefore ?? [])].flatMap((limit) => {
    const { date, where } = typeof limit === 'string' ? { date: limit, where: undefined } : limit
    return [date.split('.')[0] as string, ...(where === undefined ? [] : [where.fact])]
  })
}

/** Whether a date of a fact is not known exactly. */
function isOpenIn({ scalars, stays, records }: Situation, name: string): boolean {
  const scalar = scalars.get(name)
  const fields = (records.get(name)?.entries ?? []).flatMap((record) => [...record.fields.values()])
  const dates = [...(scalar === undefined ? [] : [scalar]), ...fields].filter(({ kind }) => kind === 'date' || kind === 'time')
  return (
    dates.some((date) => 'open' in date && date.open.length > 0) || (stays.get(name)?.entries ?? []).some(({ open }) => open.length > 0)
  )
}
