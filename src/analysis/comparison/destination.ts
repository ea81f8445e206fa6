import { InvalidArgumentError, NotInForceError } from '../../errors.ts'
import { isCountry } from '../../model/country.ts'
import type { Facts } from '../../model/fact.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { outcomeWith } from '../../model/roles.ts'
import { pickFacts } from '../../model/situation/client-file.ts'
import { inEveryLanguage, type Text } from '../../model/text.ts'
import type { Ruleset, RulesetVersion } from '../../model/version.ts'
import { evaluate } from '../../reasons/evaluate.ts'
import type { Evaluation, Question } from '../../reasons/evaluation.ts'
import { nextQuestionAfter } from '../../reasons/next-question-after.ts'
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
 * @returns A destination without a version where none covers the day.
 *
 * @throws {@link InvalidFactsError} {@link InvalidArgumentError}
 */
export function destinationOf(ruleset: Ruleset, label: Text, facts: Facts, options: DestinationOptions): Destination {
  const { asOf, knownOn, assumptions } = options
  const readings = options.readings?.[ruleset.id] ?? {}
  const version = findVersion(ruleset, { asOf, ...(knownOn !== undefined && { knownOn }) })
  if (version === undefined) return { ruleset, label, readings }
  const requirement = outcomeWith(version, 'certificate-required')
  if (requirement === undefined) {
    throw new InvalidArgumentError(
      'rulesets',
      `\`${ruleset.id}\` is no destination: it does not say from which countries a certificate is needed`,
    )
  }
  const { facts: shared } = pickFacts(version, facts)
  const own = isPlainObject(shared) ? { ...shared, ...options.only?.[ruleset.id] } : shared
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
 * Names destinations apart: by country, or by the title of the ruleset where several are of one country.
 *
 * @example
 * labelsOf([usPoliceCertificates])[0]?.en //=> 'United States of America'
 */
export function labelsOf(rulesets: readonly Ruleset[]): readonly Text[] {
  return rulesets.map(({ jurisdiction, title }) => {
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
