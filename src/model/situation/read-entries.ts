import type { Language } from '../../calendar/language.ts'
import { quote } from '../../calendar/partial-date.ts'
import type { Day } from '../../calendar/plain-date.ts'
import type { Issue } from '../../errors.ts'
import { isCountry } from '../country.ts'
import type { FieldDefinition } from '../fact.ts'
import type { Places } from '../gazetteer.ts'
import { describe } from '../input/describe.ts'
import { unknownAt } from '../input/issue.ts'
import { joinPath } from '../input/path.ts'
import { isPlainObject } from '../input/plain-object.ts'
import { nameList } from '../input/suggest.ts'
import { stayFieldNames } from '../stays/stay-fields.ts'
import { isStayKind } from '../stays/stay-kind.ts'
import { isAmbiguous, ownCodeFault, placeKey } from './place-key.ts'
import { type FactPoint, fieldAt, pathOfPoint } from './point.ts'
import { complain, inexact, readDate, readScalar } from './read-scalar.ts'
import { countryFault, placeFault, stayKindFault } from './scalar-fault.ts'
import type { Open, Scalar, SituationRecord, SituationStay } from './situation.ts'

/** The most entries a list may have, and the most properties an object: work stays bounded on hostile input. */
export const maxEntries = 1000

/** Reads every entry of a list; entries that are not right add issues and are left out. */
export function readList<Entry>(
  value: unknown,
  fact: string,
  issues: Issue[],
  read: (entry: unknown, at: FactPoint, issues: Issue[]) => Entry | undefined,
): readonly Entry[] {
  if (complain(issues, { fact }, (language) => listFault(value, language))) return []
  const list = value as readonly unknown[]
  const entries: Entry[] = []
  // By number, so that a hole in the list is an entry too.
  for (let index = 0; index < list.length; index += 1) {
    const entry = read(list[index], { fact, index }, issues)
    if (entry !== undefined) entries.push(entry)
  }
  return entries
}

/** Says what is wrong with a list, whatever its entries are. */
export function listFault(value: unknown, language: Language = 'en'): string | undefined {
  const { notAList, tooMany } = phrases[language]
  if (!Array.isArray(value)) return notAList(describe(value, language))
  return value.length > maxEntries ? tooMany(value.length, 'entries') : undefined
}

const phrases = {
  en: {
    notAList: (given: string) => `${given} is not a list: write \`[…]\`, and \`[]\` for none`,
    notAnObject: (given: string, known: string) => `${given} is not an object with ${known}`,
    tooMany: (size: number, what: 'entries' | 'properties') => `${size} ${what} are too many: at most ${maxEntries} are read`,
  },
  zh: {
    notAList: (given: string) => `${given} 不是列表：请写 \`[…]\`，没有则写 \`[]\``,
    notAnObject: (given: string, known: string) => `${given} 不是含有 ${known} 的对象`,
    tooMany: (size: number) => `${size} 项过多：至多读取 ${maxEntries} 项`,
  },
}

/**
 * Takes the properties out of an object, each read once.
 *
 * @param what - What a property is called in an error, such as `field`.
 *
 * @returns The known properties that are given; nothing where it is no object. What is wrong is added to the issues.
 */
export function readProperties(
  value: unknown,
  at: FactPoint,
  what: string,
  known: readonly string[],
  issues: Issue[],
): ReadonlyMap<string, unknown> | undefined {
  if (complain(issues, at, (language) => objectFault(value, known, language))) return undefined
  const given = value as Readonly<Record<string, unknown>>
  const properties = new Map<string, unknown>()
  for (const name of Object.keys(given)) {
    const entry = given[name]
    if (!known.includes(name)) issues.push(unknownAt(joinPath(pathOfPoint(at), name), what, name, known))
    else if (entry !== undefined) properties.set(name, entry)
  }
  return properties
}

/** Says what is wrong with an object, whatever its properties are. */
export function objectFault(value: unknown, known: readonly string[], language: Language = 'en'): string | undefined {
  if (value === undefined) return missing[language]
  const { notAnObject, tooMany } = phrases[language]
  if (!isPlainObject(value)) return notAnObject(describe(value, language), nameList(known))
  const size = Object.keys(value).length
  return size > maxEntries ? tooMany(size, 'properties') : undefined
}

/** The message for a property that has to be given and is not. */
export const notGiven = 'this has to be given'
export const missing = { en: notGiven, zh: '此项必填' }

/** Reads a country code: of an entry, or of a field of one. */
export function readCountry(value: unknown, at: FactPoint, issues: Issue[], field?: string): string | undefined {
  if (typeof value === 'string' && isCountry(value)) return value
  complain(issues, field === undefined ? at : fieldAt(at, field), (language) =>
    value === undefined ? missing[language] : countryFault(value, language),
  )
  return undefined
}

const ends = {
  en: (from: string, to: string) => `the stay ends (${to}) before it begins (${from})`,
  zh: (from: string, to: string) => `结束日期 ${to} 早于开始日期 ${from}`,
}

/**
 * Reads a stay; its days are narrowed by each other, so that it does not end before it begins.
 *
 * @returns Of a stay with issues, what its first day can be told by, so that this is told too.
 */
