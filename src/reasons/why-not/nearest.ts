import { type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { formatPlainTime, parsePlainTime } from '../../calendar/plain-time.ts'
import { type FactChange, withValue } from './changes.ts'
import { isReached, lookAt, type Seen, type Sought } from './look-at.ts'

/** Facts with some changes, and how the outcome stands with them. */
export interface Reached extends Seen {
  readonly facts: Readonly<Record<string, unknown>>
  readonly changes: readonly FactChange[]
}

/**
 * How much changes: the days by which dates move, or units. Anything else counts as a year, what a stay was as a lifetime, and a whole entry as
 * more than that.
 */
export function sizeOf(changes: readonly FactChange[]): number {
  return changes.reduce((sum, { path, before, after, days }) => {
    if (days !== undefined) return sum + 1 + Math.abs(days)
    if (path.endsWith('].kind') || path.endsWith('].place')) return sum + 36_500
    if (typeof before === 'number' && typeof after === 'number') return sum + 1 + Math.abs(after - before)
    if (after === null) return sum + 200_000
    return sum + (typeof after === 'object' && !Array.isArray(after) ? 100_000 + Object.keys(after).length : 366)
  }, 0)
}

/**
 * Brings every date and number as near to what it is now as it can be, one after the other, all others staying: one day or unit nearer would not
 * be enough.
 */
export function nearest(sought: Sought, reached: Reached): Reached {
  return reached.changes.reduce((best, _, index) => nearer(sought, best, index), reached)
}

function nearer(sought: Sought, reached: Reached, index: number): Reached {
  const change = reached.changes[index] as FactChange
  const scale = scaleOf(change, sought.chosen.asOf)
  if (scale === undefined) return reached
  let best = reached
  // Of the values between, some are enough and others are not: it ends at one that is, beside one that is not.
  let [not, enough] = [scale.from, scale.to]
  while (Math.abs(enough - not) > 1) {
    const middle = Math.trunc((enough + not) / 2)
    const after = scale.write(middle)
    const facts = withValue(reached.facts, change.path, after)
    const seen = lookAt(sought, facts)
    if (seen === undefined || !isReached(sought, seen)) {
      not = middle
      continue
    }
    enough = middle
    const days = change.days === undefined ? {} : { days: middle - scale.from }
    best = { facts, changes: best.changes.map((one, at) => (at === index ? { ...change, after, ...days } : one)), ...seen }
  }
  return best
}

interface Scale {
  readonly from: number
  readonly to: number
  write(value: number): unknown
}

/** The numbers between what a value is and what it would be; a stay that goes on has lasted until the as-of date. */
function scaleOf({ path, before, after }: FactChange, asOf: Day): Scale | undefined {
  if (typeof before === 'number' && typeof after === 'number') return { from: before, to: after, write: (value) => value }
  const [earlier, later] = [before, after].map((time) => (typeof time === 'string' ? parsePlainTime(time) : undefined))
  if (earlier !== undefined && later !== undefined) return { from: earlier, to: later, write: formatPlainTime }
  const from = typeof before === 'string' ? parsePlainDate(before) : path.endsWith('].to') ? asOf : undefined
  const to = typeof after === 'string' ? parsePlainDate(after) : undefined
  return from === undefined || to === undefined ? undefined : { from, to, write: formatPlainDate }
}
