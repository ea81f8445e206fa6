import type { Language } from '../../calendar/language.ts'
import { parsePartialDate, quote } from '../../calendar/partial-date.ts'
import { type Day, formatPlainDate } from '../../calendar/plain-date.ts'
import { minutesPerDay, parsePartialTime } from '../../calendar/plain-time.ts'
import type { Issue } from '../../errors.ts'
import type { Bounds } from '../../logic/bounds.ts'
import { issueAt } from '../input/issue.ts'
import { foldText } from './fold-text.ts'
import { type FactPoint, pathOfPoint } from './point.ts'
import { dateFault, type ScalarType, scalarFault } from './scalar-fault.ts'
import type { Given, Open, Scalar } from './situation.ts'

const forever = Number.POSITIVE_INFINITY

/**
 * Reads one value of a fact or field.
 *
 * @param value - The value; `undefined` where it is not given, `'unknown'` where it cannot be known.
 * @param asOf - The day that a date with `notAfterAsOf` cannot lie after.
 * @param issues - What is wrong is added here; then the result means nothing.
 */
export function readScalar(value: unknown, at: FactPoint, type: ScalarType, asOf: Day, issues: Issue[]): Scalar {
  const gap = value === undefined ? 'absent' : value === 'unknown' ? 'unknown' : undefined
  const fault = gap === undefined ? scalarFault(type, value) : undefined
  if (fault !== undefined) complain(issues, at, (language) => scalarFault(type, value, language))
  if (type.type === 'date' || type.type === 'time') {
    const limit = type.notAfterAsOf ? asOf : forever
    const read = readRange(type.type, fault === undefined ? value : undefined, gap, at, limit, issues)
    if (read.kind !== 'date' || !('none' in type) || type.none === undefined) return read
    return { ...read, none: value === 'none' ? 'true' : gap === undefined ? 'false' : 'unknown' }
  }
  const given = <Value>(read: Value): Given<Value> => (gap === undefined ? { value: read } : { gap })
  switch (type.type) {
    case 'boolean':
      return { kind: 'boolean', at, state: given(value as boolean) }
    case 'integer':
      // Adding nothing makes 0 of -0, which JSON cannot tell from it.
      return { kind: 'integer', at, state: given(fault === undefined ? Number(value) + 0 : 0) }
    case 'text':
      if (gap !== undefined || fault !== undefined) return { kind: 'symbol', at, state: given('') }
      return { kind: 'symbol', at, state: { value: foldText(value as string) }, shown: (value as string).trim() }
    case 'enum':
    case 'country':
      return { kind: 'symbol', at, state: given(value as string) }
  }
}

/**
 * Reads a partial date as the days that it can stand for.
 *
 * @returns Nothing where it is no date; then the issue has been added.
 */
export function readDate(value: unknown, at: FactPoint, issues: Issue[]): Bounds | undefined {
  const range = typeof value === 'string' ? parsePartialDate(value) : undefined
  if (range === undefined) complain(issues, at, (language) => dateFault(value, language))
  return range
}

/** Adds what is wrong at a point, where something is; tells whether it is. */
export function complain(issues: Issue[], at: FactPoint, say: (language: Language) => string | undefined): boolean {
  // Most of what is read is right: then it is not worked out where it stands.
  if (say('en') === undefined) return false
  const issue = issueAt(pathOfPoint(at), say)
  if (issue !== undefined) issues.push(issue)
  return true
}

/** Tells that a date is not known to the day. */
export function inexact(range: Bounds, at: FactPoint): readonly Open[] {
  return range.least === range.most ? [] : [{ at, gap: 'partial' }]
}

const after = {
  en: (given: string, day: string) => `${given} lies after the as-of date ${day}`,
  zh: (given: string, day: string) => `${given} 晚于所问日期 ${day}`,
}

/** Reads a date as days, or a time as minutes; neither lies after the last one of the day that limits it. */
function readRange(
  kind: 'date' | 'time',
  value: unknown,
  gap: 'absent' | 'unknown' | undefined,
  at: FactPoint,
  limit: Day,
  issues: Issue[],
): Extract<Scalar, { kind: 'date' | 'time' }> {
  const last = kind === 'date' ? limit : (limit + 1) * minutesPerDay - 1
  const parse = kind === 'date' ? parsePartialDate : parsePartialTime
  const range = gap === undefined && typeof value === 'string' ? parse(value) : undefined
  const scalar = (bounds: Bounds, open: readonly Open[]): Extract<Scalar, { kind: 'date' | 'time' }> =>
    kind === 'date' ? { kind, at, range: bounds, none: 'false', open } : { kind, at, range: bounds, open }
  if (range === undefined) return scalar({ least: -forever, most: last }, gap === undefined ? [] : [{ at, gap }])
  if (range.least > last) {
    const [given, day] = [quote(String(value)), formatPlainDate(limit)]
    complain(issues, at, (language) => after[language](given, day))
    // Nothing can be told of it by other dates.
    return scalar({ least: -forever, most: forever }, [])
  }
  return scalar({ least: range.least, most: Math.min(range.most, last) }, inexact(range, at))
}
