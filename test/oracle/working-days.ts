import { createRequire } from 'node:module'
import { type Day, textOf } from './calendar.ts'

const { holidays, workdays }: Readonly<Record<'holidays' | 'workdays', object>> = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
)

/** Whether a day is worked in mainland China, by the data of a published package: its own function reads days in the zone of the host. */
export function isWorked(day: Day): boolean {
  const date = textOf(day)
  if (date in workdays || date in holidays) return date in workdays
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
}

/** The day that lies so many working days after another, or before it: walked day by day. */
export function workingDaysFrom(day: Day, count: number, isWorkedDay: (day: Day) => boolean = isWorked): Day {
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count)
    if (isWorkedDay(at)) left--
  }
  return at
}
