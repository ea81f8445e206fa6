import { monthNames } from './months.ts'
import { daysInMonth } from './plain-date.ts'

/**
 * The partial dates that a text can mean which is written in another manner: year first, day or month first, or with the English name of
 * the month.
 *
 * @param text - What somebody wrote, in digits of any width.
 *
 * @returns None where it is no date at all; two where day and month could each be the other.
 *
 * @example
 * datesMeant('1988年5月14日') //=> ['1988-05-14']
 * datesMeant('14/05/1988') //=> ['1988-05-14']
 * datesMeant('04/05/1988') //=> ['1988-05-04', '1988-04-05']
 * datesMeant('May 1988') //=> ['1988-05']
 */
export function datesMeant(text: string): readonly string[] {
  // Longer texts are no dates.
  if (text.length > 40) return []
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const [, year, month, day] = /^(\d{4}) ?[-./年] ?(?:(\d{1,2}) ?(?:[-./月] ?(?:(\d{1,2}) ?日?)?)?)?$/.exec(plain) ?? []
  if (year !== undefined) return written([[year, month, day]])
  const [, monthAlone, ofYear] = /^(\d{1,2}) ?[-./ ] ?(\d{4})$/.exec(plain) ?? []
  if (ofYear !== undefined) return written([[ofYear, monthAlone]])
  const [, one, other, last] = /^(\d{1,2}) ?[-./ ] ?(\d{1,2}) ?[-./ ] ?(\d{4})$/.exec(plain) ?? []
  if (last !== undefined) {
    return written([
      [last, other, one],
      [last, one, other],
    ])
  }
  const [, first, name = '', second, named] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?(?:[ -](\d{1,2})(?:st|nd|rd|th)?)?,?[ -](\d{4})$/.exec(plain) ?? []
  if (first !== undefined && second !== undefined) return []
  // Where there is no such month, 0, which none has.
  const number = monthNames.findIndex((full) => isMonth(name, full.toLowerCase())) + 1
  return written([[named, String(number), first ?? second]])
}

/** Whether a name, in small letters, is that of a month, or short for it. */
function isMonth(name: string, full: string): boolean {
  return name === full || name === full.slice(0, 3) || (name === 'sept' && full === 'september')
}

type Parts = readonly [year: string | undefined, month?: string | undefined, day?: string | undefined]

/** Writes those that are dates, each once. */
function written(all: readonly Parts[]): readonly string[] {
  const dates = all.flatMap(([year, month, day]) => {
    const [numberOfMonth, numberOfDay] = [Number(month ?? 1), Number(day ?? 1)]
    const isDate =
      Number(year) >= 1000 &&
      numberOfMonth >= 1 &&
      numberOfMonth <= 12 &&
      numberOfDay >= 1 &&
      numberOfDay <= daysInMonth(Number(year), numberOfMonth)
    return isDate ? [[year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')] : []
  })
  return [...new Set(dates)]
}
