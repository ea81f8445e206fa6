import { type Day, formatPlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { InvalidFactsError } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import { pathOfPoint, pointAt } from '../../model/situation/point.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { EvaluateOptions, Status } from '../../reasons/evaluation.ts'
import { type CertificatesHeld, firstDayThat, judge } from '../certificates/acceptability.ts'

/** The days on which a certificate can be issued so that it surely is acceptable on the as-of date. */
export interface IssueDates {
  /** The first such day; `null` where there is no such day, or no bound. */
  readonly earliest: Day | null
  /** The last such day; `null` where there is none. */
  readonly latest: Day | null
  /** How a certificate of the day before the first one comes out; `null` where there is none, or no bound. */
  readonly dayBefore: Status | null
  /** The paths of facts that keep earlier days, or all days, from being decided; those of the certificate itself begin with `certificate.`. */
  readonly missing: readonly string[]
}

const daysPerStep = 28

/** How far back a certificate is looked for step by step, and how far back it counts as having no bound. */
const searched = 15 * 365
const unbounded = 40 * 365

/**
 * Finds when a certificate has to be issued to be acceptable on the as-of date, by asking the version about certificates of many days.
 *
 * From the last day on which one is acceptable it goes back in steps of four weeks, and then finds the very day; both ends are days that the
 * version was asked about. Days before a time of less than four weeks in which a certificate would not be acceptable may be found too. Days
 * on which none can be issued, such as those before the birth, bound nothing.
 *
 * @param certificate - What is known of the certificate besides the day of its issue.
 */
export function findIssueDates(
  version: RulesetVersion,
  held: CertificatesHeld,
  facts: Facts,
  options: EvaluateOptions,
  certificate: Facts,
): IssueDates {
  const asOf = parsePlainDate(options.asOf) as Day
  const known = new Map<Day, ReturnType<typeof judge> | undefined>()
  const on = (day: Day) => {
    if (!known.has(day)) known.set(day, judgeIfPossible(day))
    return known.get(day)
  }
  const judgeIfPossible = (day: Day) => {
    try {
      return judge(version, held, facts, options, { ...certificate, [held.issuedOn]: formatPlainDate(day) })
    } catch (error) {
      if (error instanceof InvalidFactsError && error.issues.every(({ path }) => path.endsWith(`.${held.issuedOn}`))) return undefined
      throw error
    }
  }
  const possible = (day: Day) => on(day) !== undefined
  const acceptable = (day: Day) => on(day)?.status === 'applies'
  const some = stepsBack(asOf, searched).find(acceptable)
  if (some === undefined) return { earliest: null, latest: null, dayBefore: null, missing: missingIn(held, on(asOf)?.missing ?? []) }
  const latest = acceptable(asOf) ? asOf : firstDayThat(some, Math.min(asOf, some + daysPerStep), (day) => !acceptable(day)) - 1
  const longAgo = latest - unbounded
  const oldest = possible(longAgo) ? longAgo : firstDayThat(longAgo, latest, possible)
  const refused = stepsBack(latest, searched).find((day) => day >= oldest && !acceptable(day)) ?? (acceptable(oldest) ? undefined : oldest)
  if (refused === undefined) return { earliest: null, latest, dayBefore: null, missing: [] }
  const earliest = firstDayThat(refused, Math.min(latest, refused + lastStep(latest, refused)), acceptable)
  const before = on(earliest - 1)
  return { earliest, latest, dayBefore: before?.status ?? null, missing: missingIn(held, before?.missing ?? []) }
}

function stepsBack(day: Day, days: number): readonly Day[] {
  return Array.from({ length: Math.floor(days / daysPerStep) + 1 }, (_, step) => day - step * daysPerStep)
}

/** How far after a day on which a certificate is refused one was found acceptable. */
function lastStep(latest: Day, refused: Day): number {
  return latest - refused > searched ? latest - refused - Math.floor(searched / daysPerStep) * daysPerStep : daysPerStep
}

function missingIn({ list }: CertificatesHeld, paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    const point = pointAt(path)
    return 'fact' in point && point.fact === list && point.field !== undefined
      ? pathOfPoint({ fact: 'certificate', field: point.field })
      : path
  })
}
