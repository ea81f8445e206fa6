import { InvalidArgumentError } from '../errors.ts'
import { assertVersion } from '../model/checked.ts'
import { describe } from '../model/input/describe.ts'
import { isPlainObject } from '../model/input/plain-object.ts'
import { nameOfVersion } from '../model/name-of-version.ts'
import type { RulesetVersion } from '../model/version.ts'

/** What says of which version it is the answer. */
export interface Answer {
  readonly ruleset: string
  readonly version: string
}

/**
 * Refuses an answer that a version did not give: read by another, it would be put into the wrong words.
 *
 * @param name - What the argument is called.
 *
 * @throws {@link InvalidArgumentError} for what is no answer, or one of another version; `InvalidRulesetError` for a version that cannot be read.
 */
export function assertAnswer(version: RulesetVersion, answer: Answer, name: string): void {
  assertVersion(version)
  const wanted = nameOfVersion(version)
  if (!isPlainObject(answer)) throw new InvalidArgumentError(name, `${describe(answer)} is not what \`evaluate\` or \`checklist\` gives`)
  const { ruleset, version: day } = answer
  if (ruleset !== version.ruleset || day !== version.inForce.from)
    throw new InvalidArgumentError(name, `it is of \`${ruleset}@${day}\`, and the version given is \`${wanted}\``)
}
