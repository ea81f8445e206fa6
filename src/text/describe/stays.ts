import { formatDuration } from '../../calendar/format.ts'
import type { StaySelection } from '../../model/measure.ts'
import { type StayKind, stayKinds, uncountedKinds } from '../../model/stays/stay-kind.ts'
import type { Subject } from '../../model/subject.ts'
import { countryWithin, nameOfPlace, type Words } from '../context.ts'

/** Which stays a measure looks at and how it counts them, as far as words tell. */
type Stays = StaySelection & { readonly bridging?: number; readonly by?: 'place' }

/**
 * Says in words which stays a measure looks at.
 *
 * @param stays - The measure.
 * @param what - The phrase for the measure, given where the stays are.
 * @param date - Names a date of the version.
 *
 * @returns Such as `total stay in China since the 16th birthday`.
 */
export function describeStays(
  words: Words,
  stays: Stays,
  subject: Subject,
  what: (where: string) => string,
  date: (name: string) => string,
): string {
  const { phrases } = words
  let text = what(whereOf(words, stays, subject))
  if (stays.since !== undefined) text = phrases.since(text, date(stays.since))
  if (stays.until !== undefined) text = phrases.until(text, date(stays.until))
  if (stays.bridging !== undefined && stays.bridging > 0)
    text = phrases.bridging(text, formatDuration({ days: stays.bridging }, words.language))
  const uncounted = uncountedKinds(stays.kinds)
  return uncounted.length === 0 ? text : phrases.uncounted(text, kindsInWords(words, uncounted))
}

function kindsInWords({ language }: Words, kinds: readonly StayKind[]): readonly string[] {
  return kinds.map((kind) => stayKinds[kind].all[language])
}

/** Names the country of a subject; the one at hand is meant where the subject does not tell. */
export function countryOf(words: Words, subject: Subject): string {
  return subject.country === undefined ? words.phrases.thatCountry : countryWithin(words, String(subject.country))
}

function placeOf(words: Words, subject: Subject): string {
  return subject.place === undefined ? words.phrases.thatPlace : nameOfPlace(words, subject)
}

function whereOf(words: Words, stays: Stays, subject: Subject): string {
  const { phrases } = words
  if (stays.country !== undefined) return phrases.inCountry(countryWithin(words, stays.country))
  if (stays.except !== undefined) return phrases.outsideCountry(countryWithin(words, stays.except))
  if (stays.where === undefined) return stays.by === 'place' ? phrases.inOnePlace(phrases.anywhere) : phrases.anywhere
  if (stays.where === 'place') return phrases.inPlace(placeOf(words, subject))
  const where = phrases.inCountry(countryOf(words, subject))
  return stays.by === 'place' ? phrases.inOnePlace(where) : where
}
