import type { Readable } from 'node:stream'
import { type Fault, orFault } from '../batch/answer.ts'
import { answersTo } from '../batch/answer-piece.ts'
import { maxLineBytes, piecesOf } from '../batch/pieces.ts'
import type { Facts } from '../model/fact.ts'
import { parseJson } from '../model/input/parse-json.ts'
import { openInput } from './batch/open-input.ts'
import { entriesAsLines } from './entries-as-lines.ts'

/** A client file, or why what stands in its place is none. */
export type ReadClient = { readonly client: Facts } | { readonly error: Fault }

/** Client files as they come, some at a time. */
export interface ClientFiles {
  readonly clients: AsyncIterable<readonly ReadClient[]>
  /** Ends the input, wherever it is. */
  close(): void
}

/**
 * Opens client files: JSON lines, a list of JSON, or one object on as many lines as it takes. No more of them is held than is read at once,
 * and each has the limits of a line.
 *
 * @param path - A file, or `-` for standard input.
 *
 * @throws {@link UsageError} when there is no such file, or it cannot be read.
 */
export async function openClientFiles(path: string, stdin: Readable): Promise<ClientFiles> {
  const input = await openInput({ path, format: 'jsonl', from: 1, known: [] }, stdin)
  return { clients: clientsIn(input.lines), close: input.close }
}

async function* clientsIn(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly ReadClient[]> {
  const { kind, all } = await beginningOf(input)
  if (typeof kind === 'object') return yield [kind]
  for await (const piece of piecesOf(kind === 'list' ? entriesAsLines(all) : all)) yield answersTo(piece, read)
}

function read(text: string): ReadClient {
  return orFault(() => ({ client: parseJson(text) as Facts }))
}

interface Beginning {
  /** A list, lines, or the one object that is all there is. */
  readonly kind: 'list' | 'lines' | ReadClient
  /** The input, from its beginning. */
  readonly all: AsyncIterable<Uint8Array>
}

/**
 * Reads as far as it takes to know what an input is: a list begins as one, and lines have a first line that is JSON. Where it is not, the input
 * is one object if it is JSON as a whole and no more than one person can have; else a line is wrong.
 */
async function beginningOf(input: AsyncIterable<Uint8Array>): Promise<Beginning> {
  const reads = input[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* begun
    yield* { [Symbol.asyncIterator]: () => reads }
  }
  for (let size = 0; size <= maxLineBytes; ) {
    const { done, value } = await reads.next()
    if (done !== true) {
      begun.push(value)
      size += value.length
    }
    // What is no UTF-8 is told of its line. The mark that some programs write before everything is left out.
    const text = new TextDecoder().decode(Buffer.concat(begun)).trimStart()
    if (text.startsWith('[')) return { kind: 'list', all: all() }
    if (done === true) {
      const whole = read(text)
      return { kind: 'client' in whole ? whole : 'lines', all: all() }
    }
    const end = text.indexOf('\n')
    if ((text !== '' && !text.startsWith('{')) || (end >= 0 && 'client' in read(text.slice(0, end)))) break
  }
  return { kind: 'lines', all: all() }
}
