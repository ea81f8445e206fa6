import { type Decisive, partOf } from './decisive.ts'
import type { RulesetVersion } from './version.ts'

/**
 * What of a version `evaluate` takes: what decides, and what it tells beside, which are the questions, whom the version covers, whose discretion
 * something is, and sources by their keys. It has no titles, hints or sources, and of labels those alone that questions about a list begin with:
 * the others are found again by the same names in all of the version.
 */
export interface Evaluable<Version extends RulesetVersion = RulesetVersion>
  extends Decisive<Version>,
    Pick<RulesetVersion, 'rules' | 'scope'> {}

/** The names of what an evaluation tells. */
const told = ['scope', 'question', 'eachLabel', 'by', 'params', 'cites']

/** Takes out of a version what {@link Evaluable} says. */
export function evaluableOf<Version extends RulesetVersion>(version: Version): Evaluable<Version> {
  return partOf(version, told, ({ control: _control, ...fact }) => fact) as Evaluable<Version>
}
