import type { Situation } from '../../model/situation/situation.ts'
import type { BoundSubject } from '../subject.ts'
import { truthValue, type Value } from '../value.ts'

/** Whether a list of countries contains one, given or the subject's. */
export function listsCountry(situation: Situation, list: string, subject: BoundSubject | string): Value {
  const { entries, open } = situation.countries.get(list) ?? { entries: [], open: [] }
  const { country, countryOpen = [] } = typeof subject === 'string' ? { country: subject } : subject
  if (country === undefined) return truthValue(entries.length > 0 || open.length > 0 ? 'unknown' : 'false', [...countryOpen, ...open])
  return truthValue(entries.includes(country) ? 'true' : open.length > 0 ? 'unknown' : 'false', open)
}
