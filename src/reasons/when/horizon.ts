import { addDuration } from '../../calendar/duration.ts'
import { type Day, lastDay } from '../../calendar/plain-date.ts'

/** How many years are looked ahead where nothing else is asked. */
const yearsAhead = 10

/** The last day to look at where nothing else is asked: ten years ahead. */
export function horizonAfter(asOf: Day): Day {
  return yearsAfter(asOf, yearsAhead)
}

/** A day so many years later, and none after the last one that can be written. */
export function yearsAfter(day: Day, years: number): Day {
  return Math.min(addDuration(day, { years }, 'down'), lastDay)
}
