import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import { isRulesetError, type Ruleset, type RulesetVersion } from '../../src/index.ts'
import { type Case, casesOf, evaluateCase } from '../rulesets/read-cases.ts'
import { type Clause, type DecidingCase, type Traceability, traceability } from './traceability.ts'

const root = join(import.meta.dirname, '../..')

/** Every ruleset of the repository. */
export const allRulesets: readonly Ruleset[] = Object.values(rulesets)

/** Every clause that the rulesets can cite. */
export const allClauses: readonly Clause[] = JSON.parse(readFileSync(join(root, 'rulesets/clauses.json'), 'utf8'))

/** Follows every clause of the repository to its rules and cases; a case that cannot be evaluated is a fault, and decides nothing. */
export function traceRepository(rulesets = allRulesets, casesOfRuleset: (ruleset: Ruleset) => readonly Case[] = casesOf): Traceability {
  const faults: string[] = []
  const given: { readonly ruleset: Ruleset; readonly given: Case }[] = []
  const deciding: DecidingCase[] = []
  for (const ruleset of rulesets)
    for (const one of casesOfRuleset(ruleset)) {
      try {
        deciding.push({ name: one.name, version: `${ruleset.id}@${one.version}`, rules: rulesApplied(ruleset, one) })
        given.push({ ruleset, given: one })
      } catch (error) {
        if (!(error instanceof Error) || isRulesetError(error)) throw error
        faults.push(error.message)
      }
    }
  const trace = traceability(allClauses, rulesets, deciding, (place, version, rule) => {
    const { ruleset, given: one } = given[place] as (typeof given)[number]
    return dayOfCopy(ruleset, one, version, rule)
  })
  return { ...trace, faults: [...faults, ...trace.faults] }
}

function rulesApplied(ruleset: Ruleset, given: Case): readonly string[] {
  const { findings } = evaluateCase(ruleset, given).evaluation
  return [...new Set(findings.flatMap((finding) => (finding.status === 'applies' ? finding.rules : [])))]
}

/** The as-of day on which a rule applies in a copy of a case under another version: that of the case, or the first day of the version. */
function dayOfCopy(ruleset: Ruleset, given: Case, version: RulesetVersion, rule: string): string | undefined {
  return [given.asOf, version.inForce.from].find((asOf) => {
    try {
      return rulesApplied(ruleset, { ...given, version: version.inForce.from, asOf }).includes(rule)
    } catch {
      // A day on which that version is not in force, or a fact that it does not have.
      return false
    }
  })
}

/** The folder of a ruleset: `rulesets/<jurisdiction>/<subject>`. */
export function folderOf({ id }: Ruleset): string {
  return join(root, 'rulesets', id.replace('-', '/'))
}
