import { printable } from '../../calendar/printable.ts'
import { digestOf, meaningOf } from '../../model/digest.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { packageVersion } from './package-version.ts'
import type { Receipt } from './receipt.ts'
import { differenceAt } from './say-difference.ts'
import type { ReceiptDifference } from './verification.ts'

/** Finds what is otherwise about the version and the package that a receipt was made with. */
export function differencesOfLaw(receipt: Receipt, version: RulesetVersion): readonly ReceiptDifference[] {
  const { digest, meaning, knownOn } = receipt
  const made = { digest: digestOf(version), meaning: meaningOf(version) }
  const found: ReceiptDifference[] = []
  if (meaning !== made.meaning) found.push(differenceAt('meaning', { said: meaning, found: made.meaning }, (say) => say.decidesOtherwise))
  else if (digest !== made.digest)
    found.push({ ...differenceAt('digest', { said: digest, found: made.digest }, (say) => say.otherWords), matters: false })
  if (receipt.package !== packageVersion) {
    const release = printable(receipt.package)
    const values = { said: receipt.package, found: packageVersion }
    found.push({ ...differenceAt('package', values, (say) => say.otherRelease(release, packageVersion)), matters: false })
  }
  const { encodedOn } = version
  if (knownOn !== null && encodedOn > knownOn)
    found.push(differenceAt('knownOn', { said: knownOn }, (say) => say.encodedLater(encodedOn, knownOn)))
  return found
}

/** Says that the version of a receipt is not among those that there are. */
export function missingVersion({ ruleset, version, revision }: Receipt, versions: readonly RulesetVersion[]): ReceiptDifference {
  const nameOf = (from: string, number: number) => `${from}.${number}`
  const known = versions.filter((one) => one.ruleset === ruleset).map((one) => nameOf(one.inForce.from, one.revision))
  const asked = printable(`${ruleset}@${nameOf(version, revision)}`).slice(0, 100)
  return differenceAt('version', { said: nameOf(version, revision) }, (say) => say.noVersion(`\`${asked}\``, known))
}
