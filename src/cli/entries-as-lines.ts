import { InvalidJsonError } from '../errors.ts'

const [newline, space, quote, comma, backslash] = [10, 32, 34, 44, 92]
const [listBegins, listEnds, objectBegins, objectEnds] = [91, 93, 123, 125]

/**
 * Writes a list of JSON as lines, an entry each, as it comes: what stands between its commas, whatever that is.
 *
 * @param list - Bytes of UTF-8 that begin, after white space or a byte order mark, with `[`.
 *
 * @throws {@link InvalidJsonError} where the list does not end, or something comes after it; the entries before have been given.
 */
export async function* entriesAsLines(list: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [depth, isBegun, isText, isEscaped, hasEntries] = [0, false, false, false, false]
  /** What becomes of a byte; nothing of what is in no entry. */
  const written = (byte: number): number | undefined => {
    if (isText) {
      isText = isEscaped || byte !== quote
      isEscaped = !isEscaped && byte === backslash
      return byte < space ? space : byte
    }
    if (depth === 0) {
      if (isBegun && byte > space) throw new InvalidJsonError('something comes after the end of the list')
      if (byte === listBegins) [depth, isBegun] = [1, true]
      return undefined
    }
    if (byte <= space) return hasEntries ? space : undefined
    isText = byte === quote
    if (byte === listBegins || byte === objectBegins) depth += 1
    if (byte === listEnds || byte === objectEnds) depth -= 1
    if (depth === 0) return hasEntries ? newline : undefined
    hasEntries = true
    return depth === 1 && byte === comma ? newline : byte
  }
  for await (const read of list) yield Uint8Array.from([...read].flatMap((byte) => written(byte) ?? []))
  if (depth > 0) throw new InvalidJsonError('the list does not end: `]` is missing')
}
