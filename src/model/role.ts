import type { Country } from './country.ts'
import type { Text } from './text.ts'

// Reports look for what a version says by the part that it plays, never by a name.

/** The parts that outcomes can play in reports. */
export const outcomeRoles = [
  'certificate-required',
  'certificate-in-hand',
  'certificate-substitute',
  'certificate-waiting-time',
  'certificate-piece',
  'certificate-step',
  'certificate-sent',
  'advice-first',
  'caution',
] as const

/**
 * `certificate-required`: from which countries a certificate is needed, one finding a country. `certificate-in-hand`: whether one in hand
 * is good, one finding a certificate. `certificate-substitute`: what is asked for where a certificate that is required cannot be had, one
 * finding a country. `certificate-waiting-time`: within what time one is issued, one finding a country.
 * `certificate-piece`: what a certificate that is required has to be or to have with it, in hand or still to be had, such as its form or its
 * translation. `certificate-step`: what leads to one, such as an application, a fee, or replacing one that has expired; whoever has a good
 * one need not take it. Either is found for each country, place, or certificate in hand.
 * `certificate-sent`: that whoever issues the certificate sends it straight to the authority that asks, one finding a country: it is
 * applied for, and not brought.
 * `advice-first`: that the person fears a state, and is not to approach it before taking advice; what it tells is where to turn. Found for a
 * country, whatever else is asked of that country is then nothing to do; so is, for whomever it is found, what it names as coming after it.
 * `caution`: a notice to be read before anything is done, such as what to do before turning to an authority.
 */
export type OutcomeRole = (typeof outcomeRoles)[number]

/** The parts that facts can play. */
export const factRoles = ['certificates-in-hand', 'feared-states'] as const

/**
 * `certificates-in-hand`: a list of records, the certificates that somebody has. `feared-states`: it tells that somebody fears a state, or
 * which; where it is only assumed that nobody does, that is said before anything that leads to one.
 */
export type FactRole = (typeof factRoles)[number]

/** The parts that fields of records can play. */
export const fieldRoles = ['issue-date', 'issue-place'] as const

/** `issue-date` and `issue-place`: when, and in which city, a certificate was issued; the country is the field of that name. */
export type FieldRole = (typeof fieldRoles)[number]

/** The parts that parameters can play. */
export const parameterRoles = ['currency', 'time-unit', 'cover-from', 'cover-to', 'expires-on', 'due-on', 'within', 'at-place'] as const

/**
 * `currency` and `time-unit`: in what the numbers beside it are told. `cover-from` and `cover-to`: the first and last day that a certificate
 * has to cover. `expires-on`: the first day on which it is not acceptable any more. `due-on`: the last day, or moment, to do something. `within`: how many units of time something takes.
 * `at-place`: the place that an outcome is about which is found for a record.
 */
export type ParameterRole = (typeof parameterRoles)[number]

/** The units of time that a parameter can be told in. */
export const timeUnits = ['working-day', 'hour', 'day', 'week', 'month', 'year'] as const

/** A unit of time. */
export type TimeUnit = (typeof timeUnits)[number]

/** A parameter of outcomes: what people call it, and the part that it plays. */
export interface ParameterDefinition {
  readonly label: Text
  readonly role?: ParameterRole
}

/** The parameters that the rules of a version give, by name. */
export type Parameters = Readonly<Record<string, ParameterDefinition>>

/** A country in which no certificate speaks for the whole of it: each place certifies the time lived there. */
export interface CertifiesByPlace {
  readonly country: Country
  /** Citation keys; never empty. */
  readonly cites: readonly string[]
}
