import { type WorkingCalendarName, workingCalendars } from '../../calendar/working-calendars.ts'
import { joinPath } from '../input/path.ts'

/** A place in the facts: a fact, an entry of its list by number from 0 (or every one), or a field of that entry. */
export interface FactPoint {
  readonly fact: string
  readonly index?: number | 'every'
  readonly field?: string
}

/** Where something is not known exactly: in the facts, or in the working days of a country, of which not all are announced. */
export type Point = FactPoint | { readonly calendar: WorkingCalendarName }

/** The field of an entry. Written out, since a copy by spreading takes many times as long, and every stay has three. */
export function fieldAt({ fact, index }: FactPoint, field: string): FactPoint {
  return index === undefined ? { fact, field } : { fact, index, field }
}

const calendarPrefix = 'workingDays.'

/**
 * Writes a point as the path by which results name it.
 *
 * @example
 * pathOfPoint({ fact: 'residences', index: 2, field: 'from' }) //=> 'residences[2].from'
 * pathOfPoint({ fact: 'residences', index: 'every', field: 'kind' }) //=> 'residences[].kind'
 * pathOfPoint({ calendar: 'CN' }) //=> 'workingDays.CN'
 */
export function pathOfPoint(point: Point): string {
  if ('calendar' in point) return calendarPrefix + point.calendar
  const { fact, index, field } = point
  const list = joinPath('', fact)
  const entry = index === undefined ? list : index === 'every' ? `${list}[]` : joinPath(list, index)
  return field === undefined ? entry : joinPath(entry, field)
}

/**
 * Reads a path of a result back: the one place that does.
 *
 * @example
 * pointAt('residences[2].from') //=> { fact: 'residences', index: 2, field: 'from' }
 */
export function pointAt(path: string): Point {
  const calendar = path.startsWith(calendarPrefix) ? path.slice(calendarPrefix.length) : ''
  if (Object.hasOwn(workingCalendars, calendar)) return { calendar: calendar as WorkingCalendarName }
  const [, fact = path, index, field] = /^(\w+)(?:\[(\d*)\])?(?:\.(\w+))?$/.exec(path) ?? []
  return {
    fact,
    ...(index !== undefined && { index: index === '' ? ('every' as const) : Number(index) }),
    ...(field !== undefined && { field }),
  }
}
