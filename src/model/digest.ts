import { canonicalJson } from './canonical-json.ts'
import { withoutControl } from './control.ts'
import { freeze } from './freeze.ts'
import { taking } from './input/taking.ts'
import { sha256Of } from './sha256.ts'
import type { RulesetVersion } from './version.ts'
import { withoutWords } from './words.ts'

const digests = new WeakMap<RulesetVersion, string>()
const meanings = new WeakMap<RulesetVersion, string>()

/**
 * The digest of all that a version says: two versions with one digest give the same evaluations, byte for byte.
 *
 * The order of properties is part of it, since facts are asked about and outcomes told in the order in which they stand.
 *
 * @param version - Frozen by this, so that it stays what the digest says.
 *
 * @returns `sha256:` and 64 hexadecimal digits, of the version as JSON without spaces, in UTF-8.
 */
export function digestOf(version: RulesetVersion): string {
  return remembered(digests, version, () => JSON.stringify(version))
}

/**
 * The digest of what a version decides: no text for people, nothing on how they come by an answer, no source, no date of the encoding and no
 * order of properties is part of it.
 * Two versions of one meaning give the same answers; a corrected wording or a better source changes {@link digestOf} alone.
 *
 * @param version - Frozen by this, so that it stays what the digest says.
 *
 * @returns `sha256:` and 64 hexadecimal digits, of what decides as canonical JSON (RFC 8785).
 *
 * @example
 * meaningOf({ ...version, verifiedOn: '2027-01-01' }) === meaningOf(version) //=> true
 */
export function meaningOf(version: RulesetVersion): string {
  return remembered(meanings, version, () => {
    const {
      citations: _citations,
      inForce,
      encodedOn: _encodedOn,
      verifiedOn: _verifiedOn,
      revision: _revision,
      notModelled: _notModelled,
      facts,
      ...deciding
    } = version
    const asked = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, withoutControl(fact)]))
    return canonicalJson(withoutWords({ ...deciding, facts: asked, from: inForce.from }))
  })
}

function remembered(known: WeakMap<RulesetVersion, string>, version: RulesetVersion, text: () => string): string {
  return taking('version', () => {
    const digest = known.get(version) ?? `sha256:${sha256Of(text())}`
    known.set(freeze(version), digest)
    return digest
  })
}
