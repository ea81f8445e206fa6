import cnNoCriminalRecord from '../../rulesets/cn/no-criminal-record/index.ts'
import usPoliceCertificates from '../../rulesets/us/police-certificates/index.ts'
import { type Evaluation, evaluate, type Finding, type RulesetVersion, versionInForce } from '../../src/index.ts'
import type { CityProfile } from './invented-cities.ts'
import lawFirmQuote from './ruleset/index.ts'

/** What the firm knows of a client: the facts of each ruleset, which are checked when they are used. */
export interface Client {
  readonly name: string
  /** The day that the letter speaks of, as `2026-11-21`. */
  readonly asOf: string
  /** Facts that several rulesets share. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Further facts of the ruleset of each jurisdiction. */
  readonly unitedStates: Readonly<Record<string, unknown>>
  readonly china: Readonly<Record<string, unknown>>
  /** What the client has for each city: the passport used, permits, visas, registration forms. */
  readonly cities: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Facts of the firm’s own ruleset. */
  readonly engagement: Readonly<Record<string, unknown>>
}

/** What one ruleset finds, with the version that finds it. */
export interface Answer {
  readonly version: RulesetVersion
  readonly evaluation: Evaluation
}

/** Everything that a letter draws on. */
export interface Composition {
  /** The cities that have to certify, in the order of the client’s stays. */
  readonly cities: readonly string[]
  readonly unitedStates: Answer
  readonly china: Answer
  readonly quote: Answer
}

/**
 * Applies three rulesets one after the other; what one finds is a fact for the next.
 *
 * Nothing here decides a point of law: a finding that is not decided is passed on as a fact that is not given.
 *
 * @param client - The client’s facts.
 * @param profiles - The firm’s notes on cities, by name.
 *
 * @throws {@link InvalidFactsError} when a fact of the client is misspelt or cannot be.
 *
 * @example
 * compose(client, inventedCities).cities //=> ['Examplezhou', 'Samplejing', 'Fictionhai', 'Placeholdou']
 */
export function compose(client: Client, profiles: Readonly<Record<string, CityProfile>>): Composition {
  const { asOf } = client
  const unitedStates = { ...client.facts, ...client.unitedStates }
  // The United States say which cities have to certify …
  const needed = answer(usPoliceCertificates, unitedStates, asOf)
  const cities = of(needed, 'local-certificate').flatMap(({ status, subject }) => (status === 'applies' ? String(subject.place) : []))
  // … China says what those cities issue, with the firm’s notes and what the client has …
  const cnCityProfiles = cities.map((place) => {
    const { moreThanTwoAgencies: _, ...asked } = profiles[place] ?? {}
    return { country: 'CN', place, ...asked, ...client.cities[place] }
  })
  const china = answer(cnNoCriminalRecord, { ...client.facts, ...client.china, cnCertificateUsedIn: 'US', cnCityProfiles }, asOf)
  // … the firm’s own terms say what its work costs for that …
  const applications = cities.map((place, index) => ({
    country: 'CN',
    place,
    ...given('moreThanTwoAgencies', profiles[place]?.moreThanTwoAgencies),
    ...given('unobtainable', isUnobtainable(china, place, index)),
  }))
  const quote = answer(lawFirmQuote, { ...client.engagement, destination: 'US', applications }, asOf)
  // … and what cannot be had in China is a fact for the United States again.
  const lacking = cities.some((place, index) => isUnobtainable(china, place, index) === true)
  return {
    cities,
    unitedStates: lacking ? answer(usPoliceCertificates, { ...unitedStates, unobtainableIn: ['CN'] }, asOf) : needed,
    china,
    quote,
  }
}

/**
 * Tells what was found for an outcome.
 *
 * @returns Findings of every status, in the order of the subjects.
 */
export function of({ evaluation }: Answer, outcome: string): readonly Finding[] {
  return evaluation.findings.filter((finding) => finding.outcome === outcome)
}

function answer(ruleset: Parameters<typeof versionInForce>[0], facts: Readonly<Record<string, unknown>>, asOf: string): Answer {
  const version = versionInForce(ruleset, { asOf })
  return { version, evaluation: evaluate(version, facts, { asOf }) }
}

/** Whether a city’s certificate is out of reach, by the national rule or by a condition of the city; nothing while that is open. */
function isUnobtainable(china: Answer, place: string, index: number): boolean | undefined {
  const status = (outcome: string) => of(china, outcome).find(({ subject }) => subject.place === place || subject.profile === index)?.status
  const obstacles = [status('certificate-unobtainable'), status('local-certificate-unobtainable')]
  if (obstacles.includes('applies')) return true
  const issued = status('no-criminal-record-certificate') === 'applies' && status('local-conditions-met') !== 'undetermined'
  return issued && obstacles.every((obstacle) => obstacle === 'does-not-apply') ? false : undefined
}

function given(name: string, value: boolean | undefined): Readonly<Record<string, boolean>> {
  return value === undefined ? {} : { [name]: value }
}
