import { afterPrefix, prefixOf } from '../../model/kind.ts'
import type { Measure } from '../../model/measure.ts'
import type { Open, Scalar, Situation } from '../../model/situation/situation.ts'
import { anyOther } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { ofName, type Seen } from '../seen.ts'
import type { BoundSubject } from '../subject.ts'
import { numberValue, possibly, truthValue, type Value } from '../value.ts'
import { boundMeasure } from './operators.ts'

/** A function that tells what is known of a name for one subject; each name is worked out once. */
export type Lookup = (name: string) => Value

const forever = Number.POSITIVE_INFINITY

/**
 * Makes the look-up of facts, measures, readings and subject fields for one subject.
 *
 * @param seen - The case from the subject, with the readings that the caller pins; the others can be any of their values.
 * @param exactly - What is known exactly of a name, where that has been worked out.
 *
 * @returns A function that throws a TypeError for a name that is not in scope of the subject.
 */
export function lookup(version: RulesetVersion, seen: Seen, exactly: (name: string) => Value | undefined = () => undefined): Lookup {
  const { situation, subject, readings } = seen
  const look: Lookup = (name) => {
    const found = seen.found[ofName(name)]
    found.values ??= new Map()
    const known = found.values
    const told = known.get(name)
    if (told !== undefined) return told
    const exact = exactly(name)
    if (exact !== undefined) {
      known.set(name, exact)
      return exact
    }
    const made = find(name)
    // What two parts hang on is told once: else measures of measures of measures would tell it without end.
    const value = made.open.length < 2 ? made : { ...made, open: [...new Set(made.open)] }
    known.set(name, value)
    return value
  }

  const at = { version, seen, look }

  function find(name: string): Value {
    if (name === 'asOf') return numberValue(situation.asOf, situation.asOf, [])
    if (name === 'country') return countryValue(subject)
    if (name === 'place') return placeValue(subject)
    if (Object.hasOwn(version.measures, name)) return boundMeasure(version.measures[name] as Measure, at)
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
  if (scalar.kind === 'date') return possibly(scalar.range.least, scalar.range.most, scalar.none, scalar.open)
  if (scalar.kind === 'time') return numberValue(scalar.range.least, scalar.range.most, scalar.open)
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
  switch (definition?.type) {
    case 'boolean':
      return truthValue('unknown', recordOpen)
    case 'date':
      return numberValue(-forever, definition.notAfterAsOf ? asOf : forever, recordOpen)
    case 'country':
    case 'text':
    case undefined:
      return { kind: 'symbol', open: recordOpen }
  }
}
