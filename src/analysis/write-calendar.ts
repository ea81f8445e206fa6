// The only file that imports ical.js: it folds lines by octets, as RFC 5545 asks, which matters for Chinese.
import ICAL from 'ical.js'
import { formatPlainDate, lastDay, parsePlainDate } from '../calendar/plain-date.ts'
import { printable } from '../calendar/printable.ts'

/** The most octets of a line, without its end (RFC 5545, 3.1). */
const mostOctets = 75

type Property = readonly [string, Readonly<Record<string, string>>, string, ...string[]]

/** What happens on one whole day. */
export interface CalendarEntry {
  readonly uid: string
  readonly day: string
  readonly summary: string
  readonly description: string
}

/** A calendar of whole days. */
export interface CalendarOfDays {
  /** What it is of, in English: part of what tells programs who wrote it. */
  readonly of: string
  readonly name: string
  readonly description?: string
  /** The day on which it is made, since no clock is read. */
  readonly asOf: string
  readonly entries: readonly CalendarEntry[]
}

/** Writes whole-day events as an iCalendar text (RFC 5545); the same entries always give the same text. */
export function writeCalendar({ of, name, description, asOf, entries }: CalendarOfDays): string {
  const properties: readonly Property[] = [
    text('prodid', `-//immigration-rulesets//${of}//EN`),
    text('version', '2.0'),
    text('calscale', 'GREGORIAN'),
    text('x-wr-calname', name),
    ...(description === undefined ? [] : [text('x-wr-caldesc', description)]),
  ]
  const { foldLength } = ICAL
  try {
    // It counts the space that a further line begins with as none of the 75 octets that a line may have.
    ICAL.foldLength = mostOctets - 1
    return ICAL.stringify(['vcalendar', properties, entries.map((entry) => eventOf(entry, asOf))])
  } finally {
    ICAL.foldLength = foldLength
  }
}

function eventOf({ uid, day, summary, description }: CalendarEntry, asOf: string): readonly ['vevent', readonly Property[], readonly []] {
  return [
    'vevent',
    [
      text('uid', `${uid}@immigration-rulesets`),
      ['dtstamp', {}, 'date-time', `${asOf}T00:00:00Z`],
      ['dtstart', {}, 'date', day],
      ...endOf(day),
      text('summary', summary),
      text('description', description),
      text('transp', 'TRANSPARENT'),
    ],
    [],
  ]
}

/** The end of a whole-day event is the day after it; without one it lasts the day, as the last day that can be written has to. */
function endOf(day: string): readonly Property[] {
  const next = (parsePlainDate(day) ?? 0) + 1
  return next > lastDay ? [] : [['dtend', {}, 'date', formatPlainDate(next)]]
}

function text(name: string, value: string): Property {
  return [name, {}, 'text', printable(value)]
}
