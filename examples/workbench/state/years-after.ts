import { days } from './question.ts'

/** The same day some years later, or earlier, as far as it can be asked about; the 28th of February for its 29th. */
export function yearsAfter(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years
  const day = `${year}${date.slice(4)}`.replace('-02-29', '-02-28')
  return year < 1000 ? days.first : year > 9999 || day > days.last ? days.last : day
}
