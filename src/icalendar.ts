export { type CalendarOptions, planCalendar } from './analysis/planning/plan-calendar.ts'
