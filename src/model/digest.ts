import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RulesetVersion } from './version.ts'

const digests = new WeakMap<RulesetVersion, string>()

/**
 * The digest of a version: the same content has the same digest, in whatever order its properties were written.
 *
 * @returns `sha256:` and 64 hexadecimal digits, of the version's JSON with sorted property names (RFC 8785).
 */
export function digestOf(version: RulesetVersion): string {
  const known = digests.get(version)
  if (known !== undefined) return known
  const digest = `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(version))))}`
  digests.set(version, digest)
  return digest
}

/** Writes plain data as RFC 8785 does: versions hold texts, whole numbers and booleans, for which sorting the names is all there is to do. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, entry]) => `${JSON.stringify(name)}:${canonicalJson(entry)}`).join(',')}}`
}
