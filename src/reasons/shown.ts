import { decodeLength } from '../calendar/duration.ts'
import { firstDay, formatPlainDate, lastDay } from '../calendar/plain-date.ts'
import { formatPlainTime, minutesPerDay } from '../calendar/plain-time.ts'
import type { Bounds } from '../logic/bounds.ts'
import type { Value } from '../measures/value.ts'
import type { Kind } from '../model/kind.ts'
import type { Shown } from './evaluation.ts'

/** Shows what is known of a value as plain JSON. */
export function showValue(kind: Kind, value: Value): Shown {
  if (value.kind === 'truth') return value.truth === 'unknown' ? 'unknown' : value.truth === 'true'
  if (value.kind === 'symbol') return value.shown ?? value.symbol ?? 'unknown'
  if (value.none === 'true') return null
  if (value.none === 'unknown') return 'unknown'
  const { least, most } = writable(kind, value)
  if (least === most) return showNumber(kind, least)
  if (!Number.isFinite(least) && !Number.isFinite(most)) return 'unknown'
  const [unannounced] = value.open.flatMap(({ at }) => ('calendar' in at ? at.calendar : []))
  return {
    least: showNumber(kind, least),
    most: showNumber(kind, most),
    ...(unannounced !== undefined && { unannounced }),
  }
}

/** A day or time after the last one that can be written is then or later, one before the first is then or earlier. */
function writable({ kind }: Kind, { least, most }: Bounds): Bounds {
  if (kind !== 'date' && kind !== 'time') return { least, most }
  const [first, last] = kind === 'date' ? [firstDay, lastDay] : [firstDay * minutesPerDay, (lastDay + 1) * minutesPerDay - 1]
  return {
    least: least < first ? Number.NEGATIVE_INFINITY : Math.min(least, last),
    most: most > last ? Number.POSITIVE_INFINITY : Math.max(most, first),
  }
}

/** Shows a day, whole number or encoded length; a bound that there is none of is `'unknown'`. */
export function showNumber(kind: Kind, value: number): Shown {
  if (!Number.isFinite(value)) return 'unknown'
  if (kind.kind === 'date') return formatPlainDate(value)
  if (kind.kind === 'time') return formatPlainTime(value)
  if (kind.kind !== 'length') return value
  // Adding nothing makes 0 of -0, which JSON cannot tell from it.
  if (kind.in === 'hours') return { hours: Math.trunc(value / 60) + 0, minutes: (value % 60) + 0 }
  if (kind.in === 'days') return { days: value }
  const { months, days } = decodeLength(Math.abs(value))
  // Taken from 0, so that no months are not minus no months.
  return value < 0 ? { months: 0 - months, days: 0 - days } : { months, days }
}
