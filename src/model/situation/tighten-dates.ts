import { formatPlainDate } from '../../calendar/plain-date.ts'
import type { Issue } from '../../errors.ts'
import type { Bounds } from '../../logic/bounds.ts'
import type { RulesetVersion } from '../version.ts'
import { type FactPoint, pathOfPoint } from './point.ts'
import type { SituationDraft } from './situation.ts'

/**
 * Applies what a version says of dates that cannot lie after others (`notAfter`): refuses what cannot be, and leaves of every date only
 * the days that the others allow.
 *
 * @param situation - A situation without faults otherwise; its dates are narrowed in place.
 * @param issues - What cannot be is added here; then the situation means nothing.
 */
export function tightenDates(version: RulesetVersion, situation: SituationDraft, issues: Issue[]): void {
  const limited = Object.entries(version.facts).flatMap(([name, definition]) =>
    definition.type === 'date' ? (definition.notAfter ?? []).map((reference) => ({ name, reference })) : [],
  )
  // One round carries a limit from each date to the next one: as many rounds as limits carry it through.
  for (let round = 0; round < limited.length && issues.length === 0; round += 1) {
    for (const { name, reference } of limited) tighten(situation, name, reference, issues)
  }
}

/** Makes one date no later than those that a reference names: a date fact, or a date of every stay or record of a list. */
function tighten(situation: SituationDraft, name: string, reference: string, issues: Issue[]): void {
  const date = situation.scalars.get(name)
  if (date?.kind !== 'date' || date.none !== 'false') return
  const { least } = date.range
  let { most } = date.range

  function narrow(other: Bounds, at: FactPoint): Bounds {
    if (other.most < least) {
      const [found, limit] = [formatPlainDate(other.most), formatPlainDate(least)]
      issues.push({
        path: pathOfPoint(at),
        message: `this is ${found} at the latest, and lies before \`${name}\`, which is ${limit} at the earliest`,
      })
      return other
    }
    most = Math.min(most, other.most)
    return { least: Math.max(other.least, least), most: other.most }
  }

  const [list = '', field = ''] = reference.split('.')
  const scalar = situation.scalars.get(reference)
  if (scalar?.kind === 'date' && scalar.none === 'false')
    situation.scalars.set(reference, { ...scalar, range: narrow(scalar.range, scalar.at) })
  const stays = situation.stays.get(list)
  if (stays !== undefined) {
    const entries = stays.entries.map((stay) => {
      const from = narrow(stay.from, { ...stay.at, field: 'from' })
      return {
        ...stay,
        from,
        ...(stay.to !== undefined && { to: { least: Math.max(stay.to.least, from.least), most: stay.to.most } }),
      }
    })
    situation.stays.set(list, { ...stays, entries })
  }
  const records = situation.records.get(list)
  if (records !== undefined) {
    const entries = records.entries.map((record) => {
      const other = record.fields.get(field)
      if (other?.kind !== 'date') return record
      return { ...record, fields: new Map(record.fields).set(field, { ...other, range: narrow(other.range, other.at) }) }
    })
    situation.records.set(list, { ...records, entries })
  }
  situation.scalars.set(name, { ...date, range: { least, most } })
}
