import { InvalidRulesetError } from '../errors.ts'
import type { Decisive } from './decisive.ts'
import type { Evaluable } from './evaluable.ts'
import { freeze } from './freeze.ts'
import { nameOfVersion } from './name-of-version.ts'
import type { RulesetVersion } from './version.ts'

const checked = new WeakSet<RulesetVersion>()

/** The parts of checked versions, each with whoever applies it. */
const parts = new WeakMap<Decisive, 'decider' | 'evaluate'>()

/** The digests of versions that the package ships, which the build has worked out: whole ones, and what `evaluate` takes of them. */
const digests = new WeakMap<Decisive, string>()

/** What a program needs that applies other versions, too. */
interface Checker {
  /** Refuses a version that has issues. */
  readonly check: (version: RulesetVersion) => void
  readonly digest: (version: RulesetVersion) => string
}

/** Where a program has it: see {@link checkBy}. */
let checker: Checker | undefined

/**
 * Refuses a version that has issues. One that has none is frozen, so that what was checked is what is applied from then on, and is checked
 * once for each version object.
 *
 * Those that the package ships were checked when it was built. The check of others is no part of a program that applies only those: it comes
 * with what makes a version, such as `defineVersion` and `readVersion`, and without it no other version is applied.
 *
 * @throws {@link InvalidRulesetError} naming every issue by path.
 */
export function assertVersion(version: RulesetVersion): void {
  if (checked.has(version)) return
  const part = parts.get(version)
  const fault = part !== undefined ? partAlone[part] : checker === undefined ? notChecked : undefined
  if (fault !== undefined) throw new InvalidRulesetError(nameOfVersion(version), [{ path: '', message: fault }])
  checker?.check(version)
  takeAsChecked(version)
}

const notChecked =
  'it has not been checked: make it with `defineVersion` of `immigration-rulesets/authoring`, or have it read by `readVersion` of `immigration-rulesets/read`'

const partAlone = {
  decider: 'only what decides is here, which `decider` applies: take the version itself',
  evaluate: 'only what `evaluate` takes is here: take the version itself',
}

/** Refuses what is neither a version without issues nor a part of one, as {@link assertVersion} does. */
export function assertDecisive(version: Decisive): asserts version is RulesetVersion {
  if (!parts.has(version)) assertVersion(version as RulesetVersion)
}

/** Refuses what is neither a version without issues nor what `evaluate` takes of one, as {@link assertVersion} does. */
export function assertEvaluable(version: Evaluable): asserts version is RulesetVersion {
  if (parts.get(version) !== 'evaluate') assertVersion(version as RulesetVersion)
}

/** Takes as checked, and freezes, the decisive part of a checked version. */
export function takeAsDecisive(part: Decisive): Decisive {
  parts.set(freeze(part), 'decider')
  return part
}

/** Takes as checked, and freezes, what `evaluate` takes of a checked version, which has the digest of all of it. */
export function takeAsEvaluable(part: Evaluable, digest: string): Evaluable {
  parts.set(freeze(part), 'evaluate')
  digests.set(part, digest)
  return part
}

/** Takes as checked, and freezes, what a checked version becomes where nothing is changed that decides. */
export function takeAsChecked<Version extends RulesetVersion>(version: Version): Version {
  checked.add(freeze(version))
  return version
}

/** Takes as checked, and freezes, what the build has checked and worked out the digest of. */
export function takeAsShipped<Version extends RulesetVersion>(version: Version, digest: string): Version {
  digests.set(version, digest)
  return takeAsChecked(version)
}

/** The digest of a version that has been checked. */
export function digestOfChecked(version: RulesetVersion): string {
  // What was not shipped was checked while the program ran, by what works out digests, too.
  return digests.get(version) ?? (checker as Checker).digest(version)
}

/** Has versions that were not checked yet checked when they are first used. */
export function checkBy(whole: Checker): void {
  checker = whole
}
