import { formatDate as format } from '../calendar/format.ts'
import type { Language } from '../calendar/language.ts'
import type { Day } from '../calendar/plain-date.ts'
import { InvalidArgumentError } from '../errors.ts'
import { describe } from '../model/input/describe.ts'
import { readLanguage } from '../model/input/options.ts'
import { taking } from '../model/input/taking.ts'

/**
 * Writes a day for people. The zone of the host has no say.
 *
 * @param day - Days since 1970-01-01, as `parsePartialDate` counts them.
 *
 * @throws {@link InvalidArgumentError} for what is no number of days, or a language that there is not.
 *
 * @example
 * formatDate(16_542, 'en') //=> '17 April 2015'
 */
export function formatDate(day: Day, language: Language): string {
  if (typeof day !== 'number') throw new InvalidArgumentError('day', `${describe(day)} is not a number of days since 1970-01-01`)
  readLanguage(language, 'language')
  return taking('day', () => format(day, language))
}
