import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { textOfHtml } from './text-of-html.ts'

/** What a saved file holds: text as it is, or a page of the web. */
export type Format = 'html' | 'text'

/**
 * Reads the bytes of a saved file, in the character set that a page names for itself (older Chinese pages are in GBK), else as UTF-8.
 */
export function decodeFile(bytes: Uint8Array, format: Format): string {
  const head = format === 'html' ? new TextDecoder('latin1').decode(bytes.subarray(0, 2048)) : ''
  const [, charset = 'utf-8'] = /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? []
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/**
 * The text of a saved file, such that two copies of one text are equal however they were set: characters composed (Unicode NFC), without
 * those that do not show, one space for any run of spaces, no empty lines.
 */
export function normalisedText(content: string, format: Format): string {
  return (format === 'html' ? textOfHtml(content) : content)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The digest of the text of a saved file, as the `textHash` of a citation has it. */
export function textHashOf(content: string, format: Format): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(normalisedText(content, format))))}`
}
