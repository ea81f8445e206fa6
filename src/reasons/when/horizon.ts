import { addDuration } from '../../calendar/duration.ts'
import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'

/** How many years are looked ahead where nothing else is asked. */
const yearsAhead = 10

/** The last day that can be written. */
const lastDayThereIs = parsePlainDate('9999-12-31') as Day

/** The last day to look at where nothing else is asked: ten years ahead. */
export function horizonAfter(asOf: Day): Day {
  return Math.min(addDuration(asOf, { years: yearsAhead }, 'down'), lastDayThereIs)
}
