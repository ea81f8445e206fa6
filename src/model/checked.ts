import { InvalidRulesetError } from '../errors.ts'
import type { Decisive } from './decisive.ts'
import { freeze } from './freeze.ts'
import { nameOfVersion } from './name-of-version.ts'
import type { RulesetVersion } from './version.ts'

const checked = new WeakSet<RulesetVersion>()

/** The decisive parts of checked versions. */
const decisive = new WeakSet<Decisive>()

/** The digests of versions that the package ships, which the build has worked out. */
const digests = new WeakMap<RulesetVersion, string>()

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
  const fault = decisive.has(version) ? decisiveAlone : checker === undefined ? notChecked : undefined
  if (fault !== undefined) throw new InvalidRulesetError(nameOfVersion(version), [{ path: '', message: fault }])
  checker?.check(version)
  takeAsChecked(version)
}

const notChecked =
  'it has not been checked: make it with `defineVersion` of `immigration-rulesets/authoring`, or have it read by `readVersion` of `immigration-rulesets/read`'

const decisiveAlone = 'only what decides is here, which `decider` applies: take the version itself'

/** Refuses what is neither a version without issues nor the decisive part of one, as {@link assertVersion} does. */
export function assertDecisive(version: Decisive): asserts version is RulesetVersion {
  if (!decisive.has(version)) assertVersion(version as RulesetVersion)
}

/** Takes as checked, and freezes, the decisive part of a checked version. */
export function takeAsDecisive(part: Decisive): Decisive {
  decisive.add(freeze(part))
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
