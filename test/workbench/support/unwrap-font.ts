import { inflateSync } from 'node:zlib'

/**
 * Takes a font out of its WOFF wrapper (W3C, WOFF File Format 1.0), in which npm brings it: the fonts of a system are not wrapped.
 *
 * @returns The font as TrueType or OpenType has it.
 */
export function unwrapFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const power = 2 ** Math.floor(Math.log2(count))
  const header = Buffer.alloc(12)
  header.writeUInt32BE(woff.readUInt32BE(4), 0)
  for (const [index, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries())
    header.writeUInt16BE(value, 4 + 2 * index)

  let offset = 12 + 16 * count
  const records: Buffer[] = []
  const tables: Buffer[] = []
  for (let at = 44; at < 44 + 20 * count; at += 20) {
    const [from, compressed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
      number,
    ]
    const stored = woff.subarray(from, from + compressed)
    const table = Buffer.alloc(Math.ceil(length / 4) * 4)
    table.set(compressed < length ? inflateSync(stored) : stored)
    const record = Buffer.alloc(16)
    record.set(woff.subarray(at, at + 4))
    for (const [index, value] of [checksum, offset, length].entries()) record.writeUInt32BE(value, 4 + 4 * index)
    records.push(record)
    tables.push(table)
    offset += table.length
  }
  return Buffer.concat([header, ...records, ...tables])
}
