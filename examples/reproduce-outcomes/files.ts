import { chartOf } from './chart.ts'
import { crateOf, type Files, manifestOf } from './crate.ts'
import { type Study, study } from './study.ts'
import { tablesOf } from './table.ts'

/** Everything that a run of the study writes. */
export function filesOf(oneIn: number): Files {
  return filesFor(study(oneIn))
}

/** The files of a study that has been run. */
export function filesFor(result: Study): Files {
  const data = {
    'outcomes.json': `${JSON.stringify(result, null, 2)}\n`,
    'outcomes.md': tablesOf(result),
    'outcomes.svg': chartOf(result),
  }
  const described = { ...data, 'manifest.json': manifestOf(result, data) }
  return { ...described, 'ro-crate-metadata.json': crateOf(result, described) }
}
