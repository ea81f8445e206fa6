import { addDuration, decodeLength } from '../calendar/duration.ts'
import { addMonths, type DateRounding } from '../calendar/plain-date.ts'
import type { Country } from '../model/country.ts'
import { kindOf } from '../model/kind.ts'
import type { Measure, MeasureOf, MeasureOperator, StayEnd } from '../model/measure.ts'
import { operatorNameOf } from '../model/operators.ts'
import type { Situation } from '../model/situation/situation.ts'
import type { RulesetVersion } from '../model/version.ts'
import { listsCountry } from './countries.ts'
import { ageOn, dayOf, earliestOf, elapsedBetween, latestOf, shifted, sumOf, windowOpening } from './date-measures.ts'
import { firstDay, firstLongDay, type LongStay, lastDay, lastLongDay } from './edges.ts'
import { longerStays } from './longer-stays.ts'
import { countRecords, existsRecord } from './record-measures.ts'
import { otherLeads, stayLead } from './stay-lead.ts'
import { existsStay, stayLength } from './stay-measures.ts'
import { type Sought, selectStays } from './stays.ts'
import type { BoundSubject } from './subject.ts'
import { asNumber, type NumberValue, numberValue, type Value } from './value.ts'
import { windowOf } from './window.ts'

/** Where a measure is worked out: a case seen from one subject, and what is known of other names there. */
export interface At {
  readonly version: RulesetVersion
  readonly situation: Situation
  readonly subject: BoundSubject
  readonly look: (name: string) => Value
}

/** How far on something would be a number; or, by so many days, what it could be if one stay had ended so much later, or earlier. */
export type Way =
  | { readonly by: number; readonly unit: 'days' | 'units' }
  | { readonly changed: (days: number) => readonly number[] }
  | undefined

/**
 * How far an exact value is from a number that it is compared with.
 *
 * `days`: its numbers are days. `units`: they are whole numbers of something. `unordered`: it has no numbers. A function tells for the rest,
 * and nothing where the distance has no meaning.
 */
export type Distance<Form> = 'days' | 'units' | 'unordered' | ((measure: Form, at: At, value: number, cut: number) => Way)

/** All that the engine does with one operator. */
export interface MeasureOperation<Form> {
  /** What is known of a measure, exactly or within bounds. */
  readonly bound: (measure: Form, at: At) => Value
  readonly distance: Distance<Form>
}

const rounding = ({ version }: At): DateRounding => version.dateRounding
const number = ({ look }: At, name: string) => asNumber(look(name))
/** A day that is known exactly; nothing where it is not. */
const day = (at: At, name: string) => {
  const { least, most, none } = number(at, name)
  return none === 'false' && least === most ? least : undefined
}

