export { type CalendarOptions, planCalendar } from './analysis/planning/plan-calendar.ts'
export { type WhenCalendarOptions, whenCalendar } from './analysis/when/when-calendar.ts'
