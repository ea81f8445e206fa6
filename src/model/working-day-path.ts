import { type WorkingCalendarName, workingCalendars } from '../calendar/working-calendars.ts'

const prefix = 'workingDays.'

/**
 * The path under which results name working days that are not announced yet, among what cannot be known.
 *
 * @example
 * workingDayPath('CN') //=> 'workingDays.CN'
 */
export function workingDayPath(calendar: WorkingCalendarName): string {
  return prefix + calendar
}

/** The calendar that such a path names; nothing for the path of a fact. */
export function calendarOf(path: string): WorkingCalendarName | undefined {
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : ''
  return Object.hasOwn(workingCalendars, name) ? (name as WorkingCalendarName) : undefined
}
