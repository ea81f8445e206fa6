import { formatDuration } from '../../calendar/format.ts'
import { isCounted, type Measure, type MeasureOf, type MeasureOperator, type Shift, type StayEnd } from '../../model/measure.ts'
import { operatorNameOf } from '../../model/operators.ts'
import type { Subject } from '../../model/subject.ts'
import type { Words } from '../context.ts'
import { countryOf, describeStays } from './stays.ts'

/** How names that a measure speaks of are called, and what it is of. */
export interface Naming {
  readonly words: Words
  readonly subject: Subject
  /** A date as part of a sentence. */
  readonly date: (name: string) => string
  /** A fact, by its noun or its question. */
  readonly fact: (name: string) => string
  /** A measure or fact that is added up. */
  readonly part: (name: string) => string
  readonly isDateOfBirth: (name: string) => boolean
}

/** What each operator of measures is in words. */
const descriptions: { readonly [Name in MeasureOperator]: (measure: MeasureOf<Name>, naming: Naming) => string } = {
  age: ({ age, on }, { words: { phrases }, date, isDateOfBirth }) => {
    const years = isDateOfBirth(age) ? phrases.age : phrases.ageFrom(date(age))
    return on === undefined ? years : phrases.on(years, date(on))
  },
  shift: (measure, { words, date, fact, isDateOfBirth }) => {
    const years = wholeYears(measure)
    if (years !== undefined && isDateOfBirth(measure.shift)) return words.phrases.birthday(years)
    return words.phrases.shifted(date(measure.shift), shiftInWords(words, measure.by, fact), measure.direction === 'back')
  },
  dayOf: ({ dayOf }, { words: { phrases }, date }) => phrases.dayOf(date(dayOf)),
  window: ({ window, ending }, { words: { phrases, language }, date }) =>
    phrases.windowStart(formatDuration(window, language), date(ending)),
  latest: ({ latest }, { words: { phrases }, date }) => phrases.latest(latest.map(date)),
  earliest: ({ earliest }, { words: { phrases }, date }) => phrases.earliest(earliest.map(date)),
  sum: ({ sum }, { words: { phrases }, part }) => phrases.sum(sum.map(part)),
  elapsed: ({ elapsed: { from, to } }, { words: { phrases }, date }) =>
    to === 'asOf' ? phrases.elapsedSince(date(from)) : phrases.elapsed(date(from), date(to)),
  longestStay: (measure, { words, subject, date }) => describeStays(words, measure, subject, words.phrases.longestStay, date),
  totalStay: (measure, { words, subject, date }) => describeStays(words, measure, subject, words.phrases.totalStay, date),
  stayLead: ({ kinds, since, until }, { words, subject, date }) =>
    describeStays(
      words,
      { where: 'country', ...(kinds && { kinds }), ...(since && { since }), ...(until && { until }) },
      subject,
      words.phrases.stayLead,
      date,
    ),
  firstDay: (measure, { words, subject, date }) =>
    describeStays(words, measure, subject, endInWords(words, measure, words.phrases.firstDay), date),
  lastDay: (measure, { words, subject, date }) =>
    describeStays(words, measure, subject, endInWords(words, measure, words.phrases.lastDay), date),
  exists: (measure, { words, subject, date, fact }) => {
    const { version, phrases } = words
    if (version.facts[measure.exists]?.type !== 'stays') return phrases.entry(fact(measure.exists), whereIn(words, measure, subject))
    const what = { any: phrases.stay, ongoing: phrases.ongoingStay, ended: phrases.endedStay }[measure.status ?? 'any']
    return describeStays(words, measure, subject, what, date)
  },
  count: (measure, { words, subject, fact }) => words.phrases.count(fact(measure.count), whereIn(words, measure, subject)),
  member: ({ member }, { words, subject, fact }) => words.phrases.member(fact(member), countryOf(words, subject)),
}

/**
 * Says in words how a measure is worked out, from its definition.
 *
 * @example
 * describeMeasureBy({ totalStay: 'residences', where: 'country', in: 'months' }, naming) //=> 'total stay in China'
 */
export function describeMeasureBy(measure: Measure, naming: Naming): string {
  const describe = descriptions[operatorNameOf(measure)] as (measure: Measure, naming: Naming) => string
  return describe(measure, naming)
}

/** Which end it is, and that of how long a stay. */
function endInWords({ phrases, language }: Words, { lasting }: StayEnd, end: (where: string) => string): (where: string) => string {
  return lasting === undefined ? end : (where) => end(phrases.lasting(where, formatDuration(lasting, language)))
}

function whereIn(words: Words, { where }: { readonly where?: string }, subject: Subject): string | undefined {
  return where === undefined ? undefined : countryOf(words, subject)
}

/** The whole years by which a date is moved on, and by nothing else. */
function wholeYears({ by, direction }: MeasureOf<'shift'>): number | undefined {
  const { years, ...rest } = by as Readonly<Record<string, number>>
  return direction === undefined && Object.values(rest).every((count) => count === 0) ? years : undefined
}

function shiftInWords({ phrases, language }: Words, by: Shift, fact: (name: string) => string): string {
  if (isCounted(by)) return phrases.countedDays(fact(by.days))
  return 'workingDays' in by ? phrases.workingDays(by.workingDays) : formatDuration(by, language)
}
