import { encodeLength, type Length } from '../calendar/duration.ts'
import type { Kind } from '../model/kind.ts'

/** A value as engines compare it that know no lengths: 32 for each month and one for each day left over, or days, or minutes; else as it is. */
export function encoded(kind: Kind | undefined, value: unknown): unknown {
  if (kind?.kind !== 'length' || value === null) return value
  const { months = 0, days = 0, hours = 0, minutes = 0 } = value as Partial<Length> & { hours?: number; minutes?: number }
  if (kind.in === 'months') return encodeLength({ months, days })
  return kind.in === 'days' ? days : 60 * hours + minutes
}
