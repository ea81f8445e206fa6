import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxLineBytes, type Piece, piecesOf } from '../../src/batch/pieces.ts'

describe('piecesOf', () => {
  it('gives every line once, with its number, however the input is cut, and from whichever line on', async () => {
    const lines = fc.array(
      fc.string({ maxLength: 8 }).map((line) => line.replaceAll('\n', ' ')),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 14 }),
        async (texts, ends, sizes, from) => {
          const text = texts.join('\n') + (ends && texts.length > 0 ? '\n' : '')
          // An end without a line before it is none: what is left behind the last end is no line either.
          const wanted =
            text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n').map((line, index) => [index + 1, line] as const)
          const given = numbered(await all(piecesOf(cut(Buffer.from(text), sizes), from)))
          expect(given).toEqual(wanted.filter(([number]) => number >= from))
        },
      ),
    )
  })

  it('puts a fault in the place of a line that is too long, and holds none of it', async () => {
    const reads = function* (): Generator<Buffer> {
      yield Buffer.from('first\n')
      for (let read = 0; read < 40; read++) yield Buffer.alloc(64 * 1024, 'x')
      yield Buffer.from('\nthird\n')
    }
    const pieces = await all(piecesOf(asynchronous(reads())))
    expect(pieces.map((piece) => [piece.first, 'fault' in piece ? piece.fault.message : Buffer.from(piece.bytes).toString()])).toEqual([
      [1, 'first\n'],
      [2, 'the line is longer than 1048576 bytes'],
      [3, 'third\n'],
    ])
  })

  it('gives no more lines at a time than are soon answered, and each once', async () => {
    const pieces = await all(piecesOf(asynchronous([Buffer.from('{}\n'.repeat(600))]), 300))
    expect(pieces.map((piece) => [piece.first, 'bytes' in piece ? piece.bytes.length / 3 : 0])).toEqual([
      [300, 213],
      [513, 88],
    ])
  })

  it('takes a line of just the limit', async () => {
    const line = Buffer.alloc(maxLineBytes, ' ')
    const pieces = await all(piecesOf(asynchronous([line, Buffer.from('\n')])))
    expect(pieces.map((piece) => 'bytes' in piece && piece.bytes.length)).toEqual([maxLineBytes + 1])
  })
})

async function all<Thing>(things: AsyncIterable<Thing>): Promise<readonly Thing[]> {
  const found: Thing[] = []
  for await (const thing of things) found.push(thing)
  return found
}

function numbered(pieces: readonly Piece[]): readonly (readonly [number, string])[] {
  return pieces.flatMap((piece) => {
    const text = 'bytes' in piece ? Buffer.from(piece.bytes).toString() : ''
    return text
      .replace(/\n$/, '')
      .split('\n')
      .map((line, index) => [piece.first + index, line] as const)
  })
}

function cut(bytes: Buffer, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  const parts: Buffer[] = []
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] as number
    parts.push(bytes.subarray(at, at + size))
    at += size
  }
  return asynchronous(parts)
}

async function* asynchronous<Thing>(things: Iterable<Thing>): AsyncGenerator<Thing> {
  yield* things
}
