import * as fc from 'fast-check'
import { lookup } from '../../src/measures/bounds/lookup.ts'
import { seeing } from '../../src/measures/seen.ts'
import type { Value } from '../../src/measures/value.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Situation } from '../../src/model/situation/situation.ts'
import type { RulesetVersion } from '../../src/model/version.ts'
import { dayOf } from '../oracle/calendar.ts'
import { completionsOf, type InexactHistory, measuring, situationOf } from './inexact-stays.ts'

/** What the kernel knows of a measure. */
type Bounds = { readonly least: number; readonly most: number; readonly none: string } | string

/** What a measure can be, as a number that keeps the order of its values. */
type Plain = number | boolean | null

type Compared = { readonly found: Bounds; readonly all: readonly Plain[] }

/** Compares what the kernel knows of a measure with all that the oracle says it can be. */
export function compare(measure: Measure, arbitrary: fc.Arbitrary<InexactHistory>, check: (compared: Compared) => void): void {
  fc.assert(
    fc.property(arbitrary, anyRounding, (history, rounding) => {
      const version = measuring(measure, rounding)
      check({ found: known(look(version, situationOf(history))), all: completionsOf(version, history).map(asNumber) })
    }),
    { numRuns: 250 },
  )
}

export const anyRounding = fc.constantFrom('down' as const, 'up' as const)

export function look(version: RulesetVersion, situation: Situation): Value {
  return lookup(version, seeing(situation, {})({ subject: { country: 'CN' }, country: 'CN', named: new Set(['CN']) }))('country.measured')
}

export function known(value: Value): Bounds {
  if (value.kind === 'number') return { least: value.least, most: value.most, none: value.none }
  return value.kind === 'truth' ? value.truth : 'symbol'
}

/** Dates become days and lengths as many as 32 days a month, which keeps their order. */
export function asNumber(value: unknown): Plain {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return dayOf(value)
  const { months = 0, days } = value as { months?: number; days: number }
  return 32 * months + days
}

export function boundsOf(all: readonly Plain[]): Bounds {
  const kinds = new Set(all)
  if (typeof all[0] === 'boolean') return kinds.size > 1 ? 'unknown' : String(all[0])
  const numbers = all.filter((value) => typeof value === 'number')
  const none = numbers.length === 0 ? 'true' : kinds.has(null) ? 'unknown' : 'false'
  return none === 'true' ? { least: 0, most: 0, none } : { least: Math.min(...numbers), most: Math.max(...numbers), none }
}

export function outside(found: Bounds, all: readonly Plain[]): readonly unknown[] {
  return all.filter((value) => {
    if (typeof found === 'string') return found !== 'unknown' && found !== String(value)
    if (value === null) return found.none === 'false'
    return typeof value !== 'number' || found.none === 'true' || value < found.least || value > found.most
  })
}

/** A history of which the window is known to the day. */
export function withExactWindow(history: InexactHistory): InexactHistory {
  return { ...history, since: { least: history.since.least, most: history.since.least } }
}
