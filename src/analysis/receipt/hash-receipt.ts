import { canonicalJson } from '../../model/canonical-json.ts'
import { sha256Of } from '../../model/sha256.ts'
import type { Receipt } from './receipt.ts'

/** The hash of a receipt, whatever it says of it. */
export function hashReceipt({ sha256: _, facts, salts: __, ...bound }: Omit<Receipt, 'sha256'> & { readonly sha256?: string }): string {
  return sha256Of(canonicalJson(bound.factHashes === undefined ? { ...bound, facts } : bound))
}

/**
 * The hash of a fact with its salt, by which a receipt binds the fact without telling it.
 *
 * @param salt - At least 16 random bytes as hexadecimal digits: whoever does not have them cannot find the fact by trying.
 *
 * @returns The SHA-256 of the canonical JSON of `[salt, name, value]`.
 */
export function hashFact(salt: string, name: string, value: unknown): string {
  return sha256Of(canonicalJson([salt, name, value]))
}
