import { type Day, lastDay } from '../calendar/plain-date.ts'
import { compile } from '../diagram/compile.ts'
import { type EvaluateOptions, prepareCase, viewOf } from '../engine/case.ts'
import { assertFollowable, type Looked } from '../engine/proportion.ts'
import { supportingStays } from '../engine/supports.ts'
import { verdictsOf } from '../engine/verdicts.ts'
import type { Bounds } from '../logic/bounds.ts'
import { selectStays } from '../measures/bounds/stays.ts'
import { pathOfPoint } from '../model/situation/point.ts'
import type { Situation } from '../model/situation/situation.ts'
import type { StayKind } from '../model/stays/stay-kind.ts'
import type { Subject } from '../model/subject.ts'
import type { RulesetVersion } from '../model/version.ts'

/** A stay as of a day: what of it has been lived. */
export interface LivedStay {
  /** Its path in the facts, such as `residences[0]`. */
  readonly path: string
  readonly country: string
  /** The place as it is compared, and as it was first written; nothing where it is not known. */
  readonly place: { readonly key: string; readonly shown: string } | undefined
  /** The first and last days that it can have, none after the as-of date. */
  readonly from: Bounds
  readonly to: Bounds
  /** Whether it can go on after the as-of date. */
  readonly goesOn: boolean
  /** Whether the facts say that it has not ended, when it did, or that this is not known. */
  readonly end: 'none' | 'given' | 'unknown'
  /** What it was, told or assumed; nothing where it is not known. */
  readonly kind: StayKind | undefined
}

/** A rule that applies to a subject, and the stays by which it does. */
export interface SupportedRule {
  readonly rule: string
  readonly subject: Subject
  /** The paths of the stays; empty where it applies whatever they are. */
  readonly stays: readonly string[]
}

/** What a case says of somebody's life, as reports show it. */
export interface History {
  readonly asOf: Day
  readonly stays: readonly LivedStay[]
  /** The days that a date of the version can be; nothing where it is lacking or not bounded, where it cannot be written, and for dates of a country, place or record. */
  day(name: string): Bounds | undefined
  /** The rules of an outcome that surely apply, by subject, each with the stays that it rests on. */
  supportOf(outcome: string): readonly SupportedRule[]
  /** Refuses a life of which so much would be looked at: see {@link assertFollowable}. */
  assertFollowable(looked: Looked): void
}

/**
 * Reads the history out of the facts of a case.
 *
 * @throws What `evaluate` throws.
 */
export function historyOf(version: RulesetVersion, facts: unknown, options: EvaluateOptions): History {
  const compiled = compile(version)
  const given = prepareCase(version, facts, options)
  const { situation } = given
  const { look } = viewOf(compiled, given, ofCase)
  return {
    asOf: situation.asOf,
    stays: livedStays(situation),
    day(name) {
      if (name.includes('.')) return undefined
      const value = look(name)
      const known = value.kind === 'number' && value.none === 'false' && Number.isFinite(value.least) && value.most <= lastDay
      return known ? { least: value.least, most: value.most } : undefined
    },
    assertFollowable: (looked) => assertFollowable(situation, looked),
    supportOf(outcome) {
      return verdictsOf(compiled, given, (name) => name === outcome).flatMap(({ view: { subject }, rules }) =>
        rules.flatMap(({ rule, truth }) =>
          truth === 'true'
            ? [{ rule: rule.rule.id, subject: subject.subject, stays: supportingStays(compiled, given, rule, subject) }]
            : [],
        ),
      )
    },
  }
}

const ofCase = { subject: {}, named: new Set<string>() }

/** The stays of a situation, list by list: what of each has been lived on the as-of date. */
export function livedStays(situation: Situation): readonly LivedStay[] {
  const stays = [...situation.stays.keys()].flatMap((list) => selectStays(situation, list, {}, ofCase).stays)
  return stays.map(({ stay: { at, country, place, to: last, kind }, from, to }) => ({
    path: pathOfPoint(at),
    country,
    place,
    from,
    to,
    goesOn: last === undefined || last.most > situation.asOf,
    end: last === undefined ? 'none' : last.most === Number.POSITIVE_INFINITY ? 'unknown' : 'given',
    kind: kind !== undefined && 'value' in kind ? kind.value : undefined,
  }))
}
