import type { Finding, Shown } from '../../src/index.ts'
import type { Answer } from './compose.ts'

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const countries = new Intl.DisplayNames('en', { type: 'region' })
const numbers = new Intl.NumberFormat('en')

/** Writes a day out; anything but a whole day stays as it is: `2009-09-01` becomes `1 September 2009`. */
export function dateInWords(value: Shown | undefined): string {
  if (typeof value === 'object' && value !== null && 'least' in value) {
    return `between ${dateInWords(value.least)} and ${dateInWords(value.most)}`
  }
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dates.format(new Date(value)) : String(value ?? 'unknown')
}

/** Names a country; `*` stands for countries that the facts do not name. */
export function countryInWords(code: string | number | undefined): string {
  return code === undefined || code === '*' ? 'any other country' : (countries.of(String(code)) ?? String(code))
}

/** Writes whole numbers, or a range of them: `USD 450 to 800`. */
export function amount(from: number, to = from, unit = 'USD'): string {
  return from === to ? `${unit} ${numbers.format(from)}` : `${unit} ${numbers.format(from)} to ${numbers.format(to)}`
}

/** Writes a number of weeks, or a range. */
export function weeks(from: number, to: number): string {
  return `${from} to ${to} weeks`
}

/** Joins words as in a sentence: `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The title of a finding’s outcome, and at whose discretion it is, where it only may be. */
export function titleOf({ version }: Answer, finding: Finding): string {
  const title = version.outcomes[finding.outcome]?.title.en ?? finding.outcome
  return finding.modality === 'may' && finding.by !== undefined ? `${title} (at the discretion of ${finding.by.en})` : title
}

/** The titles of the rules behind a finding, in order. */
export function rulesOf({ version }: Answer, finding: Finding): readonly string[] {
  return version.rules.filter(({ id }) => finding.rules.includes(id)).map(({ title }) => title.en)
}
