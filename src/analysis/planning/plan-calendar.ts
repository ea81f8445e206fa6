import { formatDate } from '../../calendar/format.ts'
import type { Language } from '../../calendar/language.ts'
import { parsePlainDate } from '../../calendar/plain-date.ts'
import { printable } from '../../calendar/printable.ts'
import { type OptionTable, optional, readDay, readLanguage, readObject, readOptions } from '../../model/input/options.ts'
import { taking } from '../../model/input/taking.ts'
import { scopeInSentences } from '../../text/answer/scope.ts'
import { countryName } from '../../text/country-names.ts'
import { countInWords } from '../../text/describe/names.ts'
import { answerPhrases } from '../../text/phrases/books/answer.ts'
import { headlinePhrases } from '../../text/phrases/books/headline.ts'
import { planningPhrases } from '../../text/phrases/books/planning.ts'
import { type CalendarEntry, writeCalendar } from '../write-calendar.ts'
import type { CertificatePlan, PlanLine } from './plan-certificates.ts'

/** What a caller chooses about a calendar. */
export interface CalendarOptions {
  readonly language?: Language
  /** The day on which the calendar is made, for `DTSTAMP`; the filing date where it is left out, since no clock is read. */
  readonly asOf?: string
}

const calendarOptions: OptionTable<CalendarOptions> = { language: optional(readLanguage), asOf: optional(readDay) }

/**
 * Writes a plan as an iCalendar text (RFC 5545), to be imported into any calendar.
 *
 * Each certificate still to be had gets whole-day events for the first and last day on which it can be issued, and the last day to apply
 * where a source tells how long it takes; and there is the filing date. Where the version does not cover the case, or that is open, the calendar
 * and its events say so; outside it the filing date is the only event, and says where to turn instead. The same plan always gives the same text: identifiers are made from
 * what the events are about.
 *
 * @throws {@link InvalidArgumentError} when an option does not exist or cannot be.
 *
 * @example
 * planCalendar(plan).split('\r\n')[0] //=> 'BEGIN:VCALENDAR'
 */
export function planCalendar(plan: CertificatePlan, options: CalendarOptions = {}): string {
  readObject(plan, 'plan')
  const { language = 'en', asOf = plan.filingOn } = readOptions(options, calendarOptions)
  return taking('plan', () => calendarOf(plan, language, asOf))
}

function calendarOf(plan: CertificatePlan, language: Language, asOf: string): string {
  const say = planningPhrases[language]
  const name = `${plan.ruleset}.${plan.filingOn}`
  const scope = scopeInSentences({ phrases: answerPhrases[language], language }, plan.scope)
  const [notCovered] = plan.scope?.status === 'outside' ? scope : []
  const filing = { uid: `${name}.filing`, day: plan.filingOn, summary: notCovered ?? say.filing, description: say.notAdvice }
  const open = plan.lines.filter(({ satisfied }) => satisfied !== 'yes')
  const entries = [...open.flatMap((line) => entriesOf(line, name, language)), filing].map((entry) => ({
    ...entry,
    description: [...scope, entry.description].join(say.space),
  }))
  const title = say.plan(dateInWords(plan.filingOn, language))
  return writeCalendar({
    of: 'certificate plan',
    name: notCovered === undefined ? title : title + say.colon + headlinePhrases[language].notCovered,
    ...(scope.length > 0 && { description: scope.join(say.space) }),
    asOf,
    entries,
  })
}

function entriesOf(line: PlanLine, name: string, language: Language): readonly CalendarEntry[] {
  const say = planningPhrases[language]
  const { country, place, earliest, latest, waiting } = line
  if (latest === null) return []
  const where = typeof place === 'string' ? `${countryName(country, language)}${say.comma}${place}` : countryName(country, language)
  const what = say.certificateOf(where)
  const subject = typeof place === 'string' ? `${country}.${encodeURIComponent(printable(place))}` : country
  const description = [
    say.acceptableIfIssued(earliest === null ? undefined : dateInWords(earliest, language), dateInWords(latest, language)),
    ...waiting.map(({ within, unit, title }) => say.waiting(countInWords(within, unit, language), title[language])),
    say.notAdvice,
  ].join(say.space)
  const entry = (kind: string, day: string | null, summary: string) =>
    day === null ? [] : [{ uid: `${name}.${subject}.${kind}`, day, summary, description }]
  return [
    ...entry('first', earliest, say.issueFrom(what)),
    ...entry('apply', line.applyBy, say.applyBy(what)),
    ...entry('last', latest, say.issueBy(what)),
  ]
}

function dateInWords(date: string, language: Language): string {
  const day = parsePlainDate(date)
  return day === undefined ? date : formatDate(day, language)
}
