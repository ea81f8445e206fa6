import type { SituationRecord } from '../../model/situation/situation.ts'
import type { Read } from './read.ts'

/** How many records of a list there are; with a country, how many of that of the subject. */
export function countOf(list: string, where: 'country' | undefined): Read<number | undefined> {
  return ({ situation, subject }) => {
    const { entries, open } = situation.records.get(list) ?? { entries: [], open: [] }
    if (open.length > 0) return undefined
    if (where === undefined) return entries.length
    const { country } = subject
    if (country === undefined) return undefined
    let count = 0
    for (const record of entries) {
      const own: string | undefined = record === subject.record ? country : countryOf(record)
      if (own === undefined) return undefined
      if (own === country) count += 1
    }
    return count
  }
}

/** The country of a record, empty where it has none; nothing where that is not known. */
function countryOf({ fields }: SituationRecord): string | undefined {
  const country = fields.get('country')
  if (country?.kind !== 'symbol') return ''
  return 'value' in country.state ? country.state.value : undefined
}
