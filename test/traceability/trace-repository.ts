import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesets } from '../../rulesets/index.ts'
import { type Ruleset, versionName } from '../../src/index.ts'
import { casesOf, evaluateCase } from '../rulesets/read-cases.ts'
import { type Clause, type DecidingCase, type Traceability, traceability } from './traceability.ts'

const root = join(import.meta.dirname, '../..')

/** Every ruleset of the repository. */
export const allRulesets: readonly Ruleset[] = Object.values(rulesets)

/** Every clause that the rulesets can cite. */
export const allClauses: readonly Clause[] = JSON.parse(readFileSync(join(root, 'rulesets/clauses.json'), 'utf8'))

/** Every case of the repository, with the rules that it decides to apply. */
export function decidingCases(): readonly DecidingCase[] {
  return allRulesets.flatMap((ruleset) =>
    casesOf(ruleset).map((given): DecidingCase => {
      const { version, evaluation } = evaluateCase(ruleset, given)
      const rules = evaluation.findings.flatMap((finding) => (finding.status === 'applies' ? finding.rules : []))
      return { name: given.name, version: versionName(version), rules: [...new Set(rules)] }
    }),
  )
}

/** Follows every clause of the repository to its rules and cases. */
export function traceRepository(): Traceability {
  return traceability(allClauses, allRulesets, decidingCases())
}

/** The folder of a ruleset: `rulesets/<jurisdiction>/<subject>`. */
export function folderOf({ id }: Ruleset): string {
  return join(root, 'rulesets', id.replace('-', '/'))
}
