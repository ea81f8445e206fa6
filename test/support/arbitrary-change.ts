import * as fc from 'fast-check'
import type { PolicyChange } from '../../src/model/policy.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf, textOf } from '../oracle/calendar.ts'
import type { PlainFacts, PlainStay } from '../oracle/measures.ts'
import { isInOrder, ordersOf } from './arbitrary-facts.ts'

/** Complete facts before and after a change, and where a stay became longer. */
export interface MadeChange {
  readonly change: PolicyChange
  readonly before: PlainFacts
  readonly after: PlainFacts
  readonly longerIn: string | undefined
}

/** Every change that can come about under a version, of the lists that it has. */
export function changesOf(version: RulesetVersion): readonly PolicyChange[] {
  return Object.entries(version.facts).flatMap(([name, { type }]): readonly PolicyChange[] => {
    if (type === 'records' || type === 'countries') return [{ further: name }]
    if (type !== 'stays') return []
    return (['here', 'elsewhere'] as const).flatMap((where) => [
      { longer: name, where },
      { longer: name, where, joining: 'never' },
    ])
  })
}

/**
 * Changes of complete facts: a stay that has begun gets longer by some days, or until beside another date of the facts; a list gets an entry
 * of other facts.
 */
export function changesTo(
  version: RulesetVersion,
  asOf: string,
  change: PolicyChange,
  before: PlainFacts,
  others: PlainFacts,
): fc.Arbitrary<MadeChange | undefined> {
  const list = 'longer' in change ? change.longer : change.further
  const [own, foreign] = [before[list], others[list]] as readonly (readonly unknown[])[]
  const made = (entries: readonly unknown[], longerIn?: string): MadeChange | undefined => {
    const after = { ...before, [list]: entries }
    return ordersOf(version).every((order) => isInOrder(after, order)) ? { change, before, after, longerIn } : undefined
  }
  if (own === undefined || foreign === undefined) return fc.constant(undefined)
  if (!('longer' in change)) {
    const more = foreign.filter((entry) => version.facts[list]?.type === 'records' || !own.includes(entry))
    return more.length === 0 ? fc.constant(undefined) : fc.constantFrom(...more).map((entry) => made([...own, entry]))
  }
  const stays = own as readonly PlainStay[]
  if (stays.length === 0) return fc.constant(undefined)
  const dates = stays.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]).concat(asOf)
  return fc
    .record({
      index: fc.nat(stays.length - 1),
      beside: fc.option(fc.record({ date: fc.constantFrom(...dates), days: fc.integer({ min: -3, max: 3 }) })),
      days: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2000 })),
      way: fc.constantFrom('earlier', 'later', 'on' as const),
    })
    .map(({ index, beside, days, way }) => {
      const stay = stays[index] as PlainStay
      if (stay.from > asOf) return undefined
      const [from, to] = [dayOf(stay.from), stay.to === undefined ? undefined : dayOf(stay.to)]
      const until = beside === null ? undefined : dayOf(beside.date) + beside.days
      const longer = {
        ...stay,
        ...(way === 'earlier' && { from: textOf(Math.min(from, until ?? from - days)) }),
        ...(way === 'later' && to !== undefined && { to: textOf(Math.max(to, until ?? to + days)) }),
      }
      if (way === 'on') delete (longer as { to?: string }).to
      const rest = stays.filter((other) => other !== stay && other.country === stay.country)
      const joins = rest.some((other) => isNearer(version, asOf, other, stay, longer))
      if ('joining' in change && change.joining === 'never' && joins) return undefined
      return made(
        stays.map((other) => (other === stay ? longer : other)),
        stay.country,
      )
    })
}

/** Whether a stay comes to touch another that it did not touch, a gap being none that some measure bridges. */
function isNearer(version: RulesetVersion, asOf: string, other: PlainStay, before: PlainStay, after: PlainStay): boolean {
  const gap = (one: PlainStay) => {
    const [starts, ends] = [[one, other].map(({ from }) => dayOf(from)), [one, other].map(({ to }) => dayOf(to ?? asOf))]
    return Math.max(...starts) - Math.min(...ends) - 1
  }
  const bridged = Object.values(version.measures).flatMap((measure) => ('bridging' in measure ? (measure.bridging ?? 0) : 0))
  return [0, ...bridged].some((days) => gap(before) > days && gap(after) <= days)
}
