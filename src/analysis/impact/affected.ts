import { InvalidFactsError } from '../../errors.ts'
import type { Facts } from '../../model/fact.ts'
import { readIterable, readOptions } from '../../model/input/options.ts'
import { eachPerson, personsOf } from '../../model/situation/family.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { type Affected, type AffectedOptions, affectedBy, affectedOptions, worst } from '../../reasons/difference/affected.ts'
import type { AffectedFile, AffectedReport, RefusedFile } from './impact.ts'
import { tallyOf } from './tally.ts'

/**
 * Tells what another version changes for many clients: for each file, and counted.
 *
 * Each person of a file is looked at alone. A file that cannot be understood has in its place what is wrong with it, and the others go on.
 *
 * @param before - The version to compare with, in force on the as-of date or before, as `after`.
 * @param clients - One client file a client, half-known or not, of one person or with a `family`; taken one by one.
 * @param options - The day that the question is about, and whether declared values stand in for what is not said.
 *
 * @returns The files in their order, and the summary: counts of files.
 *
 * @throws {@link NotInForceError} {@link InvalidArgumentError} {@link InvalidRulesetError} as `evaluate` does, and an
 *   {@link InvalidArgumentError} where the versions cannot stand side by side.
 *
 * @example
 * affected(canada2016, canada2018, caseload, { asOf: '2018-02-27' }).summary.effects //=> { changed: 4, unchanged: 4, depends: 3 }
 */
export function affected(
  before: RulesetVersion,
  after: RulesetVersion,
  clients: Iterable<Facts>,
  options: AffectedOptions,
): AffectedReport {
  const given = readOptions(options, affectedOptions)
  const tell = affectedBy(before, after, given)
  const tally = tallyOf()
  const each = readIterable(clients, 'clients') as Iterable<Facts>
  const files = Array.from(each, (client, index) => tally.add(affectedFile(index, client, tell)))
  return { ...comparedIn(before, after, given), files, summary: tally.summary() }
}

/** What a report says of the versions that it compares. */
export function comparedIn(
  before: RulesetVersion,
  after: RulesetVersion,
  { asOf }: Pick<AffectedOptions, 'asOf'>,
): Pick<AffectedReport, 'ruleset' | 'before' | 'after' | 'asOf'> {
  return { ruleset: after.ruleset, before: before.inForce.from, after: after.inForce.from, asOf }
}

/** Tells what is changed for each person of a client file, or what is wrong with it. */
export function affectedFile(index: number, client: Facts, tell: (facts: Facts) => Affected): AffectedFile | RefusedFile {
  try {
    const persons = eachPerson(personsOf(client), ({ path: _, facts, ...person }) => ({ ...person, ...tell(facts) }))
    return {
      index,
      effect: worst(persons.map(({ effect }) => effect)),
      onRecommended: worst(persons.map(({ onRecommended }) => onRecommended)),
      persons,
    }
  } catch (error) {
    if (error instanceof InvalidFactsError) return { index, issues: error.issues }
    throw error
  }
}
