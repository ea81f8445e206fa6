import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RulesetVersion, versionName } from '../../../src/model/version.ts'
import type { Goal } from '../../support/reach/goals.ts'
import type { CompleteCase } from '../../support/reaching-facts.ts'

/** A complete case, and the goals of a version that it was found to reach. */
export interface ReachingCase extends CompleteCase {
  readonly reaches: readonly string[]
}

/** The cases that `npm run reach` found for a version; none where it has never been run. */
export function recordedCases(version: RulesetVersion): readonly ReachingCase[] {
  const file = fileOf(version)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** Whether a case that is kept for a goal reaches it, by the oracle. */
export function reaches(one: ReachingCase, goal: Goal): boolean {
  return one.reaches.includes(goal.name) && goal.isReached(one.facts, one.asOf)
}

/** Keeps the cases found for a version, one on a line. */
export function recordCases(version: RulesetVersion, cases: readonly ReachingCase[]): void {
  const lines = cases.map(({ reaches, asOf, facts }) => JSON.stringify({ reaches, asOf, facts }))
  writeFileSync(fileOf(version), `[\n${lines.join(',\n')}\n]\n`)
}

function fileOf(version: RulesetVersion): string {
  return join(import.meta.dirname, 'found', `${versionName(version)}.json`)
}
