import { afterPrefix, kindOf, prefixOf } from '../model/kind.ts'
import type { Measure } from '../model/measure.ts'
import type { Open, Scalar, Situation } from '../model/situation.ts'
import { anyOther } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'
import { ageOn, dayOf, earliestOf, elapsedBetween, latestOf, shifted, sumOf, windowOpening } from './date-measures.ts'
import { firstDay, lastDay, lastLongDay } from './edges.ts'
import { countRecords, existsRecord } from './record-measures.ts'
import { existsStay, stayLength } from './stay-measures.ts'
import { selectStays } from './stays.ts'
import type { BoundSubject } from './subject.ts'
import { type NumberValue, numberValue, truthValue, type Value } from './value.ts'
import { windowOf } from './window.ts'

/** A function that tells what is known of a name for one subject; each name is worked out once. */
export type Lookup = (name: string) => Value

const forever = Number.POSITIVE_INFINITY

/**
 * Makes the look-up of facts, measures, readings and subject fields for one subject.
 *
 * @param readings - The readings that the caller pins; the others can be any of their values.
 *
 * @returns A function that throws a TypeError for a name that is not in scope of the subject.
 */
export function lookup(
  version: RulesetVersion,
  situation: Situation,
  subject: BoundSubject,
  readings: Readonly<Record<string, string>>,
): Lookup {
  const known = new Map<string, Value>()
  const look: Lookup = (name) => {
    const made = known.get(name)
    if (made !== undefined) return made
    const value = find(name)
    known.set(name, value)
    return value
  }

  function find(name: string): Value {
    if (name === 'asOf') return numberValue(situation.asOf, situation.asOf, [])
    if (name === 'country') return countryValue(subject)
    if (name === 'place') return placeValue(subject)
    if (Object.hasOwn(version.measures, name)) return evaluateMeasure(version.measures[name] as Measure, version, situation, subject, look)
    if (Object.hasOwn(version.readings, name)) {
      return { kind: 'symbol', open: [], ...(Object.hasOwn(readings, name) && { symbol: readings[name] as string }) }
    }
    const scalar = situation.scalars.get(name)
    if (scalar !== undefined) return scalarValue(scalar, version.facts[name] as { minimum?: number; maximum?: number })
    if (prefixOf(name) === subject.each && subject.each !== undefined) return fieldValue(version, situation, subject, afterPrefix(name))
    throw new TypeError(`\`${name}\` is not in scope`)
  }
  return look
}

/** Whether a list of countries contains one, given or the subject's. */
export function containsCountry(situation: Situation, list: string, subject: BoundSubject | string): Value {
  const { entries, open } = situation.countries.get(list) ?? { entries: [], open: [] }
  const { country, countryOpen = [] } = typeof subject === 'string' ? { country: subject } : subject
  if (country === undefined) return truthValue(entries.length > 0 || open.length > 0 ? 'unknown' : 'false', [...countryOpen, ...open])
  return truthValue(entries.includes(country) ? 'true' : open.length > 0 ? 'unknown' : 'false', open)
}

function countryValue({ country, countryOpen = [], named }: BoundSubject): Value {
  if (country === undefined) return { kind: 'symbol', open: countryOpen }
  return country === anyOther ? { kind: 'symbol', except: named, open: countryOpen } : { kind: 'symbol', symbol: country, open: [] }
}

/** The place as it is compared, shown as it was first written. */
function placeValue({ place, placeOpen = [], subject }: BoundSubject): Value {
  if (place === undefined || place === anyOther) return { kind: 'symbol', open: placeOpen }
  return { kind: 'symbol', symbol: place, shown: String(subject.place), open: [] }
}

function scalarValue(scalar: Scalar, { minimum = -forever, maximum = forever }: { minimum?: number; maximum?: number } = {}): Value {
  if (scalar.kind === 'date' || scalar.kind === 'time') return numberValue(scalar.range.earliest, scalar.range.latest, scalar.open)
  const open: readonly Open[] = 'gap' in scalar.state ? [{ at: scalar.at, gap: scalar.state.gap }] : []
  if ('gap' in scalar.state) {
    if (scalar.kind === 'boolean') return truthValue('unknown', open)
    return scalar.kind === 'integer' ? numberValue(minimum, maximum, open) : { kind: 'symbol', open }
  }
  const { value } = scalar.state
  if (typeof value === 'boolean') return truthValue(value ? 'true' : 'false', [])
  if (typeof value === 'number') return numberValue(value, value, [])
  return { kind: 'symbol', symbol: value, open: [], ...('shown' in scalar && { shown: scalar.shown }) }
}

/** A field of the record at hand; of a record that the facts do not name, nothing is known. */
function fieldValue(version: RulesetVersion, { asOf }: Situation, { each, record, recordOpen = [] }: BoundSubject, field: string): Value {
  const scalar = record?.fields.get(field)
  if (scalar !== undefined) return scalarValue(scalar)
  const list = Object.values(version.facts).find((fact) => fact.type === 'records' && fact.each === each)
  const definition = list?.type === 'records' ? list.fields[field] : undefined
  if (definition?.type === 'boolean') return truthValue('unknown', recordOpen)
  if (definition?.type !== 'date') return { kind: 'symbol', open: recordOpen }
  return numberValue(-forever, definition.notAfterAsOf ? asOf : forever, recordOpen)
}

function evaluateMeasure(measure: Measure, version: RulesetVersion, situation: Situation, subject: BoundSubject, look: Lookup): Value {
  const rounding = version.dateRounding
  const number = (name: string) => look(name) as NumberValue
  if ('age' in measure) return ageOn(number(measure.age), number(measure.on ?? 'asOf'), rounding)
  if ('shift' in measure) return shifted(number(measure.shift), measure, rounding, number)
  if ('dayOf' in measure) return dayOf(number(measure.dayOf))
  if ('window' in measure) return windowOpening(number(measure.ending), measure.window, rounding)
  if ('latest' in measure) return latestOf(measure.latest.map(number))
  if ('earliest' in measure) return earliestOf(measure.earliest.map(number))
  if ('sum' in measure) return sumOf(measure.sum.map((name) => ({ value: number(name), whole: kindOf(version, name)?.kind === 'integer' })))
  if ('elapsed' in measure) return elapsedBetween(number(measure.elapsed.from), number(measure.elapsed.to), measure.in, rounding)
  if ('member' in measure) return containsCountry(situation, measure.member, subject)
  if ('count' in measure) return countRecords(situation, measure.count, measure.where, subject)
  if ('exists' in measure && !situation.stays.has(measure.exists)) {
    return existsRecord(situation, measure.exists, measure.where === undefined ? undefined : 'country', subject)
  }
  const window = windowOf(measure, situation, look)
  const select = (list: string) => selectStays(situation, list, measure.where, subject)
  if ('exists' in measure) return existsStay(select(measure.exists), window, measure.status, situation.asOf)
  if ('longestStay' in measure) return stayLength(select(measure.longestStay), window, false, measure, rounding)
  if ('totalStay' in measure) return stayLength(select(measure.totalStay), window, true, measure, rounding)
  if ('firstDay' in measure) return firstDay(select(measure.firstDay), window)
  if (measure.lasting === undefined) return lastDay(select(measure.lastDay), window)
  return lastLongDay(select(measure.lastDay), window, { lasting: measure.lasting, bridging: measure.bridging ?? 0, rounding })
}
