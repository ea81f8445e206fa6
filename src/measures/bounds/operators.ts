import type { Measure, MeasureOf, MeasureOperator, StayEnd } from '../../model/measure.ts'
import { operatorNameOf } from '../../model/operators.ts'
import type { Value } from '../value.ts'
import { type At, kindsOf, numberAt, partOf, roundingAt, staysAt, windowAt } from './at.ts'
import { listsCountry } from './countries.ts'
import { ageOn, dayOf, earliestOf, elapsedBetween, latestOf, shifted, sumOf, windowOpening } from './date-measures.ts'
import { firstDay, firstLongDay, type LongStay, lastDay, lastLongDay } from './edges.ts'
import { countRecords, existsRecord } from './record-measures.ts'
import { stayLead } from './stay-lead.ts'
import { existsStay, stayLength } from './stay-measures.ts'

/** What is known of a measure of one operator, exactly or within bounds. */
export type Bound<Form> = (measure: Form, at: At) => Value

/** Every operator of measures. */
export const bounds: { readonly [Name in MeasureOperator]: Bound<MeasureOf<Name>> } = {
  age: ({ age, on = 'asOf' }, at) => ageOn(numberAt(at, age), numberAt(at, on), roundingAt(at)),
  shift: (measure, at) => shifted(numberAt(at, measure.shift), measure, roundingAt(at), (name) => numberAt(at, name)),
  dayOf: (measure, at) => dayOf(numberAt(at, measure.dayOf)),
  window: ({ window, ending }, at) => windowOpening(numberAt(at, ending), window, roundingAt(at)),
  latest: ({ latest }, at) => latestOf(latest.map((name) => numberAt(at, name))),
  earliest: ({ earliest }, at) => earliestOf(earliest.map((name) => numberAt(at, name))),
  sum: ({ sum }, at) => sumOf(sum.map((name) => partOf(at, name, numberAt(at, name)))),
  elapsed: ({ elapsed: { from, to }, in: unit }, at) => elapsedBetween(numberAt(at, from), numberAt(at, to), unit, roundingAt(at)),
  longestStay: (measure, at) =>
    stayLength(staysAt(measure.longestStay, measure, at), windowAt(measure, at), false, measure, roundingAt(at)),
  totalStay: (measure, at) => stayLength(staysAt(measure.totalStay, measure, at), windowAt(measure, at), true, measure, roundingAt(at)),
  stayLead: (measure, at) =>
    stayLead(staysAt(measure.stayLead, kindsOf(measure), at), at.seen.subject, windowAt(measure, at), roundingAt(at)),
  firstDay: (measure, at) => {
    const [selection, window, long] = [staysAt(measure.firstDay, measure, at), windowAt(measure, at), longStay(measure, at)]
    return long === undefined ? firstDay(selection, window) : firstLongDay(selection, window, long)
  },
  lastDay: (measure, at) => {
    const [selection, window, long] = [staysAt(measure.lastDay, measure, at), windowAt(measure, at), longStay(measure, at)]
    return long === undefined ? lastDay(selection, window) : lastLongDay(selection, window, long)
  },
  exists: (measure, at) => {
    const { exists, status, where } = measure
    const { situation, subject } = at.seen
    if (!situation.stays.has(exists)) return existsRecord(situation, exists, where === undefined ? undefined : 'country', subject)
    return existsStay(staysAt(exists, measure, at), windowAt(measure, at), status, situation.asOf)
  },
  count: ({ count, where }, { seen }) => countRecords(seen.situation, count, where, seen.subject),
  member: ({ member }, { seen }) => listsCountry(seen.situation, member, seen.subject),
}

/** What is known of a measure. */
export function boundMeasure(measure: Measure, at: At): Value {
  const bound = bounds[operatorNameOf(measure)] as unknown as Bound<Measure>
  return bound(measure, at)
}

/** How long a stay has to be for its end to be looked at; nothing where any length will do. */
function longStay({ lasting, bridging = 0 }: StayEnd, at: At): LongStay | undefined {
  return lasting === undefined ? undefined : { lasting, bridging, rounding: roundingAt(at) }
}