/** Every operator of measures. */
export const operations: { readonly [Name in MeasureOperator]: MeasureOperation<MeasureOf<Name>> } = {
  age: {
    bound: ({ age, on = 'asOf' }, at) => ageOn(number(at, age), number(at, on), rounding(at)),
    distance: ({ age, on = 'asOf' }, at, _, cut) => {
      const [birth, end] = [day(at, age), day(at, on)]
      return birth === undefined || end === undefined ? undefined : { by: addMonths(birth, cut * 12, rounding(at)) - end, unit: 'days' }
    },
  },
  shift: {
    bound: (measure, at) => shifted(number(at, measure.shift), measure, rounding(at), (name) => number(at, name)),
    distance: 'days',
  },
  dayOf: { bound: (measure, at) => dayOf(number(at, measure.dayOf)), distance: 'days' },
  window: { bound: ({ window, ending }, at) => windowOpening(number(at, ending), window, rounding(at)), distance: 'days' },
  latest: { bound: ({ latest }, at) => latestOf(latest.map((name) => number(at, name))), distance: 'days' },
  earliest: { bound: ({ earliest }, at) => earliestOf(earliest.map((name) => number(at, name))), distance: 'days' },
  sum: {
    bound: ({ sum }, at) => sumOf(sum.map((name) => partOf(at, name, number(at, name)))),
    distance: ({ sum }, at, value, cut) => {
      const changing = sum.flatMap((name) => {
        const way = wayOf(at, name)
        return way === undefined ? [] : [{ name, way }]
      })
      const [one, ...others] = changing
      if (one === undefined) {
        // Whole numbers alone count as months, which a part of one does not make up.
        const whole = sum.every((name) => kindOf(at.version, name)?.kind === 'integer')
        const months = (length: number) => decodeLength(length).months + Math.sign(decodeLength(length).days)
        return whole ? { by: months(cut) - months(value), unit: 'units' } : undefined
      }
      // One stay can be part of several lengths: then none of them says what it would change.
      if (others.length > 0) return { changed: () => [] }
      const changed = (length: number) => {
        const parts = sum.map((name) => partOf(at, name, name === one.name ? numberValue(length, length, []) : number(at, name)))
        return sumOf(parts).least
      }
      return { changed: (days) => one.way(days).map(changed) }
    },
  },
  elapsed: {
    bound: ({ elapsed: { from, to }, in: unit }, at) => elapsedBetween(number(at, from), number(at, to), unit, rounding(at)),
    distance: ({ elapsed: { from, to }, in: unit }, at, value, cut) => {
      if (unit === 'days') return { by: cut - value, unit }
      const [start, end] = [day(at, from), day(at, to)]
      // Time is told in days; what lies before its start in months has no distance from a number of months.
      if (unit === 'hours' || cut < 0 || start === undefined || end === undefined) return undefined
      const { months, days } = decodeLength(cut)
      return { by: addDuration(start, { months }, rounding(at)) + days - end, unit: 'days' }
    },
  },
  longestStay: {
    bound: (measure, at) => stayLength(stays(measure.longestStay, measure, at), window(measure, at), false, measure, rounding(at)),
    distance: (measure, at) => {
      const [selection, within] = [stays(measure.longestStay, measure, at), window(measure, at)]
      return { changed: (days) => longerStays(selection, within, false, measure, rounding(at), days) }
    },
  },
  totalStay: {
    bound: (measure, at) => stayLength(stays(measure.totalStay, measure, at), window(measure, at), true, measure, rounding(at)),
    distance: (measure, at) => {
      const [selection, within] = [stays(measure.totalStay, measure, at), window(measure, at)]
      return { changed: (days) => longerStays(selection, within, true, measure, rounding(at), days) }
    },
  },
  stayLead: {
    bound: (measure, at) => stayLead(stays(measure.stayLead, kindsOf(measure), at), at.subject, window(measure, at), rounding(at)),
    distance: (measure, at) => {
      const [selection, within] = [stays(measure.stayLead, kindsOf(measure), at), window(measure, at)]
      return { changed: (days) => otherLeads(selection, at.subject, within, measure.until !== undefined, days) }
    },
  },
  firstDay: {
    bound: (measure, at) => {
      const [selection, within, long] = [stays(measure.firstDay, measure, at), window(measure, at), longStay(measure, at)]
      return long === undefined ? firstDay(selection, within) : firstLongDay(selection, within, long)
    },
    distance: 'days',
  },
  lastDay: {
    bound: (measure, at) => {
      const [selection, within, long] = [stays(measure.lastDay, measure, at), window(measure, at), longStay(measure, at)]
      return long === undefined ? lastDay(selection, within) : lastLongDay(selection, within, long)
    },
    distance: 'days',
  },
  exists: {
    bound: (measure, at) => {
      const { exists, status, where } = measure
      const { situation, subject } = at
      if (!situation.stays.has(exists)) return existsRecord(situation, exists, where === undefined ? undefined : 'country', subject)
      return existsStay(stays(exists, measure, at), window(measure, at), status, situation.asOf)
    },
    distance: 'unordered',
  },
  count: { bound: ({ count, where }, { situation, subject }) => countRecords(situation, count, where, subject), distance: 'units' },
  member: { bound: ({ member }, { situation, subject }) => listsCountry(situation, member, subject), distance: 'unordered' },
}

/** What is known of a measure. */
export function boundMeasure(measure: Measure, at: At): Value {
  return operationOf(measure).bound(measure, at)
}

/** How the distance of a measure from a number is told. */
export function distanceOf(measure: Measure): Distance<Measure> {
  return operationOf(measure).distance
}

function operationOf(measure: Measure): MeasureOperation<Measure> {
  return operations[operatorNameOf(measure)] as unknown as MeasureOperation<Measure>
}

/** What a measure of stays could be if one of them had ended so many days later; nothing for one that is of none. */
function wayOf(at: At, name: string): ((days: number) => readonly number[]) | undefined {
  const measure = Object.hasOwn(at.version.measures, name) ? at.version.measures[name] : undefined
  const distance = measure === undefined ? 'unordered' : distanceOf(measure)
  const way = measure !== undefined && typeof distance === 'function' ? distance(measure, at, 0, 0) : undefined
  return way !== undefined && 'changed' in way ? way.changed : undefined
}

function partOf({ version }: At, name: string, value: NumberValue): { value: NumberValue; whole: boolean } {
  return { value, whole: kindOf(version, name)?.kind === 'integer' }
}

/** Of a measure that looks everywhere, which kinds of stays count. */
function kindsOf({ kinds }: MeasureOf<'stayLead'>): Sought {
  return kinds === undefined ? {} : { kinds }
}

function stays(list: string, { country, ...sought }: Sought & { readonly country?: Country }, { situation, subject }: At) {
  return country === undefined
    ? selectStays(situation, list, sought, subject)
    : selectStays(situation, list, { ...sought, where: 'country' }, { subject: { country }, country, named: subject.named })
}

/** How long a stay has to be for its end to be looked at; nothing where any length will do. */
function longStay({ lasting, bridging = 0 }: StayEnd, at: At): LongStay | undefined {
  return lasting === undefined ? undefined : { lasting, bridging, rounding: rounding(at) }
}

function window(measure: Parameters<typeof windowOf>[0], { situation, look }: At) {
  return windowOf(measure, situation, look)
}
