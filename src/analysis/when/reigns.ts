import { addDuration } from '../../calendar/duration.ts'
import { type Day, formatPlainDate, type PlainDate, parsePlainDate } from '../../calendar/plain-date.ts'
import { InvalidArgumentError, type Issue } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { EvaluateOptions } from '../../reasons/evaluation.ts'
import { issuesOn } from '../../reasons/when/follow-version.ts'
import { horizonAfter, yearsAfter } from '../../reasons/when/horizon.ts'
import { firstDayThat } from '../certificates/acceptability.ts'

const mostYears = 50

/**
 * The first or last day looked at, and why not further: `horizon` as the options say, or 50 years back; `law`, no earlier version is known;
 * `facts`, on the next day they could not be as they are given.
 */
export interface WhenLimit {
  readonly on: PlainDate
  readonly because: 'horizon' | 'law' | 'facts'
  /** What is wrong with the facts on the next day. */
  readonly issues?: readonly Issue[]
}

/** The last day to look at. */
export function horizonOf(asOf: Day, last: string | undefined): Day {
  if (last === undefined) return horizonAfter(asOf)
  const until = parsePlainDate(last) as Day
  if (until < asOf) throw new InvalidArgumentError('until', `\`${last}\` lies before the as-of date ${formatPlainDate(asOf)}`)
  const furthest = yearsAfter(asOf, mostYears)
  if (until <= furthest) return until
  const most = formatPlainDate(furthest)
  throw new InvalidArgumentError('until', `\`${last}\` is too far: at most ${mostYears} years are looked ahead, until ${most}`)
}

/** The versions that govern, each in its latest revision. */
export function latestRevisions(versions: readonly RulesetVersion[]): readonly RulesetVersion[] {
  return versions.filter((version, index) => versions[index + 1]?.inForce.from !== version.inForce.from)
}

/** The days on which a version governs, both included. */
export interface Reign {
  readonly version: RulesetVersion
  readonly from: Day
  readonly to: Day
}

/** The versions that govern on the days around the as-of date, in their order. */
export function reignsOf(known: readonly RulesetVersion[], current: RulesetVersion, asOf: Day, until: Day): readonly Reign[] {
  const earliest = addDuration(asOf, { years: -mostYears }, 'down')
  return known.flatMap((version, index): readonly Reign[] => {
    const successor = known[index + 1]
    const from = Math.max(parsePlainDate(version.inForce.from) as Day, earliest)
    const to = successor === undefined ? until : Math.min((parsePlainDate(successor.inForce.from) as Day) - 1, until)
    return version === current || from <= to ? [{ version, from, to }] : []
  })
}

/** Leaves out of the options the readings that another version does not have. */
export function optionsFor(version: RulesetVersion, current: RulesetVersion, options: EvaluateOptions): Omit<EvaluateOptions, 'asOf'> {
  const { asOf: _, readings = {}, ...rest } = options
  if (version === current) return { ...rest, readings }
  const known = Object.entries(readings).filter(([name, value]) => {
    const reading = Object.hasOwn(version.readings, name) ? version.readings[name] : undefined
    return reading !== undefined && Object.hasOwn(reading.values, value)
  })
  return { ...rest, readings: Object.fromEntries(known) }
}

/** The days that can be looked at: as far back, and on, as the facts can be as they are given. */
export function looking<Each extends Reign & { readonly facts: Facts }>(
  reigns: readonly Each[],
  current: RulesetVersion,
  options: EvaluateOptions,
  asOf: Day,
  until: Day,
): { readonly first: WhenLimit; readonly last: WhenLimit; readonly looked: readonly Each[] } {
  const faults = ({ version, facts }: Each, day: Day) => issuesOn(version, facts, optionsFor(version, current, options), day)
  const at = reigns.findIndex(({ version }) => version === current)
  const looked: Each[] = []
  let [first, last]: [WhenLimit | undefined, WhenLimit] = [undefined, { on: formatPlainDate(until), because: 'horizon' }]
  for (const reign of reigns.slice(0, at + 1).reverse()) {
    const lastDay = reign.version === current ? asOf : reign.to
    // On the as-of date `followVersion` says itself what is wrong.
    const refused = reign.version === current ? undefined : faults(reign, lastDay)
    if (refused !== undefined) {
      first = { on: formatPlainDate(lastDay + 1), because: 'facts', issues: refused }
      break
    }
    const possible = (day: Day) => faults(reign, day) === undefined
    const from = lastDay === reign.from || possible(reign.from) ? reign.from : firstDayThat(reign.from, lastDay, possible)
    looked.unshift({ ...reign, from })
    if (from > reign.from) {
      first = { on: formatPlainDate(from), because: 'facts', issues: faults(reign, from - 1) ?? [] }
      break
    }
  }
  for (const reign of reigns.slice(at + 1)) {
    const refused = faults(reign, reign.from)
    if (refused !== undefined) {
      last = { on: formatPlainDate(reign.from - 1), because: 'facts', issues: refused }
      break
    }
    looked.push(reign)
  }
  const [oldest] = looked
  const on = formatPlainDate(oldest?.from ?? asOf)
  return { first: first ?? { on, because: oldest?.version.inForce.from === on ? 'law' : 'horizon' }, last, looked }
}
