import { chartOf } from './chart.ts'
import { crateOf, type Files, manifestOf } from './crate.ts'
import { study } from './study.ts'
import { tablesOf } from './table.ts'

/** Everything that a run of the study writes. */
export function filesOf(oneIn: number): Files {
  const result = study(oneIn)
  const data = {
    'outcomes.json': `${JSON.stringify(result, null, 2)}\n`,
    'outcomes.md': tablesOf(result),
    'outcomes.svg': chartOf(result),
  }
  const described = { ...data, 'manifest.json': manifestOf(result, data) }
  return { ...described, 'ro-crate-metadata.json': crateOf(result, described) }
}
