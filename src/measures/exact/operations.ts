import { addDuration, type Duration } from '../../calendar/duration.ts'
import { minutesPerDay } from '../../calendar/plain-time.ts'
import { windowStart } from '../../calendar/stay.ts'
import { type WorkingCalendarName, workingCalendars } from '../../calendar/working-calendars.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import { kindOf } from '../../model/kind.ts'
import { isCounted, type MeasureOf, type MeasureOperator } from '../../model/measure.ts'
import { elapsed, sumOf, years } from '../bounds/date-measures.ts'
import { numberValue } from '../value.ts'
import type { Exact } from './exact.ts'
import type { Planner } from './planner.ts'
import type { Read } from './read.ts'
import { countOf } from './records.ts'
import { existsStay, firstDay, lastDay, stayLead, stayLength } from './stays.ts'

/** Puts together how a measure is worked out where all that it is made from is known exactly. */
type Exactly<Form> = (measure: Form, planner: Planner) => Read

/** Every operator of measures on what is known exactly: the same as its bounds, or nothing. */
export const exactly: { readonly [Name in Exclude<MeasureOperator, 'member'>]: Exactly<MeasureOf<Name>> } & {
  /** With a country: whether it is that one which is in the list. */
  readonly member: (measure: MeasureOf<'member'>, planner: Planner, country?: string) => Read
} = {
  age: ({ age, on = 'asOf' }, { read, version }) => of(read(age), read(on), (birth, day) => years(birth, day, version.dateRounding)),
  shift,
  dayOf: ({ dayOf }, { read }) => ofOne(read(dayOf), (minute) => Math.floor(minute / minutesPerDay)),
  window: ({ window, ending }, { read, version }) => ofOne(read(ending), (end) => windowStart(end, window, version.dateRounding)),
  latest: ({ latest }, { read }) => ofAll(latest.map(read), (days) => (days.includes(null) ? undefined : Math.max(...(days as number[])))),
  earliest: ({ earliest }, { read }) =>
    ofAll(earliest.map(read), (days) => {
      const there = days.filter((day) => day !== null)
      return there.length === 0 ? null : Math.min(...there)
    }),
  sum: ({ sum }, { read, version }) => {
    const whole = sum.map((name) => kindOf(version, name)?.kind === 'integer')
    return ofAll(sum.map(read), (lengths) => {
      if (lengths.includes(null)) return undefined
      return sumOf(
        lengths.map((length, index) => ({ value: numberValue(length as number, length as number, []), whole: whole[index] === true })),
      ).least
    })
  },
  elapsed: ({ elapsed: { from, to }, in: unit }, { read, version }) =>
    of(read(from), read(to), (start, end) => elapsed(start, end, unit, version.dateRounding), null),
  longestStay: (measure, planner) => stayLength(measure, measure.longestStay, false, planner),
  totalStay: (measure, planner) => stayLength(measure, measure.totalStay, true, planner),
  stayLead,
  firstDay,
  lastDay,
  exists: (measure, planner) => {
    const { exists, where } = measure
    if (planner.version.facts[exists]?.type === 'stays') return existsStay(measure, planner)
    return ofOne(countOf(exists, where === undefined ? undefined : 'country'), (count) => count > 0)
  },
  count: ({ count, where }) => countOf(count, where),
  member:
    ({ member }, _, country) =>
    ({ situation, subject }) => {
      const { entries, open } = situation.countries.get(member) ?? { entries: [], open: [] }
      const one = country ?? subject.country
      if (one !== undefined && entries.includes(one)) return true
      return one === undefined || open.length > 0 ? undefined : false
    },
}

/** Works with a number; without one where it is lacking. */
function ofOne(read: Read, work: (number: number) => Exact): Read {
  return (seen) => {
    const value = read(seen)
    return typeof value === 'number' ? work(value) : value === null ? null : undefined
  }
}

/** Works with two numbers. @param lacking - What it is where one of them is lacking. */
function of(first: Read, second: Read, work: (first: number, second: number) => Exact, lacking?: null): Read {
  return (seen) => {
    const [one, other] = [first(seen), second(seen)]
    if (one === null || other === null) return lacking
    return typeof one === 'number' && typeof other === 'number' ? work(one, other) : undefined
  }
}

/** Works with numbers, each of which may be lacking. */
function ofAll(reads: readonly Read[], work: (numbers: readonly (number | null)[]) => Exact): Read {
  return (seen) => {
    const numbers: (number | null)[] = []
    for (const read of reads) {
      const value = read(seen)
      if (typeof value !== 'number' && value !== null) return undefined
      numbers.push(value)
    }
    return work(numbers)
  }
}

function shift({ shift: date, by, in: calendar, direction }: MeasureOf<'shift'>, { read, version }: Planner): Read {
  const sign = direction === 'back' ? -1 : 1
  if (isCounted(by)) return of(read(date), read(by.days), (day, count) => day + sign * count, null)
  if ('hours' in by) return ofOne(read(date), (minute) => minute + sign * 60 * by.hours)
  if ('workingDays' in by) {
    return ofOne(read(date), (day) => {
      const { least, most } = addWorkingDays(workingCalendars[calendar as WorkingCalendarName], day, sign * by.workingDays)
      return least === most ? least : undefined
    })
  }
  const duration: Duration = 'days' in by ? { days: sign * by.days } : { years: sign * (by.years ?? 0), months: sign * (by.months ?? 0) }
  return ofOne(read(date), (day) => addDuration(day, duration, version.dateRounding))
}
