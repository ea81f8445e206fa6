import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { takeFirstLine } from '../../batch/first-line.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { UsageError } from '../io.ts'
import { translate } from '../read-input.ts'
import { cannotRead } from '../system-faults.ts'
import type { Format } from './formats.ts'

/** Where an input is, and how it is read. */
export interface InputOptions {
  /** A file, or `-` for standard input. */
  readonly path: string
  readonly format: Format
  /** The number of the first line that is wanted. */
  readonly from: number
  /** Every version that columns could be meant for. */
  readonly known: readonly RulesetVersion[]
}

/** The lines of an input, read as they come. */
export interface Input {
  /** The names of the columns, as a line; nothing where each line names what it tells. */
  readonly header: string | undefined
  readonly lines: AsyncIterable<Uint8Array>
  /** The number of the first of these lines. */
  readonly first: number
  /** How many bytes there are, where that is known. */
  readonly size: number | undefined
  /** How many of them have been read. */
  read(): number
  /** Ends it, wherever it is. */
  close(): void
}

/** How much is read at once: enough for a thread to have something to do. */
const readAtOnce = 256 * 1024

/**
 * Opens an input.
 *
 * @throws {@link SystemError} {@link UsageError} when there is no such file, or it cannot be read.
 * @throws {@link InvalidFactsError} for a header, or a file, that cannot be used.
 */
export async function openInput(options: InputOptions, stdin: Readable): Promise<Input> {
  const { path, format } = options
  if (path === '-') {
    if (format === 'parquet') throw new UsageError(`--input-format: Parquet tells at its end what it holds: give a file with --facts`)
    return streamed(stdin, options, undefined)
  }
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw cannotRead('EISDIR', path, '--facts')
    const size = found.isFile() ? found.size : undefined
    if (format === 'parquet') {
      if (size === undefined) throw new UsageError(`--facts: \`${path}\` is no file: Parquet tells at its end what it holds`)
      return { ...(await (await import('./read-parquet.ts')).openParquet(path, options.from, options.known)), size, close: () => undefined }
    }
    const file = await open(path)
    return await streamed(file.createReadStream({ highWaterMark: readAtOnce }), options, size)
  } catch (error) {
    throw translate(error, path)
  }
}

async function streamed(stream: Readable, { path, format }: InputOptions, size: number | undefined): Promise<Input> {
  let read = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const bytes of stream) {
        read += bytes.length
        yield bytes
      }
    } catch (error) {
      throw translate(error, path)
    }
  }
  const input = { first: 1, size, read: () => read, close: () => stream.destroy() }
  if (format !== 'csv') return { ...input, header: undefined, lines: counted() }
  try {
    const { header, rest } = await takeFirstLine(counted())
    return { ...input, header, lines: rest }
  } catch (error) {
    input.close()
    throw error
  }
}
