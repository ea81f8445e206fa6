import type { ErrorCode } from '../errors.ts'

/** The most bytes that a line may have: what the facts of one person may have elsewhere. */
export const maxLineBytes = 1024 * 1024

/** The most lines of a piece: what is answered before anything of it is written. */
const mostLines = 256

/** Consecutive lines of an input, by the number of the first; or the one line that nothing is kept of, and why. */
export type Piece =
  | { readonly first: number; readonly bytes: Uint8Array }
  | { readonly first: number; readonly fault: { readonly code: ErrorCode; readonly message: string } }

/** What is said of a line that is too long. */
export const tooLong = { code: 'INVALID_JSON', message: `the line is longer than ${maxLineBytes} bytes` } as const

const newline = 10

/**
 * Cuts an input into pieces of whole lines, as it comes: a piece is what one read of the input completes, or a part of that.
 *
 * No more is held than a line and a read. A line beyond the limit is passed over to its end, and a fault stands in its place.
 *
 * @param from - The number of the first line that is wanted, counted from 1.
 * @param first - The number of the first line of the input.
 */
export async function* piecesOf(input: AsyncIterable<Uint8Array>, from = 1, first = 1): AsyncGenerator<Piece> {
  let line = first
  let begun: Uint8Array[] = []
  let isPassing = false
  for await (const read of input) {
    let bytes = read
    if (isPassing) {
      const end = bytes.indexOf(newline)
      if (end < 0) continue
      bytes = bytes.subarray(end + 1)
      isPassing = false
      line += 1
    }
    const end = bytes.lastIndexOf(newline) + 1
    if (end > 0) {
      for (const piece of cut(joined([...begun, bytes.subarray(0, end)]), line)) {
        line = piece.first + piece.lines
        if (line > from) yield { first: Math.max(piece.first, from), bytes: after(piece.bytes, from - piece.first) }
      }
      begun = []
    }
    if (end < bytes.length) add(begun, bytes.subarray(end))
    if (sizeOf(begun) > maxLineBytes) {
      if (line >= from) yield { first: line, fault: tooLong }
      begun = []
      isPassing = true
    }
  }
  if (begun.length > 0 && line >= from) yield { first: line, bytes: joined(begun) }
}

/** Cuts whole lines into pieces of no more of them than are answered at a time. */
function* cut(bytes: Uint8Array, line: number): Generator<{ readonly first: number; readonly lines: number; readonly bytes: Uint8Array }> {
  let [first, lines, start] = [line, 0, 0]
  for (let end = bytes.indexOf(newline) + 1; end > 0; end = bytes.indexOf(newline, end) + 1) {
    lines += 1
    if (lines < mostLines && end < bytes.length) continue
    yield { first, lines, bytes: bytes.subarray(start, end) }
    first += lines
    lines = 0
    start = end
  }
}

/** What is left once so many lines are taken away. */
function after(bytes: Uint8Array, lines: number): Uint8Array {
  let at = 0
  for (let taken = 0; taken < lines; taken++) at = bytes.indexOf(newline, at) + 1
  return bytes.subarray(at)
}

/** Adds a read to the parts of a line: they are joined as they double, so that there are few however small the reads are. */
function add(parts: Uint8Array[], read: Uint8Array): void {
  let last = read
  while (parts.length > 0 && (parts.at(-1) as Uint8Array).length <= last.length) last = joined([parts.pop() as Uint8Array, last])
  parts.push(last)
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const bytes = new Uint8Array(sizeOf(parts))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
