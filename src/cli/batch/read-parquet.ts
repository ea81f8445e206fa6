import zlib from 'node:zlib'
import {
  asyncBufferFromFile,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaTree,
} from 'hyparquet'
import { formatPlainDate } from '../../calendar/plain-date.ts'
import { isRulesetError } from '../../errors.ts'
import type { RulesetVersion } from '../../model/version.ts'
import { parquetColumns } from './parquet-columns.ts'
import { refused } from './read-row.ts'

/** A file of Parquet as lines: each row a list of texts as JSON, and the header as one. */
export interface ParquetLines {
  readonly header: string
  /** The number of the first line. */
  readonly first: number
  /** The lines of one group of rows at a time: no more of the file is held. */
  readonly lines: AsyncIterable<Uint8Array>
  /** How many bytes of the file have been gone through. */
  read(): number
}

/** About how many bytes of lines are handed on at once, so that threads have something to share. */
const linesAtOnce = 256 * 1024

/**
 * Opens a file of Parquet: it tells at its end what it holds, so that it cannot be read as it comes.
 *
 * @param from - The number of the first line that is wanted: groups of rows before it are not read.
 *
 * @throws {@link InvalidFactsError} when it is none, is packed in a way that is not known here, or has columns that cannot be facts.
 */
export async function openParquet(path: string, from: number, known: readonly RulesetVersion[]): Promise<ParquetLines> {
  const file = await asyncBufferFromFile(path)
  const metadata = await understood('this is no Parquet file, or a broken one', () => parquetMetadataAsync(file, { geoparquet: false }))
  const names = await understood('the columns cannot be read', async () => {
    checkGroups(metadata, file.byteLength)
    return parquetColumns(metadata, known)
  })
  let [start, first, read] = [0, 1, 0]
  const groups = metadata.row_groups.flatMap(({ num_rows, total_compressed_size, total_byte_size }) => {
    const group = { start, end: start + Number(num_rows), bytes: Number(total_compressed_size ?? total_byte_size) }
    start = group.end
    if (group.end >= from) return [group]
    first = group.end + 1
    read += group.bytes
    return []
  })
  async function* lines(): AsyncGenerator<Uint8Array> {
    for (const { start: rowStart, end: rowEnd, bytes } of groups) {
      const rows = await understood(`rows ${rowStart + 1} to ${rowEnd} cannot be read`, async () => {
        let found: readonly (readonly unknown[])[] = []
        const onComplete = (all: readonly (readonly unknown[])[]) => {
          found = all
        }
        await parquetRead({ file, metadata, rowStart, rowEnd, onComplete, parsers, compressors, geoparquet: false })
        if (found.length !== rowEnd - rowStart) throw new Error(`there are ${found.length}`)
        return found
      })
      read += bytes
      yield* inLines(rows)
    }
  }
  return { header: JSON.stringify(names), first, lines: lines(), read: () => read }
}

/** The cells of a line that {@link openParquet} writes. */
export function cellsOfParquet(line: string): readonly string[] {
  return JSON.parse(line)
}

function* inLines(rows: readonly (readonly unknown[])[]): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for (const row of rows) {
    text += `${JSON.stringify(row.map(cellOf))}\n`
    if (text.length < linesAtOnce) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

/** A value as it would stand in a row of CSV. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(plain(value)) : String(value)
}

/** What there is of a value: a field that is nothing is left out, and a number that only fits into 64 bits is a text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (field === null || field === undefined ? [] : [[name, plain(field)]])),
  )
}

/** A day is written as one; and what is no text is not made one. */
const parsers: Partial<ParquetParsers> = {
  dateFromDays: (days) => formatPlainDate(days),
  stringFromBytes: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
}

/** How pages are unpacked, besides SNAPPY, which is what most programs pack them with. */
const compressors: Compressors = {
  GZIP: (page, length) => zlib.gunzipSync(page, { maxOutputLength: length }),
  BROTLI: (page, length) => zlib.brotliDecompressSync(page, { maxOutputLength: length }),
  // Since Node 22.15.
  ...('zstdDecompressSync' in zlib && { ZSTD: zlib.zstdDecompressSync as (page: Uint8Array) => Uint8Array }),
}

/**
 * Looks at where the columns are said to lie, and how they are packed, before any is read: the reader starts with all columns of a group at once,
 * and what goes wrong with one while it gives up over another, nobody would catch.
 */
function checkGroups({ schema, row_groups }: FileMetaData, size: number): void {
  const leaves = leavesOf(parquetSchema({ schema }))
  for (const { columns, num_rows } of row_groups) {
    const paths = columns.map(({ meta_data }) => meta_data?.path_in_schema.join('.'))
    if (num_rows < 0n || paths.join('\n') !== leaves.join('\n')) throw new Error('the groups of rows have other columns than the file')
    for (const { meta_data } of columns) {
      if (meta_data === undefined) continue
      const { dictionary_page_offset, data_page_offset, total_compressed_size, codec } = meta_data
      const start = Number(dictionary_page_offset || data_page_offset)
      if (!(start >= 0 && total_compressed_size >= 0n && start + Number(total_compressed_size) <= size))
        throw new Error('a column lies outside the file')
      const known = ['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)]
      if (!known.includes(codec)) throw refused(`the file is packed with ${codec}: pack it with one of ${known.join(', ')}`)
    }
  }
}

function leavesOf({ children, path }: SchemaTree): readonly string[] {
  return children.length === 0 ? [path.join('.')] : children.flatMap(leavesOf)
}

/** Whatever goes wrong where a file is read is a fault of the file: there are more ways to be broken than names for them. */
async function understood<Result>(problem: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    // What the system says of a file is told elsewhere.
    if (isRulesetError(error) || !(error instanceof Error) || ('code' in error && 'syscall' in error)) throw error
    throw refused(`${problem}: ${error.message}`)
  }
}
