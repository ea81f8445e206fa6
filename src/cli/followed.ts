import { rulesets } from '../../rulesets/index.ts'
import { type When, when } from '../analysis.ts'
import type { Facts } from '../model/fact.ts'
import { joinFacts } from '../model/joined/join-facts.ts'
import { outcomeWith } from '../model/roles.ts'
import { pickFacts } from '../model/situation/client-file.ts'
import type { Ruleset, RulesetVersion } from '../model/version.ts'
import { versionInForce } from '../versions/in-force.ts'
import type { Arguments } from './arguments.ts'
import { withFacts } from './check-facts.ts'
import { dateOption, findRuleset } from './choose-version.ts'
import type { CommandQuestion } from './read-case.ts'

/** What was followed through time for one person, and what of the client file was of no use to it. */
export interface FollowedCase {
  /** The ruleset; the version where one is named, which is followed alone. */
  readonly source: Ruleset | RulesetVersion
  readonly told: When
  readonly ignored: readonly string[]
}

/**
 * Follows what is found for one person through time.
 *
 * @param until - The last day to look at; as `when` has it where it is left out.
 *
 * @throws What `when` throws.
 */
export function followed({ version, options }: CommandQuestion, args: Arguments, client: Facts, until: string | undefined): FollowedCase {
  const knownOn = dateOption(args, 'known-on')
  const { found, name } = findRuleset(args)
  const source = name === undefined ? found : version
  const { facts, ignored } = pickFacts(joinedFacts(source), client)
  const told = withFacts(client, () =>
    when(source as Ruleset, facts as Facts, {
      ...options,
      ...(until !== undefined && { until }),
      ...(knownOn !== undefined && name === undefined && { knownOn }),
      waitingFrom: waitingFrom(options.asOf),
    }),
  )
  return { source, told, ignored }
}

/** Every fact of a ruleset, in whichever version it is; of a list of records every field. */
function joinedFacts(source: Ruleset | RulesetVersion): RulesetVersion {
  const [first, ...others] = ('versions' in source ? source.versions : [source]) as readonly [RulesetVersion, ...RulesetVersion[]]
  return { ...first, facts: others.reduce((facts, version) => joinFacts(facts, version.facts).facts, first.facts) }
}

/** The versions in force on a day that tell how long a certificate takes. */
function waitingFrom(asOf: string): readonly RulesetVersion[] {
  return Object.values<Ruleset>(rulesets)
    .filter(({ versions }) => versions.some(({ inForce }) => inForce.from <= asOf))
    .map((ruleset) => versionInForce(ruleset, { asOf }))
    .filter((version) => outcomeWith(version, 'certificate-waiting-time') !== undefined)
}
