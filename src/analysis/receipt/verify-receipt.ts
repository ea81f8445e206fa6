import { InvalidArgumentError } from '../../errors.ts'
import { digestOf, meaningOf } from '../../model/digest.ts'
import { describe } from '../../model/input/describe.ts'
import { listOf } from '../../model/input/options.ts'
import { isPlainObject } from '../../model/input/plain-object.ts'
import { inEveryLanguage } from '../../model/text.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { wordsOf } from '../../text/context.ts'
import { nameOfFact } from '../../text/describe/named.ts'
import { differencesOfFound, differencesOfShown } from './differences-of-found.ts'
import { differencesOfHashes } from './differences-of-hashes.ts'
import { differencesOfLaw, missingVersion } from './differences-of-law.ts'
import { readReceipt } from './read-receipt.ts'
import type { Receipt } from './receipt.ts'
import type { ReceiptVerification } from './verification.ts'

/**
 * Checks a receipt: whether anything in it was changed since it was made, and whether the version that it names finds the same again.
 *
 * A version is the same where it means the same (`meaningOf`), so that a receipt of another release of this package is checked as well: that
 * texts or sources are others is told, and changes nothing. That a receipt is verified says that it is true, and not who made it: whoever
 * makes another receipt makes another hash. Compare `sha256` with what you were given, or check the signature over it.
 *
 * @param receipt - What `parseJson` gives, or any plain data: it is trusted in nothing.
 * @param versions - Those to look for the version in, such as `ruleset.versions`, with the superseded revisions.
 *
 * @returns How it stands, and what differs, by path and in words.
 *
 * @throws {@link InvalidReceiptError} for what is no receipt, naming every issue by path.
 * @throws {@link InvalidArgumentError} for versions that are none.
 *
 * @example
 * verifyReceipt({ ...made, asOf: '2020-01-01' }, ruleset.versions).status //=> 'differs'
 */
export function verifyReceipt(receipt: unknown, versions: readonly RulesetVersion[]): ReceiptVerification {
  const known = listOf(readVersion)(versions, 'versions')
  const given = readReceipt(receipt)
  const { ruleset, version: from, revision, asOf, sha256 } = given
  const version = versionOf(given, known)
  const hidden = Object.keys(given.factHashes ?? {}).filter((fact) => !Object.hasOwn(given.facts, fact))
  const changed = differencesOfHashes(given)
  const others = version === undefined ? [missingVersion(given, known)] : differencesOfLaw(given, version)
  const found = version === undefined ? [] : hidden.length > 0 ? differencesOfShown(given, version) : differencesOfFound(given, version)
  const open = version === undefined ? 'version-missing' : hidden.length > 0 ? 'facts-hidden' : 'verified'
  const differs = [...changed, ...(version === undefined ? [] : others), ...found].some(({ matters }) => matters)
  return {
    status: differs ? 'differs' : open,
    ruleset,
    version: from,
    revision,
    asOf,
    sha256,
    hidden: hidden.map((fact) => ({
      fact,
      label: inEveryLanguage((language) =>
        version !== undefined && Object.hasOwn(version.facts, fact) ? nameOfFact(wordsOf(version, language), fact) : fact,
      ),
    })),
    differences: [...changed, ...others, ...found],
  }
}

/** The version that a receipt names: of several with its name and revision the one with its digest, or else its meaning. */
function versionOf(
  { ruleset, version, revision, digest, meaning }: Receipt,
  versions: readonly RulesetVersion[],
): RulesetVersion | undefined {
  const named = versions.filter((one) => one.ruleset === ruleset && one.inForce.from === version && one.revision === revision)
  return named.find((one) => digestOf(one) === digest) ?? named.find((one) => meaningOf(one) === meaning) ?? named.at(-1)
}

function readVersion(value: unknown, option: string): RulesetVersion {
  // What else is wrong with a version is told when it is applied.
  if (isPlainObject(value) && isPlainObject(value.inForce)) return value as unknown as RulesetVersion
  throw new InvalidArgumentError(option, `${describe(value)} is not a version of a ruleset: give those of \`ruleset.versions\``)
}
