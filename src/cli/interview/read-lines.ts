import type { Readable } from 'node:stream'
import type { InterviewPhrases } from '../../text/phrases/interview.ts'
import { translate } from '../read-input.ts'

/** The most characters of a line that is an answer. */
export const mostLetters = 10_000

/** The most bytes of all answers. */
export const mostBytes = 1024 * 1024

/** The most lines in a row that answer nothing. */
export const mostRefusals = 20

/** Lines as they come; what ends them before their end is said when they do. */
export type AnswerLines = AsyncGenerator<string, string | undefined, undefined>

const newline = 10

// Four bytes a character at the most: what is kept of a longer line is too long as well.
const mostKept = 4 * mostLetters + 4

/**
 * Reads lines of UTF-8 as they come. Of a line that is too long no more is held than shows that it is, and none is read beyond the most bytes.
 *
 * @throws {@link SystemError} when the input cannot be read.
 */
export async function* linesOf(input: Readable, phrases: Pick<InterviewPhrases, 'tooMuch'>): AnswerLines {
  let [read, line] = [0, Buffer.alloc(0)]
  try {
    for await (const chunk of input) {
      const all = Buffer.from(chunk as Uint8Array | string)
      const bytes = all.subarray(0, mostBytes - read)
      read += bytes.length
      let start = 0
      for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
        yield text(kept(line, bytes.subarray(start, end)))
        line = Buffer.alloc(0)
        start = end + 1
      }
      line = kept(line, bytes.subarray(start))
      if (bytes.length < all.length) return phrases.tooMuch(mostBytes)
    }
  } catch (error) {
    throw translate(error, '-', 'ask')
  }
  if (line.length > 0) yield text(line)
  return undefined
}

function kept(line: Buffer, more: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat([line, more.subarray(0, mostKept - line.length)])
}

function text(line: Buffer): string {
  return line.toString('utf8').replace(/\r$/, '')
}
