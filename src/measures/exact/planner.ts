import type { RulesetVersion } from '../../model/version.ts'
import type { Read } from './read.ts'
import type { StaysOf } from './runs.ts'

/** What the steps of a plan are put together from. */
export interface Planner {
  readonly version: RulesetVersion
  readonly stays: StaysOf
  read(name: string): Read
}
