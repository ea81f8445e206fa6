import { printable } from '../../calendar/printable.ts'

/** What Mermaid takes for nothing but text, wherever it stands. A colon is, where a space follows: others can begin what it takes for a style. */
const steers = /[^\p{L}\p{M}\p{N} .,?()'/:\u2010-\u205e\u3000-\u303f\uff00-\uffef-]|:(?=\S)|^[-+](?=\s)|(?<=^\d+)[.)]/gu

/**
 * Writes a text as a label in quotes, whatever somebody wrote in it.
 *
 * @example
 * labelOf('a "b"') //=> '"a #34;b#34;"'
 */
export function labelOf(text: string): string {
  return `"${printable(text)
    .trim()
    .replace(steers, (character) => `#${character.codePointAt(0)};`)}"`
}
