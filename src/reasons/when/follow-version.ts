import { type Day, formatPlainDate } from '../../calendar/plain-date.ts'
import { type Compiled, type CompiledOutcome, compile } from '../../diagram/compile.ts'
import type { Reach } from '../../diagram/restrict.ts'
import { caseOf, chooseOptions, type EvaluateOptions, type View, type Views, viewsOf } from '../../engine/case.ts'
import { follow, followedOutcome, followedScope, type Piece, type Standing } from '../../engine/pieces.ts'
import { InvalidFactsError, type Issue } from '../../errors.ts'
import type { Modality, OutcomeKind, Stronger } from '../../model/outcome.ts'
import type { Subject } from '../../model/subject.ts'
import type { RulesetVersion } from '../../model/version.ts'
import type { Status } from '../evaluation.ts'
import { type Turn, turnOf } from './turn.ts'

/** How a finding stands on every day from one to another, both included. */
export interface Spell {
  readonly from: Day
  readonly to: Day
  /** `outside`: the version does not cover the case then. */
  readonly status: Status | 'outside'
  /** How it binds, where it applies. */
  readonly modality?: Modality
  /** The strongest modality that it can still turn out to have, where that is open. */
  readonly mayBecome?: Stronger
}

/** One outcome for one subject under one version, through time. */
export interface FollowedFinding {
  readonly outcome: string
  readonly kind: OutcomeKind
  readonly subject: Subject
  /** In their order, without a gap, no two alike one after the other. */
  readonly spells: readonly Spell[]
  /** What makes it otherwise on the first day of a spell that is not the first. */
  turnOn(day: Day): Turn
}

/**
 * Follows every finding of one version from one day to another, the facts staying as they are: stays that go on go on.
 *
 * @param days - Both included; the version can be applied on all of them.
 * @param wanted - The outcomes to follow.
 *
 * @throws What `evaluate` throws on the first of the days: what can be on one day can be on all that follow.
 */
export function followVersion(
  version: RulesetVersion,
  facts: unknown,
  options: Omit<EvaluateOptions, 'asOf'>,
  days: readonly [Day, Day],
  wanted: (outcome: string) => boolean,
): readonly FollowedFinding[] {
  const compiled = compile(version)
  const viewsOn = viewsByDay(compiled, facts, options)
  const outcomes = compiled.outcomes.filter(({ outcome }) => wanted(outcome))
  const [[outside = []] = []] = version.scope === undefined ? [] : follow(compiled, viewsOn, days, [followedScope(compiled)])
  const found = follow(
    compiled,
    viewsOn,
    days,
    outcomes.map((outcome) => followedOutcome(compiled, outcome)),
  )
  return outcomes.flatMap((outcome, index) =>
    viewsOn(days[0])(outcome.forEach).map(({ subject }, number): FollowedFinding => {
      const spells = covered(found[index]?.[number] ?? [], outside)
      const viewOn = (day: Day) => viewsOn(day)(outcome.forEach)[number] as View
      return {
        outcome: outcome.outcome,
        kind: version.outcomes[outcome.outcome]?.kind ?? 'requirement',
        subject: subject.subject,
        spells,
        turnOn(day) {
          const isOutside = (on: Day) => outside.some(({ from, to, standing }) => standing && from <= on && on <= to)
          if (isOutside(day) === isOutside(day - 1)) return turnOf(compiled, viewOn(day - 1), viewOn(day), turningOf(compiled, outcome))
          const [before, after] = [day - 1, day].map((on) => viewsOn(on)(undefined)[0] as View) as [View, View]
          return turnOf(compiled, before, after, scopeTurning(compiled))
        },
      }
    }),
  )
}

/** Of so many days what is known is kept: far more than are looked at together, each between two others that lie half as far apart as those around. */
const mostDaysKept = 64

/** The views of a case on each day; those of days that were not looked at for long are made anew, where they are. */
function viewsByDay(compiled: Compiled, facts: unknown, options: Omit<EvaluateOptions, 'asOf'>): (day: Day) => Views {
  const { version } = compiled
  const known = new Map<Day, Views>()
  return (day) => {
    const made = known.get(day)
    known.delete(day)
    const views = made ?? viewsOf(compiled, caseOf(version, facts, chooseOptions(version, { ...options, asOf: formatPlainDate(day) })))
    known.set(day, views)
    const [longAgo] = known.keys()
    if (known.size > mostDaysKept && longAgo !== undefined) known.delete(longAgo)
    return views
  }
}

/** The spells of a finding: where the version does not cover the case, there is none. */
function covered(pieces: readonly Piece<Standing>[], outside: readonly Piece<boolean>[]): readonly Spell[] {
  const gone = outside.filter(({ standing }) => standing)
  return pieces.flatMap(({ from, to, standing }): readonly Spell[] => {
    const spells: Spell[] = []
    let next = from
    for (const gap of gone) {
      if (gap.to < next || gap.from > to) continue
      if (gap.from > next) spells.push({ from: next, to: gap.from - 1, ...toldOf(standing) })
      spells.push({ from: Math.max(gap.from, next), to: Math.min(gap.to, to), status: 'outside' })
      next = gap.to + 1
    }
    if (next <= to) spells.push({ from: next, to, ...toldOf(standing) })
    return spells
  })
}

function toldOf({ status, binding }: Standing): Omit<Spell, 'from' | 'to'> {
  return {
    status,
    ...(binding !== undefined && { modality: binding.modality }),
    ...(binding?.open !== undefined && { mayBecome: binding.open.modality }),
  }
}

function turningOf(compiled: Compiled, outcome: CompiledOutcome) {
  const { roots, standing } = followedOutcome(compiled, outcome)
  const shown = (reach: Reach) => JSON.stringify(toldOf(standing(reach)))
  return { roots, standing: shown, rules: outcome.rules }
}

function scopeTurning(compiled: Compiled) {
  const { roots, standing } = followedScope(compiled)
  return { roots, standing: (reach: Reach) => String(standing(reach)), rules: [] }
}

/**
 * Tells why facts cannot be as they are given on a day, such as a date that lies after it.
 *
 * @returns Nothing where they can be.
 */
export function issuesOn(
  version: RulesetVersion,
  facts: unknown,
  options: Omit<EvaluateOptions, 'asOf'>,
  day: Day,
): readonly Issue[] | undefined {
  try {
    caseOf(version, facts, chooseOptions(version, { ...options, asOf: formatPlainDate(day) }))
    return undefined
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues
    throw error
  }
}