export function readStay(value: unknown, at: FactPoint, issues: Issue[], places?: Places): SituationStay | undefined {
  const stay = readProperties(value, at, 'field', stayFieldNames, issues)
  if (stay === undefined) return undefined
  const country = readCountry(stay.get('country'), at, issues, 'country')
  const [ofFrom, ofTo] = [fieldAt(at, 'from'), fieldAt(at, 'to')]
  if (!stay.has('from')) complain(issues, ofFrom, (language) => missing[language])
  const from = stay.has('from') ? readDate(stay.get('from'), ofFrom, issues) : undefined
  const unknownEnd = stay.get('to') === 'unknown'
  const last = stay.has('to') && !unknownEnd ? readDate(stay.get('to'), ofTo, issues) : undefined
  const place = stay.get('place')
  if (place !== undefined)
    complain(
      issues,
      fieldAt(at, 'place'),
      (language) =>
        placeFault(place, language) ?? (country === undefined ? undefined : ownCodeFault(places, country, place as string, language)),
    )
  const kind = stay.get('kind')
  if (kind !== undefined && kind !== 'unknown' && !isStayKind(kind))
    complain(issues, fieldAt(at, 'kind'), (language) => stayKindFault(kind, language))
  const endsBefore = from !== undefined && last !== undefined && last.most < from.least
  if (endsBefore) {
    const [first, end] = [quote(String(stay.get('from'))), quote(String(stay.get('to')))]
    complain(issues, ofTo, (language) => ends[language](first, end))
  }
  if (from === undefined) return undefined
  const to = endsBefore ? undefined : last
  const open: readonly Open[] = [
    ...inexact(from, ofFrom),
    ...(unknownEnd ? [{ at: ofTo, gap: 'unknown' as const }] : []),
    ...(to === undefined ? [] : inexact(to, ofTo)),
  ]
  const most = to === undefined ? from.most : Math.min(from.most, to.most)
  const read: DraftStay = { country: country ?? '', at, from: { least: from.least, most }, open }
  if (unknownEnd) read.to = { least: from.least, most: Number.POSITIVE_INFINITY }
  else if (to !== undefined) read.to = { least: Math.max(from.least, to.least), most: to.most }
  if (kind === 'unknown') read.kind = { gap: 'unknown' }
  else if (isStayKind(kind)) read.kind = { value: kind }
  addPlace(read, place, fieldAt(at, 'place'), places)
  return read
}

type DraftStay = { -readonly [Name in keyof SituationStay]: SituationStay[Name] }

/** Adds where a stay was, or why that is not known. */
function addPlace(stay: DraftStay, place: unknown, at: FactPoint, places: Places | undefined): void {
  if (typeof place !== 'string') {
    stay.unplaced = { at, gap: 'absent' }
    return
  }
  const isAnyOf = isAmbiguous(places, stay.country, place)
  if (isAnyOf) stay.ambiguous = place.trim()
  if (place === 'unknown' || isAnyOf) stay.unplaced = { at, gap: place === 'unknown' ? 'unknown' : 'partial' }
  else stay.place = { key: placeKey(places, stay.country, place), shown: place.trim() }
}

/** Reads a record with the fields that its definition names. */
export function readRecord(
  value: unknown,
  at: FactPoint,
  fields: Readonly<Record<string, FieldDefinition>>,
  asOf: Day,
  issues: Issue[],
  places?: Places,
): SituationRecord | undefined {
  const record = readProperties(value, at, 'field', Object.keys(fields), issues)
  if (record === undefined) return undefined
  const read = new Map<string, Scalar>()
  let isIssuedAtPlace = false
  for (const [name, field] of Object.entries(fields)) {
    const point = fieldAt(at, name)
    const given = record.get(name)
    if (given === undefined && !field.optional) complain(issues, point, (language) => missing[language])
    read.set(name, readScalar(given, point, field, asOf, issues))
    isIssuedAtPlace ||= field.role === 'issue-place'
  }
  return { at, fields: isIssuedAtPlace ? placesRead(read, fields, places, issues) : read }
}

/** The fields of a record, its place of issue as the place that it is in the country of the record: where that is not known, nor is the place. */
function placesRead(
  read: ReadonlyMap<string, Scalar>,
  fields: Readonly<Record<string, FieldDefinition>>,
  places: Places | undefined,
  issues: Issue[],
): ReadonlyMap<string, Scalar> {
  const country = read.get('country')
  if (places === undefined || country?.kind !== 'symbol') return read
  const { state, at } = country
  return new Map(
    [...read].map(([name, scalar]) => {
      if (fields[name]?.role !== 'issue-place' || scalar.kind !== 'symbol' || scalar.shown === undefined) return [name, scalar]
      if (!('value' in state)) return [name, { kind: 'symbol', at, state }]
      const { shown } = scalar
      complain(issues, scalar.at, (language) => ownCodeFault(places, state.value, shown, language))
      if (isAmbiguous(places, state.value, shown)) return [name, { ...scalar, state: { gap: 'absent' } }]
      return [name, { ...scalar, state: { value: placeKey(places, state.value, shown) } }]
    }),
  )
}
