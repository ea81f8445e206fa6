import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { InvalidJsonError, isRulesetError } from '../errors.ts'
import { SystemError } from './io.ts'
import { cannotRead, isNoPath, notAFile, systemCode } from './system-faults.ts'

/** The most bytes that facts may have. */
export const maxBytes = 1024 * 1024

/**
 * Reads the text of a file, or of standard input for `-`.
 *
 * No more than the limit is ever held; a byte order mark of UTF-8 is left out.
 *
 * @param as - What the path was given as, for errors.
 *
 * @throws {@link SystemError} when there is no such file, or it cannot be read.
 * @throws {@link InvalidJsonError} when it is too large, or no UTF-8.
 */
export async function readInput(path: string, stdin: Readable, as = '--facts'): Promise<string> {
  try {
    if (path === '-') return decode(await readLimited(stdin))
    const found = await stat(path)
    if (found.isDirectory()) throw cannotRead('EISDIR', path, as)
    if (found.size > maxBytes) throw tooLarge()
    return decode(await readLimited(createReadStream(path)))
  } catch (error) {
    throw translate(error, path, as)
  }
}

async function readLimited(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string)
    size += bytes.length
    // Leaving the loop closes the stream.
    if (size > maxBytes) throw tooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new InvalidJsonError('the text is UTF-16: save it as UTF-8')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InvalidJsonError('the text is not UTF-8: save it as UTF-8')
  }
}

function tooLarge(): InvalidJsonError {
  return new InvalidJsonError(`the text is larger than ${maxBytes} bytes`)
}

/** Says of a failure to read a file what is wrong with it, where it is one of the system. */
export function translate(error: unknown, path: string, as = '--facts'): unknown {
  if (error instanceof SystemError || isRulesetError(error)) return error
  if (isNoPath(error)) return notAFile(as)
  const code = systemCode(error)
  return code === undefined ? error : cannotRead(code, path, as)
}
