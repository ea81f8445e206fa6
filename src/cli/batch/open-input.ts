import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { file as fileFaults } from '../faults.ts'
import { UsageError } from '../io.ts'
import { translate } from '../read-input.ts'

/** An input that is read as it comes. */
export interface Input {
  readonly stream: Readable
  /** How many bytes there are, where that is known. */
  readonly size: number | undefined
}

/** How much is read at once: enough for a thread to have something to do. */
const readAtOnce = 256 * 1024

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws {@link UsageError} when there is no such file, or it cannot be read.
 */
export async function openInput(path: string, stdin: Readable): Promise<Input> {
  if (path === '-') return { stream: stdin, size: undefined }
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new UsageError(fileFaults.isFolder(path))
    const file = await open(path)
    return { stream: file.createReadStream({ highWaterMark: readAtOnce }), size: found.isFile() ? found.size : undefined }
  } catch (error) {
    throw translate(error, path)
  }
}

/** Gives on what is read, and tells each time how much there was. */
export async function* counted(stream: AsyncIterable<Uint8Array>, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of stream) {
    tell(bytes.length)
    yield bytes
  }
}
