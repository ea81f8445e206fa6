import { type Day, parsePlainDate } from '../../calendar/plain-date.ts'
import { InvalidArgumentError, NotInForceError } from '../../errors.ts'
import { isCountry } from '../../model/country.ts'
import type { Facts } from '../../model/fact.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { outcomeWith } from '../../model/roles.ts'
import { pickFacts } from '../../model/situation/client-file.ts'
import { prepareFacts } from '../../model/situation/prepare-facts.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import type { Evaluation, Question } from '../../reasons/evaluation.ts'
import { nextQuestionAfter } from '../../reasons/questions/next-question-after.ts'
import { countryName } from '../../text/country-names.ts'
import { versionInForce } from '../../versions/in-force.ts'

/** What a comparison asks of each destination. */
export interface DestinationOptions {
  readonly asOf: string
  readonly knownOn?: string
  readonly readings?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly assumptions?: boolean
  readonly only?: Readonly<Record<string, Facts>>
}

/** A ruleset as a destination, with what it says of the facts on the day; without a version it does not cover that day. */
export interface Destination {
  readonly ruleset: Ruleset
  readonly label: Text
  readonly version?: RulesetVersion
  readonly evaluation?: Evaluation
  /** What this destination would ask next about the certificates it needs. */
  readonly question?: Question | null
  readonly readings: Readonly<Record<string, string>>
}

/**
 * Applies the version in force to those of the facts that it declares.
 *
 * @returns A destination without a version where none covers the day; the facts are checked all the same.
 *
 * @throws {@link InvalidFactsError} {@link InvalidArgumentError}
 */
export function destinationOf(ruleset: Ruleset, label: Text, facts: Facts, options: DestinationOptions): Destination {
  const { asOf, knownOn, assumptions } = options
  const readings = options.readings?.[ruleset.id] ?? {}
  const version = findVersion(ruleset, { asOf, ...(knownOn !== undefined && { knownOn }) })
  const ownFacts = (of: RulesetVersion) => {
    const { facts: shared } = pickFacts(of, facts)
    return isPlainObject(shared) ? { ...shared, ...options.only?.[ruleset.id] } : shared
  }
  if (version === undefined) {
    // What cannot be a fact under the law of any day is no fact of the day that is not covered.
    const nearest = findVersion(ruleset, { asOf }) ?? ruleset.versions[0]
    if (nearest !== undefined) prepareFacts(nearest, ownFacts(nearest), parsePlainDate(asOf) as Day, assumptions !== false)
    return { ruleset, label, readings }
  }
  const requirement = outcomeWith(version, 'certificate-required')
  if (requirement === undefined) {
    throw new InvalidArgumentError(
      'rulesets',
      `\`${ruleset.id}\` is no destination: it does not say from which countries a certificate is needed`,
    )
  }
  const own = ownFacts(version)
  const chosen = { asOf, readings, ...(assumptions !== undefined && { assumptions }) }
  const evaluation = evaluate(version, own, chosen)
  return {
    ruleset,
    label,
    version,
    readings,
    evaluation,
    question: nextQuestionAfter(version, own, chosen, { skip: [], about: [requirement] }),
  }
}

/**
 * Names destinations apart: by their short titles; one without by country, or by its title where several are of one country.
 *
 * @example
 * labelsOf([caCitizenshipPoliceCertificates])[0]?.en //=> 'Canada, citizenship'
 */
export function labelsOf(rulesets: readonly Ruleset[]): readonly Text[] {
  return rulesets.map(({ jurisdiction, title, shortTitle }) => {
    if (shortTitle !== undefined) return shortTitle
    const alone = rulesets.filter((other) => other.jurisdiction === jurisdiction).length === 1
    return alone && isCountry(jurisdiction) ? inEveryLanguage((language) => countryName(jurisdiction, language)) : title
  })
}

function findVersion(ruleset: Ruleset, dates: { asOf: string; knownOn?: string }): RulesetVersion | undefined {
  try {
    return versionInForce(ruleset, dates)
  } catch (error) {
    if (error instanceof NotInForceError) return undefined
    throw error
  }
}
