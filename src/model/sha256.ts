import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { utf8Of } from './input/utf8.ts'

/**
 * The SHA-256 of a text in UTF-8.
 *
 * @returns 64 hexadecimal digits, in lower case.
 *
 * @example
 * sha256Of('abc') //=> 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8Of(text)))
}
