import type { Facts } from '../../model/fact.ts'
import { factOf } from './changes.ts'
import { isReached, lookAt, type Sought } from './look-at.ts'
import { nearest, type Reached, sizeOf } from './nearest.ts'
import { canBecome } from './reachable.ts'
import type { Unit } from './unit.ts'

/** Of so many changes of a fact each is put together with those of another, of how many at most are evaluated. */
const [mostOptions, mostEvaluated] = [24, 48]

/** What putting changes together leads to. */
export interface Combined {
  /** Those that change least of what is found. */
  readonly way?: Reached
  /** Whether nothing was left out, and none that can do it on the diagram failed to. */
  readonly isExhausted: boolean
}

/**
 * Puts together changes of several facts, one of each, by which an outcome is as it is wanted.
 *
 * Whether they can do it is decided on the diagram, with the cells in which each of them puts what hangs on it alone.
 */
export function combined(sought: Sought, facts: Facts, units: readonly Unit[]): Combined {
  const levels = units.flatMap((unit) => [...unit.levels])
  const shared = new Set(levels.filter((level, index) => levels.indexOf(level) !== index))
  let combinations: readonly (readonly Reached[])[] = [[]]
  for (const { options } of units)
    combinations = combinations.flatMap((some) => options.slice(0, mostOptions).map((option) => [...some, option]))
  const bySize = combinations
    .map((parts) => ({ parts, size: sizeOf(parts.flatMap(({ changes }) => changes)) }))
    .sort((one, other) => one.size - other.size)
  let evaluated = 0
  for (const { parts } of bySize) {
    const cells = (level: number) => {
      const index = units.findIndex((unit) => unit.levels.has(level))
      return ((index < 0 ? parts[0] : parts[index]) as Reached).view.cells(level)
    }
    if (!canBecome(sought.compiled, sought.outcome.applies, sought.wanted, cells, shared)) continue
    if (++evaluated > mostEvaluated || sought.budget.left <= 0) break
    const next = parts.reduce((all: Facts, { facts: own, changes: [change] }) => put(all, own, factOf(change?.path ?? '')), facts)
    const seen = lookAt(sought, next)
    if (seen !== undefined && isReached(sought, seen))
      return { way: nearest(sought, { facts: next, changes: parts.flatMap(({ changes }) => changes), ...seen }), isExhausted: false }
  }
  return { isExhausted: evaluated === 0 && units.every(({ options }) => options.length <= mostOptions) }
}

function put(facts: Facts, from: Facts, name: string): Facts {
  return { ...facts, [name]: from[name] }
}
