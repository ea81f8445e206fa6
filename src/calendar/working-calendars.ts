import { cnWorkingDays } from './cn-working-days.ts'

/** The working calendars that rulesets can count by, by country code. */
export const workingCalendars = { CN: cnWorkingDays } as const

/** The country whose working days are meant. */
export type WorkingCalendarName = keyof typeof workingCalendars
