import { addDuration, type Duration } from '../../calendar/duration.ts'
import { type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { type WorkingCalendarName, workingCalendars } from '../../calendar/working-calendars.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import type { Citation } from '../../model/citation.ts'
import type { Facts } from '../../model/fact.ts'
import { type TimeUnit, timeUnits } from '../../model/role.ts'
import { outcomeWith, parameterWith } from '../../model/roles.ts'
import { pickFacts } from '../../model/situation/client-file.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import { type RulesetVersion, versionName } from '../../model/version.ts'
import { evaluate } from '../../reasons/evaluate.ts'

/** Within what time a certificate is issued, as a source says. */
export interface Waiting {
  readonly within: number
  readonly unit: TimeUnit
  /** The rule that says so, in its own words. */
  readonly title: Text
  /** The version that the rule is of. */
  readonly version: string
  readonly citations: readonly Citation[]
}

/**
 * Collects the waiting times that versions tell, each from the version in which it is cited; none is assumed.
 *
 * @param facts - Facts of the version planned for; each version gets those that it declares.
 *
 * @returns The times that surely apply on the day, by country. A version that began later tells nothing.
 */
export function waitingTimes(
  versions: readonly RulesetVersion[],
  facts: Facts,
  asOf: string,
): readonly { readonly country: string; readonly time: Waiting }[] {
  return versions.flatMap((version) => {
    const waiting = outcomeWith(version, 'certificate-waiting-time')
    const rules = version.rules.filter(({ then }) => then.outcome === waiting)
    if (rules.length === 0 || asOf < version.inForce.from) return []
    return evaluate(version, pickFacts(version, facts).facts, { asOf }).findings.flatMap(
      ({ outcome, subject, status, params, rules: behind, citations }) => {
        const [within, unit] = (['within', 'time-unit'] as const).map((role) => params[parameterWith(version, role) ?? ''])
        if (outcome !== waiting || status !== 'applies' || typeof within !== 'number' || !isUnit(unit)) return []
        const title = rules.find(({ id }) => behind.includes(id))?.title ?? inEveryLanguage(() => '')
        const sources = citations.flatMap((key) => version.citations[key] ?? [])
        return [{ country: String(subject.country), time: { within, unit, title, version: versionName(version), citations: sources } }]
      },
    )
  })
}

/** So many units of time, in whole days or months. */
const durations: Readonly<Record<Exclude<TimeUnit, 'working-day'>, (count: number) => Duration>> = {
  // A day begun counts whole.
  hour: (count) => ({ days: Math.floor(count / 24) }),
  day: (days) => ({ days }),
  week: (count) => ({ days: 7 * count }),
  month: (months) => ({ months }),
  year: (years) => ({ years }),
}

/**
 * Gives the last day to apply for a certificate, so that it is issued in time.
 *
 * @param country - The country that issues it, whose working days count.
 *
 * @returns Nothing where no time is told, or one in working days of which no calendar is known, or not yet announced: they are told, not
 * counted.
 *
 * @example
 * applyBy('2027-03-01', 'FR', [{ within: 2, unit: 'week', … }]) //=> '2027-02-15'
 */
export function applyBy(latest: string, country: string, waiting: readonly Waiting[]): string | null {
  const day = parsePlainDate(latest) as Day
  const days = waiting.flatMap(({ within, unit }) => {
    if (unit === 'working-day') return workingDaysBefore(day, country, within)
    return addDuration(day, durations[unit](-within), 'down')
  })
  return days.length === 0 ? null : formatPlainDate(Math.min(...days))
}

/** The day that lies so many working days before another, where it is certain. */
function workingDaysBefore(day: Day, country: string, count: number): readonly Day[] {
  if (!Object.hasOwn(workingCalendars, country)) return []
  const { least, most } = addWorkingDays(workingCalendars[country as WorkingCalendarName], day, -count)
  return least === most ? [least] : []
}

function isUnit(unit: unknown): unit is TimeUnit {
  return timeUnits.some((known) => known === unit)
}
