import type { Situation, SituationRecord } from '../../model/situation/situation.ts'
import type { BoundSubject } from '../subject.ts'
import { numberValue, truthValue, type Value } from '../value.ts'

/** How many records of a list there are; with a country, how many of that of the subject. */
export function countRecords(situation: Situation, list: string, where: 'country' | undefined, subject: BoundSubject): Value {
  const { sure, possible, open } = selectRecords(situation, list, where, subject)
  return numberValue(sure, possible, open)
}

/** Whether there is such a record. */
export function existsRecord(situation: Situation, list: string, where: 'country' | undefined, subject: BoundSubject): Value {
  const { sure, possible, open } = selectRecords(situation, list, where, subject)
  return truthValue(sure > 0 ? 'true' : possible > 0 ? 'unknown' : 'false', open)
}

/** Whether there is the record that a subject is: not known of one that the facts do not name. */
export function isRecord({ record, recordOpen = [] }: BoundSubject): Value {
  return truthValue(record === undefined ? 'unknown' : 'true', recordOpen)
}

function selectRecords(situation: Situation, list: string, where: 'country' | undefined, subject: BoundSubject) {
  const { entries, open } = situation.records.get(list) ?? { entries: [], open: [] }
  const matches = entries.map((record) => (where === undefined ? matched : match(record, subject)))
  const sure = matches.filter(({ sure }) => sure).length
  const possible = matches.filter(({ possible }) => possible).length
  return {
    sure,
    possible: open.length > 0 ? Number.POSITIVE_INFINITY : possible,
    open: [...matches.flatMap((one) => (one.possible && !one.sure ? one.open : [])), ...open],
  }
}

const matched = { sure: true, possible: true, open: [] } as const

/** Whether a record is of the subject's country; one whose country is not given, or a country that is not known, may match. */
function match(record: SituationRecord, subject: BoundSubject) {
  const country = record.fields.get('country')
  const open = country?.kind === 'symbol' && 'gap' in country.state ? [{ at: country.at, gap: country.state.gap }] : []
  // The record at hand is of its own country, whichever that is.
  if (record === subject.record) return matched
  if (subject.country === undefined) return { sure: false, possible: true, open: [...(subject.countryOpen ?? []), ...open] }
  if (open.length > 0) return { sure: false, possible: true, open }
  const same = country?.kind === 'symbol' && 'value' in country.state && country.state.value === subject.country
  return { sure: same, possible: same, open }
}
