import { InvalidFactsError } from '../errors.ts'
import { maxLineBytes } from './pieces.ts'

/** The first line of an input, and what follows it. */
export interface Headed {
  readonly header: string
  readonly rest: AsyncIterable<Uint8Array>
}

/**
 * Takes the first line off an input.
 *
 * @throws {@link InvalidFactsError} where there is none, it is too long, or no UTF-8.
 */
export async function takeFirstLine(input: AsyncIterable<Uint8Array>): Promise<Headed> {
  const reads = input[Symbol.asyncIterator]()
  let begun: readonly number[] = []
  for (;;) {
    const { done, value } = await reads.next()
    if (done === true) {
      if (begun.length === 0) throw refused('there is no header')
      return { header: decoded(begun), rest: following(new Uint8Array(), reads) }
    }
    const end = value.indexOf(10)
    begun = [...begun, ...value.subarray(0, end < 0 ? value.length : end)]
    if (begun.length > maxLineBytes) throw refused(`the header is longer than ${maxLineBytes} bytes`)
    if (end >= 0) return { header: decoded(begun), rest: following(value.subarray(end + 1), reads) }
  }
}

async function* following(begun: Uint8Array, reads: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield begun
  yield* { [Symbol.asyncIterator]: () => reads }
}

function decoded(bytes: readonly number[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    throw refused('the header is not UTF-8: save the file as UTF-8')
  }
}

function refused(message: string): InvalidFactsError {
  return new InvalidFactsError([{ path: '', message }])
}
