import { versionName } from '../../../src/model/version.ts'
import { completed } from '../../support/reach/completed.ts'
import { newGoalsOf } from '../../support/reach/goals.ts'
import { type Reached, reachingFacts } from '../../support/reaching-facts.ts'
import { everyVersion, versionsBefore } from '../../support/rulesets.ts'
import { type ReachingCase, reaches, recordCases, recordedCases } from './recorded.ts'
import { unreached } from './unreached.ts'

// `npm run reach [ruleset]`: finds cases that reach every end of every version, and keeps them. What a case that is kept still reaches is not looked
// for again; what cannot be reached is, a little.
const [only = ''] = process.argv.slice(2)
for (const { version } of everyVersion.filter(({ name }) => name.includes(only))) {
  const goals = newGoalsOf(version, versionsBefore(version))
  const kept = recordedCases(version).map((one) => ({ ...one, facts: completed(version, one.asOf, one.facts) }))
  const known = goals.map((goal) => ({ goal, found: kept.find((one) => reaches(one, goal)) }))
  const lacking = known.flatMap(({ goal, found }) => (found === undefined ? goal : []))
  const listed = unreached.flatMap((one) => (one.version === versionName(version) ? one.goals : []))
  const searched = reachingFacts(version, lacking, listed)
  recordCases(version, together([...known, ...searched]))
  const missed = searched.filter(({ found }) => found === undefined).map(({ goal }) => goal.name)
  console.log(`${versionName(version)}: ${goals.length} goals, ${lacking.length} looked for, not reached: ${missed.join(', ') || 'none'}`)
}

/** Each case once, with all that it is kept for. */
function together(reached: readonly Reached[]): readonly ReachingCase[] {
  const cases = new Map<string, ReachingCase>()
  for (const { goal, found } of reached) {
    if (found === undefined) continue
    const { asOf, facts } = found
    const key = JSON.stringify([asOf, facts])
    cases.set(key, { reaches: [...(cases.get(key)?.reaches ?? []), goal.name], asOf, facts })
  }
  return [...cases.values()]
}
