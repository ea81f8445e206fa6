import type { DateRounding, PlainDate } from '../calendar/plain-date.ts'
import type { Citations } from './citation.ts'
import type { Conditions } from './condition.ts'
import type { FactDefinitions } from './fact.ts'
import type { Places } from './gazetteer.ts'
import { taking } from './input/taking.ts'
import type { Measures } from './measure.ts'
import type { Outcomes } from './outcome.ts'
import type { Readings } from './reading.ts'
import type { CertifiesByPlace, Parameters } from './role.ts'
import type { Rule } from './rule.ts'
import type { Scope } from './scope.ts'
import type { Text } from './text.ts'

/** The first day that a version governs; it ends where the next version begins. */
export interface InForce {
  readonly from: PlainDate
  /** `bound`: the true day is not known, and `note` says what is. */
  readonly basis: 'exact' | 'bound'
  readonly note?: Text
}

/** Clauses that the version leaves out, and why: a note among those who encode the law, in English. */
export interface NotModelled {
  readonly clauses: readonly string[]
  readonly reason: string
}

/** All that a ruleset says from one day on: pure data, complete in itself. */
export interface RulesetVersion {
  /** The id of the ruleset that it belongs to. */
  readonly ruleset: string
  readonly inForce: InForce
  /** The day on which it was written down here. */
  readonly encodedOn: PlainDate
  /** The last day on which it was checked against its sources. */
  readonly verifiedOn: PlainDate
  /** Counts the corrections, from 1. */
  readonly revision: number
  /** Where adding months or years lands on a day that does not exist: the day before, or the day after. */
  readonly dateRounding: DateRounding
  /** For whom it is; everybody where it is not said. */
  readonly scope?: Scope
  readonly citations: Citations
  readonly facts: FactDefinitions
  readonly measures: Measures
  readonly readings: Readings
  /** Conditions that several rules share, by name. */
  readonly conditions: Conditions
  readonly outcomes: Outcomes
  /** What the parameters of its rules are called, and the parts that they play. */
  readonly parameters?: Parameters
  /** The countries whose certificates each speak for one place alone. */
  readonly certifiesByPlace?: readonly CertifiesByPlace[]
  /** The cities of countries, by all that they are called, so that each is one place however it is written. */
  readonly places?: Places
  readonly rules: readonly Rule[]
  readonly notModelled: readonly NotModelled[]
}

/** Every version of the rules on one subject in one jurisdiction. */
export interface Ruleset {
  readonly id: string
  readonly title: Text
  /** A few words that tell it from other rulesets, to head a column with: `Canada, citizenship`. */
  readonly shortTitle?: Text
  /** The jurisdiction whose rules these are: an ISO 3166 code, or an organisation's name. */
  readonly jurisdiction: string
  /** Ordered by their first day, then by revision. */
  readonly versions: readonly RulesetVersion[]
}

/**
 * Names a version.
 *
 * @example
 * versionName(version) //=> 'us-police-certificates@2015-11-18'
 */
export function versionName(version: RulesetVersion): string {
  return taking('version', () => `${version.ruleset}@${version.inForce.from}`)
}
