import { parsePartialDate } from 'immigration-rulesets'

/** A date that begins with its year, in any of the manners that people in China and elsewhere write it. */
const yearFirst = /^(\d{4})\s?[-./年]\s?(?:(\d{1,2})\s?(?:[-./月]\s?(?:(\d{1,2})\s?日?)?)?)?$/

/**
 * Reads a date that was typed year first, which can mean one day alone: it is written as dates are in a client file.
 *
 * Anything else is kept as it was typed, to be refused with what to write: whether day or month comes first is never guessed.
 *
 * @example
 * readDate('1988年5月14日') //=> '1988-05-14'
 * readDate('14/05/1988') //=> '14/05/1988'
 */
export function readDate(text: string): string {
  const [, ...parts] = yearFirst.exec(text.normalize('NFKC').trim()) ?? []
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return parsePartialDate(date) === undefined ? text : date
}
