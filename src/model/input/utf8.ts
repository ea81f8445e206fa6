/**
 * Encodes a text as UTF-8, wherever the program runs: not every place has a `TextEncoder`.
 *
 * Half of a pair of surrogates becomes the replacement character, as the encoding standard asks.
 *
 * @example
 * utf8Of('é') //=> Uint8Array [0xC3, 0xA9]
 */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let end = 0
  for (let index = 0; index < text.length; index += 1) {
    const read = text.codePointAt(index) as number
    if (read > 0xffff) index += 1
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read
    if (point < 0x80) {
      bytes[end++] = point
      continue
    }
    const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
    bytes[end++] = ([0xc0, 0xe0, 0xf0][more - 1] as number) | (point >> (6 * more))
    for (let left = more - 1; left >= 0; left -= 1) bytes[end++] = 0x80 | ((point >> (6 * left)) & 0x3f)
  }
  return bytes.subarray(0, end)
}
