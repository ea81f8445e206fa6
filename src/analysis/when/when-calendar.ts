import type { Language } from '../../calendar/language.ts'
import { type OptionTable, optional, readLanguage, readObject, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import { whenPhrases } from '../../text/phrases/books/when.ts'
import { type CalendarEntry, writeCalendar } from '../write-calendar.ts'
import { changesInWords, wordsByDay } from './render-when.ts'
import type { When, WhenFinding } from './when.ts'

/** What a caller chooses about a calendar of what changes. */
export interface WhenCalendarOptions {
  readonly language?: Language
}

const whenCalendarOptions: OptionTable<WhenCalendarOptions> = { language: optional(readLanguage) }

/**
 * Writes when findings change as an iCalendar text (RFC 5545), to be imported into any calendar.
 *
 * Each day on which something is otherwise is a whole-day event, one for all that is told together; and so is the last day to order the
 * next certificate, where a source tells how long it takes. The same answer always gives the same text.
 *
 * @param source - What `when` was given.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * whenCalendar(usPoliceCertificates, told).split('\r\n')[0] //=> 'BEGIN:VCALENDAR'
 */
export function whenCalendar(source: Ruleset | RulesetVersion, told: When, options: WhenCalendarOptions = {}): string {
  readObject(told, 'when')
  const { language = 'en' } = readOptions(options, whenCalendarOptions)
  return taking('when', () => calendarOf(source, told, language))
}

function calendarOf(source: Ruleset | RulesetVersion, told: When, language: Language): string {
  const say = whenPhrases[language]
  const changes = changesInWords(wordsByDay(source, told, language), told.asOf, told.findings)
  const entries = changes.flatMap(({ about, sentences, findings }): readonly CalendarEntry[] => {
    const [first] = findings as [WhenFinding, ...WhenFinding[]]
    const description = [about, ...sentences, say.notAdvice].join(say.space)
    const entry = (kind: string, day: string, summary: string) => ({
      uid: `${uidOf(told, first)}.${kind}.${day}`,
      day,
      summary,
      description,
    })
    const { applyBy = null } = first.renewal ?? {}
    return [
      ...(applyBy === null ? [] : [entry('order', applyBy, say.orderEntry(about))]),
      ...first.periods.slice(1).map(({ from }) => entry('turn', from, say.turnEntry(about))),
    ]
  })
  const title = 'versions' in source ? source.title[language] : told.ruleset
  return writeCalendar({ of: 'until when', name: say.title(title), description: say.notAdvice, asOf: told.asOf, entries })
}

function uidOf({ ruleset }: When, { outcome, subject }: WhenFinding): string {
  return [ruleset, outcome, ...Object.values(subject).map((part) => encodeURIComponent(String(part)))].join('.')
}
