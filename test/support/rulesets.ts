import * as fc from 'fast-check'
import { rulesets } from '../../rulesets/index.ts'
import { type RulesetVersion, versionName } from '../../src/model/version.ts'
import type { PlainFacts } from '../oracle/measures.ts'
import { completeFacts } from './arbitrary-facts.ts'
import { looserAndLooser } from './loosen.ts'

/** Every version of every ruleset of the package, by name: a ruleset that is added later is covered too. */
export const everyVersion: readonly { readonly name: string; readonly version: RulesetVersion }[] = Object.values(rulesets).flatMap(
  ({ versions }) => versions.map((version: RulesetVersion) => ({ name: `${versionName(version)}, revision ${version.revision}`, version })),
)

/** The versions of its ruleset that were in force before a version. */
export function versionsBefore({ ruleset, inForce }: RulesetVersion): readonly RulesetVersion[] {
  return everyVersion.flatMap(({ version }) => (version.ruleset === ruleset && version.inForce.from < inForce.from ? version : []))
}

/** Days on which a version is asked about: its first, a leap day, the last of a month, the last on which it was checked. */
export function daysOf(version: RulesetVersion): readonly string[] {
  return [version.inForce.from, '2020-02-29', '2023-08-31', version.verifiedOn].filter((day) => day >= version.inForce.from)
}

/** The last day on which a version was checked; its first, where it was written down before it is law. */
export function lastCheckedDay({ verifiedOn, inForce }: RulesetVersion): string {
  return verifiedOn < inForce.from ? inForce.from : verifiedOn
}

/** Shares the runs of a property out among the versions, so that more rulesets do not make the suite slower for ever. */
export function runsEach(total: number): number {
  return Math.max(30, Math.round(total / everyVersion.length))
}

/** Days and complete facts of a version. */
export function completeCases(version: RulesetVersion): fc.Arbitrary<{ readonly asOf: string; readonly facts: PlainFacts }> {
  return fc.constantFrom(...daysOf(version)).chain((asOf) => fc.record({ asOf: fc.constant(asOf), facts: completeFacts(version, asOf) }))
}

/** Days and facts of a version that say less and less, from complete ones on. */
export function looseningCases(version: RulesetVersion): fc.Arbitrary<{ readonly asOf: string; readonly chain: readonly PlainFacts[] }> {
  return completeCases(version).chain(({ asOf, facts }) => fc.record({ asOf: fc.constant(asOf), chain: looserAndLooser(version, facts) }))
}
