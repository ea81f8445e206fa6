import { type Day, lastDay, toDay, toYearMonthDay } from '../../calendar/plain-date.ts'
import type { Timeline } from './model.ts'

/** Where days lie from left to right, in pixels. */
export interface Scale {
  readonly first: Day
  readonly last: Day
  readonly left: number
  readonly right: number
  /** The place of the beginning of a day. */
  x(day: Day): number
  /** The years to write on the axis. */
  readonly years: readonly number[]
}

/** The most years written on the axis. */
const maxTicks = 14

/** Fits everything with a date into the width: stays, certificates, marks and the as-of date. */
export function scaleOf({ lanes, marks, asOf }: Timeline, left: number, right: number): Scale {
  const bars = lanes.flatMap((lane) => lane.bars)
  const days = [asOf, ...bars.flatMap(({ from, to }) => [from.least, to.most]), ...marks.map(({ day }) => day.least)]
  const earliest = toYearMonthDay(Math.min(...days)).year
  const first = toDay(earliest, 1, 1)
  // A little room after the last day, for its label.
  const last = Math.max(...days) + Math.ceil((Math.max(...days) - first) / 40) + 30
  const ends = toYearMonthDay(last).year
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (ends - earliest) / years <= maxTicks) ?? 500
  const years = Array.from({ length: ends - earliest + 1 }, (_, index) => earliest + index).filter(
    (year) => year % step === 0 && toDay(year, 1, 1) <= lastDay,
  )
  return { first, last, left, right, years, x: (day) => left + ((day - first) / (last - first)) * (right - left) }
}
